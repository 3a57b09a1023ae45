import Foundation
import Testing

@testable import Companion

/// The summary holds what was ticked, word for word, and nothing that was not (C3).
@Suite(.inTurn) struct SummaryWriterTests {
  static let now = Date(timeIntervalSince1970: 1_800_000_000)

  static func score(_ name: Instrument.Name, _ total: Int, day: Int) throws -> Plot.DatedScore {
    let instrument = try #require(InstrumentBook.house.instrument(name, in: .fr))
    let band = instrument.band(of: total)
    return Plot.DatedScore(
      day: day,
      score: InstrumentScore(
        instrument: name, total: total, ceiling: instrument.ceiling, band: band?.name,
        bandFrom: band?.range.lowerBound, bandTo: band?.range.upperBound, at: now))
  }

  /// Somebody of whom much is known; each part holds a word of its own.
  static func facts(times: Int = 1) throws -> SummaryFacts {
    var card = Formulation(title: "Les matins", at: now)
    card.write(
      "Le réveil FORMUL" + String(repeating: " et encore", count: 20 * times), in: .situation, at: now)
    card.write("Je n’y arriverai pas", in: .thoughts, at: now)
    card.belief = 80
    card.felt = [.init(name: "peur", strength: 70)]
    card.write("Je reste couché", in: .behaviours, at: now)
    var plan = SafetyPlan()
    plan.coping = [.init(text: "SECUR marcher")]
    plan.people = [.init(text: "Jo", phone: "06 12 34 56 78")]
    var scores: [Plot.DatedScore] = []
    for index in 0..<(3 * times) {
      scores += [
        try score(.phq9, 14 - index % 9, day: 20_000 + 14 * index),
        try score(.gad7, 12 - index % 7, day: 20_000 + 14 * index),
      ]
    }
    return SummaryFacts(
      brings: "Je dors mal POURQUOI.", scores: scores, formulations: [card],
      traps: [
        .init(trap: .mindReading, times: 4), .init(trap: .labeling, times: 1),
        .init(trap: .justAFeeling, times: 9),
      ],
      practised: CareExercise.allCases.map { .init(exercise: $0, begun: times, done: times / 2) }, planned: 5,
      done: 3,
      learnt: (0..<(3 * times)).map { "APPRIS \($0) que sortir aide un peu" },
      nights: (0..<14).map {
        Plot.Night(day: 20_000 + $0, times: SleepTimes(latency: 20, up: 420, bed: 1_380))
      },
      plan: plan)
  }

  static func sheet(
    _ ticked: Set<SummaryPart>, facts: SummaryFacts, why: String? = nil, questions: String = "",
    language: Language = .fr
  ) throws -> SummarySheet {
    let choices = SummaryChoices(ticked: ticked, why: why, questions: questions)
    let writer = SummaryWriter(facts: facts, choices: choices, language: language, country: "FR")
    return try SummarySheet(writer.pieces(Manner(language)), today: 20_100, language: language, country: "FR")
  }

  static let marks: [SummaryPart: String] = [
    .why: "POURQUOI", .scores: "12 / 27", .formulation: "FORMUL", .traps: "Lecture de pensée",
    .practice: "APPRIS",
    .sleep: "Nuits notées", .safety: "SECUR", .questions: "DEMANDE",
  ]

  @Test func nothingIsTickedAtFirst() {
    #expect(SummaryChoices().ticked.isEmpty)
  }

  @Test(
    .enabled(if: PopplerReading.isHere, "poppler-utils is not installed"), arguments: SummaryPart.allCases)
  func theSheetHoldsWhatWasTickedAndNothingElse(_ part: SummaryPart) throws {
    let sheet = try Self.sheet([part], facts: try Self.facts(), questions: "DEMANDE de repos ?")

    let text = try PopplerReading.text(try sheet.paper(date: Self.now).pdf())

    for (other, mark) in Self.marks {
      #expect(text.contains(mark) == (other == part), "\(part): \(other)\n\(text)")
    }
    #expect(text.contains("sans valeur diagnostique"), "where it comes from (CARE §8)")
  }

  // CARE §3: the five parts are drawn in their loop, with the arrow back; what does not fit in a box stands whole behind it.
  @Test func theCardIsDrawnAndWhatIsLongStandsBehindIt() throws {
    var facts = try Self.facts()
    facts.formulations[0].write("Plus je reste, plus c’est dur", in: .keepsGoing, at: Self.now)
    facts.formulations[0].write("Ma sœur", in: .strengths, at: Self.now)
    let sheet = try Self.sheet([.formulation], facts: facts)

    func cards(_ blocks: [PaperBlock]) -> [PaperCard] {
      blocks.compactMap { if case .card(let card) = $0 { card } else { nil } }
    }
    let card = try #require(cards(sheet.page).first)
    #expect(card.loop.map(\.part) == Formulation.loop && card.back.text == "Plus je reste, plus c’est dur")
    #expect(card.loop[0].text.hasSuffix("…") && card.loop[3].text.isEmpty)
    #expect(card.loop[1].text.contains("80 sur 100") && card.loop[2].text == "peur (70)")
    #expect(card.more.rows.map { $0[1] } == ["Ma sœur"])
    #expect(cards(sheet.appendix).isEmpty, "whole, as a table")
    let told = String(decoding: try JSONEncoder().encode(sheet.appendix), as: UTF8.self)
    #expect(told.contains(facts.formulations[0][.situation]))
  }

  // R25, C3: the safety plan only where it was ticked, and of danger nothing at all.
  @Test func safetyIsOnlyThereWhenItWasTicked() throws {
    let all = Set(SummaryPart.allCases)
    let without = try Self.sheet(all.subtracting([.safety]), facts: try Self.facts())
    let with = try Self.sheet(all, facts: try Self.facts())

    func told(_ sheet: SummarySheet) throws -> String {
      String(decoding: try JSONEncoder().encode(sheet.page + sheet.appendix), as: UTF8.self)
    }
    let (first, second) = (try told(without), try told(with))
    #expect(!first.contains("SECUR") && !first.contains("06 12"))
    #expect(second.contains("SECUR") && second.contains("06 12 34 56 78"))
  }

  // C5
  @Test func onlyTrapsThatWereChosenAreCounted() throws {
    let sheet = try Self.sheet([.traps], facts: try Self.facts())
    let told = String(decoding: try JSONEncoder().encode(sheet.page), as: UTF8.self)

    #expect(told.contains("Lecture de pensée\u{a0}: 4 fois"))
    #expect(!told.contains(Words.Traps.name(of: .justAFeeling).fr), "a feeling is no trap")
  }

  /// One page plus appendix, however much is known.
  @Test(.enabled(if: PopplerReading.isHere, "poppler-utils is not installed"), arguments: [1, 4, 12])
  func theFirstPartIsOnePage(_ times: Int) throws {
    let words = String(repeating: "Je voudrais parler de mes nuits et de mon travail. ", count: 38)
    for language in Language.allCases {
      let sheet = try Self.sheet(
        Set(SummaryPart.allCases), facts: try Self.facts(times: times), why: words, questions: words,
        language: language)
      let main = PaperDocument(
        title: sheet.title, language: language, date: Self.now, size: .a4, blocks: sheet.page)

      #expect(try PaperLayout(main).pages.count == 1)
      let text = try PopplerReading.text(try sheet.paper(date: Self.now).pdf())
      for (part, mark) in Self.marks where part != .why && part != .questions && language == .fr {
        #expect(text.contains(mark), "\(part) went behind and is not lost")
      }
      let whole = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(whole.matches(of: /Je voudrais parler de mes nuits/).count >= 76, "all of the words, behind")
    }
  }

  @Test func ownWordsTakeThePlaceOfTheFirstAnswers() throws {
    let own = try Self.sheet([.why], facts: try Self.facts(), why: "Autre chose")
    let emptied = try Self.sheet([.why], facts: try Self.facts(), why: "")

    #expect(own.page.contains(.quote("Autre chose")))
    #expect(emptied.isEmpty)
  }

  @Test func nothingKnownIsNothingWritten() throws {
    let pieces = SummaryWriter(
      facts: SummaryFacts(), choices: SummaryChoices(ticked: Set(SummaryPart.allCases)), language: .en,
      country: nil
    ).pieces(Manner(.en))

    #expect(!pieces.contains { !$0.isEmpty })
    let sheet = try SummarySheet(pieces, today: 20_000, language: .en, country: nil)
    #expect(sheet.isEmpty)
  }

  @Test func textsHaveALimit() {
    let long = String(repeating: "a", count: SummaryChoices.textLimit + 1)
    #expect(throws: HouseError.tooLong(limit: SummaryChoices.textLimit)) {
      _ = try SummaryChoices(questions: long).checked(at: Self.now)
    }
  }
}
