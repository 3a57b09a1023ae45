package import Foundation
package import Safeguard
import Store
import Vault

/// The plan as the page shows it, with the version that a change is made from.
package struct KeptPlan: Codable, Sendable, Equatable {
  package var plan: SafetyPlan
  /// 0 for none.
  package var version: Int64

  package init(plan: SafetyPlan, version: Int64) {
    self.plan = plan
    self.version = version
  }
}

extension Resident {
  /// The plan, empty where there is none.
  package func safetyPlan() async throws -> KeptPlan {
    try await records { chest in
      let found = try await chest.value(SafetyPlan.self, chest.owner, in: .plan)
      return KeptPlan(plan: found?.value ?? SafetyPlan(), version: found?.address.version ?? 0)
    }
  }

  /// Seals the plan in place of the one that stands; an empty one takes it away.
  /// - Throws: `HouseError.conflict` when another device changed it since `version`, `.unfit` naming the part.
  /// - Parameter updatedAt: When it was changed last; `nil` for now.
  package func keep(_ plan: KeptPlan, updatedAt: Date? = nil) async throws -> KeptPlan {
    let country = try await person().country
    var checked = try plan.plan.checked(country: country)
    checked.updatedAt = updatedAt ?? now()
    return try await records { [checked] chest in
      let standing = try await chest.value(SafetyPlan.self, chest.owner, in: .plan)
      guard (standing?.address.version ?? 0) == plan.version else { throw HouseError.conflict }
      if checked.isEmpty {
        if standing != nil { try await chest.commit([.delete(.plan, id: chest.owner)]) }
        return KeptPlan(plan: SafetyPlan(), version: 0)
      }
      let change: Chest.Change =
        if standing != nil {
          try .replace(checked, in: .plan, id: chest.owner, expecting: plan.version)
        } else {
          try .append(checked, in: .plan, id: chest.owner)
        }
      let addresses = try await chest.commit([change])
      return KeptPlan(plan: checked, version: addresses.first?.version ?? 1)
    }
  }

  /// Whether there is a plan. What cannot be read counts as one: nobody is told to begin anew for it.
  func hasSafetyPlan() async -> Bool {
    do { return try await !safetyPlan().plan.isEmpty } catch { return true }
  }

  /// What stands first on this person's card.
  package func ownHelp() async throws -> OwnHelp {
    let person = try await person()
    return await ownHelp(country: person.country, in: person.language)
  }

  /// The same where reading may fail: then only the way to the plan.
  func ownHelp(country: String?, in language: Language) async -> OwnHelp {
    let plan = (try? await safetyPlan().plan) ?? SafetyPlan()
    let near = ((try? await contacts()) ?? []).filter(\.inCrisis)
    let people =
      near.map {
        OwnHelp.Someone(
          contact: $0.id.description, name: $0.name, relation: $0.relation.isEmpty ? nil : $0.relation,
          number: OwnNumber($0.phone, country: country))
      }
      + (plan.people + plan.professionals).map { line in
        OwnHelp.Someone(
          name: line.text, number: line.phone.flatMap { OwnNumber($0, country: country) })
      }
    // Somebody who is a contact and stands in the plan too is shown once.
    var numbers: Set<String> = []
    let each = people.filter { $0.phoneLink.map { numbers.insert($0).inserted } ?? true }
    return OwnHelp(
      coping: plan.coping.prefix(Self.few).map(\.text), people: Array(each.prefix(Self.few)),
      safety: plan.safety.prefix(1).map(\.text), labels: Words.ownHelp(hasPlan: !plan.isEmpty, in: language))
  }

  /// The card shows the beginning of each part, so that the country's line is not far below; the plan holds the rest.
  private static let few = 2
}
