import Foundation
import Safeguard
import Testing

@testable import Companion

/// When a thought record stops, leads elsewhere, and what it never does (CARE §4).
@Suite(.inTurn) struct ThoughtRecordRuleTests {
  typealias Scripts = ExerciseScripts
  static let now = Scripts.moment

  /// C1: a thought of death is not argued with: the record stops, what was written is kept, a person is named.
  @Test(arguments: [RiskLevel.concern, .urgent])
  func aRiskThoughtStopsTheRecordAndIsKept(_ level: RiskLevel) {
    var exercise = Scripts.upTo(.thought, .thoughtRecord)

    let reply = exercise.take("je voudrais ne plus être là", risk: level, at: Self.now)

    #expect(reply == .paused(.risk(level)))
    #expect(exercise[.thought] == .words("je voudrais ne plus être là"))
    #expect(exercise.stop == .riskThought && exercise.question() == nil)
    #expect(exercise.resume(isCheckedIn: false) == .paused(.risk(level)))
    #expect(exercise.resume(isCheckedIn: true) == .stopped(.riskThought))
    #expect(ExerciseReply.stopped(.riskThought).sentence(exercise)?.contains("personne de confiance") == true)
  }

  @Test(arguments: [(19, false), (20, true), (45, true)])
  func distressThatRisesByTwentyStopsTheRecord(_ rise: Int, _ stops: Bool) {
    var exercise = Scripts.upTo(.emotionsAfter, .thoughtRecord)
    exercise.answers[.emotions]?.value = .felt([
      .init(name: "peur", strength: 50), .init(name: "honte", strength: 20),
    ])

    let reply = exercise.take("peur \(50 + rise)", risk: .none, at: Self.now)

    #expect((reply == .stopped(.distress)) == stops)
    #expect(exercise.position == (stops ? nil : .act))
    #expect(exercise[.emotionsAfter] != nil)
  }

  @Test func aRealProblemIsOfferedProblemSolvingWithItsWords() throws {
    var exercise = Scripts.upTo(.nature, .thoughtRecord)
    #expect(exercise.take("un vrai problème", risk: .none, at: Self.now) == .next(.toProblem))
    #expect(exercise.take("oui", risk: .none, at: Self.now) == .done(offer: .problemSolving))

    let next = Exercise(
      .problemSolving, manner: exercise.manner, from: exercise, around: Scripts.around, at: Self.now)

    #expect(next[.matter] == exercise[.thought])
    #expect(next.position == .mineNow && next.parent == exercise.id)
  }

  /// A loss or an injustice is met with care and never disputed (C4).
  @Test(arguments: [("une perte", ExerciseNotice.lossHurts), ("une injustice", .injusticeHurts)])
  func griefIsValidatedAndNotDisputed(_ said: String, _ notice: ExerciseNotice) {
    var exercise = Scripts.upTo(.nature, .thoughtRecord)

    #expect(exercise.take(said, risk: .none, at: Self.now) == .next(.need, notice: notice))
    for step in [ExerciseStep.traps, .factsFor, .factsAgainst, .friend, .reframe, .beliefAfter] {
      #expect(!exercise.applies(step))
    }
    _ = exercise.take("du repos", risk: .none, at: Self.now)
    #expect(exercise.position == .emotionsAfter)
  }

  /// C5: three candidates as a question and none of these; from the one thought alone.
  @Test(arguments: [Language.fr, .en])
  func trapsAreThreeCandidatesAndNone(_ language: Language) throws {
    let exercise = Scripts.upTo(.traps, .thoughtRecord, language)
    let question = try #require(exercise.question())

    #expect(question.text.hasSuffix("?") && question.options.count == 4)
    #expect(question.options.last?.value == .traps([]))
    #expect(question.hint?.isEmpty == false)
    var empty = Exercise(.thoughtRecord, manner: Manner(language), at: Self.now)
    _ = empty.fill(.situation, .words("je suis nul, je rate toujours tout"), risk: .none, at: Self.now)
    #expect(empty.trapCandidates.isEmpty)
  }

  /// C4: feelings are met, the sentence is never agreed with.
  @Test(arguments: Manner.all)
  func aHarshThoughtIsNeverAgreedWith(_ manner: Manner) throws {
    var exercise = Exercise(.thoughtRecord, manner: manner, around: Scripts.around, at: Self.now)
    _ = exercise.take("réunion", risk: .none, at: Self.now)
    let reply = exercise.take("je suis nul et tout va s’effondrer", risk: .none, at: Self.now)

    #expect(reply == .next(.belief, notice: .hurts))
    let said = try #require(reply.sentence(exercise))
    #expect(!said.contains("raison") && !said.contains("nul") && !said.lowercased().contains("you are right"))
    #expect(said.contains("réel") || said.contains("real"))
  }

}
