import Foundation
import Safeguard
import Testing

@testable import Companion

/// Whatever is said, in whatever order: an exercise keeps what was written, stands where its answers say, and opens again.
@Suite(.inTurn) struct ExerciseNoiseTests {
  private static let noise = [
    "", " ", "oui", "non", "je ne sais pas", "passer", "stop", "pourquoi", "42", "-3", "1000", "7,5", "100",
    "tristesse", "tristesse 70", "70 tristesse, 30", "demain", "demain à 18h", "hier à 8h", "mardi", "23h",
    "25h", "la respiration", "aucun", "rien de cela", "1", "2", "3", "4", "encore", "continuer", "plus tard",
    "c'est tout", "un; deux; trois", "a\nb\nc 50", "😀", "日本語", "\u{202e}abc", "oui mais non",
    "trente ou quarante", "au lit à 23h, un quart d’heure", "vingt minutes, un réveil, debout à 7h",
    "le cœur", "un traumatisme", "je conduis", "ça va", String(repeating: "mot ", count: 5_000),
  ]

  @Test(arguments: ExerciseScripts.kinds)
  func noiseBreaksNothing(_ kind: CareExercise) throws {
    for seed in 0..<12 {
      var dice = Dice(seed: UInt64(seed) * 977 + 13)
      var exercise = ExerciseScripts.exercise(
        kind, Manner.all[seed % 3], flags: seed % 5 == 0 ? [.medical, .trauma] : [])
      for turn in 0..<60 {
        let moment = ExerciseScripts.moment.addingTimeInterval(Double(turn) * 3_600)
        if exercise.pause != nil { _ = exercise.resume(isCheckedIn: true) }
        let before = exercise.position
        let said = Self.noise[dice.below(Self.noise.count)]
        let reply = exercise.take(said, risk: dice.below(25) == 0 ? .concern : .none, at: moment)

        #expect(reply.sentence(exercise)?.isEmpty != true)
        if let step = reply.step { #expect(exercise.position == step, "\(kind) \(said.prefix(40))") }
        if case .value(let value) = exercise.answers[before ?? .situation].map({ Held.value($0.value) }) {
          #expect(before.map { $0.takes(value) } ?? true)
        }
        #expect(exercise.progress.done <= exercise.progress.of)
        #expect(exercise.isFinished == (exercise.position == nil && exercise.stop == nil))
        if turn % 10 == 9, let step = exercise.answers.keys.sorted(by: { $0.rawValue < $1.rawValue }).first {
          _ = exercise.edit(step, to: .unknown, risk: .none, at: moment)
        }
      }
      var opened = try JSONDecoder().decode(Exercise.self, from: JSONEncoder().encode(exercise))
      opened.around = exercise.around
      #expect(opened == exercise && opened.position == exercise.position)
      _ = ShownAll(exercise)
    }
  }

  private enum Held { case value(ExerciseAnswer.Value) }

  /// All that a page would read of it.
  private struct ShownAll {
    init(_ exercise: Exercise) {
      for step in ExerciseStep.steps(of: exercise.kind) { _ = exercise.question(step) }
      for (step, answer) in exercise.answers { _ = answer.value.shown(at: step, in: exercise) }
      _ = (exercise.keptInSight, exercise.plannedActs, exercise.ladder, exercise.highestRung, exercise.about)
    }
  }

  private struct Dice {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}
