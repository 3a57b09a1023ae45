import Foundation
import Safeguard
import Testing

@testable import Companion

@Suite(.inTurn) struct IntakeTests {
  static let now = Date(timeIntervalSince1970: 1_800_000_000)

  /// An intake in which every step up to `step` has an answer that opens nothing.
  static func at(_ step: IntakeStep, _ manner: Manner = Manner(.fr)) -> Intake {
    var intake = Intake(manner: manner, at: now)
    while let position = intake.position, position != step { _ = intake.choose(calm(position), at: now) }
    return intake
  }

  static func calm(_ step: IntakeStep) -> IntakeAnswer.Value {
    switch step.kind {
    case .words: .skipped
    case .choice(let choices): .choice(step == .safe ? .yes : choices.contains(.no) ? .no : choices[0])
    case .scale: .scale(2)
    case .item: .item(0)
    case .night: .sleep(SleepTimes(latency: 15, wakes: 1, up: 420))
    case .bed: .sleep(SleepTimes(bed: 1_380, awake: 15))
    }
  }

  @Test func allThirtyQuestionsAreAskedInOrderInThreeManners() {
    let numbers = IntakeStep.allCases.map(\.number)

    #expect(Set(numbers) == Set(1...31))
    #expect(numbers == numbers.sorted())
    for step in IntakeStep.allCases {
      let texts = Manner.all.map { step.question($0).text }
      #expect(texts.allSatisfy { !$0.isEmpty } && texts[0] != texts[2], "\(step)")
      if let (name, _) = step.item {
        #expect(texts[0] == texts[1], "\(name) is verbatim")
      } else {
        #expect(!texts[0].contains("tu ") || step == .address, "\(texts[0])")
        #expect(!texts[1].lowercased().contains(#/\bvous\b(?!\u{a0}»)/#), "\(texts[1])")
      }
    }
  }

  @Test func aCalmIntakeComesToItsEnd() throws {
    var intake = Self.at(.who5)
    #expect(intake.progress.done == intake.progress.of - 1)
    #expect(intake.choose(.item(5), at: Self.now) == .done())
    #expect(intake.finishedAt == Self.now && intake.position == nil)
    #expect(intake[.phq3] == nil && intake[.gad3] == nil && intake[.audit2] == nil)
    let again = try JSONDecoder().decode(Intake.self, from: JSONEncoder().encode(intake))
    #expect(again == intake)
  }

  @Test func threePointsOfTheShortFormOfferTheLongOne() {
    var intake = Self.at(.phq1)
    _ = intake.choose(.item(1), at: Self.now)
    #expect(intake.choose(.item(2), at: Self.now) == .next(.offerPHQ9))
    #expect(intake.choose(.choice(.yes), at: Self.now) == .next(.phq3))

    var other = Self.at(.phq1)
    _ = other.choose(.item(1), at: Self.now)
    #expect(other.choose(.item(1), at: Self.now) == .next(.gad1))

    var third = Self.at(.gad1)
    _ = third.choose(.item(3), at: Self.now)
    #expect(third.choose(.item(0), at: Self.now) == .next(.offerGAD7))
    #expect(third.choose(.choice(.notNow), at: Self.now) == .next(.afraid))
  }

  /// Of a thought that was not told nobody can say how much they believe it.
  @Test func beliefIsAskedOfAThoughtAlone() {
    var intake = Self.at(.thought)
    #expect(intake.choose(.skipped, at: Self.now) == .next(.body))
    var other = Self.at(.thought)
    #expect(other.take("je vais tout rater", risk: .none, at: Self.now) == .next(.belief))
  }

  @Test func drinkersAreAskedHowMuchAndTheGuideMattersAtThreePointsAlone() {
    var intake = Self.at(.audit1)
    #expect(intake.choose(.item(2), at: Self.now) == .next(.audit2))
    _ = intake.choose(.item(1), at: Self.now)
    #expect(intake.choose(.item(0), at: Self.now) == .next(.alcoholGuide))
    var more = Self.at(.audit1)
    _ = more.choose(.item(2), at: Self.now)
    _ = more.choose(.item(1), at: Self.now)
    #expect(more.choose(.item(1), at: Self.now) == .next(.substances))
  }

  @Test func editingAnAnswerOpensWhatDependsOnIt() {
    var intake = Self.at(.health)
    let reply = intake.edit(.phq1, to: .item(3), risk: .none, at: Self.now)

    #expect(reply == .next(.offerPHQ9))
    #expect(intake.answers[.phq1]?.editedAt == Self.now)
    var whole = BilanTests.intake()
    _ = whole.edit(.gad1, to: .item(3), risk: .none, at: Self.now)
    #expect(whole.position == .offerGAD7 && whole.finishedAt == nil)
    _ = whole.edit(.address, to: .choice(.tu), risk: .none, at: Self.now)
    #expect(whole.manner.address == .tu)
    #expect(intake.edit(.phq1, to: .item(7), risk: .none, at: Self.now) == nil)
    #expect(intake.edit(.strengths, to: .skipped, risk: .none, at: Self.now) == nil, "it has no answer yet")
  }

  // C1: from concern up nothing more is asked; a check-in alone takes it up again (R24).
  @Test(arguments: [RiskLevel.concern, .urgent])
  func whatIsHeardInWordsPausesTheIntake(_ level: RiskLevel) {
    var intake = Intake(manner: Manner(.fr), at: Self.now)
    let reply = intake.take("des mots lourds", risk: level, at: Self.now)

    #expect(reply == .paused(.risk(level)))
    #expect(intake[.brings] == .words("des mots lourds"), "nothing that was said is lost")
    #expect(intake.take("encore", risk: .none, at: Self.now) == .paused(.risk(level)))
    #expect(intake.choose(.skipped, at: Self.now) == .paused(.risk(level)))
    #expect(intake.resume(isCheckedIn: false) == .paused(.risk(level)))
    #expect(intake.resume(isCheckedIn: true) == .next(.since))
    for manner in Manner.all { #expect(reply.sentence(manner)?.isEmpty == false) }
  }

  @Test(arguments: [RiskLevel.none, .support])
  func belowConcernTheNextQuestionFollows(_ level: RiskLevel) {
    var intake = Intake(manner: Manner(.fr), at: Self.now)
    #expect(intake.take("je dors mal", risk: level, at: Self.now) == .next(.since))
  }

  @Test func aPauseGrowsGraverAndNeverLighter() {
    var intake = Intake(manner: Manner(.en), at: Self.now)
    _ = intake.take("x", risk: .concern, at: Self.now)
    #expect(intake.take("y", risk: .urgent, at: Self.now) == .paused(.risk(.urgent)))
    #expect(intake.take("z", risk: .none, at: Self.now) == .paused(.risk(.urgent)))
  }

  @Test func theNinthItemAndTheQuestionsOnSafetyPauseByThemselves() {
    var ninth = Self.at(.gad1)
    _ = ninth.edit(.phq1, to: .item(3), risk: .none, at: Self.now)
    _ = ninth.choose(.choice(.yes), at: Self.now)
    while ninth.position != .phq9 { _ = ninth.choose(.item(1), at: Self.now) }
    #expect(ninth.choose(.item(1), at: Self.now) == .paused(.risk(.concern)))

    var near = ninth
    #expect(near.resume(isCheckedIn: true) == .next(.gad1))
    near = Self.at(.gad1)
    _ = near.edit(.phq1, to: .item(3), risk: .none, at: Self.now)
    _ = near.choose(.choice(.yes), at: Self.now)
    while near.position != .phq9 { _ = near.choose(.item(1), at: Self.now) }
    #expect(
      near.take("parfois", risk: .none, at: Self.now) == .paused(.risk(.concern)), "not made sure of first")
    #expect(near[.phq9] == nil && near.resume(isCheckedIn: true) == .next(.phq9))

    var harm = Self.at(.harm)
    #expect(harm.choose(.choice(.sometimes), at: Self.now) == .paused(.risk(.concern)))
    #expect(harm.resume(isCheckedIn: true) == .next(.safe))
    #expect(harm.choose(.choice(.no), at: Self.now) == .paused(.risk(.concern)))
  }

  /// CARE §1: not answering about safety is not a no: the help card is shown.
  @Test(arguments: ["je préfère ne pas répondre", "I’d rather not say", "passer", "je ne sais pas"])
  func notAnsweringAboutSafetyShowsTheHelpCard(_ said: String) {
    var intake = Self.at(.harm)
    #expect(intake.take(said, risk: .none, at: Self.now) == .next(.safe, showsHelp: true))
    #expect(
      intake.choose(.skipped, at: Self.now) == .offer(.safe), "it cannot be skipped as if nothing was asked")
    #expect(intake.choose(.declined, at: Self.now) == .next(.strengths, showsHelp: true))
  }

  @Test func whatIsNotUnderstoodIsAskedOnceMoreThenTheChoicesStand() {
    var scale = Self.at(.atWork)
    #expect(scale.take("hmm", risk: .none, at: Self.now) == .again(.atWork))
    #expect(scale.take("bof", risk: .none, at: Self.now) == .offer(.atWork))
    #expect(scale.take("disons 7", risk: .none, at: Self.now) == .next(.atHome))
    #expect(scale.answers[.atWork]?.said == "hmm\nbof\ndisons 7")
    var intake = Self.at(.surges)
    _ = intake.take("ça dépend des jours, difficile à dire", risk: .none, at: Self.now)
    _ = intake.take("vraiment je ne saurais dire", risk: .none, at: Self.now)
    #expect(intake.offersChoices)
    #expect(intake.take("2", risk: .none, at: Self.now) == .next(.before))
    #expect(intake[.surges] == .choice(.sometimes))
  }

  /// A score must not rest on a guess.
  @Test func nearWordsAreAskedAboutBeforeTheyCount() {
    var intake = Self.at(.phq1)
    #expect(intake.take("plutôt souvent", risk: .none, at: Self.now) == .confirm(.phq1, .item(2)))
    let sentence = IntakeReply.confirm(.phq1, .item(2)).sentence(Manner(.fr)) ?? ""
    #expect(sentence.contains("Plus de la moitié du temps"))
    #expect(intake.take("oui", risk: .none, at: Self.now) == .next(.phq2))
    #expect(intake[.phq1] == .item(2))
    _ = intake.take("souvent", risk: .none, at: Self.now)
    #expect(intake.take("non", risk: .none, at: Self.now) == .offer(.phq2))
    #expect(intake.take("Plusieurs jours", risk: .none, at: Self.now) == .next(.offerPHQ9))
  }

  @Test func aVeryLongAnswerIsKeptWhole() {
    var intake = Intake(manner: Manner(.fr), at: Self.now)
    let long = (0..<5_000).map { "mot\($0)" }.joined(separator: " ")
    _ = intake.take(long, risk: .none, at: Self.now)
    #expect(intake[.brings] == .words(long))
  }

  @Test func timesThatContradictEachOtherGetOneClearSentenceOnce() {
    var intake = Self.at(.bed)
    let clash = intake.take("à 6h30, dix minutes", risk: .none, at: Self.now)
    #expect(clash == .contradiction(.bed, .veryShort))
    #expect(clash.sentence(Manner(.fr, .tu))?.contains("tu serais moins d’une heure") == true)
    #expect(intake.take("à 23h, dix minutes", risk: .none, at: Self.now) == .next(.sleepSatisfaction))
    #expect(intake.sleep.inBed == 480)

    var stubborn = Self.at(.bed)
    _ = stubborn.take("à 6h30, dix minutes", risk: .none, at: Self.now)
    #expect(stubborn.take("à 6h30, dix minutes", risk: .none, at: Self.now) == .next(.sleepSatisfaction))
    #expect(stubborn.sleep.efficiency == nil, "no number is made of it")
  }

  /// What is sealed today must open tomorrow.
  private static let forms: [(IntakeAnswer.Value, String)] = [
    (.words("oui"), #"{"kind":"words","words":"oui"}"#),
    (.choice(.often), #"{"choice":"often","kind":"choice"}"#),
    (.scale(7), #"{"kind":"scale","number":7}"#), (.item(2), #"{"kind":"item","number":2}"#),
    (.sleep(SleepTimes(up: 420)), #"{"kind":"sleep","sleep":{"up":420}}"#),
    (.skipped, #"{"kind":"skipped"}"#),
    (.unknown, #"{"kind":"unknown"}"#), (.declined, #"{"kind":"declined"}"#),
  ]
  @Test(arguments: forms) func anAnswerHasOneWrittenForm(_ value: IntakeAnswer.Value, _ form: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]

    #expect(String(decoding: try encoder.encode(value), as: UTF8.self) == form)
    #expect(try JSONDecoder().decode(IntakeAnswer.Value.self, from: Data(form.utf8)) == value)
  }

  @Test(arguments: [Intake.Pause.wished, .risk(.concern), .risk(.urgent)])
  func aPauseOpensAsItWas(_ pause: Intake.Pause) throws {
    #expect(try JSONDecoder().decode(Intake.Pause.self, from: JSONEncoder().encode(pause)) == pause)
  }

  @Test func pausingAndTakingUpKeepsThePlace() {
    var intake = Self.at(.afraid)
    #expect(intake.rest() == .paused(.wished))
    #expect(intake.take("x", risk: .none, at: Self.now) == .paused(.wished))
    #expect(intake.resume(isCheckedIn: false) == .next(.afraid))
  }

  @Test(arguments: ["stop", "on s’arrête là", "I need a break", "Pause !"])
  func whoeverSaysStopIsHeard(_ said: String) {
    for step in [IntakeStep.brings, .phq1, .night, .harm] {
      var intake = Self.at(step)
      #expect(intake.take(said, risk: .none, at: Self.now) == .paused(.wished))
      #expect(intake[step] == nil && intake.resume(isCheckedIn: false) == .next(step))
    }
  }

  @Test func whatAQuestionIsForIsToldAndItStandsAgain() {
    for step in IntakeStep.allCases {
      var intake = Self.at(step)
      guard intake.position == step else { continue }
      let reply = intake.take("Pourquoi cette question ?", risk: .none, at: Self.now)
      #expect(reply == .why(step) && intake.position == step && intake.answers[step] == nil)
      #expect(Set(Manner.all.map { reply.sentence($0) ?? "" }).count >= 2)
    }
    var hidden = Self.at(.atWork)
    #expect(hidden.take("why", risk: .concern, at: Self.now) == .paused(.risk(.concern)))
  }

  @Test func tuIsKeptFromThenOn() {
    var intake = Self.at(.address)
    _ = intake.take("tu", risk: .none, at: Self.now)
    #expect(intake.manner.address == .tu)
  }

  /// Whatever comes in whatever order: it never stands still for ever, and no answer is outside its step's values.
  @Test func anyOrderOfPressesAndWordsKeepsTheRecordSound() throws {
    var dice = SeededDice(seed: 7)
    let lines = [
      "7", "oui", "non", "passer", "je ne sais pas", "souvent", "a 7h, 20 minutes, 2 reveils", "11/10", "",
      "💥", "minuit et demi", "un deux trois", "Jamais", "tu",
    ]
    for _ in 0..<60 {
      var intake = Intake(manner: Manner(.fr), at: Self.now)
      for _ in 0..<150 {
        switch dice.below(12) {
        case 0: _ = intake.rest()
        case 1: _ = intake.resume(isCheckedIn: dice.below(2) == 0)
        case 2:
          _ = intake.edit(
            IntakeStep.allCases[dice.below(IntakeStep.allCases.count)], to: .scale(dice.below(14)),
            risk: .none, at: Self.now)
        case 3: _ = intake.choose(intake.position.map(Self.calm) ?? .skipped, at: Self.now)
        default:
          let risk: RiskLevel = dice.below(40) == 0 ? .concern : .none
          _ = intake.take(lines[dice.below(lines.count)], risk: risk, at: Self.now)
        }
      }
      for (step, answer) in intake.answers { #expect(step.takes(answer.value), "\(step) \(answer.value)") }
      #expect(try JSONDecoder().decode(Intake.self, from: JSONEncoder().encode(intake)) == intake)
    }
  }
}
