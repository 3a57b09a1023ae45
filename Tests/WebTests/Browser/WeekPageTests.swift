import Companion
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// The person's own week, in the browser.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct WeekPageTests {
  @Test func aMoodAndSomebodyAreNotedInOneTapAndTakenAway() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/week")
        try await tab.waitFor("#week p")
        #expect(try await tab.text("#week").contains("Nothing for this week"))
        try await tab.type("rain", into: "[name=note]")
        try await tab.run("document.querySelectorAll('.taps button')[1].click()")
        try await tab.waitFor(".noted .mood")
        try await tab.run("document.querySelectorAll('.taps')[1].querySelector('button').click()")
        try await tab.waitFor(".noted .person")

        let noted = try await tab.text(".noted")
        #expect(noted.contains("Low") && noted.contains("rain"))
        #expect(try await tab.run("return document.querySelectorAll('.week tbody tr').length") as? Int == 7)
        try await tab.run("document.querySelector('.noted button').click()")
        try await tab.until("return !document.querySelector('.noted .mood')")
        #expect(try await someone.get("/api/week").body.contains("together"))
      }
    }
  }

  @Test func limitsAreKeptAndEverythingCanBeDeleted() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      _ = try await someone.post("/api/week/noted", #"{"mood":"even"}"#)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/week")
        try await tab.waitFor(".noted .mood")
        try await tab.type("3\u{E007}", into: "[name=minutesADay]")
        try await tab.waitFor("[name=minutesADay][aria-invalid=true]")
        try await tab.run("document.querySelector('[name=minutesADay]').value = ''")
        try await tab.type("45\u{E007}", into: "[name=minutesADay]")
        try await tab.until("return document.querySelector('#limits [role=status]').textContent !== ''")
        let limits = try await someone.get("/api/me").json["limits"] as? [String: Any]
        #expect(limits?["minutesADay"] as? Int == 45)

        try await tab.click("#forget")
        try await tab.waitFor("#dialog[open] .danger")
        try await tab.click("#dialog .danger")
        try await tab.until("return !document.querySelector('.noted')")
        #expect(try await !someone.get("/api/week").body.contains("\"even\""))
      }
    }
  }

  // R34, R38: the house's own line stands above the reply and is told to screen readers.
  @Test func theNoticeStandsInTheConversationAndIsReadOut() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      _ = try await someone.settled()
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/")
        try await tab.say("hello")
        try await tab.replied()

        #expect(
          try await tab.text(".message[data-role=companion] .above").contains("artificial intelligence"))
        let spoken = try await tab.run("return document.querySelector('#spoken').textContent") as? String
        #expect(spoken?.contains("artificial intelligence") == true)
      }
    }
  }

  // R36
  @Test func theAgeIsCorrectedInTheSettings() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (_, thread) = try await someone.settled()
      let said = try await someone.say("i'm 16", in: thread)
      _ = try await someone.follow(said.reply)
      #expect(try await someone.get("/api/me").json["isMinor"] as? Bool == true)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/settings")
        try await tab.waitFor("[name=minor]")
        #expect(try await tab.run("return document.querySelector('[name=minor]').checked") as? Bool == true)
        try await tab.click("[name=minor]")
        try await tab.run("document.querySelector('[name=minor]').form.requestSubmit()")
        try await tab.until(
          "return document.querySelector('[name=minor]').form.querySelector('[role=status]').textContent !== ''"
        )
      }
      #expect(try await someone.get("/api/me").json["isMinor"] as? Bool == false)
    }
  }
}
