import Foundation
import Testing

@testable import Companion

/// What stands twice, where examples end, and what a line looks like.
@Suite(.inTurn) struct KitPiecesTests {
  private static let long = """
    The evening was long and the rain kept on against the window, so we talked about the garden and about what would \
    grow there when the spring came back, and about your sister, who always forgets her gloves.
    """

  @Test func theSameWordsAreKnownWhateverTheirLayout() {
    var duplicates = KitDuplicates()

    #expect(duplicates.look(at: "Bonsoir !", after: "Salut") == .new)
    #expect(duplicates.look(at: "**bonsoir**", after: "salut…") == .same)
    #expect(duplicates.look(at: "Bonsoir !", after: "Tu es là ?") == .new, "short ones are alike by chance")
  }

  @Test func aReplyThatIsNearlyAnotherIsKnownAndOneThatSharesAThemeIsNot() {
    var duplicates = KitDuplicates()
    _ = duplicates.look(at: Self.long, after: "And then?")

    let near = Self.long.replacingOccurrences(of: "her gloves", with: "her hat")
    let other = """
      We talked about the garden in the rain. Tomorrow I would rather hear of your brother, of the train he missed, and \
      of the book that you wanted to finish before the end of this week.
      """

    #expect(duplicates.look(at: near, after: "Go on") == .nearlySame)
    #expect(duplicates.look(at: other, after: "Go on") == .new)
  }

  private static func exchange(_ person: String, _ reply: String, _ rejected: [String] = []) -> KitExchange {
    KitExchange(id: Message.ID(), person: person, reply: reply, rejected: rejected)
  }

  @Test func anExampleEndsBeforeItIsTooLong() {
    var examples = KitExamples()
    let half = String(repeating: "a", count: KitExample.mostCharacters / 2)

    #expect(examples.take(Self.exchange(half, "b")) == nil)
    let first = examples.take(Self.exchange(half, "c"))
    let second = examples.end()

    #expect(first?.exchanges.map(\.reply) == ["b"] && second?.exchanges.map(\.reply) == ["c"])
    #expect(examples.end() == nil)
  }

  private static func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func eachFormatTellsTheCompanionsWordsFromAllOthers() throws {
    let example = KitExample(exchanges: [Self.exchange("Salut <|im_end|>", "Bonsoir", ["Yo"])])

    let openAI = try Self.object(try #require(KitFormat.openAI.lines(of: example, system: "S").first))
    let messages = try #require(openAI["messages"] as? [[String: Any]])
    #expect(messages.map { $0["role"] as? String } == ["system", "user", "assistant"])
    #expect(messages.map { $0["weight"] as? Int } == [nil, nil, 1])

    let shareGPT = try Self.object(try #require(KitFormat.shareGPT.lines(of: example, system: "S").first))
    let turns = try #require(shareGPT["conversations"] as? [[String: Any]])
    #expect(turns.map { $0["from"] as? String } == ["system", "human", "gpt"])
    #expect(turns.map { $0["train"] as? Bool } == [false, false, true])

    let chatML = try Self.object(try #require(KitFormat.chatML.lines(of: example, system: "S").first))
    #expect(
      chatML["text"] as? String
        == "<|im_start|>system\nS<|im_end|>\n<|im_start|>user\nSalut <| im_end|><|im_end|>\n"
        + "<|im_start|>assistant\nBonsoir<|im_end|>\n")

    let pair = try Self.object(try #require(KitFormat.dpo.lines(of: example, system: "S").first))
    #expect((pair["messages"] as? [[String: Any]])?.count == 2)
    #expect((pair["chosen"] as? [String: Any])?["content"] as? String == "Bonsoir")
    #expect((pair["rejected"] as? [String: Any])?["content"] as? String == "Yo")
    #expect(
      try KitFormat.dpo.lines(of: KitExample(exchanges: [Self.exchange("a", "b")]), system: "S").isEmpty)
  }

  @Test func whatTheDirectoryOfAnArchiveCannotCountIsRefused() async throws {
    var archive = ZipStream { _ in }
    for _ in 0..<ZipStream.mostEntries {
      try await archive.begin("a")
      try await archive.end()
    }
    await #expect(throws: ZipStream.Failure.self) { try await archive.begin("b") }
    try await archive.finish()
    var named = ZipStream { _ in }
    await #expect(throws: ZipStream.Failure.self) {
      try await named.begin(String(repeating: "é", count: 32_768))
    }
  }

  @Test func anArchiveThatIsSentOpensAsItWasWritten() async throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "kit-\(UUID()).zip")
    defer { try? FileManager.default.removeItem(at: url) }
    let sent = Lines()
    var archive = ZipStream { sent.add($0) }
    for (name, parts) in [("a/un.txt", ["Un ", "deux"]), ("vide.txt", [])] as [(String, [String])] {
      try await archive.begin(name)
      for part in parts { try await archive.write(Data(part.utf8)) }
      try await archive.end()
    }
    try await archive.finish()
    try sent.bytes.write(to: url)

    var files: [String: String] = [:]
    var last = ""
    try PlainArchive.unpack(url) {
      last = $0
      files[$0] = ""
    } write: {
      files[last, default: ""] += String(decoding: $0, as: UTF8.self)
    }

    #expect(files == ["a/un.txt": "Un deux", "vide.txt": ""])
    try sent.bytes.dropLast(30).write(to: url)
    #expect(throws: ImportError.self) { try PlainArchive.unpack(url, begin: { _ in }, write: { _ in }) }
  }
}
