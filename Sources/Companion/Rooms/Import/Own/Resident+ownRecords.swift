import Foundation
import Safeguard
import Store
import Vault

extension Resident {
  /// Puts records of an own export in their places. What stands there stays.
  /// - Throws: `HouseError.conflict` where something else stands in the one place that a record has; `.notFound` where
  ///   what one belongs to is not here (the others are kept).
  func keep(_ own: OwnRecords) async throws {
    if own.kind == .useDay { return try await keepDays(own) }
    let forgotten = own.kind == .measure ? try await forgotten() : nil
    let isWhole = try await change { chest in
      var missing = try await own.missing(in: chest)
      if let forgotten { missing = try await Self.answersThatFit(missing, forgotten, in: chest) }
      for record in missing where record.isOnlyOne {
        guard try await chest.get(record.id, in: record.room) == nil else { throw HouseError.conflict }
      }
      let fit = try await Self.those(of: missing, thatBelongIn: chest)
      let changes = try await Self.those(of: fit, withRoomIn: chest).map {
        Chest.Change.append($0.room, id: $0.id, parent: $0.parent, $0.sealed)
      }
      _ = try await chest.commit(changes)
      return fit.count == missing.count
    }
    try await tendFollowUp()
    guard isWhole else { throw HouseError.notFound }
  }

  /// Those of which all stands, or comes along, that they need.
  private static func those(
    of records: [OwnRecord], thatBelongIn chest: Chest
  ) async throws -> [OwnRecord] {
    var fit: [OwnRecord] = []
    for record in records {
      var belongs = true
      for need in record.needs where belongs {
        belongs = records.contains { need.id == $0.id && need.rooms.contains($0.room) }
        for room in need.rooms where !belongs { belongs = try await chest.get(need.id, in: room) != nil }
      }
      if belongs { fit.append(record) }
    }
    return fit
  }

  /// Without those that are more than a place holds.
  private static func those(of records: [OwnRecord], withRoomIn chest: Chest) async throws -> [OwnRecord] {
    struct Place: Hashable {
      let room: RoomName
      let parent: RecordID?
    }
    var counts: [Place: Int] = [:]
    var fit: [OwnRecord] = []
    for record in records {
      guard let most = record.most else {
        fit.append(record)
        continue
      }
      let place = Place(room: record.room, parent: record.parent)
      if counts[place] == nil {
        let shelf = try await chest.oldest(record.room, under: record.parent, limit: most)
        counts[place] = shelf.records.count + shelf.damaged.count
      }
      guard let count = counts[place], count < most else { continue }
      counts[place] = count + 1
      fit.append(record)
    }
    return fit
  }

  /// What a model answered belongs to a measure and to an exchange that stand here and may be remembered; it lies under its
  /// measure's companion, and there is one of each.
  private static func answersThatFit(
    _ records: [OwnRecord], _ forgotten: Forgotten, in chest: Chest
  ) async throws -> [OwnRecord] {
    struct Place: Hashable {
      let run: FidelityRun.ID
      let pair: FidelityRun.Pair
    }
    let answers = records.filter { $0.room == .answer }
    guard !answers.isEmpty else { return records }
    var standing: Set<Place> = []
    for try await shelf in chest.sweep(.answer) {
      standing.formUnion(
        Chest.read(MeasuredAnswer.self, shelf).values.map { Place(run: $0.run, pair: $0.pair) })
    }
    var companions: [FidelityRun.ID: RecordID?] = [:]
    var fit = records.filter { $0.room != .answer }
    for run in try fit.filter({ $0.room == .fidelity }).map({ try $0.value(FidelityRun.self) }) {
      companions[run.id] = run.companion.raw
    }
    for record in answers {
      let answer = try record.value(MeasuredAnswer.self)
      if companions[answer.run] == nil {
        let run = try await chest.value(FidelityRun.self, answer.run.raw, in: .fidelity)?.value
        companions[answer.run] = .some(run?.companion.raw)
      }
      guard case .some(.some(let companion)) = companions[answer.run],
        try await isKnown(answer, forgotten, in: chest),
        standing.insert(Place(run: answer.run, pair: answer.pair)).inserted
      else { continue }
      var own = record
      own.parent = companion
      fit.append(own)
    }
    return fit
  }

  private static func isKnown(
    _ answer: MeasuredAnswer, _ forgotten: Forgotten, in chest: Chest
  ) async throws -> Bool {
    let ids = [answer.pair.asked.raw, answer.pair.reply.raw]
    let messages = try await chest.values(Message.self, ids, in: .message).values
    return messages.count == 2 && messages.allSatisfy { $0.thread == answer.pair.thread }
      && !messages.contains(where: forgotten.covers) && !forgotten.mentions(answer.text)
  }

  // MARK: Days of use

  /// The newest days are looked for at the end of their room: what stands of later days is laid behind those that come in,
  /// or the day's own sums would be lost to whoever looks for them.
  private func keepDays(_ own: OwnRecords) async throws {
    try await revising.run(.rhythm) {
      try await change { chest in
        // Elsewhere it may be tomorrow already; nobody was there later.
        let last = wall(now()).day + 1
        let new = try await own.missing(in: chest).map { try $0.value(UseDay.self) }.filter { $0.day <= last }
        guard let first = new.map(\.day).min() else { return }
        var standing: [Chest.Found<UseDay>] = []
        for try await shelf in chest.sweep(.rhythm) { standing += Chest.read(UseDay.self, shelf).found }
        let later = standing.filter { $0.value.day > first }
        let days = (new + later.map(\.value)).sorted { $0.day < $1.day }
        let gone = later.map { Chest.Change.clear(.rhythm, id: $0.address.id) }
        _ = try await chest.commit(
          gone + (try days.map { try .append($0, in: .rhythm, id: RecordID()) }))
      }
    }
  }
}

extension OwnRecord {
  /// What is to be sealed, opened.
  fileprivate func value<T: Decodable>(_ type: T.Type) throws -> T {
    do { return try RecordCoding.decode(type, sealed) } catch { throw HouseError.damaged }
  }
}
