import Foundation
import Testing

@testable import Companion

extension LongSuite {
  /// T32: whatever happens to an export on its way, no parser ends the house, and what it gives can be kept.
  @Suite struct MutationTests {
    /// A generator whose numbers are always the same (SplitMix64).
    private struct Dice: RandomNumberGenerator {
      var state: UInt64
      mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
      }
    }

    private static let exports: [(name: String, parser: any ExportParser.Type)] = [
      ("chatgpt/quirks_conversations-000.json", ChatGPTParser.self),
      ("chatgpt/quirks_conversations-001.json", ChatGPTParser.self),
      ("chatgpt/quirks_fr.json", ChatGPTParser.self),
      ("chatgpt/message_feedback.json", ChatGPTParser.self), ("chatgpt/memory.json", ChatGPTParser.self),
      ("deepseek/conversations.json", DeepSeekParser.self), ("claude/conversations.json", ClaudeParser.self),
      ("claude/branches.json", ClaudeParser.self), ("claude/memories.json", ClaudeParser.self),
      ("claude/projects/p1.json", ClaudeParser.self), ("openwebui/chats.json", OpenWebUIParser.self),
      ("openwebui/inner.json", OpenWebUIParser.self), ("librechat/tree.json", LibreChatParser.self),
      ("librechat/flat.json", LibreChatParser.self), ("gemini/MyActivity.json", GeminiParser.self),
      ("gemini/activity_fr.json", GeminiParser.self), ("gemini/MyActivity.html", GeminiParser.self),
      ("aistudio/prompt.json", AIStudioParser.self), ("grok/grok.json", GrokParser.self),
    ]

    /// Other values than any parser waits for.
    private static let others = [
      "null", "true", "0", "-1", "1e308", "1e999", "99999999999999999999", "\"\"", "\"x\"", "[]", "{}",
      "[null]",
      "[[[]]]", "{\"a\":1}", "\"\\ud800\"", "\"\\u0000\"", "\"2025-99-99T99:99:99Z\"", "\"00000000-0000\"",
    ]

    private static func feed(_ type: any ExportParser.Type, _ pieces: [Data]) -> ImportedLot {
      var parser = type.init()
      var all: [Imported] = []
      for piece in pieces { all += (try? parser.read(piece)) ?? [] }
      return ImportedLot(all + parser.finish())
    }

    private static func check(_ lot: ImportedLot, _ name: String, _ round: Int) {
      for conversation in lot.conversations {
        #expect(conversation.isInOrder, "\(name), round \(round)")
      }
    }

    /// Values are put in each other's places: still JSON, of any shape.
    @Test(arguments: exports.indices)
    func wrongTypesNeverTrap(_ index: Int) throws {
      let (name, type) = Self.exports[index]
      let data = try VendorExport.data(name)
      guard !GeminiPage.isPage(data) else { return }
      let tape = try JSONTape(data)
      var dice = Dice(state: UInt64(index) + 1)

      for round in 0..<300 {
        var text = data
        // From the end, so that what stands before keeps its place.
        for slot in tape.slots.shuffled(using: &dice).prefix(Int.random(in: 1...4, using: &dice))
          .sorted(by: { $0.start > $1.start })
        {
          let quote = slot.kind == .string ? 1 : 0
          let range = Int(slot.start) - quote..<Int(slot.end) + quote
          guard range.upperBound <= text.count else { continue }
          let other =
            Bool.random(using: &dice)
            ? Data(Self.others.randomElement(using: &dice)!.utf8)
            : Self.source(tape.slots.randomElement(using: &dice)!, data)
          text.replaceSubrange(range, with: other)
        }
        Self.check(Self.feed(type, [text]), name, round)
        if let value = try? JSONValue(text) {
          Self.check(Self.feed(type, value.elements.map(\.data)), name, round)
        }
      }
    }

    private static func source(_ slot: JSONTape.Slot, _ data: Data) -> Data {
      let quote = slot.kind == .string ? 1 : 0
      return Data(data[Int(slot.start) - quote..<Int(slot.end) + quote])
    }

    /// Bytes are changed, cut and doubled: mostly no JSON any more.
    @Test(arguments: exports.indices)
    func brokenBytesNeverTrap(_ index: Int) throws {
      let (name, type) = Self.exports[index]
      let data = try VendorExport.data(name)
      var dice = Dice(state: UInt64(index) + 1000)

      for round in 0..<300 {
        var bytes = [UInt8](data)
        for _ in 0..<Int.random(in: 1...6, using: &dice) where !bytes.isEmpty {
          let at = Int.random(in: 0..<bytes.count, using: &dice)
          switch Int.random(in: 0..<5, using: &dice) {
          case 0: bytes[at] = UInt8.random(in: 0...255, using: &dice)
          case 1: bytes.remove(at: at)
          case 2: bytes.insert(contentsOf: bytes[at...].prefix(Int.random(in: 1...300, using: &dice)), at: at)
          case 3: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...300, using: &dice)))
          default: bytes = Array(bytes.prefix(at))
          }
        }
        Self.check(Self.feed(type, [Data(bytes)]), name, round)
      }
    }

    /// The same export through every parser: what is not theirs is counted, and nothing is made up of it.
    @Test(arguments: exports.indices)
    func anothersExportNeverTraps(_ index: Int) throws {
      let pieces = try VendorExport.pieces(Self.exports[index].name)

      for (name, type) in Self.exports { Self.check(Self.feed(type, pieces), name, index) }
    }
  }
}
