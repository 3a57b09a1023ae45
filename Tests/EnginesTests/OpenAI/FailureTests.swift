import Engines
import Foundation
import Synchronization
import Testing

@Suite struct FailureTests {
  /// Pauses that were asked for instead of waited.
  final class Pauses: Sendable {
    let list = Mutex<[Duration]>([])
    var patience: Patience {
      Patience(
        head: .seconds(120), firstToken: .seconds(120), idle: .seconds(120), retries: 3,
        pause: { pause in self.list.withLock { $0.append(pause) } })
    }
  }

  @Test(
    arguments: [
      [.answer("<html><body>Welcome</body></html>", type: "text/html")],
      [.answer("")], [.streamHead], [.streamHead, .send("data: {\"choi")], [.streamHead, .done],
      [.streamHead, .event("nonsense"), .event("{}")], [.answer("{}")], [.answer("[]")], [.answer("{\"a\":")],
      [.bytes([UInt8](repeating: 0xff, count: 2000))],
      [.streamHead, .bytes([UInt8](repeating: 0xfe, count: 2000))],
      [.answer(String(repeating: "[", count: 100_000))],
      [.streamHead, .event(String(repeating: "{\"a\":", count: 100_000))],
    ] as [[ScriptedServer.Act]])
  func whateverIsNoAnswerOfTheProtocolIsSaidToBeNone(_ acts: [ScriptedServer.Act]) async throws {
    let patience = Patience(retries: 0)

    let reply = try await ReplyTests.ask(acts, patience: patience)

    #expect(reply.pieces == [])
    #expect(reply.error == .notAModelServer || reply.error == .unreachable)
  }

  @Test func aLineOfTenMegabytesIsRefused() async throws {
    let reply = try await ReplyTests.ask([
      .streamHead, .send("data: "), .bytes([UInt8](repeating: 0x61, count: 10_000_000)),
    ])

    #expect(reply.error == .notAModelServer)
  }

  @Test func aMillionTokensAreCutOff() async throws {
    let flood = String(
      repeating: #"data: {"choices":[{"delta":{"content":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}]}"#
        + "\n\n",
      count: 1000)

    let reply = try await ReplyTests.ask([.streamHead] + Array(repeating: .send(flood), count: 100))

    #expect(reply.finish == .length)
    #expect(reply.text.utf8.count <= 50 * 64)
    #expect(reply.error == nil)
  }

  @Test(
    arguments: [
      [.streamHead, .piece("half a")],
      [.streamHead, .piece("half a"), .send("data: {\"choices\":[{\"del")],
      [.streamHead, .piece("half a"), .event(#"{"error":{"message":"out of memory"}}"#), .piece("never")],
      [
        .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3d\r\n"),
        .send("data: {\"choices\":[{\"delta\":{\"content\":\"half a\"}}],\"x\":1234}\n\n\r\n"),
      ],
    ] as [[ScriptedServer.Act]])
  func aReplyThatBreaksOffSaysSoAndIsNotAskedAgain(_ acts: [ScriptedServer.Act]) async throws {
    try await ScriptedServer.run { _, _ in
      acts
    } body: { server in
      let reply = await Collected.of(try OpenAICompatible.at(server).stream(.saying()))

      #expect(reply.text == "half a")
      #expect(reply.error == .brokeOff)
      #expect(reply.finish == nil)
      #expect(server.asked.count == 1)
    }
  }

  @Test(arguments: [
    (401, "", EngineError.refusedKey), (403, "", .refusedKey), (413, "", .tooLong), (404, "{}", .status(404)),
    (301, "", .status(301)), (501, "", .status(501)),
    (400, #"{"error":{"code":400,"message":"the request exceeds the available context size"}}"#, .tooLong),
    (400, #"{"error":{"code":"context_length_exceeded","message":"maximum"}}"#, .tooLong),
    (400, #"{"error":"nope"}"#, .status(400)), (422, #"{"message":"odd"}"#, .status(422)),
  ])
  func aRefusalIsToldApartAndNotRepeated(_ status: Int, _ body: String, _ error: EngineError) async throws {
    try await ScriptedServer.run { _, _ in
      [.answer(body, status: status)]
    } body: { server in
      let reply = await Collected.of(try OpenAICompatible.at(server).stream(.saying()))

      #expect(reply.error == error)
      #expect(server.asked.count == 1)
    }
  }

  @Test(arguments: [429, 500, 502, 503])
  func aBusyServerIsAskedAgainUntilItAnswers(_ status: Int) async throws {
    let pauses = Pauses()
    try await ScriptedServer.run { _, count in
      count < 4 ? [.answer("{}", status: status)] : [.streamHead, .piece("at last"), .stop, .done]
    } body: { server in
      let reply = await Collected.of(
        try OpenAICompatible.at(server, patience: pauses.patience).stream(.saying()))

      #expect(reply.text == "at last")
      #expect(server.asked.count == 4)
    }
    let waited = pauses.list.withLock { $0 }
    #expect(waited.count == 3)
    for (pause, ceiling) in zip(waited, [500, 1000, 2000]) {
      #expect(pause <= .milliseconds(ceiling) && pause >= .milliseconds(ceiling / 2))
    }
  }

  @Test(arguments: [(429, EngineError.busy), (503, .status(503))])
  func aServerThatStaysBusyIsGivenUp(_ status: Int, _ error: EngineError) async throws {
    try await ScriptedServer.run { _, _ in
      [.answer("{}", status: status)]
    } body: { server in
      let reply = await Collected.of(try OpenAICompatible.at(server).stream(.saying()))

      #expect(reply.error == error)
      #expect(server.asked.count == 4)
    }
  }

  @Test func retryAfterIsHonouredUpToABound() async throws {
    let pauses = Pauses()
    try await ScriptedServer.run { _, count in
      [.answer("{}", status: 429, headers: ["Retry-After: \(count == 1 ? 7 : 3600)"])]
    } body: { server in
      let reply = await Collected.of(
        try OpenAICompatible.at(server, patience: pauses.patience).stream(.saying()))

      #expect(reply.error == .busy)
      #expect(server.asked.count == 2)
    }
    #expect(pauses.list.withLock { $0 } == [.seconds(7)])
  }

  @Test func nobodyListeningIsUnreachableAfterTheRetries() async throws {
    let pauses = Pauses()
    // A port that no other test of this run is given: those are never under 1024.
    let model = try OpenAICompatible(
      base: URL(string: "http://127.0.0.1:1")!, model: "m", contextTokens: 100, outbound: Outbound(),
      patience: pauses.patience)

    let reply = await Collected.of(model.stream(.saying()))

    #expect(reply.error == .unreachable)
    #expect(pauses.list.withLock { $0.count } == 3)
  }

  @Test(
    arguments: [[], [.streamHead], [.streamHead, .send(": ping\n\n")], [.streamHead, .piece("a")]]
      as [[ScriptedServer.Act]])
  func aServerThatFallsSilentIsNotWaitedForForEver(_ acts: [ScriptedServer.Act]) async throws {
    let gate = Gate()
    let patience = Patience(
      head: .milliseconds(200), firstToken: .milliseconds(300), idle: .milliseconds(200), retries: 0)

    let reply = try await ReplyTests.ask(acts + [.wait(gate)], patience: patience)
    gate.open()

    #expect(reply.error == .timedOut)
  }

  @Test func endingTheIterationClosesTheConnection() async throws {
    let closed = Gate()
    try await ScriptedServer.run { _, _ in
      [.streamHead, .piece("a"), .hungUp(closed)]
    } body: { server in
      for try await _ in try OpenAICompatible.at(server).stream(.saying()) { break }

      try await closed.pass()
    }
  }

  @Test func cancellingTheReaderClosesTheConnection() async throws {
    let closed = Gate()
    let begun = Gate()
    try await ScriptedServer.run { _, _ in
      [.streamHead, .piece("a"), .hungUp(closed)]
    } body: { server in
      let model = try OpenAICompatible.at(server)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for try await _ in model.stream(.saying()) { begun.open() }
        }
        try await begun.pass()
        group.cancelAll()
      }
      try await closed.pass()
    }
  }
}
