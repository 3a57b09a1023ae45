import Engines
import Foundation
import Safeguard
import Support
import Testing

@testable import Companion

/// The journal in a house: kept first, read for danger before anything else, reflected on without taking a side.
@Suite(.inTurn) struct JournalRoomTests {
  private static let calm = "Une longue journée. J’ai marché le long du canal."

  @Test func anEntryIsKeptChangedAndDeleted() async throws {
    let clock = MovedClock()
    try await TestHouse.open(change: { $0.now = { clock.now } }) { test in
      let someone = try await test.newcomer()
      let kept = try await someone.writeJournal(NewJournalEntry(text: Self.calm, prompt: .threeFacts)).entry

      #expect(try await someone.journal().entries == [kept])
      #expect(kept.prompt == .threeFacts && kept.editedAt == nil)
      let changed = try await someone.changeJournal(kept.id, to: "Autre chose.").entry
      #expect(changed.text == "Autre chose." && changed.editedAt != nil && changed.at == kept.at)
      try await someone.deleteJournal(kept.id)
      #expect(try await someone.journal().entries.isEmpty)
      await #expect(throws: HouseError.notFound) { try await someone.deleteJournal(kept.id) }
    }
  }

  @Test func aPageOfFiveThousandWordsIsKeptWhole() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let text = (1...5_000).map { "mot\($0)" }.joined(separator: " ")

      let kept = try await someone.writeJournal(NewJournalEntry(text: text)).entry

      #expect(try await someone.journal().entries.first?.text == text)
      #expect(try await someone.searchJournal("mot4999").map(\.entry.id) == [kept.id])
      #expect(try await someone.journalPDF().count > 10_000)
      _ = try await someone.reflect(onJournal: kept.id)
      let long = String(repeating: "a", count: JournalEntry.textLimit + 1)
      await #expect(throws: HouseError.tooLong(limit: JournalEntry.textLimit)) {
        try await someone.writeJournal(NewJournalEntry(text: long))
      }
    }
  }

  @Test func oneSentTwiceIsKeptOnce() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let new = NewJournalEntry(text: Self.calm, id: JournalEntry.ID())

      let first = try await someone.writeJournal(new).entry
      let second = try await someone.writeJournal(new).entry

      #expect(first.id == second.id && first.text == second.text)
      #expect(try await someone.journal().entries.count == 1)
    }
  }

  @Test func theDraftIsKeptUntilItIsAnEntryAndDoesNotComeBackBehindIt() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let page = Named<DraftOrder.Page>()
      try await someone.keepJournalDraft(
        NewJournalEntry(text: "Une lon", prompt: .body, page: page, number: 1))
      try await someone.keepJournalDraft(
        NewJournalEntry(text: "Une longue", prompt: .body, page: page, number: 3))
      try await someone.keepJournalDraft(NewJournalEntry(text: "Une long", page: page, number: 2))
      #expect(try await someone.journal().draft?.text == "Une longue", "an older one came later")
      #expect(try await someone.journal().entries.isEmpty, "a draft is no entry")

      _ = try await someone.writeJournal(NewJournalEntry(text: Self.calm, page: page, number: 5))
      try await someone.keepJournalDraft(NewJournalEntry(text: "Une longue j", page: page, number: 4))

      #expect(try await someone.journal().draft == nil)
      #expect(try await someone.journal().entries.count == 1)
    }
  }

  @Test func olderPagesAreReadOneStretchAfterAnother() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      for number in 0..<Resident.journalPage + 3 {
        _ = try await someone.writeJournal(NewJournalEntry(text: "Page numéro \(number) du soir"))
      }
      try await someone.keepJournalDraft(NewJournalEntry(text: "brouillon"))

      let first = try await someone.journal()
      let second = try await someone.journal(before: first.entries.last?.id)

      #expect(first.entries.count == Resident.journalPage && first.more)
      #expect(second.entries.map(\.text) == (0..<3).reversed().map { "Page numéro \($0) du soir" })
      #expect(!second.more)
    }
  }

  // C1, R24: the card comes, the words are kept, and nothing is offered, reflected on or asked for.
  @Test(arguments: ["Je veux mourir ce soir.", "Je rate toujours tout. Je veux mourir."])
  func dangerComesBeforeEverythingElse(_ text: String) async throws {
    let model = Scripted(reply: "On dirait que la journée a été lourde.")
    try await TestHouse.open(model: model) { test in
      let someone = try await test.newcomer()

      let answer = try await someone.writeJournal(NewJournalEntry(text: text))

      #expect(!answer.watch.isCalm && answer.watch.card != nil)
      #expect(answer.offer == nil)
      #expect(answer.entry.text == text, "what was typed is kept")
      let said = try await someone.reflect(onJournal: answer.entry.id)
      #expect(said.text == Words.Journal.kept.vous && said.question == nil)
      #expect(model.heard.requests.isEmpty, "no model is asked")
      #expect(try await someone.journal().entries.first?.reflection == nil)
      #expect(try await !someone.journal().today.isHeavy)
      #expect(await !someone.careStanding().mayExercise)
    }
  }

  @Test func aModelWordsTheReflectionAndItIsMadeOnce() async throws {
    let model = Scripted(
      reply: "On dirait que la journée vous a fatigué. Qu’est-ce qui vous a aidé un peu ? Et demain ?")
    try await TestHouse.open(model: model) { test in
      let someone = try await test.newcomer()
      let entry = try await someone.writeJournal(NewJournalEntry(text: Self.calm)).entry

      let said = try await someone.reflect(onJournal: entry.id)

      #expect(said.text == "On dirait que la journée vous a fatigué.")
      #expect(said.question == "Qu’est-ce qui vous a aidé un peu ?", "one question at the most (C6)")
      #expect(said.model == Scripted.usualName)
      #expect(try await someone.reflect(onJournal: entry.id) == said)
      #expect(model.heard.requests.count == 1)
      #expect(try await someone.journal().entries.first?.reflection == said)
      let changed = try await someone.changeJournal(entry.id, to: "Autre chose, ce soir.")
      #expect(changed.entry.reflection == nil, "it was said of other words")
    }
  }

  // C4, R13 to R16: what agrees with a conclusion or does not pass the guard never stands there.
  @Test(arguments: [
    "Vous avez raison, personne ne vous aime.", "C’est vrai que vous ratez tout. Continuez.",
    "C’est du catastrophisme, voilà tout.", "Vous êtes dépressif, c’est un trouble bipolaire.",
  ])
  func aBadWordOfTheModelGivesWayToTheHouse(_ reply: String) async throws {
    try await TestHouse.open(model: Scripted(reply: reply)) { test in
      let someone = try await test.newcomer()
      let entry = try await someone.writeJournal(NewJournalEntry(text: Self.calm)).entry

      let said = try await someone.reflect(onJournal: entry.id)

      #expect(said.model == nil)
      #expect(Words.Journal.reflections.map(\.vous).contains(said.text))
    }
  }

  /// What is written for oneself leaves the machine for no model.
  @Test func aRemoteModelNeverSeesAnEntry() async throws {
    let card = ModelCard(name: "far", contextTokens: 8_192, isRemote: true, host: "api.example.org")
    let model = Scripted(card: card) { _ in [.delta("On dirait que la journée a été lourde.")] }
    try await TestHouse.open(model: model) { test in
      let someone = try await test.newcomer()
      try await someone.consent(to: "api.example.org")
      let entry = try await someone.writeJournal(NewJournalEntry(text: Self.calm)).entry

      #expect(try await someone.reflect(onJournal: entry.id).model == nil)
      #expect(model.heard.requests.isEmpty)
    }
  }

  @Test func aModelThatIsLateOrBrokenIsNotWaitedFor() async throws {
    let gate = Engines.Gate()
    let silent = Scripted { _ in [.wait(gate)] }
    let broken = Scripted { _ in [.delta("On dirait"), .fail(.brokeOff)] }
    for model in [silent, broken] {
      try await TestHouse.open(model: model, change: { $0.patienceForAgain = .milliseconds(50) }) { test in
        let someone = try await test.newcomer()
        let entry = try await someone.writeJournal(NewJournalEntry(text: Self.calm)).entry

        #expect(try await someone.reflect(onJournal: entry.id).model == nil)
      }
    }
    gate.open()
  }

  // C5: a thought record is offered with the sentence alone; the encoder is missing here.
  @Test func aSentenceMayBeLookedAt() async throws {
    try await TestHouse.open(embedder: ScriptedEmbedder(dimension: 8)) { test in
      let someone = try await test.newcomer()
      let text =
        "Nous avons dîné tôt. Tout le monde me trouve nul, j’en suis sûr. Je rate toujours absolument tout."

      let offer = try #require(try await someone.writeJournal(NewJournalEntry(text: text)).offer)

      #expect(offer.sentences.allSatisfy(text.contains))
      #expect(!offer.sentences.contains("Nous avons dîné tôt."))
      #expect(offer.question.contains("fiche pensée"))
      #expect(try await someone.writeJournal(NewJournalEntry(text: Self.calm)).offer == nil)
    }
  }

  // T1
  @Test func theBookTakesNothingForMarkup() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let text = "# titre\n<script>alert(1)</script>\n[ici](javascript:alert(1))\n- un\n1. deux\n*gras*"
      _ = try await someone.writeJournal(NewJournalEntry(text: text, prompt: .alive))

      let markdown = try await someone.journalMarkdown()

      #expect(
        !markdown.contains("<script>") && !markdown.contains("[ici](") && markdown.contains("\\[ici\\]"))
      #expect(markdown.contains("\\# titre") && markdown.contains("\\- un") && markdown.contains("1\\. deux"))
      #expect(markdown.contains("Un moment, même court"))
      #expect(try await someone.journalPDF().starts(with: Data("%PDF".utf8)))
    }
  }

  @Test func theJournalIsInTheExport() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      _ = try await someone.writeJournal(NewJournalEntry(text: Self.calm, prompt: .thanks))
      try await someone.keepJournalDraft(NewJournalEntry(text: "à moitié"))
      _ = try await someone.keepSummary(SummaryWish(ticked: [.sleep], why: "", questions: "Dormir ?"))

      var lines = ""
      try await someone.export { lines += String(decoding: $0, as: UTF8.self) }

      #expect(lines.contains("\"kind\":\"journal\"") && lines.contains("le long du canal"))
      #expect(lines.contains("\"kind\":\"journalDraft\"") && lines.contains("à moitié"))
      #expect(lines.contains("\"kind\":\"sheet\"") && lines.contains("Dormir ?"))
      #expect(lines.contains("\"damaged\":0"))
    }
  }
}
