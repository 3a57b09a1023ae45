import Foundation
import Safeguard
import Testing

@testable import Companion

/// When a shorter time in bed is proposed, and when never (CARE §4).
@Suite(.inTurn) struct SleepRuleTests {
  typealias Scripts = ExerciseScripts
  static let now = Scripts.moment

  @Test func aShorterTimeInBedIsMildAndNeverUnderSixHours() throws {
    var exercise = Scripts.upTo(.trim, .sleep)
    let trim = try #require(exercise.trim)
    #expect(trim.minutes >= Exercise.shortestNight && trim.minutes == 420 && trim.bed == 0)
    // Of a night of five hours' sleep in ten no more than an hour is taken; of six hours in bed nothing.
    for index in exercise.rounds.indices {
      exercise.rounds[index].answers[.nightBed]?.value = .sleep(SleepTimes(bed: 60, awake: 120))
    }
    #expect(exercise.trim == nil)
  }

  @Test(
    arguments: [
      "trouble bipolaire", "épilepsie", "je ronfle", "horaires décalés", "je conduis", "enceinte",
      "je ne sais pas",
    ])
  func noShorterTimeInBedWithIllnessWorkOrPregnancy(_ said: String) {
    var exercise = Scripts.upTo(.sleepHealth, .sleep)
    let reply = exercise.take(said, risk: .none, at: Self.now)
    #expect(reply == .done(notice: .noTrim) && exercise.trim == nil && exercise.isFinished)
  }

  @Test(arguments: [CareFlag.medical, .pregnancy, .maniaPsychosis])
  func noShorterTimeInBedWithAFlag(_ flag: CareFlag) {
    var exercise = Scripts.upTo(.sleepHealth, .sleep)
    exercise.around.flags = [flag]
    #expect(exercise.take("aucun", risk: .none, at: Self.now) == .done(notice: .noTrim))
  }

  @Test func sevenNightsCloseTheDiaryAlsoWhenAddedLater() {
    var exercise = Scripts.exercise(.sleep)
    for number in 0..<7 {
      _ = exercise.add(
        .night, [.nightBed: .sleep(SleepTimes(bed: 1_380, awake: 10)), .nightQuality: .ten(6)],
        day: Scripts.day - number, risk: .none, at: Self.now)
    }
    #expect(exercise.position == .rising)
  }

  @Test func aNightThatCannotBeIsAskedAgain() {
    var exercise = Scripts.upTo(.night, .sleep)
    let reply = exercise.choose(.sleep(SleepTimes(latency: 600, wakes: 2, up: 420)), at: Self.now)
    #expect(reply == .bound(.night, .nightContradicts))
  }

}
