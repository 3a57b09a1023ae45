import Foundation
import Safeguard
import Store
import Vault

extension Bilan { package typealias ID = Named<Bilan> }

/// A bilan as it lies in the house, with the version of its record that a change is made from.
package struct KeptBilan: Sendable, Equatable {
  package let id: Bilan.ID
  package let bilan: Bilan
  package let version: Int64
}

/// The bilans: each is kept, none replaces another.
extension Resident {
  /// One every four weeks fills this in a lifetime.
  static let bilanLimit = 1_000
  /// Characters of what the person writes in place of a part.
  package static let bilanTextLimit = 4_000

  /// Oldest first.
  package func bilans() async throws -> [KeptBilan] {
    try await records { chest in
      try await chest.oldest(Bilan.self, .bilan, under: nil, limit: Self.bilanLimit).found
        .map { KeptBilan(id: Bilan.ID(raw: $0.address.id), bilan: $0.value, version: $0.address.version) }
    }
  }

  /// - Throws: `HouseError.notFound`.
  package func bilan(_ id: Bilan.ID) async throws -> KeptBilan {
    try await records { chest in
      guard let found = try await chest.value(Bilan.self, id.raw, in: .bilan) else {
        throw HouseError.notFound
      }
      return KeptBilan(id: id, bilan: found.value, version: found.address.version)
    }
  }

  /// Makes the next bilan of the present questions, finished or not: what is missing stands in it.
  /// - Returns: The newest one, where it was made of these very answers already.
  /// - Throws: `HouseError.notFound` where no questions were begun, `.empty` where none was answered.
  package func makeBilan() async throws -> KeptBilan {
    let person = try await person()
    return try await revising.run(.bilan) {
      guard let intake = try await intake()?.intake else { throw HouseError.notFound }
      guard !intake.answers.isEmpty else { throw HouseError.empty }
      let former = try await bilans()
      if let last = former.last, last.bilan.isOf(intake.answers), last.bilan.at >= intake.changedAt {
        return last
      }
      let moment = now()
      let bilan = Bilan(
        of: intake, version: (former.map(\.bilan.version).max() ?? 0) + 1, isMinor: isYoung(person),
        country: person.country, today: wall(moment).day, at: moment)
      let id = Bilan.ID()
      return try await records { chest in
        let addresses = try await chest.commit([.append(bilan, in: .bilan, id: id.raw)])
        return KeptBilan(id: id, bilan: bilan, version: addresses.first?.version ?? 1)
      }
    }
  }

  /// Puts the person's words in place of a part; what the house wrote stays readable.
  /// - Throws: `HouseError.notFound`, `.conflict` when another device changed it since `version`, `.empty`, `.tooLong`.
  package func edit(
    _ block: BilanBlock.Kind, to words: Watched<String>, in id: Bilan.ID, from version: Int64
  ) async throws -> KeptBilan {
    guard !words.value.trimmed.isEmpty else { throw HouseError.empty }
    guard words.value.count <= Self.bilanTextLimit else {
      throw HouseError.tooLong(limit: Self.bilanTextLimit)
    }
    let moment = now()
    return try await changeBilan(id, from: version) { $0.edit(block, to: words.value, at: moment) }
  }

  /// "Accept", or "not now", which can be taken back at any time.
  package func decide(
    _ decision: Bilan.Decision, on id: Bilan.ID, from version: Int64
  ) async throws -> KeptBilan {
    let moment = now()
    return try await changeBilan(id, from: version) { $0.decide(decision, at: moment) }
  }

  /// - Throws: `HouseError.notFound`.
  package func deleteBilan(_ id: Bilan.ID) async throws { try await take(away: id.raw, from: .bilan) }

  private func changeBilan(
    _ id: Bilan.ID, from version: Int64, _ work: (inout Bilan) -> Void
  ) async throws -> KeptBilan {
    try await records { chest in
      guard let found = try await chest.value(Bilan.self, id.raw, in: .bilan) else {
        throw HouseError.notFound
      }
      guard found.address.version == version else { throw HouseError.conflict }
      var bilan = found.value
      work(&bilan)
      let addresses = try await chest.commit([.replace(bilan, in: .bilan, id: id.raw, expecting: version)])
      return KeptBilan(id: id, bilan: bilan, version: addresses.first?.version ?? version + 1)
    }
  }
}

extension Intake {
  /// When an answer was last given or changed.
  var changedAt: Date { answers.values.map { $0.editedAt ?? $0.at }.max() ?? startedAt }
}
