import Foundation
import Safeguard
import Testing

@testable import Companion

extension LongSuite {
  /// Whatever was answered, the bilan keeps its form and its manners.
  @Suite struct BilanNoiseTests {
    private static let words = [
      "non", "rien", "je suis nul", "le travail.", "«\u{a0}ah\u{a0}»", "a\n\nb",
      String(repeating: "long ", count: 200), "<b>&\"'",
      "e\u{301}", "🌙", "mon père", "I am a failure", "?", "...", "enceinte", "pas enceinte",
    ]

    private static func random(_ step: IntakeStep, _ dice: inout SeededDice) -> IntakeAnswer.Value {
      if dice.below(6) == 0 { return step.canBeSkipped ? .skipped : .declined }
      if dice.below(12) == 0 { return .unknown }
      switch step.kind {
      case .words: return .words(words[dice.below(words.count)])
      case .choice(let choices): return .choice(choices[dice.below(choices.count)])
      case .scale: return .scale(dice.below(11))
      case .item(let name, _): return .item(dice.below(name == .who5 ? 6 : name == .auditC ? 5 : 4))
      case .night:
        return .sleep(SleepTimes(latency: dice.below(200), wakes: dice.below(6), up: dice.below(1_440)))
      case .bed: return .sleep(SleepTimes(bed: dice.below(1_440), awake: dice.below(200)))
      }
    }

    @Test(arguments: Manner.all) func everyBilanKeepsItsFormAndItsManners(_ manner: Manner) throws {
      var dice = SeededDice(seed: 21)
      var former: Bilan?
      for round in 0..<60 {
        var values: [IntakeStep: IntakeAnswer.Value] = [:]
        for step in IntakeStep.allCases where step != .address { values[step] = Self.random(step, &dice) }
        let bilan = BilanTests.bilan(values, manner, version: round + 1)

        #expect(bilan.text.count == 6)
        for sentence in bilan.text.flatMap(\.sentences) {
          let own = sentence.replacing(#/«\u{a0}[^»]*»|“[^”]*”/#, with: "Q")
          #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(sentence)")
          #expect(!sentence.contains("\n") && !own.contains("  "))
          if manner.language == .fr { #expect(!own.contains(#/[a-zé] [:;?!»]/#), "\(own)") }
          #expect(!own.contains(#/nil|Optional|NaN/#))
        }
        #expect((0...3).contains(bilan.findings.strengths.weighing.count))
        #expect(bilan.findings.sleepEfficiency.map { $0 > 0 && $0 <= 1 } ?? true)
        #expect(bilan.findings.track == nil || !bilan.flags.contains(where: \.holdsExercises))
        for score in bilan.scores { #expect((0...score.ceiling).contains(score.total)) }
        #expect(bilan.findings.professionalReasons.count >= bilan.flags.count)
        #expect(try JSONDecoder().decode(Bilan.self, from: JSONEncoder().encode(bilan)) == bilan)
        if let former {
          #expect(BilanComparison(from: former, to: bilan).sentences(manner).allSatisfy { $0.hasSuffix(".") })
        }
        former = bilan
      }
    }
  }
}
