import Foundation
import Safeguard
import Testing

@testable import Companion

/// Rules of every exercise: danger, tension that rises, time (CARE §4).
@Suite(.inTurn) struct ExerciseRuleTests {
  typealias Scripts = ExerciseScripts
  static let now = Scripts.moment

  /// R24: at any step words of danger pause the exercise until the person's own word; none of them is lost.
  @Test(arguments: ExerciseScripts.kinds)
  func dangerPausesAnyExerciseUntilTheCheckIn(_ kind: CareExercise) {
    var exercise = Scripts.exercise(kind)
    let step = exercise.position

    #expect(exercise.take("je veux mourir", risk: .concern, at: Self.now) == .paused(.risk(.concern)))
    #expect(exercise.take("aide-moi", risk: .none, at: Self.now) == .paused(.risk(.concern)))
    #expect(exercise.choose(.skipped, at: Self.now) == .paused(.risk(.concern)))
    #expect(exercise.resume(isCheckedIn: false) == .paused(.risk(.concern)))
    let sealed = String(decoding: (try? JSONEncoder().encode(exercise)) ?? Data(), as: UTF8.self)
    #expect(sealed.contains("je veux mourir") && sealed.contains("aide-moi"))

    _ = exercise.resume(isCheckedIn: true)
    #expect(exercise.pause == nil && (exercise.position == step || exercise[step!] != nil))
  }

  @Test func tensionThatRoseIsNamedAndTheRestIsLeft() {
    var exercise = Scripts.exercise(.relaxation)
    Scripts.walk(&exercise, ["ancrage", "4", "fait"])
    #expect(exercise.take("7", risk: .none, at: Self.now) == .done(notice: .tensionRose))
  }

  /// A change of zone moves nothing that was planned.
  @Test func aChangeOfZoneMovesNoPlan() throws {
    var exercise = Scripts.upTo(.planPlace, .activation)
    let planned = exercise[.planWhen]
    exercise.around.zone = "Pacific/Auckland"
    let opened = try JSONDecoder().decode(Exercise.self, from: JSONEncoder().encode(exercise))
    #expect(opened[.planWhen] == planned)
    #expect(exercise.take("à la maison", risk: .none, at: Self.now) == .next(.planWith))
  }

  /// A form may send any number for a day.
  @Test(arguments: [Int.min, -1, 2_932_897, .max])
  func aDayThatNoCalendarHasIsNoAnswer(_ day: Int) {
    #expect(!ExerciseStep.planWhen.takes(.moment(day: day, minute: 600)))
    var exercise = Scripts.exercise(.activation)
    Scripts.walk(&exercise, Scripts.answers(.activation, .fr))
    let kept = exercise
    let edited = exercise.edit(
      .planWhen, to: .moment(day: day, minute: 600), risk: .none, at: Self.now)
    #expect(edited == nil && exercise == kept)
    for round in kept.rounds {
      #expect(
        exercise.edit(
          round.id, .planWhen, to: .moment(day: day, minute: 600), risk: .none, at: Self.now) == nil)
    }
    #expect(exercise == kept)
  }

  @Test func whatIsPastOrFarAheadIsNotPlanned() {
    var exercise = Scripts.upTo(.planWhen, .activation)
    #expect(
      exercise.choose(.moment(day: Scripts.day - 1, minute: 600), at: Self.now) == .bound(.planWhen, .past))
    #expect(exercise.take("aujourd'hui à 8h", risk: .none, at: Self.now) == .bound(.planWhen, .past))
    #expect(
      exercise.choose(.moment(day: Scripts.day + 90, minute: 600), at: Self.now)
        == .bound(.planWhen, .farAhead))
  }
}
