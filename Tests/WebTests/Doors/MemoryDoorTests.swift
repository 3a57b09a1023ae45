import Foundation
import HTTPTypes
import Testing
import Web

/// What is known of the person, through the door.
@Suite struct MemoryDoorTests {
  private static func write(_ text: String, by someone: Guest) async throws -> String {
    try await someone.post("/api/memory", #"{"text":"\#(text)","kind":"state"}"#).id()
  }

  @Test func aFactIsWrittenReadChangedMergedAndDeleted() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let first = try await Self.write("She plays the cello.", by: someone)
      let second = try await Self.write("Plays in a quartet.", by: someone)

      let read = try await someone.get("/api/memory/\(first)").json
      #expect(read["standing"] as? String == "edited" && (read["sources"] as? [Any])?.isEmpty == true)
      let changed = try await someone.ask(
        .patch, "/api/memory/\(first)",
        json: #"{"pinned":true,"from":"2026-11-22","subjects":["cello"],"kind":"event"}"#)
      #expect(changed.status == 200 && changed.json["to"] as? String == "2026-11-22")
      #expect(changed.json["pinned"] as? Bool == true && changed.json["kind"] as? String == "event")
      let merged = try await someone.post(
        "/api/memory/merge", #"{"facts":["\#(first)","\#(second)"],"text":"Plays the cello in a quartet."}"#)
      #expect(merged.status == 200 && merged.json["id"] as? String == first)
      let found = try await someone.post("/api/memory/search", #"{"text":"quartet"}"#).json
      #expect(found["count"] as? Int == 1 && found["total"] as? Int == 1)
      #expect(
        try await someone.ask(.post, "/api/memory/search").json["count"] as? Int == 1, "without a filter")
      let profile = try await someone.get("/api/memory/profile").json
      #expect(profile["name"] as? String == "Someone")
      #expect(try await someone.ask(.delete, "/api/memory/\(first)").status == 204)
      #expect(try await someone.get("/api/memory/\(first)").status == 404)
    }
  }

  @Test func whatDoesNotFitIsRefusedWithItsField() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let fact = try await Self.write("She plays the cello.", by: someone)
      let long = String(repeating: "a", count: 301)
      let cases: [(path: String, body: String, status: Int, code: String)] = [
        ("/api/memory", #"{"text":" ","kind":"state"}"#, 422, "empty"),
        ("/api/memory", #"{"text":"\#(long)","kind":"state"}"#, 413, "tooLong"),
        ("/api/memory", #"{"text":"x","kind":"secret"}"#, 400, "malformed"),
        ("/api/memory", #"{"kind":"state"}"#, 400, "malformed"),
        ("/api/memory/merge", #"{"facts":["\#(fact)"],"text":"x"}"#, 422, "unfit"),
        ("/api/memory/merge", #"{"facts":["nonsense"],"text":"x"}"#, 400, "malformed"),
        ("/api/memory/search", #"{"limit":0}"#, 422, "unfit"),
        ("/api/memory/search", #"{"from":"yesterday"}"#, 422, "unfit"),
        ("/api/forgotten", "{}", 422, "unfit"),
        ("/api/forgotten", #"{"topic":"…"}"#, 422, "empty"),
      ]
      for one in cases {
        let answer = try await someone.post(one.path, one.body)
        #expect(answer.status == one.status && answer.code == one.code, "\(one.path) \(one.body)")
      }
      let settled = try await someone.ask(.patch, "/api/memory/\(fact)", json: #"{"settle":"this"}"#)
      #expect(settled.status == 409)
    }
  }

  @Test func aTopicIsForgottenAndRememberedAgain() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (message, reply) = try await someone.say("My brother called.", in: thread)
      _ = try await someone.follow(reply)
      let fact = try await Self.write("My brother is called Dan.", by: someone)

      let topic = try await someone.post("/api/forgotten", #"{"topic":"my brother"}"#)
      let id = try topic.id()
      #expect(topic.json["topic"] as? String == "my brother")
      #expect(try await someone.get("/api/memory/\(fact)").status == 404)
      _ = try await someone.post("/api/forgotten", #"{"message":"\#(message)"}"#).id()
      let marks = try await someone.get("/api/forgotten").list
      #expect(marks.count == 2 && marks[0]["title"] as? String == "My brother called.")
      #expect(try await someone.ask(.delete, "/api/forgotten/\(id)").status == 204)
      #expect(try await someone.get("/api/forgotten").list.count == 1)
    }
  }
}
