import Foundation
import Safeguard
import Testing

@testable import Companion

@Suite(.inTurn) struct InstrumentTests {
  private static let book = InstrumentBook.house
  private static let day = Date(timeIntervalSince1970: 1_800_000_000)

  /// A questionnaire of which nobody can use all languages and items is worse than none.
  @Test func theBookHoldsWhatMayBeCarriedAndNothingElse() {
    #expect(Self.book.instruments.count == 19)
    for name in [Instrument.Name.phq2, .phq9, .gad2, .gad7, .who5, .auditC] {
      for language in Language.allCases { #expect(Self.book.instrument(name, in: language) != nil) }
    }
    #expect(Self.book.instrument(.screener, in: .fr) == nil, "its sixth question is missing in French")
    let names = Self.book.instruments.map(\.name.rawValue)
    for barred in ["ISI", "BDI-II", "HADS", "SCL-90", "STAI"] { #expect(!names.contains(barred)) }
    #expect(Self.book.instruments.allSatisfy { !$0.licence.isEmpty && !$0.source.isEmpty })
  }

  @Test func wordingIsVerbatim() throws {
    let french = try #require(Self.book.instrument(.phq9, in: .fr))
    let canadian = try #require(Self.book.instrument(.phq9, in: .fr, country: "CA"))
    let short = try #require(Self.book.instrument(.phq2, in: .fr, country: "CA"))

    #expect(
      french.items[8].text
        == "Penser qu'il vaudrait mieux mourir ou envisager de vous faire du mal d'une manière ou d'une autre"
    )
    #expect(canadian.items[0].answers.map(\.label)[2] == "Plus de sept jours")
    #expect(short.items == Array(canadian.items.prefix(2)))
    #expect(Self.book.instrument(.who5, in: .fr, country: "CA")?.edition == .france)
    #expect(french.credit?.contains("Spitzer") == true)
  }

  /// What was recalled, or is still to be compared, says so.
  @Test func whatNobodyVerifiedIsMarked() {
    let marked = Set(Self.book.unverified.map { "\($0.name.rawValue) \($0.edition.rawValue)" })

    #expect(marked.isSuperset(of: ["AUDIT-C fr-FR", "WHO-5 fr-FR", "PHQ-9 fr-FR", "GAD-7 fr-FR"]))
    #expect(!marked.contains("PHQ-9 en"))
  }

  @Test func thePapersListEachWordingAndHowSureItIs() throws {
    let paper = try String(contentsOf: CareSources.root.appending(path: "docs/care.md"), encoding: .utf8)
    for instrument in Self.book.instruments {
      let mark = instrument.isVerified ? "yes" : "**no**"
      #expect(paper.contains("| \(instrument.name.rawValue) | \(instrument.edition.rawValue) | \(mark) |"))
    }
  }

  @Test func bandsFollowEachOtherFromTheLowestTotalToTheHighest() {
    for instrument in Self.book.instruments where !instrument.bands.isEmpty {
      #expect(instrument.bands.first?.range.lowerBound == instrument.floor, "\(instrument.name)")
      #expect(instrument.bands.last?.range.upperBound == instrument.ceiling, "\(instrument.name)")
      for (one, next) in zip(instrument.bands, instrument.bands.dropFirst()) {
        #expect(one.range.upperBound + 1 == next.range.lowerBound)
      }
      #expect(instrument.bandSource != nil)
    }
  }

  private static let edges: [(Instrument.Name, Int, Instrument.Band.Name)] = [
    (.phq9, 0, .minimal), (.phq9, 4, .minimal), (.phq9, 5, .mild), (.phq9, 9, .mild), (.phq9, 10, .moderate),
    (.phq9, 14, .moderate), (.phq9, 15, .moderatelySevere), (.phq9, 19, .moderatelySevere),
    (.phq9, 20, .severe), (.phq9, 27, .severe),
    (.phq2, 2, .negative), (.phq2, 3, .positive), (.phq2, 6, .positive),
    (.gad2, 2, .negative), (.gad2, 3, .positive), (.gad2, 6, .positive),
    (.gad7, 4, .minimal), (.gad7, 5, .mild), (.gad7, 9, .mild), (.gad7, 10, .moderate),
    (.gad7, 14, .moderate),
    (.gad7, 15, .severe), (.gad7, 21, .severe),
    (.who5, 28, .veryLow), (.who5, 32, .low), (.who5, 48, .low), (.who5, 52, .notLow), (.who5, 100, .notLow),
    (.k6, 4, .lowDistress), (.k6, 5, .moderateDistress), (.k6, 12, .moderateDistress),
    (.k6, 13, .seriousDistress),
    (.ucla3, 5, .notLonely), (.ucla3, 6, .lonely),
  ]

  /// Kroenke 2001, Arroll 2010, Spitzer 2006, Kroenke 2007, Topp 2015, Kessler 2003, Hughes 2004.
  @Test(arguments: edges)
  func theEdgesOfEachBandAreThePublishedOnes(
    _ name: Instrument.Name, _ total: Int, _ band: Instrument.Band.Name
  ) throws {
    for instrument in Self.book.instruments where instrument.name == name {
      let values = Self.values(adding: total / name.factor, instrument)
      let score = try #require(instrument.score(values, at: Self.day).score)

      #expect(score.total == total)
      #expect(score.band == band, "\(instrument.edition)")
    }
  }

  @Test func aMissingOrImpossibleAnswerGivesNoTotal() throws {
    for instrument in Self.book.instruments where instrument.name != .screener {
      var values: [Int?] = instrument.items.map { $0.answers.map(\.value).max() }
      #expect(instrument.score(values, at: Self.day).score?.total == instrument.ceiling)
      values[values.count - 1] = nil
      let answered = values.count - 1
      #expect(
        instrument.score(values, at: Self.day) == .incomplete(answered: answered, of: values.count))
      values[values.count - 1] = 9
      #expect(instrument.score(values, at: Self.day).score == nil)
      #expect(instrument.score([], at: Self.day).score == nil)
    }
  }

  @Test func whoeverNeverDrinksIsNotAskedHowMuch() throws {
    let audit = try #require(Self.book.instrument(.auditC, in: .en))

    #expect(audit.score([0, nil, nil], at: Self.day).score?.total == 0)
    #expect(audit.score([1, nil, nil], at: Self.day).score == nil)
    #expect(audit.score([4, 4, 4], at: Self.day).score?.total == 12)
  }

  @Test func theAlcoholThresholdIsThreeForWomenAndFourForMen() {
    #expect(!AlcoholThreshold.isReached(2, .female) && AlcoholThreshold.isReached(3, .female))
    #expect(!AlcoholThreshold.isReached(3, .male) && AlcoholThreshold.isReached(4, .male))
    #expect(AlcoholThreshold.isReached(3, nil))
  }

  /// CARE §7: whatever the total, and also while other answers are missing.
  @Test func theNinthItemCallsForTheSafetyFlow() {
    let none: [Int?] = Array(repeating: nil, count: 8)
    #expect(ItemNine.level(none + [1]) == .concern)
    #expect(ItemNine.level(none + [0]) == .none)
    #expect(ItemNine.level(none + [nil]) == .none)
    #expect(ItemNine.level([3, 3]) == .none)
  }

  @Test func changesCountFromThePublishedNumberOfPoints() {
    #expect(MeaningfulChange.phq9Fell(from: 14, to: 9) && !MeaningfulChange.phq9Fell(from: 14, to: 10))
    #expect(MeaningfulChange.phq9Rose(from: 4, to: 9) && !MeaningfulChange.phq9Rose(from: 4, to: 8))
    #expect(
      MeaningfulChange.phq9Responded(from: 13, to: 6) && !MeaningfulChange.phq9Responded(from: 13, to: 7))
    #expect(!MeaningfulChange.phq9Responded(from: 0, to: 0))
    #expect(MeaningfulChange.phq9IsRemission(4) && !MeaningfulChange.phq9IsRemission(5))
    #expect(MeaningfulChange.gad7Fell(from: 10, to: 6) && !MeaningfulChange.gad7Fell(from: 10, to: 7))
    #expect(MeaningfulChange.who5Rose(from: 40, to: 50) && !MeaningfulChange.who5Rose(from: 40, to: 49))
    #expect(MeaningfulChange.who5Fell(from: 50, to: 40))
    #expect(MeaningfulChange.direction(.who5, from: 40, to: 52) == .better)
    #expect(MeaningfulChange.direction(.gad7, from: 8, to: 12) == .worse)
    #expect(MeaningfulChange.direction(.phq9, from: 8, to: 6) == .unclear)
    #expect(MeaningfulChange.direction(.auditC, from: 8, to: 1) == nil)
  }

  @Test func theScreenerAsksInItsOrderAndLeavesOutWhatDoesNotApply() {
    #expect(SafetyScreener.next([:]) == 1)
    #expect(SafetyScreener.next([1: true]) == 2)
    #expect(SafetyScreener.next([1: true, 2: false]) == 6)
    #expect(SafetyScreener.next([1: true, 2: true]) == 3)
    #expect(SafetyScreener.next([1: false, 2: false, 6: false]) == nil)
    #expect(SafetyScreener.level([1: true, 2: false, 6: false], isRecent: nil) == .concern)
    #expect(SafetyScreener.level([1: true, 2: true], isRecent: nil) == .urgent)
    #expect(SafetyScreener.level([1: false, 2: false, 6: true], isRecent: false) == .concern)
    #expect(SafetyScreener.level([1: false, 2: false, 6: true], isRecent: nil) == .urgent)
    #expect(SafetyScreener.level([1: false, 2: false, 6: false], isRecent: nil) == .none)
  }

  /// Answers of each item that add up to `sum`.
  private static func values(adding sum: Int, _ instrument: Instrument) -> [Int?] {
    var left = sum - instrument.floor
    return instrument.items.map { item in
      let scale = item.answers.map(\.value)
      let step = min(left, scale.max()! - scale.min()!)
      left -= step
      return scale.min()! + step
    }
  }
}
