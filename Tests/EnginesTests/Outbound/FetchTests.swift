import Engines
import Foundation
import Synchronization
import Testing

@Suite struct FetchTests {
  /// An outbound for which every name is this machine and one port of it is allowed.
  static func outbound(_ server: ScriptedServer) -> Outbound {
    Outbound(
      rules: .publicOrLoopback(port: server.port), resolver: Resolver { _ in [IPAddress("127.0.0.1")!] })
  }

  /// Whoever computes beside a test may take a minute: how long is waited for is tested elsewhere.
  static func patient(maxBytes: Int) -> Outbound.Request {
    Outbound.Request(headTimeout: .seconds(300), maxBytes: maxBytes)
  }

  static func address(_ server: ScriptedServer, _ path: String = "/file") throws -> WebAddress {
    try WebAddress("http://files.example.org:\(server.port)\(path)")
  }

  @Test func aFileArrivesInPiecesWithItsHead() async throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try await ScriptedServer.run { _, _ in
      [
        .send(
          "HTTP/1.1 206 X\r\nContent-Length: 300000\r\nContent-Range: bytes 5-300004/300005\r\nETag: \"x\"\r\n\r\n"
        ),
        .bytes(bytes),
      ]
    } body: { server in
      let request = Outbound.Request(
        headers: [("Range", "bytes=5-")], headTimeout: .seconds(300), maxBytes: 300_000)
      let got = try await Self.outbound(server).fetch(request, from: Self.address(server)) { response in
        #expect(response.status == 206)
        #expect(response.header("content-RANGE") == "bytes 5-300004/300005")
        #expect(response.header("Nothing") == nil)
        return try await response.body.collect()
      }

      #expect(Array(got) == bytes)
      let asked = try #require(server.asked.first)
      #expect(asked.headers["range"] == "bytes=5-")
      #expect(asked.headers["host"] == "files.example.org:\(server.port)")
      #expect(asked.headers["authorization"] == nil)
    }
  }

  @Test func aBodyBeyondTheLimitIsRefused() async throws {
    try await ScriptedServer.run { _, _ in
      [.answer(String(repeating: "a", count: 5000))]
    } body: { server in
      let outbound = Self.outbound(server)
      let address = try Self.address(server)
      await #expect(throws: OutboundError.tooLarge) {
        try await outbound.fetch(Self.patient(maxBytes: 4999), from: address) { try await $0.body.collect() }
      }
    }
  }

  @Test func aBodyThatEndsEarlyIsTold() async throws {
    try await ScriptedServer.run { _, _ in
      [.send("HTTP/1.1 200 X\r\nContent-Length: 5000\r\n\r\nonly this")]
    } body: { server in
      let outbound = Self.outbound(server)
      let address = try Self.address(server)
      await #expect(throws: OutboundError.brokeOff) {
        try await outbound.fetch(Self.patient(maxBytes: 9999), from: address) { try await $0.body.collect() }
      }
    }
  }

  @Test func fiveRedirectsAreFollowedAndASixthIsNot() async throws {
    for (hops, arrives) in [(5, true), (6, false)] {
      try await ScriptedServer.run { _, count in
        count <= hops ? [.answer("", status: 302, headers: ["Location: /\(count)"])] : [.answer("here")]
      } body: { server in
        let outbound = Self.outbound(server)
        let text = try? await outbound.fetch(Self.patient(maxBytes: 10), from: Self.address(server)) {
          String(decoding: try await $0.body.collect(), as: UTF8.self)
        }

        #expect(text == (arrives ? "here" : nil))
        #expect(server.asked.count == 6)
      }
    }
  }

  // T23
  @Test(arguments: [
    "http://127.0.0.1:1/", "http://169.254.169.254/latest", "http://[::1]/", "http://localhost/",
    "http://10.0.0.1/", "http://inside.example.org:1/",
  ])
  func aRedirectInsideIsNotFollowed(_ location: String) async throws {
    try await ScriptedServer.run { _, _ in
      [.answer("", status: 302, headers: ["Location: \(location)"])]
    } body: { server in
      let outbound = Self.outbound(server)
      let address = try Self.address(server)
      await #expect(throws: OutboundError.forbiddenAddress) {
        try await outbound.fetch(Self.patient(maxBytes: 10), from: address) { $0.status }
      }
    }
  }

  @Test(arguments: ["", "http://2130706433/", "http://a@b.example.org/", "javascript:x", "\\\\evil"])
  func aRedirectNowhereIsRefused(_ location: String) async throws {
    try await ScriptedServer.run { _, _ in
      [.answer("", status: 302, headers: ["Location: \(location)"])]
    } body: { server in
      let outbound = Self.outbound(server)
      let address = try Self.address(server)
      await #expect(throws: OutboundError.self) {
        try await outbound.fetch(Self.patient(maxBytes: 10), from: address) { $0.status }
      }
      #expect(server.asked.count == 1)
    }
  }

  // T23
  @Test func theAddressThatWasCheckedIsTheOneThatIsCalled() async throws {
    try await ScriptedServer.run { _, _ in
      [.answer("first")]
    } body: { server in
      let asked = Mutex(0)
      let changing = Resolver { _ in
        let count = asked.withLock {
          $0 += 1
          return $0
        }
        return [IPAddress(count == 1 ? "127.0.0.1" : "10.0.0.1")!]
      }
      let outbound = Outbound(rules: .publicOrLoopback(port: server.port), resolver: changing)

      let text = try await outbound.fetch(Self.patient(maxBytes: 10), from: Self.address(server)) {
        String(decoding: try await $0.body.collect(), as: UTF8.self)
      }

      #expect(text == "first")
      #expect(asked.withLock { $0 } == 1)
    }
  }

  @Test func aBodyLeftUnreadClosesTheConnection() async throws {
    let closed = Gate()
    try await ScriptedServer.run { _, _ in
      [.send("HTTP/1.1 200 X\r\nContent-Length: 900000000\r\n\r\n"), .hungUp(closed)]
    } body: { server in
      let outbound = Self.outbound(server)
      let status = try await outbound.fetch(Self.patient(maxBytes: .max), from: Self.address(server)) {
        $0.status
      }

      #expect(status == 200)
      try await closed.pass()
    }
  }

  // T25
  @Test func nothingIsSentUnlessAsked() async throws {
    try await ScriptedServer.run { _, _ in
      []
    } body: { server in
      let outbound = Self.outbound(server)
      _ = try OpenAICompatible(
        base: URL(string: "http://127.0.0.1:\(server.port)")!, model: "m", contextTokens: 10,
        outbound: outbound)
      _ = Discovery(outbound: outbound, places: [.init(program: "x", port: server.port)])

      #expect(server.asked.isEmpty)
    }
  }
}
