import Companion
import Foundation
import Safeguard
import Testing

/// Every exercise of CARE §4 goes to its end on plain answers, in both languages (C2: no model has a part in it).
@Suite(.inTurn) struct ExerciseWalkTests {
  @Test(arguments: ExerciseScripts.kinds, [Language.fr, .en])
  func everyExerciseWalksToItsEnd(_ kind: CareExercise, _ language: Language) throws {
    for address in [Tone.Address.vous, .tu] {
      var exercise = ExerciseScripts.exercise(kind, Manner(language, address))

      let replies = ExerciseScripts.walk(&exercise, ExerciseScripts.answers(kind, language))

      #expect(exercise.position == nil)
      #expect(exercise.finishedAt == ExerciseScripts.moment)
      for reply in replies {
        if case .again(let step) = reply { Issue.record("not understood at \(step)") }
        if case .offer(let step) = reply { Issue.record("not understood twice at \(step)") }
        if case .bound(let step, _) = reply { Issue.record("not taken at \(step)") }
      }
      guard case .done = replies.last else {
        Issue.record("the last reply of \(kind) is no end")
        continue
      }
    }
  }

  @Test(arguments: ExerciseScripts.kinds, [Language.fr, .en])
  func halfOfAnExerciseIsKeptAndOpensWhereItStood(_ kind: CareExercise, _ language: Language) throws {
    let answers = ExerciseScripts.answers(kind, language)
    for count in answers.indices {
      var exercise = ExerciseScripts.exercise(kind, Manner(language, .vous))
      ExerciseScripts.walk(&exercise, Array(answers.prefix(count)))
      let sealed = try JSONEncoder().encode(exercise)

      var opened = try JSONDecoder().decode(Exercise.self, from: sealed)
      opened.around = ExerciseScripts.around

      #expect(opened == exercise)
      #expect(opened.position == exercise.position)
      ExerciseScripts.walk(&opened, Array(answers.dropFirst(count)))
      #expect(opened.finishedAt != nil)
    }
  }

  /// C6: one question a turn.
  @Test(arguments: Manner.all)
  func everyStepHasAQuestionAndATitle(_ manner: Manner) throws {
    for kind in ExerciseScripts.kinds {
      let exercise = ExerciseScripts.exercise(kind, manner)
      for step in ExerciseStep.steps(of: kind) where step != .trim {
        let question = try #require(exercise.question(step))
        #expect(!question.text.isEmpty && !question.title.isEmpty)
      }
    }
  }

  @Test func everyStepBelongsToAnExercise() {
    let all = ExerciseScripts.kinds.flatMap { ExerciseStep.steps(of: $0) } + [.nightMore]
    #expect(Set(all) == Set(ExerciseStep.allCases))
    #expect(all.count == ExerciseStep.allCases.count)
  }

  /// CARE §4: the thought stays visible on every step.
  @Test(arguments: [Language.fr, .en])
  func theThoughtStaysInSightOnEveryLaterStep(_ language: Language) {
    var exercise = ExerciseScripts.exercise(.thoughtRecord, Manner(language))
    let answers = ExerciseScripts.answers(.thoughtRecord, language)
    for (index, answer) in answers.enumerated() {
      ExerciseScripts.walk(&exercise, [answer])
      guard index >= 1 else { continue }
      #expect(exercise.keptInSight.map(\.text) == [answers[1]])
      #expect(exercise.question().map { $0.sight.map(\.text) } ?? [answers[1]] == [answers[1]])
    }
  }

  @Test(arguments: ExerciseScripts.kinds)
  func anEmptyAnswerIsAskedAgainAndThenTheChoicesStandBesideIt(_ kind: CareExercise) {
    var exercise = ExerciseScripts.exercise(kind)
    let step = exercise.position!

    #expect(exercise.take("   ", risk: .none, at: ExerciseScripts.moment) == .again(step))
    #expect(exercise.take("\n", risk: .none, at: ExerciseScripts.moment) == .offer(step))
    #expect(exercise.position == step)
  }

  @Test func whyTellsWhatItIsForAndTheQuestionStands() {
    var exercise = ExerciseScripts.upTo(.belief, .thoughtRecord)
    #expect(exercise.take("pourquoi ?", risk: .none, at: ExerciseScripts.moment) == .why(.belief))
    #expect(exercise.position == .belief)
  }

  @Test func everyStepMayBeSkippedButWhatKeepsFromHarm() {
    for kind in ExerciseScripts.kinds {
      var exercise = ExerciseScripts.exercise(kind)
      for _ in 0..<60 {
        guard let step = exercise.position, step.canBeSkipped else { break }
        _ = exercise.take("passer", risk: .none, at: ExerciseScripts.moment)
        if exercise.isWaiting { _ = exercise.resume(isCheckedIn: false) }
        #expect(exercise.position != step)
      }
      #expect(exercise.position == nil || exercise.position?.canBeSkipped == false)
    }
  }

  @Test func anAnswerOfFiveThousandWordsIsKeptWhole() {
    var exercise = ExerciseScripts.exercise(.thoughtRecord)
    let long = Array(repeating: "encore un mot", count: 1_700).joined(separator: " ")

    _ = exercise.take(long, risk: .none, at: ExerciseScripts.moment)

    #expect(exercise[.situation] == .words(long))
    #expect(exercise.position == .thought)
  }

  @Test func aLongAnswerWhereANumberIsAskedIsAskedAboutAgain() {
    var exercise = ExerciseScripts.upTo(.belief, .thoughtRecord)
    let long = Array(repeating: "oui et non", count: 1_700).joined(separator: " ")
    #expect(exercise.take(long, risk: .none, at: ExerciseScripts.moment) == .again(.belief))
    _ = exercise.take("85", risk: .none, at: ExerciseScripts.moment)
    #expect(exercise.answers[.belief]?.said == long + "\n85")
  }

  /// Several may be open: each keeps its own place.
  @Test func goingFromOneExerciseToAnotherMovesNeither() {
    var record = ExerciseScripts.upTo(.factsFor, .thoughtRecord)
    var plan = ExerciseScripts.upTo(.planWhen, .activation)

    _ = record.rest()
    ExerciseScripts.walk(&plan, ["mardi à 18h"])
    _ = plan.rest()

    #expect(record.resume(isCheckedIn: false) == .next(.factsFor))
    #expect(plan.resume(isCheckedIn: false) == .next(.planPlace))
  }

  @Test func anAnswerThatIsChangedOpensAndClosesWhatDependsOnIt() {
    var exercise = ExerciseScripts.exercise(.thoughtRecord)
    ExerciseScripts.walk(&exercise, ExerciseScripts.answers(.thoughtRecord, .fr))

    let reply = exercise.edit(.nature, to: .choice(.loss), risk: .none, at: ExerciseScripts.moment)

    #expect(reply == .next(.need))
    #expect(exercise.finishedAt == nil)
    #expect(exercise.answers[.factsFor] != nil)
    #expect(!exercise.applies(.factsFor))
  }

  @Test func aFormFillsSeveralFieldsAtOnce() {
    var exercise = ExerciseScripts.exercise(.thoughtRecord)

    let reply = exercise.fill(
      [
        .situation: .words("au bureau"), .thought: .words("je vais tout rater"), .belief: .percent(80),
        .emotions: .felt([.init(name: "peur", strength: 60)]),
      ], risk: .none, at: ExerciseScripts.moment)

    #expect(reply == .next(.nature))
    #expect(exercise.progress.done == 4)
  }

  @Test func aSecondTapOnAnAnsweredQuestionTakesNothingAway() {
    var exercise = ExerciseScripts.exercise(.relaxation)
    _ = exercise.choose(.choice(.breathing), at: ExerciseScripts.moment)
    let reply = exercise.fill(.technique, .skipped, risk: .none, at: ExerciseScripts.moment)
    #expect(reply == .next(.tensionBefore))
    #expect(exercise[.technique] == .choice(.breathing))
  }

  @Test func aValueOutOfItsBoundsIsNotTaken() {
    var exercise = ExerciseScripts.upTo(.belief, .thoughtRecord)
    let reply = exercise.fill(.belief, .percent(140), risk: .none, at: ExerciseScripts.moment)
    #expect(reply == .offer(.belief))
    #expect(exercise.take("140", risk: .none, at: ExerciseScripts.moment) == .again(.belief))
    #expect(exercise.choose(.words("beaucoup"), at: ExerciseScripts.moment) == .offer(.belief))
    #expect(exercise[.belief] == nil)
  }
}
