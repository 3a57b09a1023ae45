import Foundation
import Safeguard
import Testing

@testable import Companion

/// Whom a ladder is not for, where it starts, and how it goes on (CARE §4).
@Suite(.inTurn) struct LadderRuleTests {
  typealias Scripts = ExerciseScripts
  static let now = Scripts.moment

  @Test(
    arguments: [
      "souvenirs d’un traumatisme", "des rituels", "la nourriture", "un danger réel", "je ne sais pas",
    ])
  func aLadderIsNotForTraumaObsessionsEatingOrDanger(_ said: String) {
    var exercise = Scripts.exercise(.ladder)
    #expect(exercise.take(said, risk: .none, at: Self.now) == .stopped(.professional))
    #expect(exercise.position == nil && !exercise.isFinished)
  }

  @Test func theScreeningIsNotPassedOver() {
    var exercise = Scripts.exercise(.ladder)
    #expect(exercise.choose(.skipped, at: Self.now) == .offer(.screening))
    let filled = exercise.fill([.fear: .words("l’avion")], risk: .none, at: Self.now)
    #expect(filled == .next(.screening) && exercise[.screening] == nil)
    _ = exercise.take("passer", risk: .none, at: Self.now)
    #expect(exercise[.screening] == nil && exercise.position == .screening)
  }

  @Test(arguments: ["le cœur", "je suis enceinte", "épilepsie", "asthme"])
  func stepsOnTheBodyNeedADoctorFirst(_ said: String) {
    var exercise = Scripts.exercise(.ladder)
    Scripts.walk(&exercise, ["rien de cela", "oui"])
    #expect(exercise.position == .screeningHealth)
    let reply = exercise.take(said, risk: .none, at: Self.now)
    if case .confirm(_, let value) = reply { _ = exercise.choose(value, at: Self.now) }
    #expect(exercise.stop == .bodyProfessional)
  }

  /// Flags of the last bilan count beside the answers.
  @Test(arguments: [CareFlag.medical, .pregnancy])
  func aFlagOfTheBodyStopsStepsOnTheBodyAlone(_ flag: CareFlag) {
    var body = Scripts.exercise(.ladder, flags: [flag])
    Scripts.walk(&body, ["rien de cela", "oui"])
    var other = Scripts.exercise(.ladder, flags: [flag])
    Scripts.walk(&other, ["rien de cela", "non"])
    #expect(body.stop == .bodyProfessional && other.stop == nil)
  }

  @Test func aFlagOfTraumaAsksWhetherTheFearIsTiedToIt() {
    var exercise = Scripts.exercise(.ladder, flags: [.trauma])
    Scripts.walk(&exercise, ["rien de cela"])
    #expect(exercise.position == .screeningPast)
    var tied = exercise
    #expect(tied.take("oui", risk: .none, at: Self.now) == .stopped(.professional))
    #expect(exercise.take("non", risk: .none, at: Self.now) == .next(.screeningBody))
  }

  @Test func aLadderBeginsBetweenThirtyAndForty() {
    var exercise = Scripts.upTo(.startRung, .ladder)
    #expect(exercise.question()?.options.count == 2)
    #expect(exercise.choose(.place(7), at: Self.now) == .bound(.startRung, .rungTooHigh))
    #expect(exercise.choose(.place(99), at: Self.now) == .bound(.startRung, .noSuchPlace))
    #expect(exercise.choose(.place(1), at: Self.now) == .next(.sessionWhen))
  }

  @Test func whereNoStepIsBetweenThirtyAndFortyTheNearestBelowIsOffered() {
    var exercise = Scripts.upTo(.startRung, .ladder)
    exercise.answers[.rungs]?.value = .rungs([
      .init(text: "a", fear: 80), .init(text: "b", fear: 25), .init(text: "c", fear: 10),
    ])
    #expect(exercise.firstRungs == [1])
    exercise.answers[.rungs]?.value = .rungs([.init(text: "a", fear: 80), .init(text: "b", fear: 90)])
    #expect(exercise.firstRungs == [0])
  }

  static let session = ["jeudi à 9h", "passer", "qu’on rie", "40", "non", "45", "20", "rien n’est arrivé"]

  @Test func aStepIsGoneThreeTimesBeforeTheNext() {
    var exercise = Scripts.upTo(.sessionWhen, .ladder)
    let first = exercise.presentRung?.place
    var notices: [ExerciseReply] = []
    for _ in 0..<3 {
      Scripts.walk(&exercise, Self.session)
      notices.append(exercise.take("prévoir une prochaine fois", risk: .none, at: Self.now))
    }
    #expect(notices[0] == .next(.sessionWhen, notice: .repeatRung))
    #expect(notices[1] == .next(.sessionWhen, notice: .repeatRung))
    #expect(notices[2] == .next(.sessionWhen, notice: .nextRung))
    #expect(exercise.presentRung?.place != first && exercise.presentRung?.time == 1)
  }

  @Test func aStepMissedTwiceIsHalved() {
    var exercise = Scripts.upTo(.sessionWhen, .ladder)
    let missed = ["jeudi à 9h", "passer", "qu’on rie", "40", "pas fait"]
    Scripts.walk(&exercise, missed)
    #expect(exercise.position == .sessionMore)
    _ = exercise.take("prévoir une prochaine fois", risk: .none, at: Self.now)
    Scripts.walk(&exercise, missed)
    let reply = exercise.take("prévoir une prochaine fois", risk: .none, at: Self.now)
    #expect(reply == .next(.sessionWhen, notice: .halfRung))
    #expect(exercise.presentRung?.time == 1)
  }

  @Test func breathingIsNoRescueInsideASession() {
    var exercise = Scripts.upTo(.sessionDrop, .ladder)
    Scripts.walk(&exercise, ["je respire lentement pour tenir", "qu’on rie"])
    let reply = exercise.take("40", risk: .none, at: Self.now)
    #expect(reply == .waiting(.sessionHappened, notice: .breathingIsNoRescue))

    var calm = Scripts.exercise(.relaxation)
    calm.around.isInExposure = true
    let chosen = calm.take("respiration", risk: .none, at: Self.now)
    #expect(chosen == .next(.tensionBefore, notice: .breathingIsNoRescue))
  }

  @Test func aSessionWaitsUntilItWasDone() {
    var exercise = Scripts.upTo(.sessionBefore, .ladder)
    #expect(exercise.take("40", risk: .none, at: Self.now) == .waiting(.sessionHappened))
    #expect(exercise.isWaiting)
    #expect(exercise.plannedActs.count == 1)
    #expect(exercise.resume(isCheckedIn: false) == .next(.sessionHappened))
  }

}
