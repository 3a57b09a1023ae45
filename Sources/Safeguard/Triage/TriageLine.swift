import Foundation

/// One line in, one line out, for the command that measures triage: JSON Lines, in order.
package enum TriageLine {
  /// The risk that one text shows.
  package typealias Assess = (_ text: String) async -> TriageResult

  /// Reads `{"id","lang","text"}` and answers `{"id","label","level"}`; a broken line answers
  /// `{"id":null,"error"}`. `lang` may be missing or wrong: patterns of both languages run whatever it says, and
  /// what was learnt asks for none. No answer ends with a line break.
  package static func message(_ line: String, assess: Assess) async -> String {
    guard let input = decode(Message.self, line) else { return broken }
    let result = await assess(input.text)
    return encode(MessageAnswer(id: input.id, label: result.label, level: result.level))
  }

  /// Reads `{"id","lang","turns":[{"role","text"}]}` and answers `{"id","levels"}`: one level per turn of the
  /// person, the state of the conversation after that turn.
  package static func dialogue(_ line: String, assess: Assess) async -> String {
    guard let input = decode(Dialogue.self, line) else { return broken }
    var state = RiskState()
    var levels: [RiskLevel] = []
    for turn in input.turns where turn.role == "user" {
      state.take(await assess(turn.text), turn: levels.count + 1)
      levels.append(state.level)
    }
    return encode(DialogueAnswer(id: input.id, levels: levels))
  }

  /// Reads what `message` reads and answers by the written patterns alone, `{"id","label","level","strength"}`, for
  /// the scripts that train.
  package static func patterns(_ line: String, with triage: Triage) -> String {
    guard let input = decode(Message.self, line) else { return broken }
    let (result, strength) = triage.patternsAlone(input.text)
    return encode(
      PatternAnswer(id: input.id, label: result.label, level: result.level, strength: strength))
  }

  private static let broken = #"{"id":null,"error":"not a line of the expected form"}"#

  private static func decode<Line: Decodable>(_ type: Line.Type, _ line: String) -> Line? {
    try? JSONDecoder().decode(type, from: Data(line.utf8))
  }

  private static func encode(_ answer: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // The answers hold strings and numbers only, which always encode.
    return String(decoding: try! encoder.encode(answer), as: UTF8.self)
  }

  /// An id is a string or a whole number and is given back as it came.
  private enum LineID: Codable {
    case text(String)
    case number(Int64)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int64.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }

  private struct Message: Decodable {
    let id: LineID
    let text: String
  }

  private struct Dialogue: Decodable {
    struct Turn: Decodable {
      let role: String
      let text: String
    }
    let id: LineID
    let turns: [Turn]
  }

  private struct MessageAnswer: Encodable {
    let id: LineID
    let label: RiskLabel
    let level: RiskLevel
  }

  private struct PatternAnswer: Encodable {
    let id: LineID
    let label: RiskLabel
    let level: RiskLevel
    let strength: Int
  }

  private struct DialogueAnswer: Encodable {
    let id: LineID
    let levels: [RiskLevel]
  }
}
