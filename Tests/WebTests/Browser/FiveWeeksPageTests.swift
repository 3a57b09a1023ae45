import Companion
import Engines
import Foundation
import HTTPTypes
import Support
import Testing

/// Five weeks with a companion, as somebody sees them in a browser: an awaited day is taken up once and in time, a move
/// takes the place of the old home, a topic is forgotten, and what is deleted is gone from everywhere.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct FiveWeeksPageTests {
  @Test(.timeLimit(.minutes(25)), arguments: FiveWeeks.both)
  func whatIsToldIsRememberedTakenUpAndForgotten(_ weeks: FiveWeeks) async throws {
    let chromium = try await Chromium()
    let clock = MovedClock()
    let model = weeks.model()
    try await LiveHouse.run(model: model, change: weeks.settings(clock)) { live in
      let guest = try await live.newcomer("Camille", language: weeks.language.rawValue)
      let companion = try await guest.post(
        "/api/companions", #"{"name":"Ada","language":"\#(weeks.language.rawValue)"}"#
      ).id()
      _ = try await guest.post("/api/companions/\(companion)/threads").id()
      let resident = try await live.house.resident(session: guest.token)
      try await chromium.tab(language: weeks.language.rawValue) { tab in
        let stay = Stay(
          live: live, tab: tab, weeks: weeks, clock: clock, model: model, companion: companion,
          resident: resident)
        try await stay.anAwaitedDayIsTakenUpOnce()
        try await stay.aMoveTakesThePlaceOfTheOldHome()
        try await stay.aTopicIsForgotten()
        try await stay.whatIsDeletedIsGone()
      }
    }
  }

  /// The weeks, one visit after the other.
  private struct Stay {
    let live: LiveHouse
    let tab: Tab
    let weeks: FiveWeeks
    let clock: MovedClock
    let model: Scripted
    let companion: String
    let resident: Resident

    // MARK: What happens

    /// Week 1.
    func anAwaitedDayIsTakenUpOnce() async throws {
      #expect(try await say([weeks.home, weeks.interview, weeks.sister], on: 0) == weeks.reply)
      try await resident.facts { facts in
        facts.contains { $0.kind == .openThread } && facts.contains { $0.subjects.contains(weeks.sisterName) }
          && facts.contains { $0.slot == "residence" }
      }
      #expect(try await say([weeks.smallTalk[0]], on: 2) == weeks.reply, "its day has not come")

      #expect(try await say([weeks.smallTalk[1]], on: 5) == weeks.question)
      try await why()
      #expect(try await tab.text("#dialog [data-fact]").contains(weeks.occasion))

      #expect(try await say([weeks.smallTalk[2]], on: 6) == weeks.reply, "asked once")
      try await tab.enter(live, as: try await signIn(), at: "/memory")
      #expect(try await fact(holding: weeks.occasion) != nil)
    }

    /// Weeks 2 and 3.
    func aMoveTakesThePlaceOfTheOldHome() async throws {
      try await say([weeks.move], on: 13)
      try await resident.facts { facts in facts.contains { $0.slot == "residence" && $0.supersedes != nil } }
      try await tab.enter(live, as: try await signIn(), at: "/memory")
      try await tab.waitFor(".fact .older")
      #expect(try await tab.text(".fact:has(.older) > .fact-text").contains(weeks.newTown))
      #expect(
        try await tab.text(".fact .older .fact-text").contains(weeks.oldTown), "the older one is readable")

      try await say([weeks.asksHome], on: 14)
      try await why()
      let known = try await tab.text("#dialog .memories:has([data-fact])")
      #expect(known.contains(weeks.newTown) && !known.contains(weeks.oldTown), "\(known)")
    }

    /// Week 3.
    func aTopicIsForgotten() async throws {
      try await say([weeks.asksSister], on: 15)
      #expect(model.lastPrompt.contains(weeks.sisterName), "else what follows shows nothing")

      try await say([weeks.forgetSister], on: 20)
      #expect(try await !resident.facts().contains { $0.text.contains(weeks.sisterName) })
      try await tab.enter(live, as: try await signIn(), at: "/memory")
      try await tab.waitFor("[data-mark]")
      #expect(try await tab.text("[data-mark]").contains(weeks.sisterName))
      #expect(try await fact(holding: weeks.sisterName) == nil)

      try await say([weeks.asksSister], on: 21)
      #expect(!model.lastPrompt.contains(weeks.sisterName))
      try await why()
      #expect(try await !tab.text("#dialog").contains(weeks.sisterName))
    }

    /// Weeks 4 and 5: deleted where it was said, by way of the memory page.
    func whatIsDeletedIsGone() async throws {
      try await say([weeks.cat], on: 27)
      let facts = try await resident.facts { $0.contains { $0.text.contains(weeks.catName) } }
      let message = try #require(facts.first { $0.text.contains(weeks.catName) }?.sources.first?.message)
      while !resident.hasVectors(of: message) { try await Task.sleep(for: .milliseconds(5)) }
      try await say([weeks.asksCat], on: 28)
      #expect(model.lastPrompt.contains(weeks.catName), "else what follows shows nothing")
      #expect(try await resident.everythingKept().contains(weeks.catName))

      try await tab.enter(live, as: try await signIn(), at: "/memory")
      let place = try #require(try await fact(holding: weeks.catName))
      try await tab.open("http://127.0.0.1:\(live.port)\(place)")
      let shown = ".message[data-id='\(message)']"
      try await tab.waitFor("\(shown) .words")
      try await tab.run("document.querySelector(arguments[0]).click()", ["\(shown) .do-delete"])
      try await tab.click("#dialog[open] .danger")
      try await tab.until("return !document.querySelector(arguments[0])", [shown])

      #expect(try await !resident.everythingKept().contains(weeks.catName), "record, fact, snapshot")
      #expect(try await resident.search(weeks.catName).hits.isEmpty, "index")
      #expect(!resident.hasVectors(of: message), "vectors")
      try await tab.enter(live, as: try await signIn(), at: "/memory")
      #expect(try await fact(holding: weeks.catName) == nil)
      try await say([weeks.asksCat], on: 34)
      #expect(!model.lastPrompt.contains(weeks.catName), "prompt")
      try await why()
      #expect(try await !tab.text("#dialog").contains(weeks.catName))
    }

    // MARK: What the person does

    /// Comes on a day, opens a new conversation and says these, one after the other.
    /// - Returns: What the companion said last.
    @discardableResult
    func say(_ lines: [String], on day: Int) async throws -> String {
      clock.move(toDay: day)
      let guest = try await signIn()
      let thread = try await guest.post("/api/companions/\(companion)/threads").id()
      try await tab.enter(live, as: guest)
      try await tab.go(live, to: thread)
      try await tab.until(
        "return document.querySelector('.thread[data-current]').dataset.id === arguments[0]", [thread])
      for line in lines { try await tab.sayAndHear(line) }
      return try await tab.run(
        "return [...document.querySelectorAll('.message[data-role=companion] .words')].at(-1).textContent")
        as? String ?? ""
    }

    /// Opens the sheet that says why the last reply is as it is.
    func why() async throws {
      try await tab.run("[...document.querySelectorAll('.message .do-why')].at(-1).click()")
      try await tab.waitFor("#dialog[open] .budget")
    }

    /// A session lasts a month: whoever comes after it signs in again.
    func signIn() async throws -> Guest {
      let answer = try await live.guest.post(
        "/api/session", #"{"name":"Camille","passphrase":"\#(LiveHouse.passphrase)"}"#)
      guard let cookie = answer.cookie else { throw Wire.Trouble() }
      var guest = live.guest
      guest.cookie = cookie
      return guest
    }

    /// On the memory page: where the first fact was said whose sentence holds a word; `nil` where none does.
    func fact(holding word: String) async throws -> String? {
      try await tab.until(
        "return document.querySelectorAll('.fact').length > 0 && !document.querySelector('#memory-more').checkVisibility()"
      )
      return try await tab.run(
        """
        return [...document.querySelectorAll('.fact')].find((one) => one.textContent.includes(arguments[0]))
          ?.querySelector('.said')?.getAttribute('href') ?? null
        """, [word]) as? String
    }
  }
}
