import Safeguard
import Testing

@testable import Companion

@Suite(.inTurn) struct AnswerReaderTests {
  private func read(_ text: String, _ step: IntakeStep) -> AnswerReading {
    AnswerReader(step: step).read(text)
  }

  private static let scales: [(String, Int)] = [
    ("7", 7), ("7 sur 10", 7), ("7/10", 7), ("sept", 7), ("Je dirais sept sur dix.", 7),
    ("seven out of ten", 7),
    ("plutôt 3", 3), ("c’est un 8", 8), ("un", 1), ("dix", 10), ("zéro", 0), ("about 4", 4), ("0/10", 0),
    ("10 / 10 !", 10),
  ]
  @Test(arguments: scales) func numbersAreReadAsSaid(_ said: String, _ value: Int) {
    #expect(read(said, .atWork) == .value(.scale(value), isCertain: true))
  }

  @Test(arguments: [
    "11", "6 ou 7", "entre 5 et 6", "-3", "7,5", "3 sur 5", "7 ans", "pas 7", "beaucoup", "70 %", "6-7",
    "not 7",
    "moins de 3", "deux fois 7",
  ])
  func whatIsNotClearlyANumberOfTheScaleIsAskedAgain(_ said: String) {
    #expect(read(said, .atWork) == .unclear)
  }

  private static let items: [(String, IntakeStep, Int)] = [
    ("Presque tous les jours", .phq1, 3), ("jamais", .phq1, 0), ("Plusieurs jours, je crois", .phq1, 1),
    ("Plus de sept jours", .phq1, 2), ("more than half the days", .gad1, 2), ("not at all", .gad1, 0),
    ("De temps en temps", .who1, 1), ("La plupart du temps", .who1, 4), ("at no time", .who1, 0),
    ("Moins d’une fois par mois", .audit3, 1), ("une fois par mois", .audit3, 2),
    ("2 à 3 fois par semaine", .audit1, 3),
    ("deux verres", .audit2, 0), ("5 ou 6", .audit2, 2), ("three drinks", .audit2, 1), ("12", .audit2, 4),
  ]
  @Test(arguments: items)
  func publishedAnswersCountAsTheyAre(_ said: String, _ step: IntakeStep, _ value: Int) {
    #expect(read(said, step) == .value(.item(value), isCertain: true))
  }

  private static let near: [(String, IntakeStep, Int)] = [
    ("plutôt souvent", .phq1, 2), ("tous les jours", .phq1, 3), ("sometimes", .phq1, 1),
    ("toujours", .who1, 5),
    ("tous les jours", .audit1, 4), ("je ne bois pas", .audit1, 0),
  ]
  @Test(arguments: near)
  func nearWordsAreProposedAndNotTaken(_ said: String, _ step: IntakeStep, _ value: Int) {
    #expect(read(said, step) == .value(.item(value), isCertain: false))
  }

  @Test(arguments: [
    "très souvent", "rarement", "pas tous les jours", "souvent ou parfois", "not always", "3", "ça dépend",
    "plusieurs jours ou presque tous les jours", "pas souvent", "jamais sauf le soir",
  ])
  func unclearFrequenciesAreAskedAgain(_ said: String) { #expect(read(said, .phq1) == .unclear) }

  private static let choices: [(String, IntakeStep, IntakeChoice)] = [
    ("oui, souvent", .surges, .often), ("de temps en temps", .surges, .sometimes),
    ("non, pas du tout", .surges, .no),
    ("depuis trois mois", .since, .months), ("two years", .since, .years),
    ("depuis toujours", .since, .always),
    ("10 jours", .since, .underTwoWeeks), ("un quart d’heure", .minutes, .fifteen),
    ("30 minutes", .minutes, .thirty),
    ("une demi-heure", .minutes, .thirty), ("le soir", .moment, .evening), ("plutôt doux", .tone, .gentle),
    ("non", .harm, .no), ("No, never.", .harm, .no), ("oui", .safe, .yes),
    ("pas toujours", .safe, .notAlways),
    ("non merci", .reminders, .no),
  ]
  @Test(arguments: choices)
  func choicesAreReadAsSaid(_ said: String, _ step: IntakeStep, _ choice: IntakeChoice) {
    #expect(read(said, step) == .value(.choice(choice), isCertain: true))
  }

  private static let grave: [(String, IntakeStep, IntakeChoice)] = [
    ("oui", .harm, .sometimes), ("oui je crois", .harm, .sometimes), ("Yes, a few times", .harm, .sometimes),
    ("rarement", .harm, .sometimes), ("j’y pense", .harm, .sometimes), ("peut-être", .harm, .sometimes),
    ("souvent", .harm, .often), ("non, pas chez moi", .safe, .no),
    ("no", .safe, .no),
  ]
  @Test(arguments: grave)
  func whatBeginsGravelyAboutSafetyIsTakenSo(_ said: String, _ step: IntakeStep, _ choice: IntakeChoice) {
    #expect(read(said, step) == .value(.choice(choice), isCertain: true))
    #expect(step.level(of: .choice(choice)) == .concern)
  }

  /// About safety nothing reassuring is read out of a sentence.
  @Test(arguments: [
    ("non mais j’y pense", IntakeStep.harm), ("no, not really I guess", .harm), ("je crois que non", .harm),
    ("oui je crois", .safe), ("yes, mostly", .safe), ("ça va", .safe),
  ])
  func aSentenceAboutSafetyIsNeverTakenForReassurance(_ said: String, _ step: IntakeStep) {
    #expect(AnswerReader(step: step).read(said) == .unclear)
    #expect(AnswerReader(step: step, offersChoices: true).read(said) == .unclear)
  }

  @Test(arguments: ["skip", "Passer.", "je passe", "next"]) func skippingIsHeard(_ said: String) {
    #expect(read(said, .atWork) == .value(.skipped, isCertain: true))
    #expect(read(said, .brings) == .value(.skipped, isCertain: true))
    #expect(read(said, .harm) == .value(.declined, isCertain: true))
  }

  @Test(arguments: ["je ne sais pas", "I don’t know", "aucune idée"]) func notKnowingIsAnAnswer(
    _ said: String
  ) {
    #expect(read(said, .phq1) == .value(.unknown, isCertain: true))
    #expect(read(said, .brings) == .value(.unknown, isCertain: true))
  }

  private static let nights: [(String, SleepTimes)] = [
    ("une demi-heure, deux réveils, levé à 7h", SleepTimes(latency: 30, wakes: 2, up: 420)),
    ("20 minutes, 1 réveil, debout à 6h45", SleepTimes(latency: 20, wakes: 1, up: 405)),
    ("une heure et demie, aucun réveil, 8h30", SleepTimes(latency: 90, wakes: 0, up: 510)),
    ("un quart d'heure, trois fois, vers 7 heures et demie", SleepTimes(latency: 15, wakes: 3, up: 450)),
    ("half an hour, twice, up at 7", SleepTimes(latency: 30, wakes: 2, up: 420)),
    ("10 min, 2 times, 6:15", SleepTimes(latency: 10, wakes: 2, up: 375)),
    ("an hour and a half, no wake-ups, at half past seven", SleepTimes(latency: 90, wakes: 0, up: 450)),
    (
      "quarante-cinq minutes, je me réveille 4 fois, levée à midi", SleepTimes(latency: 45, wakes: 4, up: 720)
    ),
    ("une heure, un réveil, sept heures", SleepTimes(latency: 60, wakes: 1, up: 420)),
    ("une vingtaine de minutes, 1 réveil, lever 6 heures", SleepTimes(latency: 20, wakes: 1, up: 360)),
    ("1h, 2 réveils, à 10h du matin", SleepTimes(latency: 60, wakes: 2, up: 600)),
  ]
  @Test(arguments: nights) func nightsAreReadAsTold(_ said: String, _ night: SleepTimes) {
    #expect(read(said, .night) == .value(.sleep(night), isCertain: true), "\(read(said, .night))")
  }

  private static let beds: [(String, SleepTimes)] = [
    ("à 23h, un quart d’heure", SleepTimes(bed: 1_380, awake: 15)),
    ("minuit, jamais", SleepTimes(bed: 0, awake: 0)),
    ("au lit à minuit et demi, une heure", SleepTimes(bed: 30, awake: 60)),
    ("vingt-trois heures, dix minutes", SleepTimes(bed: 1_380, awake: 10)),
    ("11pm, 20 minutes", SleepTimes(bed: 1_380, awake: 20)),
    ("couché vers 22h30, 10 min", SleepTimes(bed: 1_350, awake: 10)),
  ]
  @Test(arguments: beds) func bedtimesAreReadAsTold(_ said: String, _ night: SleepTimes) {
    #expect(read(said, .bed) == .value(.sleep(night), isCertain: true), "\(read(said, .bed))")
  }

  @Test func whatIsMissingOfANightIsAskedForAndNotMadeUp() {
    #expect(read("20 minutes", .night) == .part(SleepTimes(latency: 20)))
    #expect(read("2 ou 3 réveils", .night) == .unclear)
    #expect(read("je dors 8 heures", .night) == .unclear)
    #expect(read("une heure, un réveil, je dors sept heures", .night) == .unclear)
    #expect(read("comme tu veux", .address) == .unclear && read("comme vous voulez", .address) == .unclear)
    #expect(read("25h, 20 minutes, 3 fois", .night) == .unclear)
    let rest = AnswerReader(step: .night, pending: .sleep(SleepTimes(latency: 20))).read("2 fois, levé à 7h")
    #expect(rest == .value(.sleep(SleepTimes(latency: 20, wakes: 2, up: 420)), isCertain: true))
  }

  private static let numbers: [(String, String)] = [
    ("quatre-vingt-dix-sept", "97"), ("soixante et onze", "71"), ("soixante-dix-huit", "78"),
    ("vingt et un", "21"),
    ("forty five", "45"), ("dix-sept", "17"), ("trois quarts", "3 quarts"), ("quatre-vingts", "80"),
    ("unique", "unique"),
    ("deux, trois", "2, 3"), ("", ""),
  ]
  @Test(arguments: numbers) func spokenNumbersBecomeDigits(_ said: String, _ digits: String) {
    #expect(NumberWords.digits(in: said) == digits)
  }

  /// A number that is written out is read back as itself.
  @Test func everyNumberOfTheScaleSurvivesBeingSaid() {
    let french = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"]
    let english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    for value in 0...10 {
      for said in ["\(french[value]) sur dix", "\(english[value]) out of ten", "\(value)/10", "\(value)"] {
        #expect(read(said, .belief) == .value(.scale(value), isCertain: true), "\(said)")
      }
    }
  }
}

extension LongSuite {
  @Suite struct AnswerNoiseTests {
    /// Random words never make a value that its step cannot have, and never trap.
    @Test func noiseIsNeverReadAsSomethingImpossible() {
      var dice = SeededDice(seed: 11)
      let pieces = [
        "à", "7", "h", "30", "minuit", "et", "demi", "quart", "d’heure", "min", "99", "fois", "réveils", "-",
        ",", "pas",
        "jamais", "souvent", ":", "am", "pm", "9999999999999", "sur", "10", "/", "é", "🌙", "\u{301}", "\n",
        "to", "half past",
        "quatre", "vingt", "dix", "une", "heures", "moins le quart", "du soir", "twice", "'", "’",
      ]
      for _ in 0..<400 {
        let text = (0..<dice.below(9)).map { _ in pieces[dice.below(pieces.count)] }.joined(
          separator: dice.below(3) == 0 ? "" : " ")
        for step in [IntakeStep.night, .bed, .atWork, .phq1, .audit2, .since, .minutes, .harm] {
          switch AnswerReader(step: step, offersChoices: dice.below(2) == 0).read(text) {
          case .value(let value, _): #expect(step.takes(value), "\(step): \(text) → \(value)")
          case .part(let times): #expect(times.isPossible && !times.isEmpty)
          case .rest, .why, .unclear: break
          }
        }
      }
    }
  }
}
