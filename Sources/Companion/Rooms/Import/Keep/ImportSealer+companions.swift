import Foundation
import Store
import Vault

/// Whose conversations they are.
extension ImportSealer {
  /// Whose conversation it is: made where there is none yet, and held while it is filled.
  func companion(
    for partner: ImportedPartner?, _ ids: ImportIDs, of record: KeptImport, _ made: inout Made
  ) async throws -> CompanionProfile.ID {
    var id = ids.companion(partner)
    for other in former where ids.format != .fidelio {
      guard try await chest.get(id.raw, in: .companion) == nil else { break }
      let there = ImportIDs(account: other, format: ids.format).companion(partner)
      if try await chest.get(there.raw, in: .companion) != nil { id = there }
    }
    guard !made.held.contains(id) else { return id }
    if let found = try await chest.value(CompanionProfile.self, id.raw, in: .companion) {
      // Changes nothing, and fails where it is deleted at the same moment: no thread is left without one.
      made.changes.append(
        try .replace(found.value, in: .companion, id: id.raw, expecting: found.address.version))
      made.held.insert(id)
      made.companions.insert(id)
      return id
    }
    // What the person deleted while it was being filled does not come back by itself.
    guard !record.companions.contains(id) else { throw ImportStop.companionGone }
    if partner != nil, try await !hasRoom(ids.format, record, &made) {
      made.tally.count(LeftOut(.tooLarge, Self.companionName))
      return try await companion(for: nil, ids, of: record, &made)
    }
    let given = partner?.name.map(CleanText.name) ?? ""
    let name = given.isEmpty ? Words.Import.partner(of: ids.format).in(language) : given
    try add(.imported(id, name: name, language: language, at: now), &made)
    return id
  }

  /// Partners of one import that get a companion of their own; the talks with further ones come under the format's plain
  /// companion. More than anybody talks with; Fidelio's own companions all come back.
  static let partnerLimit = 50
  /// What a report calls a companion that was not made.
  static let companionName = "companion"

  func hasRoom(_ format: ExportFormat, _ record: KeptImport, _ made: inout Made) async throws -> Bool {
    let new = made.madeCompanions.count
    guard format == .fidelio || (record.companionsMade ?? 0) + new < Self.partnerLimit else { return false }
    if made.standing == nil {
      let shelf = try await chest.oldest(.companion, under: nil, limit: Resident.companionRoom)
      made.standing = shelf.records.count + shelf.damaged.count
    }
    return (made.standing ?? 0) + new < Resident.companionRoom
  }

  func add(_ profile: CompanionProfile, _ made: inout Made) throws {
    guard made.madeCompanions.insert(profile.id).inserted else { return }
    made.held.insert(profile.id)
    made.companions.insert(profile.id)
    made.changes.append(try .append(profile, in: .companion, id: profile.id.raw))
  }
}

extension CompanionProfile {
  /// A companion as an import makes it: a name and a face, no character.
  static func imported(_ id: ID, name: String, language: Language, at moment: Date) -> CompanionProfile {
    CompanionProfile(
      id: id, name: name,
      portrait: Portrait(
        glyph: String((name.first ?? "•").uppercased().prefix(1)), hue: Resident.hue(id)),
      persona: "", tone: Tone(), language: language, createdAt: moment)
  }
}
