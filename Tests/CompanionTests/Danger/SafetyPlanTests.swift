import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The plan and the people: sealed, exported, erased, and first on the card.
@Suite struct SafetyPlanTests {
  private static func plan() -> SafetyPlan {
    var plan = SafetyPlan()
    plan.signs = [.init(text: "Je ne réponds plus")]
    plan.coping = [.init(text: "Marcher jusqu’au canal"), .init(text: " Respirer "), .init(text: "  ")]
    plan.people = [.init(text: "Jo", phone: "06 12 34 56 78")]
    plan.safety = [.init(text: "La boîte est chez ma sœur")]
    return plan
  }

  @Test func aPlanIsKeptWithoutBlankLinesAndChangedFromItsVersion() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      #expect(try await resident.safetyPlan() == KeptPlan(plan: SafetyPlan(), version: 0))

      let kept = try await resident.keep(KeptPlan(plan: Self.plan(), version: 0))
      #expect(kept.plan.coping.map(\.text) == ["Marcher jusqu’au canal", "Respirer"])
      var changed = kept
      changed.plan.signs = []
      let again = try await resident.keep(changed)

      #expect(again.version > kept.version)
      await #expect(throws: HouseError.conflict) { try await resident.keep(changed) }
      #expect(try await resident.safetyPlan().plan.signs.isEmpty)
      _ = try await resident.keep(KeptPlan(plan: SafetyPlan(), version: again.version))
      #expect(try await resident.chest.newest(.plan, under: nil, limit: 5).records.isEmpty)
    }
  }

  @Test func whatDoesNotFitIsRefusedByName() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      var long = SafetyPlan()
      long.signs = [.init(text: String(repeating: "a", count: SafetyPlan.textLimit + 1))]
      var many = SafetyPlan()
      many.coping = Array(repeating: .init(text: "a"), count: SafetyPlan.linesLimit + 1)
      var premium = SafetyPlan()
      premium.people = [.init(text: "?", phone: "0899 12 34 56")]

      for (plan, field) in [(long, "signs"), (many, "coping"), (premium, "phone")] {
        await #expect(throws: HouseError.unfit(field: field)) {
          try await resident.keep(KeptPlan(plan: plan, version: 0))
        }
      }
    }
  }

  // The person's own lines stand first on their card, with links, also when the engine is dead.
  @Test func theCardBeginsWithThePersonsOwnLines() async throws {
    try await TestHouse.open(model: Scripted { _ in [.fail(.unreachable)] }) { test in
      let resident = try await test.newcomer()
      _ = try await resident.keep(KeptPlan(plan: Self.plan(), version: 0))
      let near = try await resident.addContact(
        ContactDraft(name: "Ma sœur", relation: "sœur", phone: "+33 6 98 76 54 32", inCrisis: true))
      _ = try await resident.addContact(
        ContactDraft(name: "La même", phone: "+33 (0)6 98 76 54 32", inCrisis: true))
      _ = try await resident.addContact(ContactDraft(name: "Un voisin", phone: "01 02 03 04 05"))
      let thread = try await test.thread(of: resident)

      let own = try #require(
        try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id).card?.own)

      #expect(own.coping == ["Marcher jusqu’au canal", "Respirer"])
      try #require(own.people.map(\.name) == ["Ma sœur", "Jo"], "who was not marked is not shown")
      #expect(own.people[0].contact == near.id.description)
      #expect(own.people[0].phoneLink == "tel:+33698765432" && own.people[0].textLink == "sms:+33698765432")
      #expect(own.people[1].phoneLink == "tel:0612345678")
      #expect(own.safety == ["La boîte est chez ma sœur"])
    }
  }

  @Test func withoutAPlanTheCardLeadsToOne() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer(language: .en)
      let thread = try await test.thread(of: resident)

      let own = try #require(try await resident.sayAndWait("I want to die", in: thread.id).card?.own)

      #expect(own.isEmpty && own.labels.plan == "Make my safety plan")
    }
  }

  // R26: the card that anybody may fetch, and that a browser keeps, holds nothing of anybody's own.
  @Test func thePublicCardHasNoOwnLines() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.keep(KeptPlan(plan: Self.plan(), version: 0))

      for language in Language.allCases {
        #expect(test.house.crisisCard(country: "FR", language: language).own == nil)
      }
    }
  }

  @Test func contactsAreNotedChangedAndForgotten() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let first = try await resident.addContact(
        ContactDraft(name: " Jo ", phone: "06 12 34 56 78", mail: "jo@example.org"))
      #expect(first.name == "Jo" && first.address == .tu && first.language == .fr && !first.inCrisis)
      let doctor = try await resident.addContact(ContactDraft(kind: .professional, name: "Dr Martin"))
      #expect(doctor.address == .vous)

      let changed = try await resident.update(first.id, ContactDraft(relation: "ami", inCrisis: true))
      #expect(changed.relation == "ami" && changed.inCrisis && changed.phone == first.phone)
      try await resident.deleteContact(doctor.id)

      #expect(try await resident.contacts() == [changed])
      await #expect(throws: HouseError.notFound) { try await resident.deleteContact(doctor.id) }
      await #expect(throws: HouseError.notFound) {
        try await resident.update(doctor.id, ContactDraft(name: "x"))
      }
    }
  }

  @Test(arguments: [
    ("a@b.fr?bcc=x@y.z", false), ("a@b.fr,c@d.fr", false), ("a@b", false), ("a b@c.fr", false),
    ("a%0Ab@c.fr", false),
    ("jo.martin+aide@exemple.fr", true),
  ])
  func anAddressCanAddNoOtherRecipient(_ mail: String, _ isGood: Bool) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let draft = ContactDraft(name: "Jo", mail: mail)

      if isGood {
        #expect(try await resident.addContact(draft).mail == mail)
      } else {
        await #expect(throws: HouseError.unfit(field: "mail")) { try await resident.addContact(draft) }
      }
    }
  }

  @Test func planAndContactsAreInTheExportAndInNobodyElses() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer("Camille")
      let other = try await test.newcomer("Dominique")
      _ = try await resident.keep(KeptPlan(plan: Self.plan(), version: 0))
      _ = try await resident.addContact(ContactDraft(name: "Ma sœur"))

      let mine = Lines()
      try await resident.export { mine.add($0) }
      let theirs = Lines()
      try await other.export { theirs.add($0) }

      let kinds = mine.all.compactMap { $0["kind"] as? String }
      #expect(kinds.filter { $0 == "plan" }.count == 1 && kinds.filter { $0 == "contact" }.count == 1)
      #expect(mine.text.contains("jusqu’au canal") && mine.text.contains("Ma sœur"))
      #expect(!theirs.text.contains("canal") && !theirs.text.contains("sœur"))
    }
  }
}
