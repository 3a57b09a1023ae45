import Foundation
import Store
import Vault

/// Which devices are signed in, for the person to see and to end.
extension House {
  /// The one that asks first, then the one seen last.
  package func sessions(of resident: Resident, asking token: String?) async throws -> [StandingSession] {
    let current = token.flatMap(sessionHash)
    let rows = try await storing { try await standingSessions(of: resident.id) }
    let notes = try await resident.records { chest in
      try await chest.values(SessionNote.self, rows.map(\.noteID), in: .session)
    }
    let byID = Dictionary(
      notes.found.map { ($0.address.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    var list: [StandingSession] = []
    for row in rows {
      let note = byID[row.noteID]
      let started = note?.startedAt ?? Date(timeIntervalSince1970: Double(row.expires) - Self.sessionLife)
      let seen = await residents.lastSeen(row.hash, of: resident.id)
      list.append(
        StandingSession(
          id: Named(raw: row.noteID), startedAt: started, seenAt: seen ?? note?.seenAt ?? started,
          device: note?.device ?? "", current: row.hash == current))
    }
    return list.sorted { ($0.current ? 1 : 0, $0.seenAt) > ($1.current ? 1 : 0, $1.seenAt) }
  }

  /// Ends one session of the account. The account locks when it was the last.
  /// - Returns: Whether it was the one that asks.
  /// - Throws: `HouseError.notFound`, also for somebody else's.
  package func endSession(
    _ id: Named<StandingSession>, of resident: Resident, asking token: String?
  ) async throws -> Bool {
    let rows = try await storing { try await standingSessions(of: resident.id) }
    guard let row = rows.first(where: { $0.noteID == id.raw }) else { throw HouseError.notFound }
    try await storing { try await archive.deleteSession(hash: row.hash) }
    // The other devices come back by themselves, from the event they saw last.
    replies.closeStreams(of: resident.id)
    await lockIfNobodyIsSignedIn(resident.id)
    return row.hash == token.flatMap(sessionHash)
  }

  /// Writes down that a session began, and lets go of the notes of those that are over. A session without a note
  /// stands all the same.
  func note(session hash: [UInt8], device: String, of resident: Resident) async {
    let moment = settings.now()
    let note = SessionNote(startedAt: moment, seenAt: moment, device: device)
    try? await resident.records { chest in
      let standing = Set(try await standingSessions(of: resident.id).map(\.noteID))
      let kept = try await chest.newest(.session, under: nil, limit: 200)
      let over = (kept.records.map(\.address) + kept.damaged).map(\.id).filter { !standing.contains($0) }
      try await chest.unlimited.commit(
        over.map { .delete(.session, id: $0) } + [
          try .append(note, in: .session, id: SessionRow.noteID(of: hash))
        ])
    }
  }

  /// Writes down when a session was seen.
  func noteVisit(of hash: [UInt8], to resident: Resident) async {
    guard let seen = await residents.lastSeen(hash, of: resident.id), resident.gate.isOpen else { return }
    let chest = resident.chest.unlimited
    guard
      let found = try? await chest.value(SessionNote.self, SessionRow.noteID(of: hash), in: .session),
      let change = try? Chest.Change.replace(
        SessionNote(startedAt: found.value.startedAt, seenAt: seen, device: found.value.device),
        in: .session, id: found.address.id, expecting: found.address.version)
    else { return }
    // Once missed is once missed: the next visit tells.
    _ = try? await chest.commit([change])
  }

  private func standingSessions(of account: AccountID) async throws -> [SessionRow] {
    let now = Int64(settings.now().timeIntervalSince1970)
    return try await archive.sessions(of: account).filter { $0.expires > now }
  }
}

extension SessionRow {
  /// Half of the hash names the note: enough to be one of a kind, and it tells nothing that the row does not.
  static func noteID(of hash: [UInt8]) -> RecordID { RecordID(bytes: hash.prefix(16)) ?? RecordID() }
  var noteID: RecordID { Self.noteID(of: hash) }
}
