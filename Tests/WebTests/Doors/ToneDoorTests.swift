import Foundation
import HTTPTypes
import Testing

/// The tone over HTTP: of a companion with two dials or six, and of one conversation.
@Suite struct ToneDoorTests {
  @Test func theToneOfAConversationIsSetReplacedAndTakenBack() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let path = "/api/threads/\(thread)"

      let set = try await someone.ask(.patch, path, json: #"{"tone":{"emoji":-2,"style":"calm"}}"#)
      let named = try await someone.ask(.patch, path, json: #"{"title":"Evening"}"#)
      let other = try await someone.ask(.patch, path, json: #"{"tone":{"warmth":1}}"#)
      let back = try await someone.ask(.patch, path, json: #"{"tone":{}}"#)

      #expect(set.status == 200 && (set.json["tone"] as? [String: Any])?["emoji"] as? Int == -2)
      #expect((named.json["tone"] as? [String: Any])?["style"] as? String == "calm")
      #expect((other.json["tone"] as? [String: Any])?.keys.sorted() == ["warmth"])
      #expect(back.status == 200 && back.json["tone"] == nil)
    }
  }

  @Test(arguments: [
    (#"{"tone":{"emoji":3}}"#, 422), (#"{"tone":{"style":"pink"}}"#, 400),
    (#"{"tone":{"warmth":"very"}}"#, 400),
    (#"{"tone":[]}"#, 400),
  ])
  func whatDoesNotFitIsRefused(_ body: String, _ status: Int) async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()

      let answer = try await someone.ask(.patch, "/api/threads/\(thread)", json: body)

      #expect(answer.status == status)
      #expect(try await someone.get("/api/threads").body.contains(#""tone""#) == false)
    }
  }

  @Test func theConversationOfAnotherIsNotThere() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let other = try await live.newcomer("Other")

      let answer = try await other.ask(.patch, "/api/threads/\(thread)", json: #"{"tone":{"emoji":-2}}"#)

      #expect(answer.status == 404)
      #expect(try await someone.get("/api/threads").body.contains(#""tone""#) == false)
    }
  }

  /// A client from before there were six dials sends four fields.
  @Test func aToneOfTwoDialsIsTaken() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")

      let made = try await someone.post(
        "/api/companions",
        #"{"name":"Ada","tone":{"style":"calm","warmth":1,"enthusiasm":0,"address":"tu"}}"#)

      let tone = try #require(made.json["tone"] as? [String: Any])
      #expect(tone["warmth"] as? Int == 1 && tone["verbosity"] as? Int == 0)
    }
  }
}
