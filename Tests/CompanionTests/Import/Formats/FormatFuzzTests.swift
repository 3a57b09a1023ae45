import Foundation
import Testing

@testable import Companion

/// T32: whatever a file holds, a parser gives something or throws an `ImportError`; it never traps. Seeded, so that
/// what fails once fails again.
@Suite(.inTurn) struct FormatFuzzTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let fixtures: [String]
    let parser: any ExportParser.Type
    var testDescription: String { "\(parser)" }
  }

  static let cases = [
    Case(
      fixtures: ["wren_v1.json", "wren_v2.json", "wren_v2v3.png", "wren.charx", "lorebook_v3.json"]
        .map { "character_card/" + $0 }, parser: CardParser.self),
    Case(
      fixtures: [
        "characterai/neo_turns.json", "characterai/legacy_histories.json", "characterai/offline.html",
      ],
      parser: CharacterAIParser.self),
    Case(
      fixtures: ["sillytavern/chat.jsonl", "characterai/caitools_tavern_Chat.jsonl"],
      parser: SillyTavernParser.self),
    Case(fixtures: ["replika/Replika_backup.no.csv"], parser: ReplikaParser.self),
    Case(fixtures: ["lechat/chat-lc-1.json"], parser: LeChatParser.self),
    Case(fixtures: ["pi/history0.json"], parser: PiParser.self),
    Case(fixtures: ["sharegpt/talks.json"], parser: ShareGPTParser.self),
    Case(fixtures: ["openai/lines.jsonl"], parser: OpenAILinesParser.self),
    Case(
      fixtures: ["characterai/caitools_Example.txt", "sillytavern/chat.jsonl"], parser: PlainTextParser.self),
  ]

  @Test(arguments: cases)
  func nothingTraps(_ one: Case) throws {
    var dice = Dice(state: 7)
    for name in one.fixtures {
      let data = [UInt8](try SavedExport.data(name))
      for round in 0..<300 {
        let broken = Self.broken(data, round: round, &dice)
        var parser = one.parser.init()
        // Whole, and as lines, for parsers are given both.
        for piece in round % 2 == 0 ? [Data(broken)] : SavedExport.lines(Data(broken)) {
          _ = try? parser.read(piece)
        }
        for found in parser.finish() {
          guard case .conversation(let conversation) = found else { continue }
          #expect(Self.isSound(conversation))
        }
      }
    }
  }

  /// Cards that were broken and still read come out again.
  @Test func brokenCardsComeOutOrAreRefused() throws {
    var dice = Dice(state: 11)
    let data = [UInt8](try SavedExport.data("character_card/wren_v3.json"))
    for round in 0..<300 {
      guard let card = try? ImportedCard.read(Data(Self.broken(data, round: round, &dice))) else { continue }
      _ = Lorebook(of: card)
      for version in CharacterCardWriter.Version.allCases {
        _ = try CharacterCardWriter.json(card, as: version)
      }
      #expect(try CardFile.read(CharacterCardWriter.png(card)).cards.count == 1)
      #expect(try CardFile.read(CharacterCardWriter.charx(card)).cards.count == 1)
    }
  }

  /// JSON whose values changed their types: valid, and nothing that any parser expects.
  @Test(arguments: cases)
  func valuesOfOtherTypesDoNotTrap(_ one: Case) throws {
    var dice = Dice(state: 13)
    let values = [
      "null", "true", "7", "-0.0", "1e308", "99999999999999999999999", #""""#, #""x""#, "[]", "{}", "[[[]]]",
      #"{"a":{"a":{}}}"#, #"["a","b"]"#, #"{"$date":{"$numberLong":"x"}}"#, #""\ud800""#,
    ]
    for name in one.fixtures {
      for line in SavedExport.lines(try SavedExport.data(name)) + [try SavedExport.data(name)] {
        guard let tree = try? CardJSON(line) else { continue }
        for _ in 0..<150 {
          let changed = Self.changed(tree, to: .literal(values[dice.below(values.count)]), &dice)
          var parser = one.parser.init()
          _ = try? parser.read(changed.data)
          for element in changed.elements { _ = try? parser.read(element.data) }
          for member in changed.members { _ = try? parser.read(member.value.data) }
          _ = parser.finish()
        }
      }
    }
  }

  /// One value somewhere in the tree replaced.
  private static func changed(_ tree: CardJSON, to value: CardJSON, _ dice: inout Dice) -> CardJSON {
    if dice.below(6) == 0 { return value }
    switch tree {
    case .array(var elements) where !elements.isEmpty:
      let index = dice.below(elements.count)
      elements[index] = changed(elements[index], to: value, &dice)
      return .array(elements)
    case .object(var members) where !members.isEmpty:
      let index = dice.below(members.count)
      members[index].value = changed(members[index].value, to: value, &dice)
      return .object(members)
    default: return value
    }
  }

  private static func broken(_ data: [UInt8], round: Int, _ dice: inout Dice) -> [UInt8] {
    var bytes = data
    for _ in 0...dice.below(4) where !bytes.isEmpty {
      let at = dice.below(bytes.count)
      switch dice.below(6) {
      case 0: bytes[at] = UInt8(dice.below(256))
      case 1: bytes[at] ^= 1 << UInt8(dice.below(8))
      case 2: bytes.removeSubrange(at..<min(bytes.count, at + dice.below(40)))
      case 3:
        bytes.insert(
          contentsOf: bytes[at..<min(bytes.count, at + dice.below(40))], at: dice.below(bytes.count))
      case 4: bytes.removeLast(dice.below(bytes.count))
      default:
        let words = [
          "{", "]", "\"", "\\u", "99999999999999999999", "null", "\u{0}", "{{user}}", "\u{FFFD}", "\r\n",
        ]
        bytes.insert(contentsOf: Array(words[dice.below(words.count)].utf8), at: at)
      }
    }
    return bytes
  }

  /// Every message stands behind the one it follows, and the leaf is one of them.
  private static func isSound(_ conversation: ImportedConversation) -> Bool {
    var seen: Set<String> = []
    for message in conversation.messages {
      guard message.previous.map(seen.contains) ?? true, seen.insert(message.id).inserted else {
        return false
      }
    }
    return conversation.leaf.map(seen.contains) ?? false
  }

  /// SplitMix64.
  struct Dice {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((bits ^ bits >> 31) % UInt64(count))
    }
  }
}
