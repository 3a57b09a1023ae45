import Engines
import Foundation
import Store
import Vault

extension Resident {
  /// More than anybody keeps; a bound, so that a list is always read whole.
  static let companionLimit = 500
  /// Above this none is added, neither by the person nor for the partners of an import: the rest of the list is left for
  /// the plain companion of each format, under which everything else of an import comes in.
  static let companionRoom = companionLimit - ExportFormat.allCases.count

  /// Oldest first.
  package func companions() async throws -> [CompanionProfile] {
    try await records { chest in
      try await chest.oldest(CompanionProfile.self, .companion, under: nil, limit: Self.companionLimit).values
    }
  }

  package func companion(_ id: CompanionProfile.ID) async throws -> CompanionProfile {
    try await records { _ in try await familiarCompanion(id) }
  }

  /// A companion needs a name; the rest has defaults.
  /// - Throws: `HouseError.unfit` for `companions` when there are too many.
  package func addCompanion(_ draft: CompanionDraft) async throws -> CompanionProfile {
    guard draft.name != nil else { throw HouseError.unfit(field: "name") }
    let language = try await person().language
    let blank = CompanionProfile(
      id: CompanionProfile.ID(), name: "", portrait: Portrait(glyph: "•", hue: 210), persona: "",
      tone: Tone(),
      language: language, createdAt: now())
    var profile = try draft.laid(over: blank)
    if draft.portrait == nil, let initial = profile.name.first {
      profile.portrait = Portrait(
        glyph: String(initial).uppercased().prefix(1).description, hue: Self.hue(profile.id))
    }
    let made = profile
    return try await records { chest in
      let standing = try await chest.oldest(.companion, under: nil, limit: Self.companionRoom)
      guard standing.records.count + standing.damaged.count < Self.companionRoom else {
        throw HouseError.unfit(field: "companions")
      }
      try await chest.commit([.append(made, in: .companion, id: made.id.raw)])
      return made
    }
  }

  /// - Throws: `HouseError.unfit` naming the field that does not fit: `adapterName` for one that is not here.
  package func updateCompanion(
    _ id: CompanionProfile.ID, _ draft: CompanionDraft
  ) async throws -> CompanionProfile {
    if let adapter = draft.adapterName, !adapter.isEmpty,
      (try? house.models.shelf.adapters.url(of: adapter)) == nil
    {
      throw HouseError.unfit(field: "adapterName")
    }
    let (before, after) = try await change { chest in
      let found = try await Self.companion(id, in: chest)
      let profile = try draft.laid(over: found.value)
      try await chest.commit([
        .replace(profile, in: .companion, id: id.raw, expecting: found.address.version)
      ])
      return (found.value, profile)
    }
    try await noteEdit(from: before, to: after)
    return after
  }

  /// Deletes a companion with all its threads; nothing of them stays. Whoever brings their file in again means to have it
  /// back.
  /// - Parameter batch: Threads that are read at once.
  package func deleteCompanion(_ id: CompanionProfile.ID, batch: Int = 500) async throws {
    _ = try await companion(id)
    // Before its words, so that not every thread that goes writes the card anew.
    try await deletePersona(of: id)
    try await discardThreads(of: id, batch: batch)
    // No fact is kept meanwhile that the deletion would not see.
    try await revising.run(.fact) {
      try await self.change { chest in
        try await chest.commit(
          [
            .delete(.companion, id: id.raw), .delete(.portrait, id: id.raw),
            .deleteChildren(.offer, parent: id.raw), .clear(.voice, id: id.raw),
          ]
            + Self.voiceRooms.map { .deleteChildren($0, parent: id.raw) }
            + (try await self.factChanges(afterDeleting: [], companion: id, in: chest)))
        try await self.house.archive.tidyAfterDeletion()
      }
    }
    // An import may have added some until then; to a companion that is gone it adds none.
    try await discardThreads(of: id, batch: batch)
  }

  /// What is kept of a companion's voice lies under it.
  private static let voiceRooms: [RoomName] = [.changes, .fidelity, .answer, .retirement, .farewell]

  /// Threads that go in one commit. An import brings ten thousand, and each commit with a deletion cuts the log twice.
  private static let discardedAtOnce = 100

  /// Until none is left, however many there are and whatever comes in meanwhile. After a fall the companion still stands
  /// with what is left of them, and goes when it is deleted again.
  private func discardThreads(of companion: CompanionProfile.ID, batch: Int) async throws {
    while true {
      let some = try await threadIDs(of: companion, batch: batch)
      guard !some.isEmpty else { return }
      for start in stride(from: 0, to: some.count, by: Self.discardedAtOnce) {
        let end = min(start + Self.discardedAtOnce, some.count)
        try await discard(Array(some[start..<end]), isNoted: false)
      }
    }
  }

  static func companion(
    _ id: CompanionProfile.ID, in chest: Chest
  ) async throws -> Chest.Found<CompanionProfile> {
    guard let found = try await chest.value(CompanionProfile.self, id.raw, in: .companion) else {
      throw HouseError.notFound
    }
    return found
  }

  /// Any hue does, as long as two companions seldom share one.
  static func hue(_ id: CompanionProfile.ID) -> Int {
    (Int(id.raw.bytes[0]) * 256 + Int(id.raw.bytes[1])) % 360
  }
}
