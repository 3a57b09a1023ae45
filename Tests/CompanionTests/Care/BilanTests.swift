import Foundation
import Safeguard
import Testing

@testable import Companion

@Suite(.inTurn) struct BilanTests {
  static let now = Date(timeIntervalSince1970: 1_800_000_000)
  static let today = 20_833

  /// A finished intake in which all that is not in `values` is calm.
  static func intake(_ values: [IntakeStep: IntakeAnswer.Value] = [:], _ manner: Manner = Manner(.fr))
    -> Intake
  {
    var intake = Intake(manner: manner, at: now)
    while let step = intake.position {
      let address = IntakeAnswer.Value.choice(manner.address == .tu ? .tu : .vous)
      let value = values[step] ?? (step == .address ? address : IntakeTests.calm(step))
      if value.words != nil {
        _ = intake.take(value.words!, risk: .none, at: now)
      } else {
        _ = intake.choose(value, at: now)
      }
      if intake.pause != nil { _ = intake.resume(isCheckedIn: true) }
    }
    return intake
  }

  static func findings(_ values: [IntakeStep: IntakeAnswer.Value]) -> Findings {
    Findings(intake(values), isMinor: false, at: now)
  }

  static func bilan(
    _ values: [IntakeStep: IntakeAnswer.Value] = [:], _ manner: Manner = Manner(.fr), version: Int = 1
  ) -> Bilan {
    Bilan(
      of: intake(values, manner), version: version, isMinor: false, country: "FR",
      today: today,
      at: now)
  }

  static func phq9(_ total: Int, nine: Int = 0) -> [IntakeStep: IntakeAnswer.Value] {
    var left = total - nine
    var values: [IntakeStep: IntakeAnswer.Value] = [.offerPHQ9: .choice(.yes), .phq9: .item(nine)]
    for step in IntakeStep.phq.dropLast() {
      values[step] = .item(min(3, left))
      left -= min(3, left)
    }
    return values
  }

  @Test func theWordsOfAScoreAreThoseOfTheSpecification() {
    let french = Self.bilan(Self.phq9(12)).text[2].sentences.joined(separator: " ")
    let english = Self.bilan(Self.phq9(12), Manner(.en)).text[2].sentences.joined(separator: " ")

    #expect(
      french.contains(
        "Votre score est de 12 sur 27. Les repères publiés situent 10–14 dans une zone dite modérée."))
    #expect(french.contains("Ce n’est pas un diagnostic\u{a0}: seul un professionnel peut en poser un."))
    #expect(english.contains("Your score is 12 of 27; published bands call 10–14 moderate."))
    #expect(english.contains("This is not a diagnosis: only a professional can make one."))
    #expect(Self.bilan(Self.phq9(12), Manner(.fr, .tu)).text[2].sentences[0].contains("Ton score"))
  }

  @Test func sixPartsInThreeMannersWithTheirOwnWordsQuoted() {
    let values: [IntakeStep: IntakeAnswer.Value] = [
      .brings: .words("Je n’arrive plus à me lever."), .better: .words("voir mes amis une fois par semaine"),
      .strengths: .words("mon jardin"), .countsOn: .words("ma sœur"), .before: .words("une réunion"),
      .thought: .words("je vais tout rater"), .body: .words("gorge serrée"), .did: .words("je suis rentré"),
    ]
    for manner in Manner.all {
      let text = Self.bilan(values, manner).text

      #expect(text.map(\.kind) == BilanBlock.Kind.allCases)
      #expect(text.allSatisfy { !$0.sentences.isEmpty && $0.sentences.allSatisfy { !$0.isEmpty } })
      #expect(text[0].sentences[0].contains("Je n’arrive plus à me lever"))
      #expect(
        text[3].sentences.joined().contains("mon jardin") && text[3].sentences.joined().contains("ma sœur"))
      #expect(text[4].sentences[0].contains("→"))
      #expect(text[5].sentences[0].contains("voir mes amis une fois par semaine"))
      let all = text.flatMap(\.sentences).joined(separator: " ")
      #expect(!all.lowercased().contains("vous avez un trouble") && !all.lowercased().contains("you have"))
      if manner == Manner(.fr, .tu) { #expect(!all.contains(#/\b[Vv](?:ous|otre|os)\b/#), "\(all)") }
      if manner == Manner(.fr) { #expect(!all.contains(#/\b(?:[Tt]u|[Tt]on|[Tt]es|[Tt]a)\b/#), "\(all)") }
    }
  }

  @Test func nothingIsMadeUpWhereNothingWasSaid() {
    let nothing = IntakeStep.allCases.map { ($0, $0.canBeSkipped ? IntakeAnswer.Value.skipped : .declined) }
    let bilan = Self.bilan(Dictionary(uniqueKeysWithValues: nothing))

    #expect(bilan.scores.isEmpty && bilan.goal == nil && bilan.findings.impairment == nil)
    #expect(!bilan.text.flatMap(\.sentences).joined().contains("«\u{a0}\u{a0}»"))
    #expect(bilan.text[2].sentences.count == 1)
  }

  @Test func aQuestionnaireWithAMissingAnswerGivesNoScore() {
    var values = Self.phq9(12)
    values[.phq5] = .skipped
    let findings = Self.findings(values)

    #expect(findings.score(.phq9) == nil && findings.score(.phq2) == nil)
    #expect(findings.incomplete == [.phq9])
  }

  @Test func theShortFormIsScoredWhereTheLongOneWasNotTakenUp() {
    #expect(
      Self.findings([.phq1: .item(2), .phq2: .item(2), .offerPHQ9: .choice(.notNow)]).score(.phq2)?.total == 4
    )
  }

  private static let professional: [([IntakeStep: IntakeAnswer.Value], ProfessionalReason?)] = [
    (phq9(14), nil), (phq9(15), .mood),
    (slid(7), .impairment), (slid(6), nil),
    ([.who1: .item(1), .who2: .item(2), .who3: .item(2), .who4: .item(1), .who5: .item(1)], .wellbeing),
    ([.who1: .item(2), .who2: .item(2), .who3: .item(2), .who4: .item(1), .who5: .item(1)], nil),
    ([.harm: .choice(.sometimes)], .flag(.risk)), ([.safe: .choice(.no)], .flag(.violence)),
    ([.unusual: .choice(.voices)], .flag(.maniaPsychosis)), ([.past: .choice(.yes)], .flag(.trauma)),
    ([.health: .words("un diabète")], .flag(.medical)), ([.health: .words("rien à signaler")], nil),
    ([.health: .words("je suis enceinte")], .flag(.pregnancy)),
    (
      [.audit1: .item(2), .audit2: .item(1), .audit3: .item(0), .alcoholGuide: .choice(.female)],
      .flag(.alcohol)
    ),
    ([.audit1: .item(2), .audit2: .item(1), .audit3: .item(0), .alcoholGuide: .choice(.male)], nil),
  ]

  private static func slid(_ value: Int) -> [IntakeStep: IntakeAnswer.Value] {
    Dictionary(uniqueKeysWithValues: IntakeStep.impairment.map { ($0, .scale(value)) })
  }

  /// CARE §2: PHQ-9 ≥ 15, GAD-7 ≥ 15, WHO-5 ≤ 28, impairment ≥ 7, any flag.
  @Test(arguments: professional)
  func aProfessionalIsSuggestedFromThePublishedPointOn(
    _ values: [IntakeStep: IntakeAnswer.Value], _ reason: ProfessionalReason?
  ) {
    // The calm intake leaves the WHO-5 at 0: lift it, so that it alone suggests nothing.
    let well = Dictionary(uniqueKeysWithValues: IntakeStep.who.map { ($0, IntakeAnswer.Value.item(4)) })
    let reasons = Self.findings(well.merging(values) { $1 }).professionalReasons

    if let reason { #expect(reasons.contains(reason)) } else { #expect(reasons.isEmpty, "\(reasons)") }
  }

  @Test func theNinthItemIsAFlagWhateverTheTotal() {
    #expect(Self.findings(Self.phq9(4, nine: 1)).flags == [.risk])
    var told = Intake(manner: Manner(.fr), at: Self.now)
    _ = told.take("des mots lourds", risk: .concern, at: Self.now)
    _ = told.resume(isCheckedIn: true)
    #expect(
      Findings(told, isMinor: false, at: Self.now).flags == [.risk], "the check-in does not take it back")
    #expect(Findings(told, isMinor: true, at: Self.now).flags == [.risk, .minor])
  }

  private static let tracks: [([IntakeStep: IntakeAnswer.Value], CareTrack)] = [
    (phq9(24), .activation),
    ([.gad1: .item(3), .gad2: .item(3), .offerGAD7: .choice(.notNow)], .worry),
    ([.surges: .choice(.often), .avoids: .words("le métro")], .exposure),
    ([.sleepSatisfaction: .scale(0)], .sleep),
    (
      [.hardRelation: .words("mon frère"), .withPeople: .scale(9), .sleepSatisfaction: .scale(9)], .rehearsal
    ),
    ([.thought: .words("je suis nulle"), .belief: .scale(10), .sleepSatisfaction: .scale(9)], .thoughts),
    // A tie goes to activation.
    (
      [
        .phq1: .item(3), .phq2: .item(3), .offerPHQ9: .choice(.notNow), .gad1: .item(3), .gad2: .item(3),
        .offerGAD7: .choice(.notNow), .sleepSatisfaction: .scale(0),
      ], .activation
    ),
  ]

  @Test(arguments: tracks)
  func theStrongestTrackIsChosen(_ values: [IntakeStep: IntakeAnswer.Value], _ track: CareTrack) {
    #expect(Self.findings(values).track == track)
    #expect(track.exercises.count == 2)
  }

  /// CARE §4, §7: no ladder where the past weighs, no exercise while danger or what is out of scope stands.
  @Test func exercisesWaitWhereTheyShould() {
    let past = Self.findings([.past: .choice(.yes), .surges: .choice(.often), .avoids: .words("la rue")])
    #expect(past.track != nil && past.track != .exposure)
    for values in [[IntakeStep.harm: .choice(.often)], [.safe: .choice(.no)], [.unusual: .choice(.energy)]]
      as [[IntakeStep: IntakeAnswer.Value]]
    {
      let bilan = Self.bilan(values.merging([.better: .words("dormir")]) { $1 })
      #expect(bilan.findings.track == nil && bilan.goal == nil)
      #expect(!bilan.text[5].sentences.joined().contains("exercices\u{a0}:"))
    }
    #expect(
      !Self.bilan([.harm: .choice(.often), .before: .words("a"), .thought: .words("b")]).text[4].sentences
        .joined().contains("→"))
  }

  @Test func whatThePersonChangesStandsAndTheHousesWordsStayReadable() throws {
    var bilan = Self.bilan([.brings: .words("le sommeil")])
    bilan.edit(.understood, to: "C’est surtout le travail.", at: Self.now)
    bilan.edit(.weighs, to: "  ", at: Self.now)
    bilan.decide(.accepted, at: Self.now)

    #expect(bilan.shown[0].sentences == ["C’est surtout le travail."])
    #expect(bilan.text[0].sentences[0].contains("le sommeil"))
    #expect(bilan.shown[1] == bilan.text[1] && bilan.acceptedAt == Self.now)
    bilan.decide(.notNow, at: Self.now)
    #expect(bilan.acceptedAt == nil)
    #expect(try JSONDecoder().decode(Bilan.self, from: JSONEncoder().encode(bilan)) == bilan)
  }

  @Test func theHashTellsWhetherTheAnswersChanged() {
    let values: [IntakeStep: IntakeAnswer.Value] = [.brings: .words("le sommeil")]
    let bilan = Self.bilan(values)

    #expect(bilan.isOf(Self.intake(values).answers))
    #expect(!bilan.isOf(Self.intake([.brings: .words("le travail")]).answers))
  }

  @Test func versionsAreComparedWithHonestWords() {
    let first = Self.bilan(Self.phq9(16))
    let better = BilanComparison(from: first, to: Self.bilan(Self.phq9(9), version: 2))
    let same = BilanComparison(from: first, to: Self.bilan(Self.phq9(14), version: 2))
    let worse = BilanComparison(from: first, to: Self.bilan(Self.phq9(21), version: 2))
    let short = BilanComparison(from: first, to: Self.bilan([:], version: 2))

    #expect(better.isBetter && better.changes.first { $0.instrument == .phq9 }?.direction == .better)
    #expect(!same.isBetter && !same.isWorse)
    #expect(same.sentences(Manner(.fr)).joined().contains("hasard"))
    #expect(worse.isWorse && worse.sentences(Manner(.fr)).joined().contains("professionnel"))
    #expect(!short.changes.contains { $0.instrument == .phq9 || $0.instrument == .phq2 })
    for manner in Manner.all { #expect(better.sentences(manner).allSatisfy { !$0.isEmpty }) }
  }

  @Test func longWordsAreQuotedShortAndNeverCutWithinAWord() {
    let long = (0..<400).map { "mot\($0)" }.joined(separator: "\n")
    let quote = Quote.short(long)

    #expect(quote.count <= 221 && quote.hasSuffix("…") && !quote.contains("\n"))
    #expect(long.replacing("\n", with: " ").hasPrefix(quote.dropLast()))
    #expect(Quote.short(String(repeating: "a", count: 900)).count <= 221)
    #expect(Quote.marked("Bonjour.", in: .fr) == "«\u{a0}Bonjour\u{a0}»")
  }

  @Test(arguments: [
    ("je suis nulle", true), ("I'm such a failure", true), ("c’est de ma faute", true),
    ("je suis trop bête pour ça", false),
    ("il est nul", false), ("je suis fatigué", false), ("I am tired", false),
  ])
  func harshWordsAreKnownByAShortList(_ words: String, _ isHarsh: Bool) {
    #expect(TrackStrengths.isHarsh(words) == isHarsh)
  }
}
