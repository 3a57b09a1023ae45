import Companion

/// A talk between two persons in JSON, as published sets for long memory have them (LoCoMo, Maharana et al. 2024): each
/// turn with id, session, date (`1:56 pm on 8 May, 2023`) and speaker, each question with the ids of its evidence.
struct TwoPersonTalk: Decodable {
  struct Turn: Decodable {
    var id: String
    var session: Int
    var date: String
    var speaker: String
    var text: String
  }

  struct Question: Decodable {
    var category: String
    var text: String
    var answer: Text
    var evidence: [String]
  }

  /// An answer may be written as a number.
  struct Text: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        text = String(number)
      } else {
        text = try container.decode(String.self)
      }
    }
  }

  var id: Text
  var turns: [Turn]
  var questions: [Question]

  /// Who speaks first takes the person's place, the other the companion's.
  /// - Throws: `Dialogue.Malformed`, with the number of the turn or question.
  func dialogue(named file: String) throws -> Dialogue {
    let name = "\(file) \(id.text)"
    guard let first = turns.first?.speaker, let second = turns.first(where: { $0.speaker != first })?.speaker
    else { throw Dialogue.Malformed(name: name, line: 1) }
    var places: [String: Int] = [:]
    let turns = try self.turns.enumerated().map { index, turn in
      guard let (day, minute) = Self.moment(turn.date) else {
        throw Dialogue.Malformed(name: name, line: index + 1)
      }
      places[turn.id] = index
      return Dialogue.Turn(
        session: turn.session, day: day, minuteOfDay: minute,
        speaker: turn.speaker == first ? .person : .companion, text: turn.text, tag: turn.id)
    }
    let questions = try self.questions.enumerated().map { index, question in
      let evidence = question.evidence.compactMap { places[$0] }
      guard evidence.count == question.evidence.count else {
        throw Dialogue.Malformed(name: name, line: index + 1)
      }
      return Dialogue.Question(
        category: question.category, text: question.text, answer: question.answer.text,
        evidence: Set(evidence).sorted())
    }
    var dialogue = Dialogue(
      name: name, person: Dialogue.names(first[...]), companion: Dialogue.names(second[...]), language: .en,
      turns: turns, questions: questions)
    dialogue.isOfTwoPersons = true
    return dialogue
  }

  /// `1:56 pm on 8 May, 2023`
  private static func moment(_ text: String) -> (day: CivilDay, minute: Int)? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count == 7, let hour = Int(words[0]), let minute = Int(words[1]), let day = Int(words[4]),
      let month = months.firstIndex(where: { words[5].hasPrefix($0) }), let year = Int(words[6])
    else { return nil }
    let hours = hour % 12 + (words[2] == "pm" ? 12 : 0)
    return (CivilDay(year: year, month: month + 1, day: day), hours * 60 + minute)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
