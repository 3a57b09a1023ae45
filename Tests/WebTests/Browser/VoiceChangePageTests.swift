import Companion
import Engines
import Foundation
import Support
import Testing

@testable import Web

/// No silent change, in the browser: the choice, the side room, the way back, a planned move, a farewell.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct VoiceChangePageTests {
  private static func model(_ name: String, _ reply: String) -> Scripted {
    Scripted(card: ModelCard(name: name, contextTokens: 8_192, isRemote: false)) { _ in [.delta(reply)] }
  }

  private static func settled(
    _ language: String,
    _ work: @Sendable (Tab, LiveHouse, Guest, _ companion: String, _ thread: String) async throws -> Void
  ) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run(model: model("former-model", "I am the former voice.")) { live in
      let someone = try await live.newcomer("Camille", language: language)
      let (companion, thread) = try await someone.settled()
      try await chromium.tab(language: language) { tab in
        try await work(tab, live, someone, companion, thread)
      }
    }
  }

  private static func press(_ index: Int, of tab: Tab, in room: String) async throws {
    try await tab.run(
      "document.querySelectorAll(arguments[0] + ' button')[arguments[1]].click()", [room, index])
  }

  private static func audit(_ tab: Tab, _ language: String, _ name: String) async throws {
    for look in [Tab.Look(width: 360), Tab.Look(), Tab.Look(isDark: true)] {
      try await tab.wear(look)
      let troubles = try await tab.troubles(Audit.sizes) + tab.troubles(Audit.colours)
      #expect(troubles.isEmpty, "\(name) \(look): \(troubles)")
      try await tab.keepPicture("\(name)-\(language)-\(look)")
    }
    #expect(try await tab.troubles(Audit.structure, [language]).isEmpty)
  }

  @Test(arguments: ["fr", "en"])
  func aChangeAsksIsTriedAsideAcceptedAndUndone(_ language: String) async throws {
    try await Self.settled(language) { tab, live, someone, companion, thread in
      let page = "/voice#c=\(companion)"
      try await tab.enter(live, as: someone, at: page)
      try await tab.waitFor("#changes-room button")
      try await Self.press(0, of: tab, in: "#changes-room")
      try await tab.until("return document.querySelector('#changes-room [role=status]').textContent !== ''")
      await live.house.models.fix(Self.model("new-model", "I am the new voice."))
      let said = try await someone.say("Who is there?", in: thread)
      let waits = try await someone.follow(said.reply)
      #expect(waits.text.isEmpty && waits.contains { $0.data.contains("asksFirst") })

      try await tab.run("location.reload()")
      try await tab.waitFor("#changes-room .voices-compared")
      let told = try await tab.text("#changes-room")
      #expect(told.contains("former-model") && told.contains("new-model"))
      try await Self.audit(tab, language, "change")

      // Aside: former, try, accept.
      try await Self.press(1, of: tab, in: "#changes-room")
      try await tab.waitFor("#house #say")
      try await tab.say("Hello")
      try await tab.replied()
      #expect(try await tab.text(".message[data-role=companion] .words").contains("the new voice"))

      try await tab.enter(live, as: someone, at: page)
      try await tab.waitFor("#changes-room .voices-compared")
      try await Self.press(2, of: tab, in: "#changes-room")
      try await tab.until("return Boolean(document.querySelector('#changes-room .steps'))")
      let next = try await someone.say("And now?", in: thread)
      #expect(try await someone.follow(next.reply).text.contains("the new voice"))

      try await tab.run("document.querySelector('#changes-room details').open = true")
      try await tab.click("#changes-room .steps button")
      try await tab.waitFor("#changes-room .voices-compared")
      let last = try await someone.say("Are you back?", in: thread)
      #expect(try await someone.follow(last.reply).text.contains("the former voice"))
    }
  }

  @Test(arguments: ["fr", "en"])
  func theConversationOffersTheChoiceUnderTheMessage(_ language: String) async throws {
    try await Self.settled(language) { tab, live, someone, companion, thread in
      _ = try await someone.post("/api/companions/\(companion)/voice/change", #"{"choice":"ask"}"#)
      await live.house.models.fix(Self.model("new-model", "I am the new voice."))
      try await tab.enter(live, as: someone, at: "/#t=\(thread)")
      try await tab.waitFor("#house #say")
      try await tab.say("Who is there?")
      try await tab.waitFor("[data-choice=former]")
      try await tab.until("return document.querySelector('.message[data-state=failed]') !== null")
      try await tab.keepPicture("asks-\(language)")

      try await tab.click("[data-choice=former]")
      try await tab.until(
        "return [...document.querySelectorAll('.words')].some(w => w.textContent.includes('the former voice'))"
      )
    }
  }

  /// Which adapter stands behind a companion is seen; another one asks first, with how near both come, and is taken back.
  @Test(arguments: ["fr", "en"])
  func anAdapterIsChosenAndTakenBack(_ language: String) async throws {
    try await Self.settled(language) { tab, live, someone, companion, _ in
      try InventedAdapter().stand(
        as: ["garden", "winter"], beside: "former-model", on: live.house.models.shelf)
      let change = "/api/companions/\(companion)/voice/change"
      try await tab.enter(live, as: someone, at: "/voice#c=\(companion)")
      let room = "#changes-room > div:nth-of-type(2)"
      try await tab.waitFor("\(room) li")
      #expect(try await tab.count("\(room) li") == 3)
      #expect(try await tab.count("\(room) button") == 2)
      try await Self.audit(tab, language, "adapters")

      try await tab.click("\(room) li:nth-child(2) button")
      try await tab.waitFor("#dialog[open] .primary")
      #expect(try await tab.text("#dialog").contains("garden"))
      try await tab.click("#dialog .outline")
      #expect(try await !someone.get(change).body.contains(#""adapter":"garden""#), "a no changes nothing")
      try await tab.click("\(room) li:nth-child(2) button")
      try await tab.waitFor("#dialog[open] .primary")
      try await tab.click("#dialog .primary")
      try await tab.until("return !document.querySelector('\(room) li:nth-child(2) button')")
      #expect(try await someone.get(change).body.contains(#""adapter":"garden""#))

      try await tab.run("document.querySelector('#changes-room details').open = true")
      try await tab.run("document.querySelector('#changes-room details .steps button').click()")
      try await tab.until("return !document.querySelector('\(room) li:nth-child(1) button')")
      #expect(try await someone.get("/api/companions").body.contains(#""adapter""#) == false)
      let refused = try await someone.post(change, #"{"choice":"adapter","adapter":"nobody"}"#)
      #expect(refused.status == 422)
    }
  }

  @Test(arguments: ["fr", "en"])
  func aRetirementIsEnteredAndPlannedAndTakenAway(_ language: String) async throws {
    try await Self.settled(language) { tab, live, someone, companion, _ in
      try await tab.enter(live, as: someone, at: "/voice#c=\(companion)")
      try await tab.waitFor("#changes-room summary")
      try await tab.run("document.querySelector('#changes-room form').closest('details').open = true")
      try await tab.type("A vendor", into: "[name=vendor]")
      try await tab.type("former-model", into: "[name=model]")
      try await tab.run("document.querySelector('[name=date]').value = '2031-03-31'")
      try await tab.click("#changes-room form [type=submit]")
      try await tab.waitFor(".move ol")

      #expect(try await tab.count(".move li") == 7)
      #expect(try await tab.text(".move").contains("former-model"))
      try await Self.audit(tab, language, "move")
      try await tab.click(".move > button")
      try await tab.until("return !document.querySelector('.move')")
    }
  }

  @Test(arguments: ["fr", "en"])
  func aFarewellCanBeLeftTakenUpAndSaid(_ language: String) async throws {
    try await Self.settled(language) { tab, live, someone, companion, thread in
      let said = try await someone.say("What a winter.", in: thread)
      _ = try await someone.follow(said.reply)
      let room = "#changes-room > div:last-child"
      try await tab.enter(live, as: someone, at: "/voice#c=\(companion)")
      try await tab.waitFor("\(room) button")
      #expect(try await tab.text(room).contains("reconstruction"))
      try await Self.press(0, of: tab, in: room)
      try await Self.press(0, of: tab, in: room)
      #expect(try await tab.text("\(room) blockquote").contains("the former voice"))
      try await Self.press(1, of: tab, in: room)
      try await tab.waitFor("#farewell-letter")
      try await tab.type("Thank you for the winter.", into: "#farewell-letter")
      try await Self.audit(tab, language, "farewell")
      // Left for today: nothing is lost, nothing asks.
      try await Self.press(2, of: tab, in: room)
      try await tab.until("return !document.querySelector('#farewell-letter')")
      let left = try await someone.get("/api/companions/\(companion)/farewell").json
      #expect(left["text"] as? String == "Thank you for the winter." && left["saidAt"] == nil)

      try await Self.press(0, of: tab, in: room)
      try await Self.press(1, of: tab, in: room)
      try await tab.waitFor("#farewell-letter")
      try await Self.press(1, of: tab, in: room)
      try await tab.waitFor("\(room) .verdict")
      #expect(try await tab.text("\(room) .verdict").contains("reconstruction"))
      let after = try await someone.get("/api/companions/\(companion)/farewell").json
      #expect(after["text"] as? String == "" && after["saidAt"] != nil, "it was let go")
    }
  }

  /// Read as any message is.
  @Test func aLetterThatSpeaksOfDangerBringsTheCard() async throws {
    try await Self.settled("en") { tab, live, someone, companion, _ in
      let room = "#changes-room > div:last-child"
      try await tab.enter(live, as: someone, at: "/voice#c=\(companion)")
      try await tab.waitFor("\(room) button")
      try await Self.press(0, of: tab, in: room)
      try await tab.waitFor("#farewell-letter")
      try await tab.type("I am going to kill myself tonight.", into: "#farewell-letter")
      try await Self.press(2, of: tab, in: room)
      try await tab.until("return document.querySelector('#changes-room').textContent.includes('3114')")
    }
  }
}
