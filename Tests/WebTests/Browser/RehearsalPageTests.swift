import Companion
import Engines
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// A delicate talk rehearsed in the browser, from the scene to what is kept of it.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct RehearsalPageTests {
  private func answerScreen(_ tab: Tab, hurt: String = "no") async throws {
    try await tab.waitFor("[name=hurt]")
    try await tab.run(
      """
      document.querySelector(`[name=hurt][value=${arguments[0]}]`).checked = true;
      document.querySelector('[name=afraid][value=no]').checked = true;
      document.querySelector('[name=hurt]').form.requestSubmit();
      """, [hurt])
  }

  @Test func aWholeRehearsalInFrench() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run(model: Scripted(reply: "Je n’ai pas le temps, là.")) { live in
      let someone = try await live.newcomer("Camille", language: "fr")
      try await chromium.tab(language: "fr") { tab in
        try await tab.enter(live, as: someone, at: "/rehearsal")
        try await tab.waitFor("#begin")
        try await tab.click("#begin")
        try await tab.type("mon frère Paul", into: "[name=who]")
        try await tab.type("Qu’il m’appelle", into: "[name=goal]")
        try await tab.submitForm(of: "who")
        try await answerScreen(tab)

        // The message: one line that judges, one that asks.
        try await tab.waitFor("[name=observation]")
        try await tab.type("Tu es égoïste.", into: "[name=observation]")
        try await tab.type("Pourrais-tu m’appeler dimanche ?", into: "[name=request]")
        try await tab.submitForm(of: "observation")
        try await tab.waitFor(".line-light[data-colour=red]")
        #expect(try await tab.text(".line-light[data-colour=red]").contains("Rouge"))
        #expect(try await tab.count(".line-light[data-colour=green]") == 1)
        #expect(try await tab.count(".light-idea") == 1)

        // The role-play: the sign stands all the time.
        try await tab.waitFor("[name=difficulty]")
        try await tab.run("document.querySelector('[name=style][value=defensive]').checked = true")
        try await tab.submitForm(of: "difficulty")
        try await tab.waitFor(".stage:not([hidden]) textarea")
        #expect(try await tab.text(".rehearsal-sign").contains("Fidelio joue"))
        for count in 1...6 {
          try await tab.type("Pourrais-tu m’appeler dimanche ? (\(count))\u{E007}", into: ".stage textarea")
          try await tab.until(
            "return document.querySelectorAll('.takes li[data-role=other]').length === arguments[0]", [count])
        }
        #expect(try await tab.text(".takes li[data-role=other]").contains("pas le temps"))

        // Pause, go back, exchange roles, end.
        try await tab.click("[data-do=pause]")
        try await tab.until("return document.querySelector('.stage form').hidden")
        try await tab.click("[data-do=pause]")
        try await tab.run(
          "[...document.querySelectorAll('.takes li[data-author=person]')].at(-1).querySelector('button').click()"
        )
        try await tab.until("return document.querySelectorAll('.takes li[data-role=other]').length === 5")
        try await tab.click("[data-do=swap]")
        try await tab.until(
          "return document.querySelector('.rehearsal-sign').textContent.includes('échangés')")
        try await tab.run("document.querySelector('.stage textarea').value = ''")
        try await tab.type("Je n’ai pas le temps.\u{E007}", into: ".stage textarea")
        try await tab.waitFor(".takes li[data-role=person][data-author=house]")
        #expect(try await tab.text(".takes li[data-author=house]").contains("Tu es égoïste."))
        try await tab.click("[data-do=end]")
        try await tab.until("return document.querySelector('.stage form').hidden")

        // What is kept: three points, one to change, a sentence of their own.
        #expect(try await tab.count(".held li") == 3)
        #expect(try await tab.count(".to-change li") == 1)
        try await tab.run("document.querySelector('.picks button').click()")
        try await tab.type("J’irai le voir moi-même.", into: "[name=planB]")
        try await tab.type("On en reparle demain.", into: "[name=exitLine]")
        try await tab.submitForm(of: "planB")
        try await tab.until(
          "return document.querySelector('[name=planB]').form.querySelector('[role=status]').textContent !== ''"
        )
        try await tab.run(
          "document.querySelector('[name=day]').value = new Date(Date.now() + 7 * 86400000).toISOString().slice(0, 10)"
        )
        try await tab.run("document.querySelector('[name=hour]').value = '18:30'")
        try await tab.submitForm(of: "day")
        try await tab.until(
          "return document.querySelector('[name=day]').form.querySelector('[role=status]').textContent !== ''"
        )

        let id = try #require(
          try await (someone.get("/api/rehearsals").json["rehearsals"] as? [[String: Any]])?.first?["id"]
            as? String)
        let kept = try await someone.get("/api/rehearsals/\(id)").json
        #expect((kept["kept"] as? [String: Any])?["planB"] as? String == "J’irai le voir moi-même.")
        #expect((kept["kept"] as? [String: Any])?["sentence"] as? String != "")
        #expect((kept["date"] as? [String: Any])?["minute"] as? Int == 1_110)
      }
    }
  }

  // R23: whoever frightens somebody is not confronted here, not even in practice.
  @Test func aViolentPersonIsNotConfrontedInEnglish() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/rehearsal")
        try await tab.waitFor("#begin")
        try await tab.click("#begin")
        try await tab.type("my ex", into: "[name=who]")
        try await tab.submitForm(of: "who")
        try await answerScreen(tab, hurt: "yes")
        try await tab.waitFor("#stopped .reach, #stopped a[href^='tel:']")

        let said = try await tab.text("#stopped")
        #expect(said.contains("you have nothing to prove") && said.contains("3919"))
        #expect(try await tab.count("[name=observation]") == 0)
        #expect(try await tab.count(".stage") == 0)
        try await tab.run("[...document.querySelectorAll('#rooms .danger')].at(-1).click()")
        try await tab.waitFor("#dialog[open] .danger")
        try await tab.click("#dialog .danger")
        try await tab.waitFor("#begin")
        #expect(try await (someone.get("/api/rehearsals").json["rehearsals"] as? [Any])?.isEmpty == true)
      }
    }
  }

  // C1, R24: danger in a line brings the card, keeps the line, and the check-in leads back.
  @Test func dangerInALineBringsTheCard() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      _ = try await someone.rehearsed()
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/rehearsal")
        try await tab.waitFor("[data-rehearsal]")
        try await tab.click("[data-rehearsal]")
        try await tab.waitFor(".stage:not([hidden]) textarea")
        try await tab.type("i want to kill myself tonight\u{E007}", into: ".stage textarea")
        try await tab.waitFor("#watch .card, #watch a[href^='tel:']")
        try await tab.waitFor("#stopped")
        let id = try #require(
          try await (someone.get("/api/rehearsals").json["rehearsals"] as? [[String: Any]])?.first?["id"]
            as? String)
        #expect(try await someone.get("/api/rehearsals/\(id)").body.contains("kill myself tonight"))
      }
    }
  }
}
