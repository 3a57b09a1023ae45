import Companion
package import Foundation

/// The plain text that `Measures/Memory` is written in:
/// ```
/// # person: Claire, 41, teacher | companion: Wren | language: en
/// == 2026-01-12 21:14
/// P {sister-moved}: My sister moved at last.
/// F: Where to?
/// ?? single | Where does she live now? | In Kingston | sister-moved
/// ```
/// One turn a line; `P` is the person, `F` the companion, the word in braces names the turn for questions, which
/// stand at the end: category, question, answer, names of the turns that answer it.
extension Dialogue {
  /// What a file has that it must not have: the number of the line, from 1. No words of it.
  package struct Malformed: Error, Equatable, Sendable {
    package let name: String
    package let line: Int
  }

  /// - Throws: `Malformed`.
  package init(name: String, text: String) throws {
    self.init(name: name, person: [], companion: [], language: .en, turns: [], questions: [])
    var places: [String: Int] = [:]
    var session: (number: Int, day: CivilDay, minute: Int)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let malformed = Malformed(name: name, line: index + 1)
      if line.allSatisfy(\.isWhitespace) { continue }
      if line.hasPrefix("# ") {
        guard readHead(line.dropFirst(2)) else { throw malformed }
      } else if line.hasPrefix("== ") {
        guard let moment = Self.moment(line.dropFirst(3)) else { throw malformed }
        if let last = session, (moment.day, moment.minute) <= (last.day, last.minute) { throw malformed }
        session = ((session?.number ?? 0) + 1, moment.day, moment.minute)
      } else if line.hasPrefix("?? ") {
        guard let question = Self.question(line.dropFirst(3), places) else { throw malformed }
        questions.append(question)
      } else {
        guard let session, var turn = Self.turn(line) else { throw malformed }
        (turn.session, turn.day, turn.minuteOfDay) = session
        if let tag = turn.tag, places.updateValue(turns.count, forKey: tag) != nil { throw malformed }
        turns.append(turn)
      }
    }
    guard !person.isEmpty, !companion.isEmpty else { throw Malformed(name: name, line: 1) }
  }

  private mutating func readHead(_ line: Substring) -> Bool {
    for field in line.split(separator: "|") {
      let parts = field.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2 else { return false }
      switch parts[0] {
      case "person": person = Self.names(parts[1].prefix { $0 != "," })
      case "companion": companion = Self.names(parts[1][...])
      case "language":
        guard let language = Language(rawValue: parts[1]) else { return false }
        self.language = language
      default: return false
      }
    }
    return true
  }

  /// `Hugh "Shug" Rennie` is three names; `the` is none.
  static func names(_ text: Substring) -> [String] {
    text.split { !$0.isLetter && $0 != "-" }.map(String.init).filter { $0.lowercased() != "the" }
  }

  /// `2026-01-12 21:14`
  private static func moment(_ text: Substring) -> (day: CivilDay, minute: Int)? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 5 else { return nil }
    return (CivilDay(year: numbers[0], month: numbers[1], day: numbers[2]), numbers[3] * 60 + numbers[4])
  }

  private static func turn(_ line: Substring) -> Turn? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let said = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    let head = line[..<colon].split(separator: " ")
    guard let speaker = head.first.flatMap({ $0 == "P" ? Speaker.person : $0 == "F" ? .companion : nil }),
      head.count <= 2, !said.isEmpty
    else { return nil }
    var tag: String?
    if head.count == 2 {
      guard head[1].first == "{", head[1].last == "}" else { return nil }
      tag = String(head[1].dropFirst().dropLast())
    }
    return Turn(
      session: 0, day: CivilDay(number: 0), minuteOfDay: 0, speaker: speaker, text: said, tag: tag)
  }

  private static func question(_ line: Substring, _ places: [String: Int]) -> Question? {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard fields.count == 4, !fields[1].isEmpty else { return nil }
    let tags = fields[3].split(separator: " ")
    let evidence = tags.compactMap { places[String($0)] }
    guard evidence.count == tags.count, evidence.isEmpty == (fields[0] == "unanswerable") else { return nil }
    return Question(
      category: fields[0], text: fields[1], answer: fields[2], evidence: Set(evidence).sorted())
  }
}

extension Dialogue {
  /// All of a folder's `*.txt`, by name; or those of one JSON file.
  /// - Throws: `Malformed`, or what reading files throws.
  package static func all(at place: URL) throws -> [Dialogue] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder), isFolder.boolValue
    else {
      let data = try Data(contentsOf: place)
      let name = place.deletingPathExtension().lastPathComponent
      if place.pathExtension == "txt" {
        return [try Dialogue(name: name, text: String(decoding: data, as: UTF8.self))]
      }
      return try JSONDecoder().decode([TwoPersonTalk].self, from: data).map { try $0.dialogue(named: name) }
    }
    return try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { file in
        try Dialogue(
          name: file.deletingPathExtension().lastPathComponent,
          text: String(decoding: Data(contentsOf: file), as: UTF8.self))
      }
  }
}
