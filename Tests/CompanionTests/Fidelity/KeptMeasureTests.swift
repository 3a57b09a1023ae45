import Engines
import Foundation
import Safeguard
import Support
import Synchronization
import Testing

@testable import Companion

/// Measures that are kept: which messages are asked, how, and what becomes of the answers.
@Suite(.inTurn) struct KeptMeasureTests {
  private static let plain = "We could sit by the window for a while. The rain will stop, and then we go out."

  private static func talked(
    model: any LanguageModel,
    _ work: @Sendable (TestHouse, Resident, CompanionProfile.ID, ChatThread.ID) async throws -> Void
  ) async throws {
    try await TestHouse.open(model: model, change: { $0.restBeforeReading = .milliseconds(1) }) { test in
      let resident = try await test.newcomer(language: .en)
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour", language: .en)).id
      // Whole weeks are kept aside: of so many days enough are, whatever ids are drawn.
      let replies = Voices.replies(240, seed: 3)
      let thread = try await resident.talkedLongAgo(with: companion) { replies[$0] }
      try await work(test, resident, companion, thread)
    }
  }

  @Test func aCandidateIsAskedHeldOutMessagesAloneAndItsAnswersAreNeverMessages() async throws {
    let replies = Voices.replies(400, .en, Voices.Manner(asks: 0, list: 1), seed: 9)
    let count = Mutex(0)
    let model = Scripted { _ in
      [
        .delta(
          replies[
            count.withLock { value in
              defer { value += 1 }; return value
            } % 400])
      ]
    }
    try await Self.talked(model: model) { _, resident, companion, thread in
      let messages = try await resident.records(in: "message")
      let pairs = try await resident.voicePairs(of: companion, in: Era())
      let held = Set(
        pairs.filter { HeldOut.holds($0.thread, at: $0.at, of: companion) }.map(\.said))
      try #require(held.count >= 20)

      _ = try await resident.beginMeasure(of: companion, pairs: 20)
      try await resident.measured(companion)

      let run = try #require(try await resident.fidelity(of: companion, in: .en).runs.first)
      #expect(run.state == .done && run.answered == 20 && run.asked == 20)
      let figures = try #require(run.fidelity)
      #expect(figures.pairs == 20 && figures.low <= figures.voice && figures.voice <= figures.high)
      #expect(figures.formatting < 60, "it makes lists of everything")
      #expect(figures.traits.contains { $0.contains("lists") })
      let asked = model.heard.requests.map { $0.messages.last?.text ?? "" }
      #expect(asked.count == 20)
      #expect(asked.allSatisfy { text in held.contains { text.hasSuffix($0) } })
      #expect(try await resident.records(in: "message") == messages)
      #expect(try await resident.records(in: "answer") == 20)
    }
  }

  @Test func underTwentyItSaysHowManyAreMissing() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour")).id
      try await resident.talkedLongAgo(with: companion, weeks: 30) { "Reply \($0)." }

      let page = try await resident.fidelity(of: companion, in: .fr)

      #expect(page.heldOut < 20 && page.fewest == 20)
      await #expect(throws: HouseError.unfit(field: "pairs")) {
        _ = try await resident.beginMeasure(of: companion, pairs: 20)
      }
    }
  }

  @Test func aRemoteModelIsAskedOnlyAfterAWordForThisMeasure() async throws {
    let far = Scripted(
      card: ModelCard(name: "far", contextTokens: 8_192, isRemote: true, host: "far.example.org")
    ) {
      _ in [.delta("Fine.")]
    }
    try await Self.talked(model: far) { _, resident, companion, _ in
      let refusal = HouseError.needsConsent(host: "far.example.org")
      await #expect(throws: refusal) { _ = try await resident.beginMeasure(of: companion, pairs: 20) }
      try await resident.consent(to: "far.example.org")
      await #expect(throws: refusal) { _ = try await resident.beginMeasure(of: companion, pairs: 20) }

      _ = try await resident.beginMeasure(of: companion, pairs: 20, sends: "far.example.org")
      try await resident.measured(companion)

      #expect(far.heard.requests.count == 20)
    }
  }

  @Test func oneThatIsPausedGoesOnWhereItStood() async throws {
    let gate = Engines.Gate()
    let count = Mutex(0)
    let model = Scripted { _ in
      let number = count.withLock { value in
        value += 1; return value
      }
      return number == 6 ? [.wait(gate), .delta(Self.plain)] : [.delta(Self.plain)]
    }
    try await Self.talked(model: model) { _, resident, companion, _ in
      let run = try await resident.beginMeasure(of: companion, pairs: 20)
      await gate.reached()
      try await resident.act(.pause, on: run, of: companion)
      let paused = try #require(try await resident.fidelity(of: companion, in: .en).runs.first)
      #expect(paused.state == .paused && paused.secondsLeft == nil, "\(paused.state)")
      // All that was asked is answered and kept, but for the one in the middle, unless it came through at the last moment.
      let asked = Set(model.heard.requests.map { $0.messages.last?.text ?? "" })
      #expect(
        (asked.count - 1...asked.count).contains(paused.answered), "\(paused.answered) of \(asked.count)")
      gate.open()

      try await resident.act(.resume, on: run, of: companion)
      try await resident.measured(companion)

      let done = try #require(try await resident.fidelity(of: companion, in: .en).runs.first)
      #expect(done.state == .done && done.answered == 20)
      // Nothing that was answered is asked again: only the one in the middle, unless it came through at the last moment.
      let all = model.heard.requests.map { $0.messages.last?.text ?? "" }
      #expect(Set(all).count == 20 && all.count <= 21, "\(all.count)")
    }
  }

  @Test func aLockCostsOneAnswerAtMost() async throws {
    let gate = Engines.Gate()
    let count = Mutex(0)
    let model = Scripted { _ in
      let number = count.withLock { value in
        value += 1
        return value
      }
      return number == 6 ? [.wait(gate), .delta(Self.plain)] : [.delta(Self.plain)]
    }
    try await Self.talked(model: model) { test, resident, companion, _ in
      _ = try await resident.beginMeasure(of: companion, pairs: 20)
      await gate.reached()
      await test.house.lock(resident.id)
      await test.locked(resident)

      let back = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      try await back.measured(companion)

      let run = try #require(try await back.fidelity(of: companion, in: .en).runs.first)
      #expect(run.state == .done && run.answered == 20)
      #expect(model.heard.requests.count == 21)
    }
  }

  @Test func anAnswerGoesWithItsMessageAndWithWhatIsForgotten() async throws {
    try await Self.talked(model: Scripted(reply: Self.plain)) { _, resident, companion, thread in
      let run = try await resident.beginMeasure(of: companion, pairs: 20)
      try await resident.measured(companion)
      let pair = try #require(try await resident.runs(of: companion).first?.pairs.first)

      _ = try await resident.forget(message: pair.asked)
      #expect(try await resident.records(in: "answer") == 19)
      _ = try await resident.forget(topic: "window")
      #expect(try await resident.records(in: "answer") == 0, "each answer speaks of it")

      try await resident.act(.delete, on: run, of: companion)
      #expect(try await resident.records(in: "fidelity") == 0)
      _ = thread
    }
  }

  @Test func answersGoWithTheConversation() async throws {
    try await Self.talked(model: Scripted(reply: Self.plain)) { _, resident, companion, thread in
      _ = try await resident.beginMeasure(of: companion, pairs: 20)
      try await resident.measured(companion)
      #expect(try await resident.records(in: "answer") == 20)

      try await resident.deleteThread(thread)

      #expect(try await resident.records(in: "answer") == 0)
      #expect(
        try await resident.fidelity(of: companion, in: .en).runs.first?.fidelity != nil, "the figure stays")
    }
  }

  /// What would not have been shown is no part of what is measured.
  @Test func theGuardReadsAnAnswerAsItReadsAReply() {
    let context = ReplyGuard.Context(
      language: .en, personWords: ["hello"], attached: [], level: .none, label: .none)

    let text = Candidate.guarded("Good evening. Call 0612345678 now. Sleep well.", context)

    #expect(text.contains("Good evening") && !text.contains("0612345678"))
  }

  @Test func aLongerMeasureAsksWhatAShorterOneAskedAndMore() async throws {
    try await Self.talked(model: Scripted(reply: Self.plain)) { _, resident, companion, _ in
      let all = try await resident.heldOut(of: companion).map(\.id)

      #expect(try await resident.heldOut(of: companion).map(\.id) == all, "the same each time")
      #expect(all.count >= 20 && Set(all).count == all.count)
    }
  }

  // MARK: The blind game

  @Test func theGameHidesWhichIsWhichAndCountsForNothingElse() async throws {
    try await Self.talked(model: Scripted(reply: Self.plain)) { _, resident, companion, _ in
      let run = try await resident.beginMeasure(of: companion, pairs: 20)
      try await resident.measured(companion)
      let before = try await resident.fidelity(of: companion, in: .en)
      var sides: Set<GameSide> = []
      var last: GameGuess?
      for _ in 0..<20 {
        let round = try await resident.nextRound(of: companion, run: run)
        let id = try #require(round.round)
        let mine: GameSide = round.left == Self.plain ? .right : .left
        sides.insert(mine)
        last = try await resident.guess(mine, in: id, of: companion, language: .en)
        await #expect(throws: HouseError.conflict) {
          _ = try await resident.guess(mine, in: id, of: companion, language: .en)
        }
      }

      // All twenty on one side: once in 500,000 games.
      #expect(sides.count == 2)
      #expect(last?.isRight == true && last?.rounds == 20 && last?.rightly == 20)
      #expect(last?.sentence.contains("between 84 and 100") == true)
      #expect(try await resident.nextRound(of: companion, run: run).round == nil, "all were shown")
      #expect(try await resident.fidelity(of: companion, in: .en) == before)
    }
  }

  @Test func theIntervalIsWilsons() {
    let interval = GuessInterval.of(8, in: 12)

    #expect(abs(interval.lowerBound - 0.3906) < 0.001 && abs(interval.upperBound - 0.8619) < 0.001)
    #expect(Words.Measures.count(3, of: 5).en.contains("5 more"))
    #expect(Words.Measures.count(8, of: 12).en.contains("chance"))
  }
}
