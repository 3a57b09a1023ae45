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

  // R26
  @Test func aConversationThatCannotBeBegunAnswersDangerToo() async throws {
    try await LiveHouse.run { live in
      _ = try await live.newcomer("Host")
      let someone = try await live.newcomer("Someone", quotaBytes: 1 << 20)
      let (companion, thread) = try await someone.settled()
      for length in [180_000, 18_000, 1_800, 180] {
        _ = try await Self.fill(thread, of: someone, with: String(repeating: "word ", count: length / 5))
      }
      let threads = "/api/companions/\(companion)/threads"
      var made = try await someone.post(threads, #"{"saying":"good evening"}"#)
      for _ in 0..<50 where made.status == 201 {
        made = try await someone.post(threads, #"{"saying":"good evening"}"#)
      }

      let danger = try await someone.post(threads, #"{"saying":"I want to kill myself tonight."}"#)
      let silent = try await someone.post(threads)

      #expect(made.status == 507 && made.json["card"] == nil)
      #expect(silent.status == 507 && silent.json["card"] == nil)
      #expect(danger.status == 507 && danger.body.contains("tel:3114"))
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
