import Engines
import Foundation
import Testing

@Suite struct ReplyTests {
  static func ask(
    _ acts: [ScriptedServer.Act], request: ChatRequest = .saying(), patience: Patience = .test
  ) async throws -> Collected {
    try await ScriptedServer.run { _, _ in
      acts
    } body: { server in
      await Collected.of(try OpenAICompatible.at(server, patience: patience).stream(request))
    }
  }

  static func recording(_ name: String) throws -> ScriptedServer.Act {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Recorded")
    return .bytes(Array(try Data(contentsOf: folder.appending(path: name))))
  }

  @Test func aRecordedReplyOfTheLocalEngineIsRead() async throws {
    let reply = try await Self.ask([.streamHead, Self.recording("llama-server.sse")])

    #expect(reply.text == "Hello! How can I")
    #expect(reply.usage == TokenUsage(promptTokens: 30, replyTokens: 5, cachedPromptTokens: 0))
    #expect(reply.finish == .length)
    #expect(reply.error == nil)
  }

  @Test func aRecordedReplyWithThoughtsAndOddFieldsIsRead() async throws {
    let reply = try await Self.ask([.streamHead, Self.recording("odd-server.sse")])

    #expect(reply.text == "Bonsoir, ça va ?")
    #expect(reply.usage == TokenUsage(promptTokens: 120, replyTokens: 9, cachedPromptTokens: 96))
    #expect(reply.finish == .stop)
  }

  // T8
  @Test func unknownEventTypesAndFieldsAreIgnored() async throws {
    let reply = try await Self.ask([
      .streamHead, .send("event: execute\ndata: {\"choices\":[{\"delta\":{\"content\":\"evil\"}}]}\n\n"),
      .piece("good"), .event(#"{"tool":"run","choices":[]}"#), .event("[1,2]"), .event("nonsense"), .stop,
      .done,
    ])

    #expect(reply.text == "good")
    #expect(reply.finish == .stop)
  }

  @Test func charactersSplitBetweenWritesStayWhole() async throws {
    let bytes = Array(#"data: {"choices":[{"delta":{"content":"é🎻"}}]}"#.utf8) + Array("\n\n".utf8)

    let reply = try await Self.ask([.streamHead] + bytes.map { .bytes([$0]) } + [.stop, .done])

    #expect(reply.text == "é🎻")
  }

  @Test func aServerThatForgetsDoneIsUnderstood() async throws {
    let reply = try await Self.ask([.streamHead, .piece("a"), .stop])

    #expect(reply.text == "a")
    #expect(reply.finish == .stop)
  }

  @Test func aServerThatSaysNothingAfterTheEndIsNotWaitedFor() async throws {
    let gate = Gate()

    let reply = try await Self.ask([.streamHead, .piece("a"), .stop, .wait(gate)])
    gate.open()

    #expect(reply.finish == .stop)
    #expect(reply.error == nil)
  }

  @Test func eventsWithoutEmptyLinesAreRead() async throws {
    let line = { (text: String) in "data: {\"choices\":[{\"delta\":{\"content\":\"\(text)\"}}]}\n" }

    let reply = try await Self.ask([.streamHead, .send(line("a") + line("b") + "\n"), .stop, .done])

    #expect(reply.text == "ab")
  }

  @Test(arguments: [
    #"{"choices":[{"message":{"role":"assistant","content":"whole"},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":1}}"#,
    "\n "
      + #"{"choices":[{"text":"whole","finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":1}}"#,
    #"{"choices":[{"message":{"content":[{"type":"thinking"},{"type":"text","text":"whole"}]},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":1}}"#,
  ])
  func aServerThatDoesNotStreamIsUnderstood(_ json: String) async throws {
    let reply = try await Self.ask([.answer(json)])

    #expect(reply.text == "whole")
    #expect(reply.usage == TokenUsage(promptTokens: 3, replyTokens: 1))
    #expect(reply.finish == .stop)
  }

  @Test(arguments: [
    (#"{"prompt_tokens":-5,"completion_tokens":1}"#, nil),
    (#"{"prompt_tokens":"many","completion_tokens":1}"#, nil),
    (#"{"prompt_tokens":1e99,"completion_tokens":1}"#, nil),
    ("[]", nil), ("null", nil), ("7", nil),
    (#"{"prompt_tokens":5,"completion_tokens":-1}"#, TokenUsage(promptTokens: 5, replyTokens: 0)),
    (
      #"{"prompt_tokens":5,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":900}}"#,
      TokenUsage(promptTokens: 5, replyTokens: 2, cachedPromptTokens: 5)
    ),
    (
      #"{"prompt_tokens":5,"completion_tokens":2,"prompt_tokens_details":null}"#,
      TokenUsage(promptTokens: 5, replyTokens: 2)
    ),
  ])
  func numbersAreTakenOnlyWhenTheyCanBeTrue(_ usage: String, _ expected: TokenUsage?) async throws {
    let reply = try await Self.ask([
      .streamHead, .piece("a"), .stop, .event(#"{"choices":[],"usage":\#(usage)}"#), .done,
    ])

    #expect(reply.text == "a")
    #expect(reply.usage == expected)
    #expect(reply.error == nil)
  }

  @Test func countersOfTheEngineItselfServeWhenUsageIsMissing() async throws {
    let reply = try await Self.ask([
      .streamHead, .piece("a"), .stop,
      .event(#"{"choices":[],"timings":{"cache_n":40,"prompt_n":8,"predicted_n":1}}"#), .done,
    ])

    #expect(reply.usage == TokenUsage(promptTokens: 48, replyTokens: 1, cachedPromptTokens: 40))
  }
}
