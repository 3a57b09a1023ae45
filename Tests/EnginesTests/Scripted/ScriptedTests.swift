import Engines
import Testing

@Suite struct ScriptedTests {
  @Test func aReplyComesWordByWordAndEnds() async {
    let reply = await Collected.of(Scripted(reply: "I am here.").stream(.saying()))

    #expect(reply.pieces == ["I", " am", " here."])
    #expect(reply.finish == .stop)
  }

  @Test func aScriptSeesTheRequestAndMayFail() async {
    let model = Scripted { request in
      [
        .delta(request.messages.last?.text ?? ""), .usage(TokenUsage(promptTokens: 3, replyTokens: 1)),
        .fail(.brokeOff),
      ]
    }

    let reply = await Collected.of(model.stream(.saying("echo")))

    #expect(reply.text == "echo")
    #expect(reply.usage?.promptTokens == 3)
    #expect(reply.error == .brokeOff)
    #expect(reply.finish == nil)
    #expect(model.heard.requests == [.saying("echo")])
  }

  @Test func nothingFollowsAFinish() async {
    let reply = await Collected.of(
      Scripted { _ in [.delta("a"), .finish(.length), .delta("b")] }.stream(.saying()))

    #expect(reply.text == "a")
    #expect(reply.finish == .length)
  }

  @Test func aGateHoldsTheReplyUntilItIsOpened() async throws {
    let gate = Gate()
    var stream = Scripted { _ in [.delta("before"), .wait(gate), .delta("after")] }.stream(.saying())
      .makeAsyncIterator()

    let before = try await stream.next()
    await gate.reached()
    gate.open()
    let after = try await stream.next()

    #expect(before == .delta("before"))
    #expect(after == .delta("after"))
  }

  @Test func vectorsAreTheSameEachTimeAndNearForSharedWords() async throws {
    let embedder = ScriptedEmbedder(dimension: 64)
    let texts = ["my cat sleeps", "My CAT sleeps!", "the cat sleeps well", "quantum tax law", ""]

    let vectors = try await embedder.embed(texts, as: .passage)
    let again = try await embedder.embed(texts, as: .query)

    let near = { (a: Int, b: Int) in zip(vectors[a], vectors[b]).map(*).reduce(0, +) }
    #expect(vectors == again)
    #expect(vectors[0] == vectors[1])
    #expect(near(0, 2) > near(0, 3))
    #expect(vectors.allSatisfy { abs($0.map { $0 * $0 }.reduce(0, +) - 1) < 1e-5 })
  }
}
