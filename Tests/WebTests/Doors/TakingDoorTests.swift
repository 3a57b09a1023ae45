import Foundation
import HTTPTypes
import Testing
import Web

/// A companion that is taken along: its card, its conversations, and a kit.
@Suite struct TakingDoorTests {
  @Test(arguments: [
    ("png", "image/png", "card.png"), ("charx", "application/zip", "card.charx"),
    ("v2", "application/json", "card-v2.json"), ("v3", "application/json", "card-v3.json"),
  ])
  func aCardComesInEachForm(_ form: String, _ type: String, _ name: String) async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (companion, _) = try await someone.settled(name: "Ada")

      let answer = try await someone.get("/api/companions/\(companion)/card?as=\(form)")

      #expect(answer.status == 200)
      #expect(answer.headers["content-type"] == type && answer.headers["cache-control"] == "no-store")
      #expect(answer.headers["content-disposition"] == "attachment; filename=\"\(name)\"")
      #expect(try await someone.get("/api/companions/\(companion)/card?as=exe").status == 422)
    }
  }

  @Test func conversationsComeAsAnArchiveAndAKitNeedsSomethingToLearn() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (companion, thread) = try await someone.settled(name: "Ada")

      let kit = try await someone.get("/api/companions/\(companion)/kit")
      #expect(kit.status == 422 && kit.body.contains("nothing to learn"))
      #expect(try await someone.get("/api/companions/\(companion)/kit/report?from=soon").status == 422)

      let (_, reply) = try await someone.say("a word to keep", in: thread)
      _ = try await someone.follow(reply)
      let client = try HouseClient(HouseDoor(port: live.port))
      client.cookie = someone.cookie
      let chats = try await client.send(.get, "/api/companions/\(companion)/chats")
      #expect(chats.status == 200 && chats.headers["content-type"] == "application/zip")
      #expect(chats.body.starts(with: [0x50, 0x4B, 3, 4]))
      #expect(String(decoding: chats.body, as: UTF8.self).contains("a word to keep"))
    }
  }

  // T11
  @Test func nobodyTakesSomebodyElsesCompanion() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (companion, _) = try await someone.settled(name: "Ada")
      let other = try await live.newcomer("Other")

      for path in ["card", "chats", "kit", "kit/report"] {
        #expect(try await other.get("/api/companions/\(companion)/\(path)").status == 404, "\(path)")
        #expect(try await live.guest.get("/api/companions/\(companion)/\(path)").status == 401, "\(path)")
      }
    }
  }
}
