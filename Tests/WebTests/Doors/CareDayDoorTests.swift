import Companion
import Foundation
import HTTPTypes
import Support
import Testing
import Web

/// Days, the follow-up and the calendar over the wire.
@Suite struct CareDayDoorTests {
  private static func today() -> String { String(Date().ISO8601Format().prefix(10)) }

  // C1, R25
  @Test func wordsOfADayAreReadForDangerAndKeptAllTheSame() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let answer = try await someone.ask(
        .put, "/api/care/days",
        json: #"{"day":"\#(Self.today())","mood":1,"note":"I want to kill myself tonight"}"#)
      #expect(answer.status == 200)
      let watch = try #require(answer.json["watch"] as? [String: Any])
      #expect(watch["card"] != nil && watch["level"] == nil)
      #expect(try await someone.get("/api/care/days").body.contains("I want to kill myself tonight"))
      #expect(try await someone.get("/api/care/standing").json["mayExercise"] as? Bool == false)

      let calm = try await someone.ask(
        .put, "/api/care/days", json: #"{"day":"\#(Self.today())","mood":6,"note":"A walk by the sea."}"#)
      #expect(calm.status == 200 && calm.json["watch"] == nil)
    }
  }

  /// What cannot be kept brings the card all the same.
  @Test func dangerInWhatDoesNotFitStillBringsTheCard() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let answer = try await someone.ask(
        .put, "/api/care/days", json: #"{"day":"soon","note":"I want to kill myself tonight"}"#)
      #expect(answer.status == 422)
      #expect(answer.json["card"] != nil)
      let plan = try await someone.ask(
        .put, "/api/care/relapse",
        json: #"{"signs":["I want to kill myself tonight"],"helps":[],"people":[]}"#)
      #expect(plan.status == 200)
      #expect((plan.json["watch"] as? [String: Any])?["card"] != nil)
    }
  }

  @Test func theCalendarNeedsItsSecretAndNothingElse() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      #expect(try await someone.get("/api/care/follow-up").json["hasCalendar"] as? Bool == false)
      let given = try await someone.post("/api/care/calendar")
      let path = try #require(given.json["path"] as? String)
      #expect(given.status == 201 && path.hasPrefix("/calendar/") && path.hasSuffix(".ics?lang=en"))
      #expect(try await !someone.get("/api/care/follow-up").body.contains(path.prefix(40)))

      try await live.lock(someone)
      let answer = try await live.guest.get(path)
      #expect(answer.status == 200 && answer.body.hasPrefix("BEGIN:VCALENDAR\r\n"))
      #expect(answer.headers["content-type"] == "text/calendar; charset=utf-8")
      #expect(answer.headers["cache-control"] == "no-store")
      #expect(answer.headers["referrer-policy"] == "no-referrer")
      let bare = path.replacing(".ics?lang=en", with: "")
      #expect(try await live.guest.get(bare).status == 404)
      #expect(try await live.guest.get("/calendar/\(String(repeating: "0", count: 64)).ics").status == 404)
    }
  }

  @Test func aRenewedOrSwitchedOffSecretIsNothing() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let first = try #require(try await someone.post("/api/care/calendar").json["path"] as? String)
      let second = try #require(try await someone.post("/api/care/calendar").json["path"] as? String)
      #expect(try await live.guest.get(first).status == 404)
      #expect(try await live.guest.get(second).status == 200)
      let off = try await someone.ask(.patch, "/api/care/follow-up", json: #"{"isOn":false}"#)
      #expect(off.status == 200)
      let gone = try await live.guest.get(second)
      #expect(gone.status == 404)
      let never = try await live.guest.get(first)
      #expect(gone.body == never.body, "like one that never was")
      #expect(try await someone.post("/api/care/calendar").status == 422)
    }
  }

  // T35
  @Test func secretsCannotBeGuessedForEver() async throws {
    try await LiveHouse.run { live in
      for number in 0..<30 {
        let secret = String(repeating: "0", count: 62) + String(number + 10)
        let answer = try await live.guest.get("/calendar/\(secret).ics")
        #expect(answer.status == 404)
      }
      let slowed = try await live.guest.get("/calendar/\(String(repeating: "0", count: 64)).ics")
      #expect(slowed.status == 429)
    }
  }

  @Test func whatDoesNotFitIsRefusedByName() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      for (body, field) in [
        (#"{"quiet":{"from":-1,"to":540}}"#, "quiet"), (#"{"minute":1300}"#, "minute"),
        (#"{"capPerDay":9}"#, "cap"), (#"{"wellbeingWeekday":7}"#, "wellbeingWeekday"),
        (#"{"zone":"Nowhere"}"#, "zone"), ("{}", "isOn"),
      ] {
        let answer = try await someone.ask(.patch, "/api/care/follow-up", json: body)
        #expect(answer.status == 422 && answer.json["field"] as? String == field, "\(body)")
      }
      let hook = try await someone.ask(
        .put, "/api/care/webhook", json: #"{"address":"http://10.0.0.1/x","whileLocked":false}"#)
      #expect(hook.status == 422 && hook.json["field"] as? String == "address")
      #expect(try await someone.get("/api/care/days?view=year").status == 422)
      #expect(try await someone.post("/api/care/webhook/try").status == 404)
    }
  }
}
