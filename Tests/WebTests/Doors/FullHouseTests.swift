import Testing

/// A house that cannot keep a word still answers somebody in danger.
@Suite struct FullHouseTests {
  // R26
  @Test func dangerThatCannotBeKeptIsAnsweredWithTheCard() async throws {
    try await LiveHouse.run { live in
      _ = try await live.newcomer("Host")
      let someone = try await live.newcomer("Someone", quotaBytes: 1 << 20)
      let (_, thread) = try await someone.settled()
      let (message, reply) = try await someone.say("good evening", in: thread)
      _ = try await someone.follow(reply)
      let filler = String(repeating: "word ", count: 36_000)
      let danger = "I want to kill myself tonight. " + filler

      let plain = try await Self.fill(thread, of: someone, with: filler)
      let said = try await someone.post("/api/threads/\(thread)/messages", Self.json(danger))
      let edited = try await someone.post("/api/messages/\(message)/edit", Self.json(danger))

      #expect(plain.status == 507 && plain.json["card"] == nil)
      for answer in [said, edited] {
        #expect(answer.status == 507 && answer.code == "quotaExceeded")
        #expect(answer.sentence?.isEmpty == false)
        let card = try #require(answer.json["card"] as? [String: Any])
        #expect((card["lines"] as? [Any])?.isEmpty == false)
        #expect(answer.body.contains("tel:3114"))
      }
    }
  }

  /// Says the same until it is refused.
  private static func fill(
    _ thread: String, of someone: Guest, with text: String
  ) async throws -> Wire.Answer {
    for _ in 0..<12 {
      let answer = try await someone.post("/api/threads/\(thread)/messages", json(text))
      guard answer.status == 202, let reply = answer.json["reply"] as? String else { return answer }
      _ = try await someone.follow(reply)
    }
    throw Wire.Trouble()
  }

  private static func json(_ text: String) -> String { #"{"text":"\#(text)"}"# }
}
