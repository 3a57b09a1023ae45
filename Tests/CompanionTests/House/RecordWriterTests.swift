import Engines
import Foundation
import Safeguard
import Testing

@testable import Companion

/// A message that is written by hand says what the encoder would have said: no field is lost, none is read differently.
@Suite struct RecordWriterTests {
  private static let texts = [
    "", "Bonsoir.", "\"\\/\u{8}\u{c}\n\r\t\u{1}\u{1f}\u{7f}", "« l’été »\u{202f}! 👩‍👩‍👧 日本 \u{2028}\u{10ffff}",
    String(repeating: "é\"", count: 3_000),
  ]

  private static func messages(_ text: String) -> [Message] {
    let plain = Message(
      thread: ChatThread.ID(), role: .person, text: text, at: Date(timeIntervalSince1970: 1_705_017_640.25),
      previous: nil)
    let reply = Message(
      thread: ChatThread.ID(), role: .companion, text: text, at: Date(timeIntervalSince1970: -0.1),
      previous: plain.id, state: .interrupted, model: text, recalled: [Message.ID(), Message.ID()], guarded: 3
    )
    return [plain, reply]
  }

  @Test(arguments: texts)
  func itReadsBackAsTheEncodersOwn(_ text: String) throws {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .secondsSince1970
    for message in Self.messages(text) {
      let written = try #require(RecordWriter.json(of: message))

      #expect(try RecordCoding.decode(Message.self, written) == message)
      let own = try JSONSerialization.jsonObject(with: written) as? NSDictionary
      let theirs = try JSONSerialization.jsonObject(with: try encoder.encode(message)) as? NSDictionary
      #expect(own == theirs && own != nil)
    }
  }

  @Test func whatHasMoreToItThanWordsIsLeftToTheEncoder() throws {
    var message = Self.messages("Bonsoir.")[1]
    message.facts = [Fact.ID()]
    message.usage = TokenUsage(promptTokens: 3, replyTokens: 4)
    message.card = .activeIdeation

    #expect(RecordWriter.json(of: message) == nil)
    var ours = Self.messages("Bonsoir.")[1]
    ours.house = true
    #expect(RecordWriter.json(of: ours) == nil)
    #expect(try RecordCoding.decode(Message.self, RecordCoding.encode(message)) == message)
  }

  // A field that is added to messages must be written here too, or send them to the encoder.
  @Test func noFieldOfAMessageIsForgotten() {
    let fields = Mirror(reflecting: Self.messages("")[1]).children.compactMap(\.label)

    #expect(
      Set(fields) == [
        "id", "thread", "role", "text", "at", "previous", "state", "model", "recalled", "facts", "usage",
        "guarded", "attachments", "card", "house", "links",
      ])
  }
}
