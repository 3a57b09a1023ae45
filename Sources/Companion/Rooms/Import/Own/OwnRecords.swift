import Foundation
import Store
import Vault

/// Lines of one kind that are records (`RoomLines`), as Fidelio's own export tells them. They wait for the person's word
/// like every part, and come back as records: none of them is read for danger again, which was done when they were written,
/// and the state of risk is not in an export.
struct OwnRecords: Sendable {
  /// Kinds that are offered, in their order: what belongs to a record comes behind it. Answers go with their measures.
  static let kinds = RoomLines.all.map { $0.kind }.filter { group(of: $0) == $0 }
  /// UTF-8 bytes of the lines of one offer, beside `OwnPart.mostTogether`.
  static let bytesTogether = 4 << 20

  /// Under which name a kind is offered.
  static func group(of kind: ExportKind) -> ExportKind { kind == .answer ? .measure : kind }

  let kind: ExportKind
  /// Each the JSON of a line; those that cannot be read are left out.
  let lines: [Data]

  /// - Returns: `nil` for a kind whose lines are told otherwise, and where no line can be read.
  init?(_ kind: ExportKind, _ lines: [Data]) {
    guard Self.kinds.contains(kind) else { return nil }
    self.kind = kind
    self.lines = lines.filter { OwnRecord($0, of: kind, owner: Self.nobody) != nil }
    if self.lines.isEmpty { return nil }
  }

  /// While it is only looked at.
  private static let nobody = RecordID(high: 0, low: 0)

  // MARK: As an offer

  private struct Together: Codable {
    let kind: String
    let lines: [String]
  }

  /// - Returns: `nil` for anything that `json` did not give.
  init?(json: Data) {
    guard let together = try? JSONDecoder().decode(Together.self, from: json),
      let kind = ExportKind(rawValue: together.kind)
    else { return nil }
    self.init(kind, together.lines.map { Data($0.utf8) })
  }

  var json: Data? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try? encoder.encode(
      Together(kind: kind.rawValue, lines: lines.map { String(decoding: $0, as: UTF8.self) }))
  }

  /// A day and some words of each.
  var told: String {
    lines.compactMap { OwnRecord($0, of: kind, owner: Self.nobody)?.told }
      .map { $0.isEmpty ? "•" : $0 }.joined(separator: "\n")
  }

  // MARK: In the file

  /// Records that are not here. Of what there is one of in its place, one that says the same is here too.
  func missing(in chest: Chest) async throws -> [OwnRecord] {
    let records = lines.compactMap { OwnRecord($0, of: kind, owner: chest.owner) }
    var missing: [OwnRecord] = []
    for room in Set(records.map(\.room)) {
      let days = try await Self.days(of: records.filter { $0.room == room }, in: room, of: chest)
      let shelf = try await chest.get(records.filter { $0.room == room }.map(\.id), in: room)
      let opened = Dictionary(
        shelf.records.map { ($0.address.id, $0.plaintext) }, uniquingKeysWith: { first, _ in first })
      var seen = Set(shelf.damaged.map(\.id))
      missing += records.filter { record in
        guard record.room == room else { return false }
        if let day = record.day { return !days.contains(day) }
        if let stands = opened[record.id], !record.isOnlyOne || record.says(stands) { return false }
        return seen.insert(record.id).inserted
      }
    }
    return missing
  }

  private struct Day: Decodable { let day: Int }

  /// Days that stand already, of a room that has one record a day.
  private static func days(
    of records: [OwnRecord], in room: RoomName, of chest: Chest
  ) async throws -> Set<Int> {
    guard records.contains(where: { $0.day != nil }) else { return [] }
    var days: Set<Int> = []
    for try await shelf in chest.sweep(room) { days.formUnion(Chest.read(Day.self, shelf).values.map(\.day)) }
    return days
  }
}

extension OwnRecord {
  /// - Returns: `nil` also for a line that is offered under another name.
  fileprivate init?(_ line: Data, of kind: ExportKind, owner: RecordID) {
    self.init(line, owner: owner) { OwnRecords.group(of: $0) == kind }
  }
}
