import Companion
import Foundation
import HTTPTypes
import Support
import Testing

@testable import Web

/// The person's own days, in the browser.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct DaysPageTests {
  private static func ago(_ days: Int) -> String {
    String(Date(timeIntervalSinceNow: -Double(days) * 86_400).ISO8601Format().prefix(10))
  }

  @Test(arguments: ["fr", "en"])
  func aDayIsNotedInOneGoAndTheCurveComesAfterSomeDays(_ language: String) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: language)
      for day in 1...6 {
        let kept = try await someone.ask(
          .put, "/api/care/days", json: #"{"day":"\#(Self.ago(day))","mood":\#(day)}"#)
        #expect(kept.status == 200)
      }
      try await chromium.tab(language: language) { tab in
        try await tab.enter(live, as: someone, at: "/days")
        try await tab.waitFor("#check-in form")
        try await tab.waitFor("#seen .plot-figure svg polyline")
        let figures = try await tab.count("#seen .plot-figure svg[role=img][aria-labelledby]")
        #expect(figures >= 2)
        #expect(try await tab.count("#seen .plot-figure table tbody tr") >= 6, "and the numbers beside it")

        try await tab.run("document.querySelector('[name=mood][value=\"7\"]').click()")
        try await tab.run(
          "for (const box of [...document.querySelectorAll('[name=emotion]')].slice(0, 3)) box.click()")
        #expect(
          try await tab.run("return document.querySelectorAll('[name=emotion]')[3].disabled") as? Bool
            == true, "three feelings at most")
        try await tab.type("Bramquizon", into: "[name=note]")
        try await tab.type("marche, lecture", into: "[name=activities]")
        try await tab.run("document.querySelector('#check-in form').requestSubmit()")
        try await tab.until(
          "return document.querySelector('#check-in form > [role=status]').textContent !== ''")
        let said = try await tab.text("#check-in form > [role=status]")
        #expect(said == (language == "fr" ? "C’est noté." : "Noted."))
        try await tab.until("return document.querySelector('#seen').textContent.includes('Bramquizon')")
        let page = try await someone.get("/api/care/days").body
        #expect(page.contains("Bramquizon") && page.contains("lecture"))
        #expect(
          try await tab.run("return document.querySelector('[name=note]').value") as? String
            == "Bramquizon", "and it stays to be changed")
      }
    }
  }

  /// A clock that was moved: an act of yesterday is asked about in the person's own words, and put away.
  @Test(arguments: ["fr", "en"])
  func anActPlannedEarlierIsAskedAbout(_ language: String) async throws {
    let chromium = try await Chromium()
    let clock = MovedClock(start: Date())
    try await LiveHouse.run(change: { $0.now = { clock.now } }) { live in
      let someone = try await live.newcomer("Camille", language: language)
      let resident = try await live.house.resident(session: someone.token)
      try await resident.plans("appeler Léa", at: clock.now.addingTimeInterval(3_600))
      // Four hours later, or at noon where that falls into the night.
      clock.move(to: clock.now.addingTimeInterval(4 * 3_600))
      _ = try await someone.ask(
        .patch, "/api/care/follow-up", json: #"{"quiet":{"from":0,"to":0},"minute":0}"#)
      try await chromium.tab(language: language) { tab in
        try await tab.enter(live, as: someone, at: "/days")
        try await tab.waitFor("#due [data-kind=act]")
        #expect(try await tab.text("#due").contains("appeler Léa"))
        try await tab.click("#due [data-kind=act] [data-answer=later]")
        try await tab.until("return !document.querySelector('#due [data-kind=act]')")
      }
    }
  }

  /// Words of danger in a note: the card stands above everything, what was typed stays kept (C1).
  @Test func dangerInANoteBringsTheCard() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/days")
        try await tab.waitFor("#check-in form")
        try await tab.type("I want to kill myself tonight", into: "[name=note]")
        try await tab.run("document.querySelector('#check-in form').requestSubmit()")
        try await tab.waitFor("#watch .crisis")
        #expect(try await someone.get("/api/care/days").body.contains("kill myself"))
      }
    }
  }

  /// The calendar's address is shown once; switching everything off takes it away.
  @Test func theCalendarsAddressIsShownOnceAndGoes() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/days")
        try await tab.waitFor("#calendar .row button")
        try await tab.click("#calendar .row button")
        try await tab.waitFor(".calendar-address")
        let address = try await tab.text(".calendar-address")
        let path = try #require(address.split(separator: "/calendar/").last)
        #expect(try await live.guest.get("/calendar/\(path)").status == 200)
        #expect(try await tab.count("#hook [name=agreed]") == 1, "the call is off")

        try await tab.run("document.querySelector('#follow [name=isOn]').click()")
        try await tab.run("document.querySelector('#follow form').requestSubmit()")
        try await tab.until("return !document.querySelector('#hook form')")
        #expect(try await live.guest.get("/calendar/\(path)").status == 404)
      }
    }
  }
}
