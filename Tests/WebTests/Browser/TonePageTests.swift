import Companion
import Foundation
import HTTPTypes
import Testing

/// The dials of a companion, and the sheet for the tone of one conversation, in both languages.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct TonePageTests {
  @Test(arguments: Language.allCases)
  func theFurtherDialsAreTurnedShownAndKept(_ language: Language) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: language.rawValue)
      let (companion, _) = try await someone.settled(name: "Ada")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/companions#c=\(companion)")
        try await tab.waitFor(".further summary")
        #expect(try await tab.truth("!document.querySelector('.further').open"), "the screen stays calm")
        try await tab.until("return document.querySelector('.sample-words')?.textContent.length > 20")
        let before = try await tab.text(".sample-words")
        try await tab.click(".further summary")

        try await tab.click(".further [name=verbosity]")
        try await tab.press("\u{E011}", holding: nil)
        let length = try await tab.text(".further .dial:has([name=verbosity]) output")
        #expect(length == (language == .fr ? "très bref" : "very short"))
        #expect(
          try await tab.run(
            "return document.querySelector('[name=verbosity]').getAttribute('aria-valuetext')")
            as? String == length)
        try await tab.click(".further [name=playfulness]")
        try await tab.press("\u{E010}")
        try await tab.until(
          "return document.querySelector('.sample-words').textContent !== arguments[0]", [before])
        try await tab.click("#rooms [type=submit]")
        try await tab.until("return !document.querySelector('#banner').hidden")

        let kept = try await someone.get("/api/companions").body
        #expect(kept.contains(#""playfulness":2"#))
        #expect(kept.contains(#""emoji":0"#))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func theToneOfOneConversationIsSetInItsSheetAndTakenBack(_ language: Language) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: language.rawValue)
      let (_, thread) = try await someone.settled(name: "Ada")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/#t=\(thread)")
        try await open(tab)
        let usual = language == .fr ? "comme d’habitude (naturel)" : "as usual (natural)"
        #expect(try await tab.count(".tone-here select") == 7)
        #expect(try await tab.text(".tone-here [name=emoji] option:checked") == usual)
        #expect(try await tab.count(".tone-here label[for]") == 7)
        #expect(try await tab.text(".tone-here").contains(language == .fr ? "Chaleur" : "Warmth"))
        try await choose(tab, "emoji", "-2")
        try await choose(tab, "style", "calm")
        try await tab.click("#dialog .tone-here ~ .row [type=submit]:not(.outline)")
        try await tab.until("return !document.querySelector('#dialog').open")

        let kept = try await someone.get("/api/threads").body
        #expect(
          kept.contains(#""tone":{"#) && kept.contains(#""emoji":-2"#) && kept.contains(#""style":"calm""#))
        try await open(tab)
        #expect(
          try await tab.text(".tone-here [name=emoji] option:checked") == (language == .fr ? "aucun" : "none")
        )
        try await tab.click("#dialog .row .outline")
        try await tab.until("return !document.querySelector('#dialog').open")
        #expect(try await someone.get("/api/threads").body.contains(#""tone":"#) == false)
      }
    }
  }

  private func open(_ tab: Tab) async throws {
    try await tab.click(".thread[data-current] .icon")
    try await tab.click("#thread-menu:popover-open button:nth-last-child(2)")
    try await tab.waitFor("#dialog[open] .tone-here")
  }

  private func choose(_ tab: Tab, _ name: String, _ value: String) async throws {
    try await tab.run(
      """
      const select = document.querySelector(`.tone-here [name=${arguments[0]}]`);
      select.value = arguments[1];
      select.dispatchEvent(new Event('change', { bubbles: true }));
      """, [name, value])
  }
}
