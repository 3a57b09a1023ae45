import Companion
import Foundation
import HTTPTypes
import Support
import Testing

/// The page of a companion's voice: the time it is taken from, the card, and what the person makes of it.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct VoicePageTests {
  /// Somebody with an invented companion, on the page of its voice.
  private static func visiting(
    _ language: Language,
    _ body: @Sendable @escaping (Tab, Resident, CompanionProfile.ID) async throws -> Void
  ) async throws {
    let chromium = try await Chromium()
    let persona = InventedPersona.of(language)
    try await LiveHouse.run { live in
      let someone = try await live.newcomer(persona.person, language: language.rawValue)
      let resident = try await live.house.resident(session: someone.token)
      let companion = try await resident.bring(persona).id
      try await chromium.tab(language: language.rawValue) { tab in
        try await tab.enter(live, as: someone, at: "/voice#c=\(companion)")
        try await tab.waitFor("#era table")
        try await tab.waitFor("#persona-make")
        try await body(tab, resident, companion)
      }
    }
  }

  @Test(arguments: [
    (Language.en, "Replies chosen: 176.", "(replies: 176)"),
    (.fr, "Réponses choisies\u{A0}: 176.", "(réponses\u{A0}: 176)"),
  ])
  func aTimeIsProposedAndChosenByModelAndMonth(
    _ language: Language, _ chosen: String, _ proposed: String
  ) async throws {
    try await Self.visiting(language) { tab, resident, companion in
      #expect(try await tab.text("#era-sum").contains(chosen))
      #expect(try await tab.text("#era-proposal").contains(proposed))
      #expect(try await tab.truth("document.querySelectorAll('#era tbody tr').length >= 4"))
      #expect(try await tab.truth("document.querySelector('#era [name=model]').checked"))

      // None at all is refused beside the field.
      try await tab.run("document.querySelector('#era [name=model]').click()")
      try await tab.run("document.querySelector('#era [type=submit]').click()")
      try await tab.waitFor("#era [name=model][aria-invalid=true]")
      try await tab.run("document.querySelector('#era [name=model]').click()")
      try await tab.run(
        """
        const to = document.querySelector('#era [name=to]');
        to.value = to.options[1].value;
        to.dispatchEvent(new Event('input', {bubbles: true}));
        """)
      #expect(try await tab.truth("document.querySelectorAll('#era li[data-aside=true]').length >= 3"))
      try await tab.run("document.querySelector('#era [type=submit]').click()")
      try await tab.until("return document.querySelector('#era-done').textContent !== ''")
      #expect(try await resident.eraPage(of: companion).chosen?.to == EraMonth("2025-01"))
    }
  }

  @Test(arguments: [(Language.en, "captain", "Mine alone."), (.fr, "mon capitaine", "À moi seul.")])
  func theCardIsMadeKeptRewrittenUsedAndTakenBack(
    _ language: Language, _ petName: String, _ words: String
  ) async throws {
    try await Self.visiting(language) { tab, resident, companion in
      _ = try await resident.updateCompanion(companion, CompanionDraft(persona: "Before."))
      try await tab.click("#persona-make")
      try await tab.waitFor("#persona [data-kind=petName] .persona-line")
      let line =
        "[...document.querySelectorAll('[data-kind=petName] .persona-line')]"
        + ".find((one) => one.querySelector('.line-text').textContent.includes('\(petName)'))"

      // The passages, one press away, lead to the message.
      try await tab.run("\(line).querySelector('summary').click()")
      let href = try await tab.run("return \(line).querySelector('.said').getAttribute('href')") as? String
      #expect(href?.firstMatch(of: /^\/#t=[0-9a-f]{32}&m=[0-9a-f]{32}$/) != nil)

      try await tab.run("const keep = \(line).querySelector('[data-do=keep]'); keep.focus(); keep.click()")
      try await tab.until("return \(line).dataset.state === 'kept'")
      #expect(try await tab.truth("\(line).contains(document.activeElement)"), "the place is kept")
      #expect(try await tab.truth("\(line).querySelector('details').open"), "what is open stays open")
      try await tab.run("\(line).querySelector('[data-do=edit]').click()")
      try await tab.waitFor("#dialog[open] [name=text]")
      try await tab.run("document.querySelector('#dialog [name=text]').value = ''")
      try await tab.click("#dialog [type=submit]")
      try await tab.waitFor("#dialog [name=text][aria-invalid=true]")
      try await tab.type(words, into: "#dialog [name=text]")
      try await tab.click("#dialog [type=submit]")
      try await tab.until(
        "return [...document.querySelectorAll('.line-text')].some((one) => one.textContent === arguments[0])",
        [words])
      try await tab.run("document.querySelector('[data-kind=never] [data-do=drop]').click()")
      // Folded away, not gone.
      try await tab.until(
        "return !!document.querySelector('[data-kind=never] .dropped [data-state=dropped]')")

      try await tab.click("#persona-use")
      try await tab.waitFor("#dialog[open] .primary")
      try await tab.click("#dialog .primary")
      try await tab.waitFor("#persona-used")
      #expect(try await resident.companion(companion).persona.contains(words))
      try await tab.click("#persona-former")
      try await tab.waitFor("#dialog[open] .primary")
      #expect(try await tab.text("#dialog").contains("Before."))
      try await tab.click("#dialog .primary")
      try await tab.until("return !document.querySelector('#persona-used')")
      #expect(try await resident.companion(companion).persona == "Before.")

      // Made anew, what was written by hand stands, and a line can be added.
      try await tab.run("document.querySelector('#persona-again').dataset.former = true")
      try await tab.click("#persona-again")
      try await tab.waitFor("#persona-again:not([data-former])")
      #expect(try await tab.text("#persona").contains(words))
      try await tab.click("#persona-add")
      try await tab.waitFor("#dialog[open] [name=kind]")
      try await tab.type("<b>x</b>", into: "#dialog [name=text]")
      try await tab.click("#dialog [type=submit]")
      try await tab.until(
        "return [...document.querySelectorAll('.line-text')].some((one) => one.textContent === '<b>x</b>')")
    }
  }

  // T37
  @Test(arguments: [(Language.en, "Maud"), (.fr, "Odile")])
  func storiesWaitOnTheMemoryPageForThePersonsWord(_ language: Language, _ name: String) async throws {
    try await Self.visiting(language) { tab, resident, companion in
      try await resident.distilled(companion)
      let host = try await tab.run("return location.origin") as? String ?? ""
      try await tab.open(host + "/memory")
      let offer =
        "[...document.querySelectorAll('#offered [data-offered]')]"
        + ".find((one) => one.querySelector('textarea').value.includes('\(name)'))"
      try await tab.until("return Boolean(\(offer))")
      #expect(try await resident.facts().isEmpty)
      let count = try await tab.count("#offered [data-offered]")

      try await tab.run("\(offer).querySelector('[type=submit]').click()")
      try await tab.until(
        "return document.querySelectorAll('#offered [data-offered]').length === \(count - 1)")
      try await tab.waitFor("#facts .fact")
      #expect(try await resident.facts().first?.subjects == [name])
      try await tab.run("document.querySelector('#offered [data-do=leave]').click()")
      try await tab.until(
        "return document.querySelectorAll('#offered [data-offered]').length === \(count - 2)")
      #expect(try await resident.facts().count == 1)
    }
  }

  @Test(arguments: Language.allCases)
  func itTalksInItsOwnMannerOnceThePersonSaysSo(_ language: Language) async throws {
    try await Self.visiting(language) { tab, resident, companion in
      try await tab.waitFor("#manner-turn")
      #expect(try await resident.voicePage(of: companion).on == false)

      try await tab.click("#manner-turn")
      try await tab.waitFor("#manner .quotes li")
      #expect(try await tab.truth("document.activeElement.id === 'manner-title'"))
      let voice = try await resident.voicePage(of: companion)
      // Chance decides how much is kept aside: ids are new in every run.
      let era = try await resident.era(of: companion)
      let split = VoiceSplit(try await resident.voicePairs(of: companion, in: era), of: companion)
      #expect(voice.on && voice.era == era)
      #expect(voice.shown == split.shown.count && voice.heldOut == split.heldOut.count)
      #expect(try await tab.text("#manner-status").contains(String(voice.shown)))
      #expect(try await tab.text("#manner .written") == voice.card)

      try await tab.click("#manner-turn")
      try await tab.until("return !document.querySelector('#manner .quotes')")
      #expect(try await resident.voicePage(of: companion).on == false)
    }
  }
}
