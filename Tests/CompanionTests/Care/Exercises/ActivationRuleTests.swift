import Foundation
import Safeguard
import Testing

@testable import Companion

/// How many acts an activation plans, and what is said of each (CARE §4).
@Suite(.inTurn) struct ActivationRuleTests {
  typealias Scripts = ExerciseScripts
  static let now = Scripts.moment

  @Test func inTheFirstWeekThreeActsADayAreEnough() {
    var exercise = Scripts.upTo(.planWhen, .activation)
    let tuesday = Scripts.day + 1
    exercise.around.plannedPerDay = [tuesday: 3]

    let full = exercise.choose(.moment(day: tuesday, minute: 600), at: Self.now)

    #expect(full == .bound(.planWhen, .threeADay) && exercise[.planWhen] == nil)
    #expect(exercise.take("mardi à 18h", risk: .none, at: Self.now) == .bound(.planWhen, .threeADay))
    #expect(exercise.choose(.moment(day: tuesday + 1, minute: 600), at: Self.now) == .next(.planPlace))
  }

  @Test func afterTheFirstWeekADayMayHoldMore() {
    var exercise = Scripts.upTo(.planWhen, .activation)
    exercise.around.activationBegan = Scripts.day - 14
    exercise.around.plannedPerDay = [Scripts.day + 1: 5]
    #expect(exercise.choose(.moment(day: Scripts.day + 1, minute: 600), at: Self.now) == .next(.planPlace))
  }

  @Test func noMoreThanThreePlansComeOfOneActivation() {
    var exercise = Scripts.upTo(.planWhat, .activation)
    for number in 1...3 {
      Scripts.walk(
        &exercise,
        ["acte \(number)", "mercredi à 1\(number)h", "ici", "seul", "passer", "passer", "5", "5"])
      if number < 3 { #expect(exercise.take("un autre acte", risk: .none, at: Self.now) == .next(.planWhat)) }
    }
    #expect(exercise.isFinished)
    #expect(exercise.plannedActs.map(\.text) == ["acte 1", "acte 2", "acte 3"])
  }

  @Test func anActOfThePlanHoldsAllThatWasSaidOfIt() throws {
    var exercise = Scripts.exercise(.activation)
    Scripts.walk(&exercise, Scripts.answers(.activation, .fr))

    let act = try #require(exercise.plannedActs.first)

    #expect(act.text == "appeler Léa" && act.day == Scripts.day + 1 && act.minute == 18 * 60 + 30)
    #expect(act.place == "dans la cuisine" && act.company == "seule" && act.ifThen?.hasPrefix("si") == true)
    #expect(act.expectedPleasure == 7 && act.expectedMastery == 4 && act.exercise == exercise.id.raw)
  }

}
