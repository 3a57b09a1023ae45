import Engines
import Foundation
import Support
import Testing

@testable import Companion

/// No silent change: another voice behind a companion asks first.
@Suite(.inTurn) struct SilentChangeTests {
  private static func model(_ name: String, _ reply: String, host: String? = nil) -> Scripted {
    Scripted(card: ModelCard(name: name, contextTokens: 8_192, isRemote: host != nil, host: host)) { _ in
      [.delta(reply)]
    }
  }

  /// Somebody whose companion is to ask, in a house whose model then changes.
  private static func changed(
    _ work: @Sendable (TestHouse, Resident, ChatThread, _ old: Scripted, _ new: Scripted) async throws -> Void
  ) async throws {
    let (old, new) = (model("old", "L’ancienne voix."), model("new", "La nouvelle voix."))
    try await TestHouse.open(model: old) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await resident.decide(ChangeChoice(.ask), for: thread.companion, in: .fr)
      try await resident.sayAndWait("Bonjour", in: thread.id)
      await test.house.models.fix(new)
      try await work(test, resident, thread, old, new)
    }
  }

  @Test func theMessageIsKeptAndNobodyAnswersBeforeThePersonChose() async throws {
    try await Self.changed { _, resident, thread, old, new in
      let said = try await resident.sayAndWait("Qui es-tu ?", in: thread.id)

      #expect(said.notices.map(\.kind).contains(.asksFirst))
      #expect(said.sentence == Words.sentence(for: .asksFirst, in: .fr))
      #expect(said.text.isEmpty)
      #expect(new.heard.requests.isEmpty && old.heard.requests.count == 1)
      let page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text).contains("Qui es-tu ?"))
      let changes = try await resident.changes(of: thread.companion, in: .fr)
      #expect(changes.waits && changes.differs == [.model])
      #expect(changes.history.map(\.voice.model) == ["old"] && changes.atHand?.model == "new")
    }
  }

  @Test func nobodyIsAskedWhoDidNotWishItAndHasNoEra() async throws {
    let new = Self.model("new", "La nouvelle voix.")
    try await TestHouse.open(model: Self.model("old", "L’ancienne voix.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await resident.sayAndWait("Bonjour", in: thread.id)
      await test.house.models.fix(new)

      #expect(try await resident.sayAndWait("Et là ?", in: thread.id).text == "La nouvelle voix.")
    }
  }

  @Test func oneThatWasAcceptedAnswersAndTheChangeIsWrittenDown() async throws {
    try await Self.changed { _, resident, thread, _, _ in
      let said = try await resident.sayAndWait("Qui es-tu ?", in: thread.id)
      let done = try await resident.decide(ChangeChoice(.accept), for: thread.companion, in: .fr)

      let again = try await resident.exchange(after: resident.regenerate(said.said.reply))

      #expect(again.text == "La nouvelle voix.")
      #expect(!done.page.waits && done.page.differs.isEmpty)
      #expect(done.page.history.map(\.voice.model) == ["new", "old"])
      #expect(done.page.history.map(\.how) == [.accepted, .first])
      #expect(done.page.history.map(\.current) == [true, false])
    }
  }

  @Test func theFormerGoesOnForThisCompanionAlone() async throws {
    try await Self.changed { _, resident, thread, old, _ in
      let said = try await resident.sayAndWait("Qui es-tu ?", in: thread.id)
      let done = try await resident.decide(ChangeChoice(.former), for: thread.companion, in: .fr)
      let other = try await resident.addThread(
        with: resident.addCompanion(CompanionDraft(name: "Sol")).id)

      let again = try await resident.exchange(after: resident.regenerate(said.said.reply))
      let next = try await resident.sayAndWait("Encore", in: thread.id)
      let elsewhere = try await resident.sayAndWait("Bonjour", in: other.id)

      #expect(again.text == "L’ancienne voix." && next.text == "L’ancienne voix.")
      #expect(next.kept?.model == "old")
      #expect(elsewhere.text == "La nouvelle voix.")
      #expect(done.page.keepsFormer && !done.page.waits)
      #expect(old.heard.requests.count == 3)
    }
  }

  /// Help never waits.
  @Test func inDangerTheModelAtHandAnswersAtOnceAfterTheCardAndTheHouseSaysSo() async throws {
    try await Self.changed { _, resident, thread, _, new in
      let said = try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id)

      #expect(said.showsCardFirst)
      #expect(said.notices.map(\.kind).contains(.otherVoice))
      #expect(!said.notices.map(\.kind).contains(.asksFirst))
      #expect(!said.text.isEmpty && said.kept?.model == "new")
      #expect(try await resident.changes(of: thread.companion, in: .fr).waits, "it is not accepted by that")
    }
  }

  @Test func aSideRoomTriesTheNewVoiceAndKeepsNothing() async throws {
    try await Self.changed { _, resident, thread, _, _ in
      let before = try await resident.records(in: "message")
      let done = try await resident.decide(ChangeChoice(.attempt), for: thread.companion, in: .fr)
      let room = try #require(done.thread)

      let tried = try await resident.sayAndWait("Tu me reconnais ?", in: room)
      let outside = try await resident.sayAndWait("Et ici ?", in: thread.id)

      #expect(tried.text == "La nouvelle voix.")
      #expect(try await resident.thread(room).isPrivate)
      #expect(outside.notices.map(\.kind).contains(.asksFirst))
      #expect(try await resident.records(in: "message") == before + 2, "the exchange outside alone")
      #expect(done.page.waits)
    }
  }

  @Test func whatWasAcceptedCanBeUndoneAsOftenAsOneLikes() async throws {
    try await Self.changed { _, resident, thread, _, _ in
      _ = try await resident.decide(ChangeChoice(.accept), for: thread.companion, in: .fr)
      let first = try #require(try await resident.changes(of: thread.companion, in: .fr).history.last)

      let back = try await resident.decide(
        ChangeChoice(.back, step: first.id), for: thread.companion, in: .fr)
      let former = try await resident.sayAndWait("Tu es revenue ?", in: thread.id)
      let newer = try #require(back.page.history.first { $0.voice.model == "new" })
      _ = try await resident.decide(ChangeChoice(.back, step: newer.id), for: thread.companion, in: .fr)
      let again = try await resident.sayAndWait("Et maintenant ?", in: thread.id)

      #expect(former.text == "L’ancienne voix.")
      #expect(again.text == "La nouvelle voix.")
      #expect(try await resident.changes(of: thread.companion, in: .fr).history.count == 4)
    }
  }

  @Test func aModelThatIsGoneSaysWhatIsMissing() async throws {
    let old = Self.model("old", "L’ancienne voix.", host: "models.example.org")
    try await TestHouse.open(model: old) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await resident.decide(ChangeChoice(.ask), for: thread.companion, in: .fr)
      await test.house.models.fix(Self.model("new", "La nouvelle voix."), keepingFormers: false)

      let page = try await resident.changes(of: thread.companion, in: .fr)

      #expect(page.waits && page.differs == [.model, .host])
      #expect(page.missing == Words.Changes.missing(.host).fr && page.history[0].missing == page.missing)
      await #expect(throws: HouseError.conflict) {
        _ = try await resident.decide(ChangeChoice(.former), for: thread.companion, in: .fr)
      }
    }
  }

  @Test func whatThePersonChangesThemselvesIsWrittenDownAndAsksNothing() async throws {
    try await TestHouse.open(model: Self.model("old", "Bien.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident, CompanionDraft(name: "Nour", persona: "Calme."))
      _ = try await resident.decide(ChangeChoice(.ask), for: thread.companion, in: .fr)

      _ = try await resident.updateCompanion(thread.companion, CompanionDraft(persona: "Rieuse."))
      let said = try await resident.sayAndWait("Bonjour", in: thread.id)
      _ = try await resident.updateCompanion(thread.companion, CompanionDraft(name: "Nora"))
      let page = try await resident.changes(of: thread.companion, in: .fr)

      #expect(said.text == "Bien.")
      #expect(page.history.map(\.how) == [.edited, .first], "a name is no voice")
      let first = try #require(page.history.last)
      _ = try await resident.decide(ChangeChoice(.back, step: first.id), for: thread.companion, in: .fr)
      #expect(try await resident.companion(thread.companion).persona == "Calme.")
      #expect(try await resident.companion(thread.companion).name == "Nora")
      #expect(try await resident.sayAndWait("Encore", in: thread.id).text == "Bien.")
    }
  }

  @Test func aPromptThatChangedUnseenAsksToo() {
    let now = VoiceSettings(model: "m", promptDigest: "b")
    let companion = CompanionProfile(
      id: CompanionProfile.ID(), name: "Nora", portrait: Portrait(glyph: "N", hue: 0), persona: "",
      tone: Tone(),
      language: .fr, createdAt: Date(timeIntervalSince1970: 0))
    let step = VoiceStep(
      VoiceSettings(model: "m", promptDigest: "a"), of: companion, at: Date(timeIntervalSince1970: 0),
      how: .first)
    var book = ChangeBook(asks: true, steps: [step], keepsFormer: false)

    #expect(book.verdict(now: now, isThere: true) == .ask)
    book.keepsFormer = true
    #expect(book.verdict(now: now, isThere: true) == .ask, "the model alone does not bring the voice back")
    var adapted = step.settings
    adapted.adapter = "mine"
    #expect(book.verdict(now: adapted, isThere: true) == .ask)
    book.asks = false
    #expect(book.verdict(now: now, isThere: true) == .atHand)
  }

  @Test func allOfItGoesWithTheCompanion() async throws {
    try await Self.changed { _, resident, thread, _, _ in
      _ = try await resident.enter(
        NewRetirement(vendor: "A vendor", model: "old", date: "2027-03-01"), for: thread.companion)
      _ = try await resident.write("Merci.", toFormer: thread.companion)
      for room in ["changes", "retirement", "farewell"] {
        #expect(try await resident.records(in: room) == 1, "\(room)")
      }

      try await resident.deleteCompanion(thread.companion)

      for room in ["changes", "retirement", "farewell", "fidelity", "answer"] {
        #expect(try await resident.records(in: room) == 0, "\(room)")
      }
    }
  }
}
