import Foundation
import Store
import Vault

/// One line of an own export, read as the record that it is (`RoomLine`).
struct OwnRecord: Sendable {
  /// What must stand for the record to come in: it belongs to it.
  struct Need: Sendable {
    let id: RecordID
    /// In one of these.
    let rooms: [RoomName]

    init(_ id: RecordID, in rooms: RoomName...) { (self.id, self.rooms) = (id, rooms) }
  }

  let room: RoomName
  let id: RecordID
  var parent: RecordID?
  /// There is one at most in its place.
  let isOnlyOne: Bool
  /// To be sealed.
  let sealed: Data
  /// Its day where it has one, and words of the person's.
  let told: String
  /// Of what there is one of a day: days since 1970.
  var day: Int?
  var needs: [Need] = []
  /// So many stand under `parent` at most; `nil` for any number.
  var most: Int?

  /// UTF-8 bytes of a line: more than any room writes.
  static let mostBytes = 4 << 20

  private struct Kind: Decodable { let kind: ExportKind }

  /// - Parameters:
  ///   - owner: The account that it comes into: names what there is one of.
  ///   - isMeant: Whether a line of this kind is looked for.
  /// - Returns: `nil` for what is no record, cannot be read, or would have been kept by no page.
  init?(_ line: Data, owner: RecordID, where isMeant: (ExportKind) -> Bool) {
    guard line.count <= Self.mostBytes, let plain = Self.withoutHidden(line) else { return nil }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    guard let kind = try? decoder.decode(Kind.self, from: plain).kind, isMeant(kind),
      let type = RoomLines.line(of: kind),
      let line = try? decoder.decode(type, from: plain), let record = line.read(for: owner)
    else { return nil }
    self = record
  }

  /// Names that a record may say otherwise and be the same: moments, of which an export leaves the fractions out, and
  /// what does not come back as it stood.
  private static let unsaid: Set<String> = [
    "at", "updatedAt", "calendar", "laidOut", "webhook", "marks", "sent", "closed", "triedAt", "changedAt",
    "saidAt", "asks", "keepsFormer", "hadCard",
  ]

  /// Whether a record that stands in its place says the same.
  func says(_ plaintext: Data) -> Bool {
    func words(_ value: Any) -> Any {
      switch value {
      case let list as [Any]: list.map(words)
      case let fields as [String: Any]: fields.filter { !Self.unsaid.contains($0.key) }.mapValues(words)
      default: value
      }
    }
    func fields(_ data: Data) -> NSDictionary? {
      (try? JSONSerialization.jsonObject(with: data)).flatMap { words($0) as? [String: Any] }
        .map { $0 as NSDictionary }
    }
    return fields(plaintext) == fields(sealed)
  }

  // MARK: Making

  init?(
    _ room: RoomName, _ id: RecordID, under parent: RecordID? = nil, _ value: some Encodable, day: Int,
    _ words: String = ""
  ) {
    guard CivilDay.written.contains(day) else { return nil }
    self.init(room, id, under: parent, value, isOnlyOne: false, Self.told(WeekPage.name(day), words))
  }

  init?(
    _ room: RoomName, _ id: RecordID, under parent: RecordID? = nil, _ value: some Encodable, _ moment: Date,
    _ words: String = ""
  ) {
    let day = String(moment.ISO8601Format().prefix(10))
    self.init(room, id, under: parent, value, isOnlyOne: false, Self.told(day, words))
  }

  /// Of what has no day.
  init?(_ room: RoomName, _ id: RecordID, _ value: some Encodable, words: String) {
    self.init(room, id, under: nil, value, isOnlyOne: false, Self.told("", words))
  }

  /// - Parameter id: Of the account or companion that has one at most.
  init?(
    _ room: RoomName, only id: RecordID, under parent: RecordID? = nil, _ value: some Encodable,
    _ words: String = ""
  ) {
    self.init(room, id, under: parent, value, isOnlyOne: true, Self.told("", words))
  }

  private init?(
    _ room: RoomName, _ id: RecordID, under parent: RecordID?, _ value: some Encodable, isOnlyOne: Bool,
    _ told: String
  ) {
    guard let sealed = try? RecordCoding.encode(value) else { return nil }
    (self.room, self.id, self.parent, self.isOnlyOne) = (room, id, parent, isOnlyOne)
    (self.sealed, self.told) = (sealed, told)
  }

  private static func told(_ day: String, _ words: String) -> String {
    [day, CleanText.line(words, limit: 200)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The largest number, either way, that a line may hold. No room writes any near it, days being the largest; two of
  /// them are added and multiplied by a hundred without an overflow, which would end the house for everybody in it (T32).
  static let mostNumber = 1e9

  /// Without what hides from the eye, in any of its texts (T38).
  /// - Returns: `nil` also for a number that no room writes.
  private static func withoutHidden(_ line: Data) -> Data? {
    func isFit(_ value: Any) -> Bool {
      switch value {
      case let list as [Any]: list.allSatisfy(isFit)
      case let fields as [String: Any]: fields.values.allSatisfy(isFit)
      case let number as NSNumber: abs(number.doubleValue) <= mostNumber
      default: true
      }
    }
    func clean(_ value: Any) -> Any {
      switch value {
      case let text as String: HiddenCharacters.removed(from: text)
      case let list as [Any]: list.map(clean)
      case let fields as [String: Any]: fields.mapValues(clean)
      default: value
      }
    }
    guard let fields = try? JSONSerialization.jsonObject(with: line) as? [String: Any], isFit(fields) else {
      return nil
    }
    return try? JSONSerialization.data(withJSONObject: clean(fields))
  }
}
