import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The one way by which a conversation's risk is lowered, and what is remembered until then.
@Suite struct CheckInTests {
  private static let danger = "je veux mourir"
  private static let calm = [
    "On mange quoi ce soir ?", "Il pleut.", "Une recette de soupe ?", "Et un film ?",
  ]

  private static func state(_ resident: Resident, _ thread: ChatThread) async throws -> RiskState? {
    try await resident.chest(holding: thread.id.raw).value(RiskRecord.self, thread.id.raw, in: .risk)?.value
      .state
  }

  // R6, R24: asked by the house, after calm turns, with three plain answers.
  @Test func theHouseAsksAfterCalmTurnsAndNotBefore() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let first = try await resident.sayAndWait(Self.danger, in: thread.id)
      #expect(first.hasCard && first.checkIn == nil)

      var asked: [CheckInQuestion?] = []
      for text in Self.calm { asked.append(try await resident.sayAndWait(text, in: thread.id).checkIn) }

      #expect(asked.map { $0 != nil } == [false, false, true, false])
      let question = try #require(asked[2])
      #expect(question.answers.map(\.value) == [.safe, .unsure, .inDanger])
      #expect(Set(question.answers.map(\.label)).count == 3)
    }
  }

  @Test func theQuestionComesAlsoWithADeadEngine() async throws {
    try await TestHouse.open(model: Scripted { _ in [.fail(.unreachable)] }) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await resident.sayAndWait(Self.danger, in: thread.id)
      var last: Exchange?
      for text in Self.calm.prefix(3) { last = try await resident.sayAndWait(text, in: thread.id) }

      #expect(last?.checkIn != nil && last?.sentence != nil)
    }
  }

  // R20: somebody who takes leave is asked nothing; the question comes with what they say next.
  @Test(arguments: ["Bonne nuit !", "Bon, je te laisse, à demain"])
  func aGoodbyeIsNotAnsweredWithTheQuestion(_ goodbye: String) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      for text in [Self.danger] + Self.calm.prefix(2) {
        _ = try await resident.sayAndWait(text, in: thread.id)
      }

      #expect(try await resident.sayAndWait(goodbye, in: thread.id).checkIn == nil)
      #expect(try await resident.sayAndWait("Me revoilà", in: thread.id).checkIn != nil)
    }
  }

  // R17
  @Test func itIsAskedAgainInOtherWordsAfterFiveTurns() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await resident.sayAndWait(Self.danger, in: thread.id)
      var asked: [String] = []
      for turn in 0..<9 {
        let heard = try await resident.sayAndWait("Parlons jardin, \(turn).", in: thread.id)
        asked += [heard.checkIn?.question].compactMap(\.self)
      }

      #expect(asked.count == 2 && Set(asked).count == 2)
    }
  }

  // R6
  @Test func safeLowersAndADenialDoesNot() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await resident.sayAndWait(Self.danger, in: thread.id)
      _ = try await resident.sayAndWait("non mais oublie, je vais bien", in: thread.id)
      #expect(try await Self.state(resident, thread)?.level == .urgent)

      let unsure = try await resident.checkIn(.unsure, in: thread.id)
      #expect(try await Self.state(resident, thread)?.level == .urgent && unsure.card == nil)
      let safe = try await resident.checkIn(.safe, in: thread.id)

      #expect(try await Self.state(resident, thread)?.level == .support && safe.card == nil)
      #expect(safe.sentence != unsure.sentence)
    }
  }

  // R11, R26: the card comes with the answer, also where nothing was noted before.
  @Test func inDangerShowsTheCardAtOnceAndRaises() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)

      let answer = try await resident.checkIn(.inDanger, in: thread.id)

      #expect(answer.card?.lines.contains { $0.phone == "3114" } == true)
      #expect(answer.card?.emergency.isEmpty == false)
      #expect(try await Self.state(resident, thread)?.level == .urgent)
    }
  }

  // The button may be pressed while a reply grows, in a conversation without a record.
  @Test func aCheckInWhileAReplyGrowsIsNotLost() async throws {
    let gate = Engines.Gate()
    try await TestHouse.open(model: Scripted { _ in [.delta("Un. "), .wait(gate), .delta("Deux.")] }) {
      test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let said = try await resident.say("Bonjour", in: thread.id)
      await gate.reached()

      let answer = try await resident.checkIn(.inDanger, in: thread.id)
      gate.open()
      _ = try await resident.exchange(after: said)

      #expect(answer.card != nil)
      #expect(try await Self.state(resident, thread)?.level == .urgent)
    }
  }

  // R6: re-read at the next session, in a conversation of its own.
  @Test func aConversationOfTheNextDayBeginsWithWhatIsRemembered() async throws {
    let clock = Calendar()
    let model = Scripted(reply: "Bonjour.")
    try await TestHouse.open(model: model, change: { settings in settings.now = { clock.now } }) { test in
      let resident = try await test.newcomer()
      let first = try await test.thread(of: resident)
      _ = try await resident.sayAndWait(Self.danger, in: first.id)
      await test.house.lock(resident.id)
      await test.locked(resident)
      clock.pass(days: 1)
      let back = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      let next = try await test.thread(of: back)

      let heard = try await back.sayAndWait("Bonjour, tu vas bien ?", in: next.id)

      #expect(try await Self.state(back, next)?.level == .urgent)
      #expect(!heard.hasCard, "nothing new was said")
      #expect(heard.checkIn != nil, "the house asks how they are now")
      #expect(model.heard.requests.last?.messages.last?.text.contains("Plus tôt") == true)
    }
  }

  @Test func sayingSafeInOneConversationLowersWhatWasSeenInAnother() async throws {
    let clock = Calendar()
    try await TestHouse.open(change: { settings in settings.now = { clock.now } }) { test in
      let resident = try await test.newcomer()
      let first = try await test.thread(of: resident)
      let second = try await test.thread(of: resident)
      _ = try await resident.sayAndWait(Self.danger, in: first.id)
      clock.pass(hours: 1)
      _ = try await resident.sayAndWait("Bonjour", in: second.id)
      #expect(try await Self.state(resident, second)?.level == .urgent)
      _ = try await resident.checkIn(.safe, in: second.id)
      clock.pass(hours: 1)

      _ = try await resident.sayAndWait("Me revoilà", in: first.id)
      #expect(try await Self.state(resident, first)?.level == .support)
      let third = try await test.thread(of: resident)
      _ = try await resident.sayAndWait("Bonjour", in: third.id)
      #expect(try await Self.state(resident, third)?.level == RiskLevel.none)

      // A new danger counts again, everywhere.
      clock.pass(hours: 1)
      #expect(try await resident.sayAndWait(Self.danger, in: third.id).hasCard)
      #expect(try await Self.state(resident, third)?.level == .urgent)
    }
  }

  // R35
  @Test func whatWasNotedIsForgottenAfterFourteenDays() async throws {
    let clock = Calendar()
    try await TestHouse.open(change: { settings in settings.now = { clock.now } }) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await resident.sayAndWait(Self.danger, in: thread.id)
      clock.pass(days: 13)
      try await resident.forgetOldDanger()
      #expect(try await Self.state(resident, thread)?.level == .urgent)
      clock.pass(days: 2)

      let next = try await test.thread(of: resident)
      _ = try await resident.sayAndWait("Bonjour", in: next.id)
      #expect(try await Self.state(resident, next)?.level == RiskLevel.none)
      try await resident.forgetOldDanger()

      #expect(try await Self.state(resident, thread) == nil, "also where nobody came back")
      #expect(await resident.chest.personRisk() == nil)
    }
  }

  // R35
  @Test func whatWasNotedCanBeErased() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let first = try await test.thread(of: resident)
      let second = try await test.thread(of: resident)
      for thread in [first, second] { _ = try await resident.sayAndWait(Self.danger, in: thread.id) }

      try await resident.forgetDanger(in: second.id)
      #expect(try await Self.state(resident, second) == nil)
      #expect(await resident.chest.personRisk() == nil)
      #expect(try await Self.state(resident, first) != nil)
      try await resident.forgetDanger()

      #expect(try await resident.chest.newest(.risk, under: nil, limit: 10).records.isEmpty)
      await #expect(throws: HouseError.notFound) { try await resident.forgetDanger(in: ChatThread.ID()) }
    }
  }

  @Test func aDeletedConversationTakesWithItWhatItLeftBeyond() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await resident.sayAndWait(Self.danger, in: thread.id)
      #expect(await resident.chest.personRisk() != nil)

      try await resident.deleteThread(thread.id)

      #expect(try await resident.chest.newest(.risk, under: nil, limit: 10).records.isEmpty)
    }
  }

  // A private conversation knows of danger and leaves none behind.
  @Test func aPrivateConversationBeginsWithItAndKeepsNothing() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let companion = try await test.thread(of: resident).companion
      let secret = try await resident.addThread(with: companion, isPrivate: true)
      _ = try await resident.sayAndWait(Self.danger, in: secret.id)
      #expect(await resident.chest.personRisk() == nil)
      let other = try await resident.addThread(with: companion, isPrivate: true)
      _ = try await resident.sayAndWait("Bonjour", in: other.id)

      #expect(try await Self.state(resident, other)?.level == .urgent)
      #expect(try await resident.chest.newest(.risk, under: nil, limit: 10).records.isEmpty)
    }
  }

  // R24: what the room of exercises asks before it offers one.
  @Test func exercisesAreSuspendedUntilAnExplicitCheckIn() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let other = try await test.thread(of: resident)
      #expect(await resident.mayOfferExercises(thread: thread.id))
      _ = try await resident.sayAndWait(Self.danger, in: thread.id)
      _ = try await resident.sayAndWait("non, ça va, vraiment", in: thread.id)
      #expect(await !resident.mayOfferExercises(thread: thread.id))
      #expect(await !resident.mayOfferExercises(thread: other.id), "nor in another conversation")

      _ = try await resident.checkIn(.unsure, in: thread.id)
      #expect(await !resident.mayOfferExercises(thread: thread.id))
      _ = try await resident.checkIn(.safe, in: thread.id)

      #expect(await resident.mayOfferExercises(thread: thread.id))
      await test.house.lock(resident.id)
      await test.locked(resident)
      #expect(await !resident.mayOfferExercises(thread: thread.id), "in doubt, not")
    }
  }

  // R9: the model is told to ask once, in its own turn again when it is asked again, and never after.
  @Test func theProbeIsAskedOnceAndNotRepeated() async throws {
    let model = Scripted(reply: "Je t’écoute.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let passive = "je voudrais ne plus exister"
      let first = try await resident.sayAndWait(passive, in: thread.id).said
      _ = try await resident.exchange(after: resident.regenerate(first.reply))
      _ = try await resident.sayAndWait(passive, in: thread.id)
      _ = try await resident.sayAndWait(passive, in: thread.id)

      let told = model.heard.requests.compactMap { $0.messages.last?.text }
      #expect(told.map { $0.contains("directe et ouverte") } == [true, true, false, false])
      #expect(told.map { $0.contains("ne le redemande pas") } == [false, false, true, true])
    }
  }

  /// Where no model answers the house asks, and nobody asks again.
  @Test func aProbeThatTheHousePutIsNotPutAgain() async throws {
    try await TestHouse.open(model: Scripted { _ in [.fail(.unreachable)] }) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let exchange = try await resident.sayAndWait("je voudrais ne plus exister", in: thread.id)

      #expect(exchange.text.contains("suicide"))
      #expect(try await Self.state(resident, thread)?.asksProbe(turn: 2) == false)
    }
  }

  // R10, R17: a plan is offered once, and not when there is one.
  @Test(arguments: [true, false])
  func aPlanIsOfferedOnceWhereThereIsNone(_ hasPlan: Bool) async throws {
    let model = Scripted(reply: "Je t’écoute.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      if hasPlan {
        var plan = SafetyPlan()
        plan.coping = [.init(text: "Marcher")]
        _ = try await resident.keep(KeptPlan(plan: plan, version: 0))
      }
      let thread = try await test.thread(of: resident)
      for _ in 0..<3 { _ = try await resident.sayAndWait("je voudrais ne plus exister", in: thread.id) }

      let told = model.heard.requests.compactMap { $0.messages.last?.text }
      #expect(told.map { $0.contains("Mon plan") } == [!hasPlan, false, false])
    }
  }

  // R17: on the turns after the card the model is told not to repeat the numbers.
  @Test func numbersAreNotRepeatedWithinFiveTurnsOfTheCard() async throws {
    let model = Scripted(reply: "Je t’écoute.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      for _ in 0..<5 { _ = try await resident.sayAndWait("je voudrais ne plus exister", in: thread.id) }

      let told = model.heard.requests.compactMap { $0.messages.last?.text }
      #expect(told.map { $0.contains("sans les recopier") } == [true, false, false, false, false])
      #expect(told.dropFirst().allSatisfy { $0.contains("ne les répète pas") })
    }
  }
}
