import Companion
import Foundation
import HTTPTypes
import Testing
import Web

/// Drafts, attachments, search, export and what else a thread can do, through the door.
@Suite struct KeptDoorTests {
  @Test func aDraftIsKeptReadAndTakenAway() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let path = "/api/threads/\(thread)/draft"

      #expect(try await someone.get(path).json["text"] as? String == "")
      let kept = try await someone.ask(.put, path, json: #"{"text":"half a thought"}"#)
      #expect(kept.status == 204)
      #expect(try await someone.get(path).json["text"] as? String == "half a thought")
      _ = try await someone.ask(.put, path, json: #"{"text":""}"#)
      #expect(try await someone.get(path).json["text"] as? String == "")
    }
  }

  // T6
  @Test func aFileIsSentToBeSavedAndIsNothingButText() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let markup = "<script>alert(1)</script><svg onload=alert(2)>"
      let file = try await someone.attached(in: thread, name: #"é "quoted"; x=.html"#, text: markup)

      let answer = try await someone.get("/api/attachments/\(file)")

      #expect(answer.status == 200 && answer.body == markup)
      #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
      #expect(answer.headers["x-content-type-options"] == "nosniff")
      #expect(
        answer.headers["content-disposition"]
          == "attachment; filename=\"___quoted___x_.html\"; filename*=UTF-8''%C3%A9%20%22quoted%22%3B%20x%3D.html"
      )
      #expect(answer.headers["cache-control"] == "no-store")
    }
  }

  @Test func fourMegabytesOfFilesFitAndFiveDoNot() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let path = "/api/threads/\(thread)/messages"
      func form(_ bytes: Int) -> String {
        let text = String(repeating: "abcdefg\\n", count: bytes / 8)
        return #"{"text":"","attachments":[{"name":"a.txt","text":"\#(text)"}]}"#
      }

      let large = try await someone.post(path, form(5 << 20))
      let fits = try await someone.post(path, form(4 << 20))

      #expect(large.status == 413 && large.code == "tooLong")
      #expect(fits.status == 202)
      _ = try await someone.follow(try #require(fits.json["reply"] as? String))
    }
  }

  @Test func askedTwiceUnderOneIDTheDoorAnswersTheSame() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let id = "0123456789abcdef0123456789abcdef"
      let path = "/api/threads/\(thread)/messages"

      let first = try await someone.post(path, #"{"text":"once","id":"\#(id)"}"#)
      let second = try await someone.post(path, #"{"text":"once","id":"\#(id)"}"#)
      let other = try await someone.post(path, #"{"text":"twice","id":"\#(id)"}"#)
      let odd = try await someone.post(path, #"{"text":"once","id":"not an id"}"#)

      #expect(first.status == 202 && second.status == 202 && first.body == second.body)
      #expect(first.json["message"] as? String == id)
      #expect(other.status == 409 && odd.status == 400)
      let reply = try #require(first.json["reply"] as? String)
      _ = try await someone.follow(reply)
      let again = #"{"reply":"11112222333344445555666677778888"}"#
      let once = try await someone.post("/api/messages/\(reply)/regenerate", again)
      #expect(once.json["reply"] as? String == "11112222333344445555666677778888")
      _ = try await someone.follow("11112222333344445555666677778888")
      #expect(try await someone.post("/api/messages/\(reply)/regenerate", again).body == once.body)
    }
  }

  @Test func aThreadIsPinnedPutAwayAndSaysIfItIsPrivate() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (companion, thread) = try await someone.settled()
      let made = try await someone.post("/api/companions/\(companion)/threads", #"{"private":true}"#)

      let changed = try await someone.ask(
        .patch, "/api/threads/\(thread)", json: #"{"pinned":true,"archived":true}"#)

      #expect(made.status == 201 && made.json["private"] as? Bool == true)
      #expect(changed.json["pinned"] as? Bool == true && changed.json["archived"] as? Bool == true)
      #expect(changed.json["private"] as? Bool == false && changed.json["title"] as? String == "")
      let nothing = try await someone.ask(.patch, "/api/threads/\(thread)", json: "{}")
      #expect(nothing.status == 200 && nothing.json["pinned"] as? Bool == true)
    }
  }

  @Test func aPageGoesEitherWayAndSaysWhereItEnds() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      var said: [String] = []
      for number in 1...3 {
        let (message, reply) = try await someone.say("word \(number)", in: thread)
        _ = try await someone.follow(reply)
        said += [message, reply]
      }
      let path = "/api/threads/\(thread)/messages"
      func ids(_ answer: Wire.Answer) -> [String] {
        (answer.json["messages"] as? [[String: Any]] ?? []).compactMap {
          ($0["message"] as? [String: Any])?["id"] as? String
        }
      }

      let around = try await someone.get("\(path)?around=\(said[2])&limit=3")
      let after = try await someone.get("\(path)?after=\(said[2])&limit=10")

      #expect(ids(around) == Array(said[1...3]))
      #expect(around.json["older"] as? Bool == true && around.json["newer"] as? Bool == true)
      #expect(ids(after) == Array(said[3...]))
      #expect(after.json["newer"] as? Bool == false)
    }
  }

  @Test func aSearchShowsWhereItWasSaid() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (companion, thread) = try await someone.settled()
      let (message, reply) = try await someone.say("the parrot is called Coco", in: thread)
      _ = try await someone.follow(reply)

      let answer = try await someone.post("/api/search", #"{"text":"parrots"}"#)

      let hit = try #require((answer.json["hits"] as? [[String: Any]])?.first)
      #expect(hit["thread"] as? String == thread && hit["companion"] as? String == companion)
      #expect(hit["message"] as? String == message && hit["role"] as? String == "person")
      #expect(hit["archived"] as? Bool == false && hit["title"] is String && hit["at"] is String)
      let snippet = try #require(hit["snippet"] as? [[String: Any]])
      #expect(snippet.first { $0["hit"] as? Bool == true }?["text"] as? String == "parrot")
      #expect(answer.json["meaning"] as? Bool == false && answer.json["ready"] is Bool)
      #expect(try await someone.post("/api/search", #"{"text":" "}"#).status == 422)
      #expect(try await someone.post("/api/search", #"{"text":"a","limit":1000}"#).status == 422)
    }
  }

  // T11
  @Test func anExportIsAFileOfLinesThatEndsWithItsEnd() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("a word to keep", in: thread)
      _ = try await someone.follow(reply)
      let client = try HouseClient(HouseDoor(port: live.port))
      client.cookie = someone.cookie

      let answer = try await client.send(.get, "/api/me/export")

      #expect(answer.status == 200)
      let name = try #require(answer.headers["content-disposition"])
      #expect(name.wholeMatch(of: /attachment; filename="fidelio-\d{4}-\d\d-\d\d\.jsonl"/) != nil)
      let lines = String(decoding: answer.body, as: UTF8.self).split(separator: "\n")
      #expect(lines.first?.contains(#""kind":"fidelio""#) == true)
      #expect(lines.last?.contains(#""kind":"end""#) == true)
      #expect(lines.contains { $0.contains("a word to keep") })
    }
  }
}
