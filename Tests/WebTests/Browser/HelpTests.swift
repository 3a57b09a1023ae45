import Companion
import Engines
import Foundation
import Testing

/// A person in danger finds a number at once, in every state of the house.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct HelpTests {
  // R26, R29
  @Test(arguments: ["fr", "en"])
  func helpIsOneTapAwaySignedOutAndWithTheHouseGone(_ language: String) async throws {
    let chromium = try await Chromium()
    try await chromium.tab(language: language, width: 360, height: 740) { tab in
      try await LiveHouse.run { live in
        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.waitFor("[data-state=ready] #start")
        try await tab.until(
          "return performance.getEntriesByType('resource').some(e => e.name.includes('/api/card'))")
      }
      // The house is closed now.
      try await tab.click(".bar [data-help]")
      try await tab.waitFor("#help[open] a[href^='tel:']")
      #expect(try await tab.text("#help h2").isEmpty == false)
      try await tab.type("\u{E00C}", into: "body")
      try await tab.until("return !document.querySelector('#help').open")
    }
  }

  // R26: however many pages the bar leads to.
  @Test(arguments: ["fr", "en"])
  func helpStandsInTheFirstLineOfTheBarInEveryWindow(_ language: String) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: language)
      try await chromium.tab(language: language) { tab in
        try await tab.enter(live, as: someone, at: "/memory")
        for width in [320, 700, 900, 1024, 1280, 1600] {
          try await tab.wear(Tab.Look(width: width))
          #expect(
            try await tab.truth(
              """
              (([mark, help]) => help.top < mark.bottom && help.right <= innerWidth)(
                ['.bar .wordmark', '.bar [data-help]'].map((one) => document.querySelector(one).getBoundingClientRect()))
              """), "\(width)")
        }
        try await tab.wear(Tab.Look(width: 1280))
        #expect(
          try await tab.truth(
            "new Set([...document.querySelectorAll('.menu a')].map((one) => one.offsetTop)).size === 1"),
          "one line of pages in a usual window")
      }
    }
  }

  @Test func theCardStandsAboveTheReplyAndTheConversationGoesOn() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run(model: Scripted(reply: "Je suis là.")) { live in
      let someone = try await live.newcomer("Camille", language: "fr", country: "FR")
      try await chromium.tab(language: "fr", width: 360, height: 740) { tab in
        try await tab.enter(live, as: someone)
        try await tab.say("je vais me tuer ce soir")
        try await tab.waitFor(".message[data-role=companion] .crisis a[href='tel:3114']")
        try await tab.replied()

        let order = try await tab.run(
          "const m = document.querySelector('.message[data-role=companion]'); return Boolean(m.querySelector('.crisis').compareDocumentPosition(m.querySelector('.words')) & 4)"
        )
        #expect(order as? Bool == true, "the card comes first")
        try await tab.say("merci")
        try await tab.replied(2)

        // It stands there again when the conversation is opened anew, above the same reply and no other.
        try await tab.open("http://127.0.0.1:\(live.port)/help")
        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.waitFor(".message[data-role=companion] .crisis a[href='tel:3114']")
        try await tab.replied(2)
        let places = try await tab.run(
          "return [...document.querySelectorAll('.message[data-role=companion]')].map(m => m.querySelectorAll('.crisis').length)"
        )
        #expect(places as? [Int] == [1, 0])
      }
    }
  }

  // R4, R26, R29: the engine is dead, the card is not: the first layer needs no chat model.
  @Test func theCardComesWithADeadEngine() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run(model: Scripted { _ in [.fail(.unreachable)] }) { live in
      let someone = try await live.newcomer("Camille", country: "FR")
      _ = try await someone.post("/api/contacts", #"{"name":"Jo","phone":"06 12 34 56 78","inCrisis":true}"#)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.say("I want to kill myself tonight")
        try await tab.waitFor(".crisis a[href='tel:0612345678']")
        try await tab.waitFor(".crisis a[href='tel:3114']")
        try await tab.waitFor(".state[data-kind=error]")
        #expect(try await tab.text(".state[data-kind=error]").count > 20, "a sentence says what happened")
      }
    }
  }

  // R26, R29: the reply has failed before the page asks for it.
  @Test func theCardComesAfterAnEditWithADeadEngine() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run(model: Scripted { _ in [.fail(.unreachable)] }) { live in
      let someone = try await live.newcomer("Camille", country: "FR")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.say("Good evening")
        try await tab.waitFor(".state[data-kind=error]")
        try await tab.editMessage()
        try await tab.waitFor(".edit textarea")
        try await tab.run("document.querySelector('.edit textarea').value = 'I want to kill myself tonight'")
        try await tab.click(".edit button[type=submit]")
        try await tab.waitFor(".message[data-role=companion] .crisis a[href^='tel:']")
        try await tab.waitFor(".message[data-role=companion] .state[data-kind=error]")
        #expect(try await tab.text(".state[data-kind=error]").count > 20, "a sentence says what happened")
      }
    }
  }
}
