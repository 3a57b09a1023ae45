import Bench
import Foundation
import Testing
import Web

/// The peer of so many tests is tested itself, over the wire.
@Suite struct ScriptedModelServerTests {
  private static func client(_ server: ScriptedModelServer) throws -> HouseClient {
    try HouseClient(HouseDoor(port: server.base.port ?? 0))
  }

  private static func ask(
    _ server: ScriptedModelServer, _ words: String = "Bonsoir", stream: Bool = true
  ) async throws -> HouseAnswer {
    let body = #"{"model":"scripted","stream":\#(stream),"messages":[{"role":"user","content":"\#(words)"}]}"#
    return try await client(server).send(.post, "/v1/chat/completions", body: Data(body.utf8))
  }

  @Test func itStreamsItsPiecesAndEndsProperly() async throws {
    try await ScriptedModelServer.serve(.says("Je suis là.")) { server in
      let answer = try await Self.ask(server)

      let text = String(decoding: answer.body, as: UTF8.self)
      #expect(answer.headers["content-type"] == "text/event-stream")
      #expect(text.contains(#""content":"suis ""#))
      #expect(text.contains(#""finish_reason":"stop""#))
      #expect(text.contains(#""completion_tokens":3"#))
      #expect(text.hasSuffix("data: [DONE]\n\n"))
      #expect(server.log.chats == 1)
    }
  }

  @Test func withoutStreamingTheReplyComesWhole() async throws {
    try await ScriptedModelServer.serve(.says("Je suis là.")) { server in
      let text = String(decoding: try await Self.ask(server, stream: false).body, as: UTF8.self)

      #expect(text.contains(#""content":"Je suis là.""#))
    }
  }

  @Test func itsOwnTimeIsKeptByMark() async throws {
    let slow = ModelBehaviour.says("Je suis là.", pace: .init(firstPiece: .milliseconds(50)))
    try await ScriptedModelServer.serve(slow) { server in
      _ = try await Self.ask(server, "quand zqabcdefg?")

      #expect(try #require(server.log.ownTime(mark: "zqabcdefg")) >= .milliseconds(50))
      #expect(server.log.ownTime(mark: "zqother") == nil)
    }
  }

  @Test(arguments: [
    (ModelBehaviour.html, 200, "<!doctype html>"), (.status(429), 429, "error"), (.nothing, 200, ""),
    (.halfLine(after: ["a"]), 200, #"{"delta":{"con"#),
  ])
  func itFailsAsTold(_ behaviour: ModelBehaviour, status: Int, words: String) async throws {
    try await ScriptedModelServer.serve(behaviour) { server in
      let answer = try await Self.ask(server)

      #expect(answer.status == status)
      #expect(
        words.isEmpty ? answer.body.isEmpty : String(decoding: answer.body, as: UTF8.self).contains(words))
    }
  }

  @Test func aDroppedReplyBreaksOff() async throws {
    try await ScriptedModelServer.serve(.drop(after: ["Je ", "suis "])) { server in
      await #expect(throws: HouseClientError.brokeOff) { try await Self.ask(server) }
    }
  }

  @Test func aHeldReplyEndsWhenItIsReleased() async throws {
    try await ScriptedModelServer.serve(.hold(after: ["Je ", "suis "])) { server in
      async let answer = Self.ask(server)
      for _ in 0..<500 where server.log.held == 0 { try await Task.sleep(for: .milliseconds(5)) }
      #expect(server.log.held == 1)

      server.release()

      #expect(String(decoding: try await answer.body, as: UTF8.self).hasSuffix("data: [DONE]\n\n"))
    }
  }

  @Test func embeddingsAreUnitVectorsThatDependOnTheTextAlone() async throws {
    struct Answer: Decodable {
      struct Row: Decodable { let embedding: [Float] }
      let data: [Row]
    }
    try await ScriptedModelServer.serve { server in
      let answer: Answer = try await Self.client(server).send(
        .post, "/v1/embeddings", json: ["input": ["un", "deux", "un"]])

      try #require(answer.data.count == 3)
      #expect(answer.data[0].embedding == answer.data[2].embedding)
      #expect(answer.data[0].embedding != answer.data[1].embedding)
      let length = answer.data[0].embedding.reduce(0) { $0 + $1 * $1 }
      #expect(abs(length - 1) < 0.001)
    }
  }
}
