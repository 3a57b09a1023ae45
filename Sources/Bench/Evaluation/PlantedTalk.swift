import Companion
package import Foundation

/// Facts that are said once, in passing, among months of other talk.
///
/// A file of them holds a line each: `fr | what is said | what is asked much later | a word of the answer`. Around them
/// stand the meetings of the dialogues in the same language, in the order of their days.
package enum PlantedTalk {
  /// Turns of one language's talk, planted ones included: 3,000 in both.
  package static let turns = 1_500

  /// - Throws: `Dialogue.Malformed`, or what reading the file throws.
  package static func dialogues(planting file: URL, among others: [Dialogue]) throws -> [Dialogue] {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return try dialogues(
      planting: text, named: file.deletingPathExtension().lastPathComponent, among: others)
  }

  static func dialogues(
    planting text: String, named name: String, among others: [Dialogue], turns: Int = turns
  ) throws -> [Dialogue] {
    let planted = try planted(text, name)
    return Language.allCases.compactMap { language in
      let mine = planted.filter { $0.language == language }
      guard !mine.isEmpty else { return nil }
      return talk("\(name)-\(language.rawValue)", language, mine, others, turns)
    }
  }

  private struct Planted {
    let language: Language
    let said: String
    let asked: String
    let answer: String
  }

  private static func planted(_ text: String, _ name: String) throws -> [Planted] {
    try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { place, line in
      guard !line.hasPrefix("#"), !line.allSatisfy(\.isWhitespace) else { return nil }
      let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard fields.count == 4, let language = Language(rawValue: fields[0]),
        fields.allSatisfy({ !$0.isEmpty }), fields[1].contains(fields[3])
      else { throw Dialogue.Malformed(name: name, line: place + 1) }
      return Planted(language: language, said: fields[1], asked: fields[2], answer: fields[3])
    }
  }

  private static func talk(
    _ name: String, _ language: Language, _ planted: [Planted], _ others: [Dialogue], _ count: Int
  ) -> Dialogue {
    let turns = filler(language, others).prefix(max(0, count - planted.count))
    var talk = Dialogue(
      name: name, person: ["Camille"], companion: ["Ada"], language: language, turns: [], questions: [])
    for (place, turn) in turns.enumerated() {
      // Evenly, each where the turn stands before which it is said.
      while talk.questions.count < planted.count,
        place >= (2 * talk.questions.count + 1) * turns.count / (2 * planted.count)
      { plant(planted[talk.questions.count], beside: turn, in: &talk) }
      talk.turns.append(turn)
    }
    return talk
  }

  private static func plant(_ one: Planted, beside turn: Dialogue.Turn, in talk: inout Dialogue) {
    var said = turn
    (said.speaker, said.text, said.tag) = (.person, one.said, nil)
    talk.questions.append(
      Dialogue.Question(
        category: "planted", text: one.asked, answer: one.answer, evidence: [talk.turns.count]))
    talk.turns.append(said)
  }

  /// The turns of all dialogues of a language, meeting after meeting by their days.
  private static func filler(_ language: Language, _ others: [Dialogue]) -> [Dialogue.Turn] {
    var meetings: [[Dialogue.Turn]] = []
    for dialogue in others where dialogue.language == language {
      meetings += Dictionary(grouping: dialogue.turns, by: \.session).sorted { $0.key < $1.key }.map(\.value)
    }
    let inOrder = meetings.enumerated().sorted { one, other in
      (one.element[0].day.number, one.element[0].minuteOfDay, one.offset)
        < (other.element[0].day.number, other.element[0].minuteOfDay, other.offset)
    }
    return inOrder.enumerated().flatMap { number, meeting in
      meeting.element.map { turn in
        var turn = turn
        (turn.session, turn.tag) = (number + 1, nil)
        return turn
      }
    }
  }
}
