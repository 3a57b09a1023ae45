import Foundation
import Safeguard
import Testing

@testable import Companion

/// Problems that are solved, and worries that wait for their time (CARE §4).
@Suite(.inTurn) struct WorryRuleTests {
  typealias Scripts = ExerciseScripts
  static let now = Scripts.moment

  @Test func aHypotheticalProblemIsOfferedWorryTime() {
    var exercise = Scripts.exercise(.problemSolving)
    Scripts.walk(&exercise, ["et si je tombais malade un jour"])
    #expect(exercise.take("peut-être un jour", risk: .none, at: Self.now) == .next(.toWorry))
    #expect(exercise.take("oui", risk: .none, at: Self.now) == .done(offer: .worryTime))
    let next = Exercise(
      .worryTime, manner: exercise.manner, from: exercise, around: Scripts.around, at: Self.now)
    #expect(next[.worry]?.words == "et si je tombais malade un jour")
  }

  @Test func sixIdeasAreAskedForUnlessThatIsAll() {
    var exercise = Scripts.upTo(.ideas, .problemSolving)
    #expect(exercise.take("une", risk: .none, at: Self.now) == .more(.ideas, have: 1, of: 6))
    #expect(exercise.take("deux; trois", risk: .none, at: Self.now) == .more(.ideas, have: 3, of: 6))
    #expect(exercise.take("c'est tout", risk: .none, at: Self.now) == .next(.pros))
    #expect(exercise[.ideas]?.lines == ["une", "deux", "trois"])
  }

  @Test func aWorrySlotEndsTwoHoursBeforeBed() {
    var exercise = Scripts.exercise(.worryTime)
    Scripts.walk(&exercise, ["23h"])
    #expect(exercise.take("21h", risk: .none, at: Self.now) == .bound(.slot, .slotNearBed))
    #expect(exercise.choose(.clock(20 * 60 + 50), at: Self.now) == .bound(.slot, .slotNearBed))
    #expect(exercise.choose(.clock(20 * 60 + 30), at: Self.now) == .next(.slotMinutes))
    // Over midnight.
    var late = Scripts.exercise(.worryTime)
    _ = late.choose(.clock(30), at: Self.now)
    #expect(late.choose(.clock(23 * 60), at: Self.now) == .bound(.slot, .slotNearBed))
    #expect(late.choose(.clock(22 * 60), at: Self.now) == .next(.slotMinutes))
  }

  @Test func worryingBeyondTheSlotOnThreeDaysMakesItShorterAndOffersActivation() {
    var exercise = Scripts.upTo(.worry, .worryTime)
    let day: TimeInterval = 86_400
    var last: ExerciseReply?
    for number in 0..<3 {
      let moment = Self.now.addingTimeInterval(Double(number) * day)
      for answer in [
        "un souci", "commencer maintenant", "non", "fait", "oui", "passer",
        number < 2 ? "demain" : "s’en tenir là",
      ] {
        if exercise.isWaiting { _ = exercise.resume(isCheckedIn: false) }
        last = exercise.take(answer, risk: .none, at: moment)
      }
      #expect(exercise.slotLength == (number < 2 ? 20 : 10))
    }
    #expect(last == .done(offer: .activation, notice: .shorterSlot))
  }

  @Test func aWorryIsPostponedInOneTap() {
    var exercise = Scripts.upTo(.worry, .worryTime)
    _ = exercise.rest()
    _ = exercise.add(.worry, [.worry: .words("la facture")], day: Scripts.day, risk: .none, at: Self.now)
    #expect(exercise.rounds(.worry).count == 1)
    _ = exercise.resume(isCheckedIn: false)
    #expect(exercise.position == .worry)
  }

}
