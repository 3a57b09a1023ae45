import Foundation
import Store
import Support
import Testing

@testable import Companion

/// A card from the first press to the character, and what takes words of it away.
@Suite(.inTurn) struct PersonaCardTests {
  private static func living(
    _ language: Language = .en, _ body: @Sendable (Resident, CompanionProfile) async throws -> Void
  ) async throws {
    try await TestHouse.open { test in
      let persona = InventedPersona.of(language)
      let resident = try await test.newcomer(persona.person, language: language)
      try await body(resident, try await resident.bring(persona))
    }
  }

  private static func line(_ subject: String, in page: PersonaPage) throws -> PersonaLine {
    try #require(page.lines.first { $0.subject == subject }, "\(subject)")
  }

  @Test func theCardIsMadeInTheBackgroundOfTheEraThatIsChosen() async throws {
    try await Self.living { resident, companion in
      let era = try await resident.eraPage(of: companion.id)
      #expect(era.chosen == nil && era.histogram.models.map(\.name) == ["invented-1"] && era.isHomeGrown)
      #expect(era.histogram.models.first?.replies == 176)

      let page = try await resident.distilled(companion.id)
      #expect(page.replies == 176 && page.conversations == 44 && !page.hasFailed && !page.isStale)
      #expect(page.lines.allSatisfy { $0.state == .proposed && !$0.quotes.isEmpty })

      var choice = era.proposed
      choice.to = choice.from
      try await resident.chooseEra(choice, of: companion.id)
      #expect(try await resident.personaPage(of: companion.id).isStale)
      let fewer = try await resident.distilled(companion.id)
      #expect(fewer.replies < 176 && !fewer.isStale)
      #expect(try await resident.eraPage(of: companion.id).chosen == choice)
    }
  }

  @Test func nothingReachesTheCharacterBeforeThePersonSaysSoAndTheFormerOneComesBack() async throws {
    try await Self.living { resident, companion in
      _ = try await resident.updateCompanion(companion.id, CompanionDraft(persona: "Calm.\nFond of tea."))
      let page = try await resident.distilled(companion.id)
      #expect(page.lines.filter { $0.state == .kept }.map(\.text) == ["Calm.", "Fond of tea."])
      let (captain, story) = (try Self.line("captain", in: page), try Self.line("Maud", in: page))
      _ = try await resident.updatePersonaLine(captain.id, PersonaChange(state: .kept), of: companion.id)
      #expect(try await resident.companion(companion.id).persona == "Calm.\nFond of tea.")

      await #expect(throws: HouseError.conflict) {
        try await resident.usePersona(of: companion.id, mayReplace: false)
      }
      try await resident.usePersona(of: companion.id, mayReplace: true)

      let character = try await resident.companion(companion.id).persona
      #expect(character.contains(captain.text) && character.contains("Fond of tea."))
      #expect(!character.contains(story.text), "what is not kept stays away")
      #expect(captain.quotes.allSatisfy { !character.contains($0.text) }, "T37: quotes are never in a prompt")
      #expect(character.hasSuffix(Words.Persona.quoted.en))
      #expect(try await resident.personaPage(of: companion.id).isUsed)
      let former = try #require(try await resident.offers().first { $0.kind == .former })
      #expect(former.text == "Calm.\nFond of tea." && former.companion == companion.id)
      _ = try await resident.acceptOffer(former.id, OfferAnswer(companion: companion.id, replaces: true))
      #expect(try await resident.companion(companion.id).persona == "Calm.\nFond of tea.")
    }
  }

  @Test func makingItAnewKeepsWhatWasEditedByHandAndLeavesOutWhatWasDropped() async throws {
    try await Self.living { resident, companion in
      let page = try await resident.distilled(companion.id)
      let (captain, lantern) = (
        try Self.line("captain", in: page), try Self.line("little lantern", in: page)
      )
      let edited = PersonaChange(text: "Calls them captain when it rains.", state: .kept)
      _ = try await resident.updatePersonaLine(captain.id, edited, of: companion.id)
      _ = try await resident.updatePersonaLine(lantern.id, PersonaChange(state: .dropped), of: companion.id)
      let own = try await resident.addPersonaLine(.ritual, "Tea on Fridays.", to: companion.id)

      let again = try await resident.distilled(companion.id)

      let kept = try Self.line("captain", in: again)
      #expect(kept.id == captain.id && kept.byHand && kept.text == edited.text && !kept.quotes.isEmpty)
      #expect(try Self.line("little lantern", in: again).state == .dropped)
      #expect(again.lines.contains { $0.id == own.id && $0.state == .kept })
      #expect(again.lines.count == page.lines.count + 1)
      #expect(Set(again.lines.map(\.id)).count == again.lines.count)
    }
  }

  @Test func whatIsForgottenTakesItsQuotesAndLinesAlongAlsoOutOfTheCharacter() async throws {
    try await Self.living { resident, companion in
      let page = try await resident.distilled(companion.id)
      let (maud, captain) = (try Self.line("Maud", in: page), try Self.line("captain", in: page))
      try await resident.keepPersonaLines(of: companion.id)
      try await resident.usePersona(of: companion.id, mayReplace: false)
      #expect(try await resident.companion(companion.id).persona.contains("Maud"))

      _ = try await resident.forget(topic: "Maud")

      let left = try await resident.personaPage(of: companion.id)
      #expect(
        !left.lines.contains { $0.text.contains("Maud") || $0.quotes.contains { $0.text.contains("Maud") } })
      #expect(left.lines.contains { $0.id == captain.id } && !left.lines.contains { $0.id == maud.id })
      let character = try await resident.companion(companion.id).persona
      #expect(!character.contains("Maud") && character.contains(captain.text))

      for quote in captain.quotes { _ = try await resident.forget(message: quote.message) }
      #expect(try await !resident.personaPage(of: companion.id).lines.contains { $0.id == captain.id })
      #expect(try await !resident.companion(companion.id).persona.contains(captain.text))
    }
  }

  @Test func whatIsDeletedTakesItsQuotesAlongAndTheCompanionItsCard() async throws {
    try await Self.living { resident, companion in
      let page = try await resident.distilled(companion.id)
      let quote = try #require(try Self.line("captain", in: page).quotes.first)

      try await resident.deleteThread(quote.thread)

      let left = try await resident.personaPage(of: companion.id)
      #expect(!left.lines.contains { $0.quotes.contains { $0.thread == quote.thread } })
      #expect(try Self.line("captain", in: left).quotes.count == 2)

      try await resident.deleteCompanion(companion.id)
      #expect(try await resident.chest.oldest(.persona, under: nil, limit: 10).records.isEmpty)
      #expect(try await resident.chest.oldest(.persona, under: companion.id.raw, limit: 10).records.isEmpty)
    }
  }

  // T37
  @Test func aNameOrStoryBecomesAFactOnlyWhenThePersonSaysSo() async throws {
    try await Self.living { resident, companion in
      let page = try await resident.distilled(companion.id)
      let maud = try Self.line("Maud", in: page)
      let offered = try await resident.offeredMemories()
      #expect(offered.contains { $0.line == maud.id && $0.text.contains("Maud") })
      #expect(try await resident.facts().isEmpty)

      try await resident.answerMemory(maud.id, of: companion.id, remember: true)

      let fact = try #require(try await resident.facts().first)
      #expect(fact.standing == .confirmed && fact.companion == companion.id && fact.subjects == ["Maud"])
      #expect(!fact.sources.isEmpty && fact.sources.allSatisfy { $0.quote.contains("Maud") })
      await #expect(throws: HouseError.conflict) {
        try await resident.answerMemory(maud.id, of: companion.id, remember: true)
      }
      let captain = try Self.line("captain", in: page)
      try await resident.answerMemory(captain.id, of: companion.id, remember: false)
      let left = try await resident.offeredMemories().map(\.line)
      #expect(!left.contains(maud.id) && !left.contains(captain.id))
      try await resident.distilled(companion.id)
      #expect(try await !resident.offeredMemories().map(\.line).contains(captain.id), "asked once")
    }
  }

  @Test func itIsExportedAndComesBackAsNobodysCharacter() async throws {
    try await Self.living { resident, companion in
      let page = try await resident.distilled(companion.id)
      try await resident.keepPersonaLines(of: companion.id)
      try await resident.usePersona(of: companion.id, mayReplace: false)
      let lines = Lines()
      try await resident.export { lines.add($0) }

      let told = lines.all.filter { $0["kind"] as? String == "persona" }

      #expect(told.count == 1 && told.first?["companion"] as? String == companion.id.description)
      let data = try JSONSerialization.data(withJSONObject: try #require(told.first))
      var parser = FidelioParser()
      guard case .persona(let read) = try parser.read(data).first else {
        Issue.record("no card")
        return
      }
      #expect(read.companion == companion.id && read.tidied.used == nil)
      #expect(read.tidied.lines.map(\.text) == page.lines.map(\.text))
      #expect(read.tidied.lines.map(\.id) == page.lines.map(\.id))
    }
  }

  @Test func aCardThatIsCalledOffIsNotKept() async throws {
    try await Self.living { resident, companion in
      #expect(resident.personas.begin(companion.id))
      resident.personas.callOff(companion.id)

      await resident.makePersona(of: companion.id) {}

      let page = try await resident.personaPage(of: companion.id)
      #expect(page.madeAt == nil)
      #expect(!resident.personas.isAtWork(companion.id) && !resident.personas.hasFailed(companion.id))
    }
  }
}
