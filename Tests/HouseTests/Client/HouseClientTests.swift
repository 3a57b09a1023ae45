import Foundation
import NIOSSL
import Testing
import Web

@Suite struct HouseClientTests {
  @Test(arguments: [
    "192.168.1.4", "example.org", "0.0.0.0", "127.0.0.1.example.org", "169.254.169.254", "::", "",
  ])
  func anythingButLoopbackIsRefusedBeforeAPacketLeaves(_ host: String) {
    #expect(throws: HouseClientError.notLoopback) { try HouseClient(HouseDoor(host: host, port: 8666)) }
  }

  @Test func anUnsafeRequestCarriesTheHousesHeaderAndAMatchingOrigin() async throws {
    try await ScriptedHouse.serve({ _ in .answer(200, body: #"{"account":"a"}"#) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port), language: "fr")

      let answer: [String: String] = try await client.send(.post, "/api/session", json: ["name": "Anna"])

      #expect(answer == ["account": "a"])
      let asked = try #require(house.asked.first)
      #expect(asked.method == "POST")
      #expect(asked.body == #"{"name":"Anna"}"#)
      #expect(asked.headers["x-fidelio"] == "1")
      #expect(asked.headers["origin"] == "http://127.0.0.1:\(house.port)")
      #expect(asked.headers["host"] == "127.0.0.1:\(house.port)")
      #expect(asked.headers["accept-language"] == "fr")
    }
  }

  @Test func theHostsTokenGoesToTheHostsDoorAlone() async throws {
    try await ScriptedHouse.serve({ _ in .answer(200, body: "{}") }) { house in
      let client = try HouseClient(HouseDoor(port: house.port, token: "secret"))

      for path in ["/api/host/accounts", "/api/me", "/health"] { _ = try await client.send(.get, path) }

      #expect(house.asked.map { $0.headers["authorization"] } == ["Bearer secret", nil, nil])
    }
  }

  @Test func theSessionCookieIsKeptAndForgottenAsTheHouseSays() async throws {
    let script: @Sendable (ScriptedHouse.Asked) -> ScriptedHouse.Step = { asked in
      switch asked.path {
      case "/in": .answer(200, headers: [("set-cookie", "fidelio_session=abc; Path=/; HttpOnly")])
      case "/out": .answer(204, headers: [("set-cookie", "fidelio_session=; Max-Age=0")])
      default: .answer(200)
      }
    }
    try await ScriptedHouse.serve(script) { house in
      let client = try HouseClient(HouseDoor(port: house.port))

      for path in ["/in", "/me", "/out", "/me"] { _ = try await client.send(.get, path) }

      #expect(
        house.asked.map { $0.headers["cookie"] } == [nil, "fidelio_session=abc", "fidelio_session=abc", nil])
    }
  }

  @Test func aRefusalBringsTheHousesOwnSentence() async throws {
    let body = #"{"error":"locked","sentence":"Vos mots sont sous clé."}"#
    try await ScriptedHouse.serve({ _ in .answer(423, body: body) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))

      await #expect(
        throws: HouseClientError.refused(status: 423, code: "locked", sentence: "Vos mots sont sous clé.")
      ) {
        let _: [String] = try await client.get("/api/companions")
      }
    }
  }

  // R26
  @Test func aRefusalBringsTheCrisisCardThatStandsBesideIt() async throws {
    let body = #"{"error":"diskFull","sentence":"Full.","card":{"title":"Help"}}"#
    try await ScriptedHouse.serve({ _ in .answer(507, body: body) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))

      let refused = await #expect(throws: HouseClientError.self) {
        try await client.send(.post, "/", json: [1])
      }

      #expect(refused?.code == "diskFull")
      #expect(refused?.card.map { String(decoding: $0, as: UTF8.self) } == #"{"title":"Help"}"#)
    }
  }

  @Test func aDownloadComesInOrderHoweverLongAndHoweverSlowlyItIsTaken() async throws {
    let line = String(repeating: "a", count: 65_535) + "\n"
    try await ScriptedHouse.serve({ _ in .stream(Array(repeating: line, count: 100) + ["end"]) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))
      var read = Data()

      try await client.download("/") { piece in
        await Task.yield()
        read.append(piece)
      }

      #expect(read.count == 100 * 65_536 + 3)
      #expect(String(decoding: read.suffix(5), as: UTF8.self) == "a\nend")
    }
  }

  @Test func aDownloadThatIsCutOrRefusedThrows() async throws {
    try await ScriptedHouse.serve({ $0.path == "/cut" ? .streamThenCut(["half"]) : .answer(423, body: "{}") })
    {
      house in
      let client = try HouseClient(HouseDoor(port: house.port))
      var read = Data()

      await #expect(throws: HouseClientError.brokeOff) {
        try await client.download("/cut") { read.append($0) }
      }
      await #expect(throws: HouseClientError.refused(status: 423, code: "", sentence: "")) {
        try await client.download("/no") { read.append($0) }
      }

      #expect(read == Data("half".utf8))
    }
  }

  @Test func connectionsAreUsedAgain() async throws {
    try await ScriptedHouse.serve({ _ in .answer(200) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))

      for _ in 0..<5 { _ = try await client.send(.get, "/health") }

      #expect(Set(house.asked.map(\.connection)).count == 1)
    }
  }

  @Test func readingIsTriedAgainWhenAKeptConnectionWasClosedAndWritingIsNot() async throws {
    let script: @Sendable (ScriptedHouse.Asked) -> ScriptedHouse.Step = { asked in
      asked.connection == 1 && asked.path == "/again" ? .cut : .answer(200)
    }
    for (method, isAnswered) in [(HouseClient.Method.get, true), (.post, false)] {
      try await ScriptedHouse.serve(script) { house in
        let client = try HouseClient(HouseDoor(port: house.port))
        _ = try await client.send(.get, "/first")

        let answer = try? await client.send(method, "/again")

        #expect((answer?.status == 200) == isAnswered)
        #expect(house.asked.filter { $0.path == "/again" }.count == (isAnswered ? 2 : 1))
      }
    }
  }

  @Test func whatIsNotJSONOfTheRouteIsNamedSo() async throws {
    try await ScriptedHouse.serve({ _ in .answer(200, body: "<html>") }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))

      await #expect(throws: HouseClientError.notTheHouse) { let _: [String] = try await client.get("/") }
    }
  }

  @Test func anAnswerLongerThanTheLimitIsCutOff() async throws {
    let long = String(repeating: "a", count: 100_000)
    try await ScriptedHouse.serve({ _ in .answer(200, body: long) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))

      await #expect(throws: HouseClientError.tooLarge) { try await client.send(.get, "/", limit: 1_000) }
    }
  }

  @Test func nobodyThereIsUnreachableAndSilenceTimesOut() async throws {
    let port = try await ScriptedHouse.serve({ _ in .silence }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))
      await #expect(throws: HouseClientError.timedOut) {
        try await client.send(.get, "/", timeout: .milliseconds(20))
      }
      return house.port
    }

    let client = try HouseClient(HouseDoor(port: port))
    await #expect(throws: HouseClientError.unreachable) { try await client.send(.get, "/") }
  }

  @Test func eventsComeInOrderAndTheLastIDIsSentAlong() async throws {
    let pieces = [
      "id: 1\nevent: del", "ta\ndata: {\"text\":\"Bon\"}\n\n", ": still here\n\nid: 2\ndata: soir\n\n",
    ]
    try await ScriptedHouse.serve({ _ in .stream(pieces) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))
      var events: [ServerEvent] = []

      for try await event in client.events("/api/replies/a/events", after: "7") { events.append(event) }

      #expect(
        events == [
          ServerEvent(id: "1", name: "delta", data: #"{"text":"Bon"}"#), ServerEvent(id: "2", data: "soir"),
        ])
      #expect(house.asked.first?.headers["last-event-id"] == "7")
      #expect(house.asked.first?.headers["accept"] == "text/event-stream")
    }
  }

  @Test func aStreamThatIsCutThrowsAfterWhatItGave() async throws {
    try await ScriptedHouse.serve({ _ in .streamThenCut(["id: 1\ndata: a\n\n"]) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))
      var seen: [String] = []

      await #expect(throws: HouseClientError.brokeOff) {
        for try await event in client.events("/") { seen.append(event.data) }
      }

      #expect(seen == ["a"])
    }
  }

  @Test func aRefusedStreamBringsTheSentence() async throws {
    let body = #"{"error":"notFound","sentence":"No longer."}"#
    try await ScriptedHouse.serve({ _ in .answer(404, body: body) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))

      await #expect(throws: HouseClientError.refused(status: 404, code: "notFound", sentence: "No longer.")) {
        for try await _ in client.events("/") {}
      }
    }
  }

  @Test func hundredsOfStreamsAreHeldWithoutAThreadEach() async throws {
    try await ScriptedHouse.serve({ _ in .stream(["data: a\n\n"]) }) { house in
      let client = try HouseClient(HouseDoor(port: house.port))

      let count = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<300 {
          group.addTask {
            var count = 0
            for try await _ in client.events("/") { count += 1 }
            return count
          }
        }
        return try await group.reduce(0, +)
      }

      #expect(count == 300)
    }
  }
}
