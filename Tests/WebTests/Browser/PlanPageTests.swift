import Companion
import Engines
import Foundation
import HTTPTypes
import Testing

/// The plan, the people, and the way from the card to a message that the person sends themselves.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct PlanPageTests {
  private static let saved = "return document.querySelector('#plan-state').textContent === arguments[0]"

  /// From the first page, by presses alone: fills a plan, notes a person, says something dangerous, sees both first on
  /// the card, opens the message, edits it, and finds it in every way to send it.
  @Test func fromThePlanToTheCardToAMessageByPressesAlone() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run(model: Scripted(reply: "Je suis là.")) { live in
      let someone = try await live.newcomer("Camille", language: "fr", country: "FR")
      try await chromium.tab(language: "fr", width: 390, height: 800) { tab in
        try await tab.enter(live, as: someone)
        try await tab.click(".bar [data-help]")
        try await tab.waitFor("#help[open] .crisis")
        try await tab.click("#help .own-plan a")
        try await tab.waitFor("[data-part=coping] textarea")

        try await tab.type("Marcher jusqu’au canal", into: "[data-part=coping] textarea")
        try await tab.type("Jo", into: "[data-part=people] textarea")
        try await tab.type("06 12 34 56 78", into: "[data-part=people] [type=tel]")
        try await tab.until(Self.saved, ["Tout est enregistré."])
        try await tab.click("[data-add=trusted]")
        try await tab.type("Ma sœur", into: "#dialog [name=name]")
        try await tab.type("+33 6 98 76 54 32", into: "#dialog [name=phone]")
        try await tab.type("soeur@example.org", into: "#dialog [name=mail]")
        try await tab.click("#dialog [type=submit]")
        try await tab.waitFor("[data-kind=trusted] [data-write]")

        try await tab.click(".wordmark")
        try await tab.waitFor("#house #say")
        try await tab.until("return Boolean(document.querySelector('.thread[data-current]'))")
        try await tab.say("je vais me tuer ce soir")
        try await tab.waitFor(".message .crisis .own")
        try await tab.replied()
        let card = "document.querySelector('.message .crisis')"
        let order =
          try await tab.run(
            "return [...\(card).querySelectorAll('.own, a[href=\"tel:3114\"], a[href=\"tel:15\"]')].map(e => e.className === 'own' ? 'own' : e.getAttribute('href'))"
          ) as? [String]
        #expect(
          order == ["own", "tel:3114", "tel:15"], "own lines, the country's line, the emergency number")
        #expect(try await tab.text(".message .crisis .own").contains("Marcher jusqu’au canal"))
        #expect(try await tab.count(".message .crisis .own a[href='tel:0612345678']") == 1)
        #expect(try await tab.count(".message .crisis .own a[href='sms:+33698765432']") == 1)
        #expect(try await tab.text(".message .crisis > button") == "Sortie rapide")

        try await tab.click(".message .crisis .own a[href^='/plan#write=']")
        try await tab.waitFor("#dialog[open] .handoff-text")
        let first = try await tab.run("return document.querySelector('.handoff-text').value") as? String ?? ""
        try await tab.click("[data-act=other]")
        let second =
          try await tab.run("return document.querySelector('.handoff-text').value") as? String ?? ""
        #expect(first.count > 40 && second.count > 40 && first != second)
        try await tab.click("[name=handoff-address][value=vous]")
        let formal =
          try await tab.run("return document.querySelector('.handoff-text').value") as? String ?? ""
        #expect(formal.contains("vous") && formal != second)
        try await tab.run("document.querySelector('.handoff-text').value = ''")
        try await tab.type("Viens & apporte du pain ?", into: ".handoff-text")

        let body = "Viens%20%26%20apporte%20du%20pain%20%3F"
        let hrefs =
          try await tab.run(
            "return [...document.querySelectorAll('#dialog [data-way]')].map(a => a.getAttribute('href'))")
          as? [String]
        #expect(
          hrefs == [
            "tel:+33698765432", "sms:+33698765432?body=\(body)", "mailto:soeur@example.org?body=\(body)",
          ])
        #expect(
          try await tab.truth("document.querySelector('[data-act=other]').disabled"), "an edit is theirs")
      }
    }
  }

  @Test func aNumberThatDoesNotFitIsSaidAndALineCanBeMovedAndRemoved() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/plan")
        try await tab.type("First", into: "[data-part=signs] textarea")
        try await tab.click("section:has([data-part=signs]) .outline")
        try await tab.type("Second", into: "[data-part=signs] li:last-child textarea")
        try await tab.click("[data-part=signs] li:last-child [data-act=up]")
        try await tab.type("0899 12 34 56", into: "[data-part=people] [type=tel]")
        try await tab.until("return document.querySelector('#plan-state').hasAttribute('data-trouble')")
        try await tab.run(
          "const b = document.querySelector('[data-part=people] [type=tel]'); b.value = ''; b.dispatchEvent(new Event('input', {bubbles: true}))"
        )
        try await tab.until(Self.saved, ["Everything is saved."])
        let plan = try await someone.get("/api/plan").body
        #expect(plan.contains(#""signs":[{"text":"Second"},{"text":"First"}]"#))

        try await tab.click("[data-part=signs] li:first-child [data-act=remove]")
        try await tab.until(Self.saved, ["Everything is saved."])
        #expect(try await someone.get("/api/plan").body.contains(#""signs":[{"text":"First"}]"#))
      }
    }
  }

  // R6, R24: the house's own question, answered with three buttons; in danger, the card at once.
  @Test func theHouseAsksAndInDangerShowsTheCardAtOnce() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run(model: Scripted(reply: "I am listening.")) { live in
      let someone = try await live.newcomer("Robin", country: "GB")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        for text in ["I want to die", "It is raining.", "A soup recipe?"] { try await tab.sayAndHear(text) }
        #expect(try await tab.count(".check-in") == 0)
        try await tab.sayAndHear("And a film?")
        try await tab.waitFor(".check-in [data-answer=inDanger]")
        #expect(try await tab.count(".check-in button") == 3)
        try await tab.click(".check-in [data-answer=inDanger]")

        try await tab.waitFor("#refused .crisis a[href='tel:999']")
        #expect(try await tab.text(".check-in-said").count > 20)
      }
    }
  }

  // Nobody sees the person's own lines while the house is locked.
  @Test func theCardBehindTheButtonDropsOwnLinesWhileLocked() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin")
      let blank = #""signs":[],"distraction":[],"people":[],"professionals":[],"safety":[]"#
      _ = try await someone.ask(
        .put, "/api/plan", json: #"{"version":0,"plan":{\#(blank),"coping":[{"text":"Walk to the canal"}]}}"#)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.until(
          "return performance.getEntriesByType('resource').some(e => e.name.endsWith('/api/plan/card') && e.responseEnd)"
        )
        try await tab.click(".bar [data-help]")
        try await tab.waitFor("#help[open] .own")
        #expect(try await tab.text("#help .own").contains("Walk to the canal"))
        // Who opened the card before they were there sees them come, and sees them go.
        try await tab.run(
          "import(document.documentElement.dataset.assets + '/frame/card.js').then(c => c.keepOwn(null))")
        try await tab.until("return document.querySelector('#help[open]:not(:has(.own))') !== null")
        try await tab.run(
          "import(document.documentElement.dataset.assets + '/frame/own.js').then(o => o.fetchOwn())")
        try await tab.waitFor("#help[open] .own")
        try await tab.run("document.querySelector('#help').close()")
        try await live.lock(someone)
        try await tab.run(
          "import(document.documentElement.dataset.assets + '/frame/api.js').then(a => a.get('/api/companions'))"
        )
        try await tab.waitFor("#unlock[open]")
        try await tab.click("#unlock [data-help]")
        try await tab.waitFor("#help[open] a[href^='tel:']")

        #expect(try await !tab.text("#help").contains("canal"))
      }
    }
  }
}
