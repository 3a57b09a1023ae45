import Companion
import Engines
import Foundation
import HTTPTypes
import Testing
import Web

/// Plan, contacts and check-in at the door.
@Suite struct SafetyDoorTests {
  private static let danger = "I want to kill myself"

  // R25: whatever a page may ask for, no answer says a level, a score or what was seen in somebody.
  @Test func noAnswerSaysALevelOrAScore() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let first = try await someone.say(Self.danger, in: thread)
      var told = try await someone.follow(first.reply).map(\.data)
      for text in ["It is raining.", "A soup recipe?", "And a film?"] {
        told += try await someone.follow(try await someone.say(text, in: thread).reply).map(\.data)
      }
      #expect(told.contains { $0.contains("inDanger") }, "the house asked")
      for path in [
        "/api/me", "/api/threads", "/api/threads/\(thread)/messages", "/api/messages/\(first.reply)",
        "/api/messages/\(first.reply)/why", "/api/plan", "/api/plan/card", "/api/contacts",
        "/api/card?country=FR",
        "/api/companions",
      ] {
        told.append(try await someone.get(path).body)
      }
      for answer in ["unsure", "inDanger", "safe"] {
        let said = try await someone.post("/api/threads/\(thread)/check-in", #"{"answer":"\#(answer)"}"#)
        #expect(said.status == 200)
        #expect((said.json["card"] != nil) == (answer == "inDanger"))
        told.append(said.body)
      }

      for text in told {
        for word in [
          "level", "score", "risk", "urgent", "\"concern\"", "active_ideation", "label\":\"active",
          "severity",
        ] {
          let isInWords = word == "risk" || word == "urgent"
          let fields = isInWords ? text.matches(of: /"(\w+)":/).map { String($0.output.1).lowercased() } : []
          #expect(
            isInWords ? !fields.contains { $0.contains(word) } : !text.contains(word),
            "\(word): \(text.prefix(200))")
        }
      }
    }
  }

  // R35: nothing is ever sent out for anybody. There is no route for it, and no room here knows the way out.
  @Test func noRouteSendsAnythingToAnybody() throws {
    for route in RouteTable.all {
      let words = route.path.lowercased().split { !$0.isLetter }
      for word in ["send", "sms", "mail", "email", "notify", "dial", "call", "alert", "phone"] {
        #expect(!words.contains { $0 == word }, "\(route.path)")
      }
    }
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources")
      .standardized
    for folder in ["Companion/Rooms/Contacts", "Companion/Rooms/SafetyPlan", "Companion/Rooms/Danger"] {
      let room = sources.appending(path: folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: room.path)
      #expect(!names.isEmpty)
      for name in names {
        let text = try String(contentsOf: room.appending(path: name), encoding: .utf8)
        for way in ["Outbound", "import Engines", "URLSession", "HTTPClient"] {
          #expect(!text.contains(way), "\(folder)/\(name)")
        }
      }
    }
  }

  @Test func planAndContactsAreKeptAndGivenBackWithLinks() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let blank = #""signs":[],"distraction":[],"people":[],"professionals":[],"safety":[]"#
      let kept = try await someone.ask(
        .put, "/api/plan", json: #"{"version":0,"plan":{\#(blank),"coping":[{"text":"Walk"}]}}"#)
      #expect(kept.status == 200 && kept.json["version"] as? Int == 1)
      let stale = try await someone.ask(
        .put, "/api/plan", json: #"{"version":0,"plan":{\#(blank),"coping":[]}}"#)
      #expect(stale.status == 409 && stale.sentence?.isEmpty == false)

      let added = try await someone.post(
        "/api/contacts", #"{"name":"Jo","phone":"06 12 34 56 78","inCrisis":true}"#)
      #expect(added.status == 201 && added.json["phoneLink"] as? String == "tel:0612345678")
      let unfit = try await someone.post("/api/contacts", #"{"name":"Jo","phone":"+33 3114"}"#)
      #expect(unfit.status == 422 && unfit.json["field"] as? String == "phone")

      let card = try await someone.get("/api/plan/card")
      #expect(card.body.contains("Walk") && card.body.contains("sms:0612345678"))
      #expect(try await !live.guest.get("/api/card?country=FR").body.contains("Walk"))
      let wordings = try await someone.get("/api/contacts/wordings")
      #expect(wordings.json["trusted"] != nil && wordings.json["professional"] != nil)
    }
  }

  // R35
  @Test func whatWasNotedOfDangerCanBeForgottenAtTheDoor() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      _ = try await someone.follow(try await someone.say(Self.danger, in: thread).reply)

      #expect(try await someone.ask(.delete, "/api/threads/\(thread)/danger").status == 204)
      #expect(try await someone.ask(.delete, "/api/me/danger").status == 204)
      // It is seen anew, and the card comes anew: nothing was left of its having been shown.
      let again = try await someone.follow(try await someone.say(Self.danger, in: thread).reply)
      #expect(again.first?.name == "card")
    }
  }
}
