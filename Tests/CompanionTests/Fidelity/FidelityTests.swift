import Foundation
import Testing

@testable import Companion

extension LongSuite {
  /// The whole comparison, on invented voices.
  @Suite struct FidelityTests {
    @Test func identicalRepliesCannotBeToldApart() throws {
      let replies = Voices.replies(25, seed: 1)

      let report = try Fidelity.report(on: Voices.pairs(replies, replies))

      #expect(report.auc == .init(raw: 0.5, stripped: 0.5))
      #expect(report.voice == 100 && report.formatting == 100)
      #expect(report.traits.isEmpty)
      #expect(report.interval.contains(0.5))
    }

    @Test(arguments: Language.allCases)
    func theSameVoiceIsHardlyToldFromItself(_ language: Language) throws {
      let report = try Fidelity.report(
        on: Voices.pairs(Voices.replies(40, language, seed: 1), Voices.replies(40, language, seed: 2))
      )

      #expect((0.3...0.7).contains(report.auc.stripped))
      #expect((0.3...0.7).contains(report.null.stripped) && (0.3...0.7).contains(report.null.raw))
      #expect(report.interval.contains(report.auc.stripped))
      #expect(report.traits.isEmpty)
    }

    @Test(arguments: Language.allCases)
    func aGrossTraitIsNamed(_ language: Language) throws {
      let original = Voices.replies(40, language, seed: 1)
      let candidate = Voices.replies(40, language, .init(asks: 0, exclaims: 0.9), seed: 2)

      let report = try Fidelity.report(on: Voices.pairs(original, candidate))

      #expect(report.auc.stripped > 0.9 && report.voice < 20)
      let named = report.traits.map { "\($0.feature.name) \($0.direction)" }
      #expect(named.contains("questions less") && named.contains("exclamations more"))
      #expect(report.traits.allSatisfy { ($0.effect > 0) == ($0.direction == .more) })
      #expect(report.traits.map { -abs($0.effect) } == report.traits.map { -abs($0.effect) }.sorted())
      #expect(report.traits.count <= FidelityTrait.most)
    }

    @Test func layoutBelongsToFormattingAlone() throws {
      let original = Voices.replies(40, seed: 1)
      let candidate = original.map { "- " + $0.replacingOccurrences(of: ". ", with: ".\n- ") }

      let report = try Fidelity.report(on: Voices.pairs(original, candidate))

      #expect(report.auc.raw > 0.95)
      #expect(report.auc.stripped == 0.5)
      #expect(report.traits.contains { $0.feature == .style(.bullets) && $0.direction == .more })
    }

    @Test func aSmallWordCanGiveAway() throws {
      let candidate = Voices.replies(40, .fr, .init(addition: "Il faut beaucoup de temps."), seed: 2)

      let report = try Fidelity.report(on: Voices.pairs(Voices.replies(40, .fr, seed: 1), candidate))

      let trait = try #require(report.traits.first { $0.feature == .word("beaucoup") })
      #expect(trait.direction == .more)
      #expect(Words.Fidelity.phrase(for: trait).fr == "dit plus souvent «\u{a0}beaucoup\u{a0}»")
    }

    @Test func theOrderOfThePairsChangesNothingAndTheReportIsTheSameEachTime() throws {
      let pairs = Voices.pairs(
        Voices.replies(24, seed: 1), Voices.replies(24, .en, .init(asks: 0.7), seed: 2)
      ).pairs
      var dice = SeededDice(seed: 9)

      let report = try Fidelity.report(on: MatchedPairs(pairs))

      #expect(try Fidelity.report(on: MatchedPairs(dice.order(of: 24).map { pairs[$0] })) == report)
      #expect(try Fidelity.report(on: MatchedPairs(pairs.reversed())) == report)
    }

    @Test func nineteenPairsAreTooFewAndTwentyAreNot() throws {
      let (original, candidate) = (Voices.replies(20, seed: 1), Voices.replies(20, seed: 2))

      #expect(throws: FidelityError.tooFewPairs(19)) {
        try Fidelity.report(on: Voices.pairs(Array(original.dropLast()), candidate))
      }
      #expect(try Fidelity.report(on: Voices.pairs(original, candidate)).pairs == 20)
    }

    /// Both replies of a pair are seen together or not at all, else the message would tell.
    @Test(arguments: [0, 1, 4, 5, 23, 301])
    func everyPairIsUnseenOnceAndNeverSeenThen(_ count: Int) {
      let folds = (0..<TwoSampleTest.folds).map { TwoSampleTest.split(count, $0) }

      #expect(folds.flatMap(\.unseen).sorted() == Array(0..<count))
      for fold in folds {
        #expect(Set(fold.seen).isDisjoint(with: fold.unseen))
        #expect(fold.seen.count + fold.unseen.count == count)
      }
    }

    /// Rows that say nothing but which message they answer: a regression that saw one reply of a pair would take the
    /// other for its opposite.
    @Test func theMessageGivesNothingAway() {
      var rows = FeatureRows(width: 30)
      for place in 0..<30 { rows.append((0..<30).map { $0 == place ? 1 : 0 }) }

      #expect(TwoSampleTest.compared(rows, rows).value == 0.5)
    }

    @Test func oneOddReplyDoesNotDecide() {
      var rows = FeatureRows(width: 2)
      for place in 0..<20 { rows.append([Double(place % 3), 7]) }
      let scale = Standardiser([rows], at: Array(0..<20))

      #expect(scale.standardised([1e12, 7]) == [4, 0])
      #expect(scale.standardised([-1e12, 7])[0] == -4)
    }

    /// Against tables of Student's t, both sides.
    @Test(arguments: [
      (2.093, 19.0, 0.05), (2.861, 19, 0.01), (3.883, 19, 0.001), (1.984, 100, 0.05), (0, 30, 1),
    ])
    func chanceIsThatOfStudentsT(_ t: Double, _ freedom: Double, _ chance: Double) {
      #expect(abs(HabitContrast.chance(of: t, freedom: freedom) - chance) < chance * 0.02)
    }

    /// Of many habits that differ by chance none is named, of few that differ plainly each.
    @Test func whatChanceMayDoIsNotNamed() {
      var dice = SeededDice(seed: 3)
      func values(_ shift: Double) -> [Double] { (0..<30).map { _ in Double(dice.below(100)) / 100 + shift } }
      let noise = (0..<200).compactMap { HabitContrast(.word("\($0)"), values(0), values(0)) }
      let plain = (0..<5).compactMap { HabitContrast(.word("plain\($0)"), values(0), values(0.5)) }

      #expect(FidelityTrait.sure(noise).isEmpty)
      #expect(FidelityTrait.sure(noise + plain).map(\.feature) == plain.map(\.feature))
      #expect(HabitContrast(.word("same"), [1, 2], [1, 2]) == nil)
    }

    @Test(arguments: [
      (["Je ne sais pas ce qu’il en dit."], Language.fr),
      (["I do not know what he says of it."], .en),
      (["Okay."], .en), ([], .en), (["你好"], .en),
      (["Oui, on y va demain avec elle.", "The end."], .fr),
    ])
    func theLanguageIsThatOfTheSmallWords(_ replies: [String], _ language: Language) {
      #expect(Language.ofReplies(replies) == language)
    }

    @Test(arguments: [(0.3, 100.0), (0.5, 100), (0.75, 50), (1, 0), (0.62, 76)])
    func scoresFallFromHundredToNothing(_ auc: Double, _ score: Double) {
      #expect(abs(FidelityReport.score(auc) - score) < 1e-9)
    }

    @Test func theReportAsJSON() throws {
      let report = FidelityReport(
        pairs: 30, unmatched: 2, auc: .init(raw: 0.75, stripped: 0.625),
        null: .init(raw: 0.5, stripped: 0.5),
        interval: 0.5...0.75,
        traits: [FidelityTrait(feature: .style(.questions), direction: .less, effect: -0.5)])
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

      #expect(
        String(decoding: try encoder.encode(report), as: UTF8.self)
          == #"{"auc":{"raw":0.75,"stripped":0.625},"interval":[0.5,0.75],"null":{"raw":0.5,"stripped":0.5},"#
          + #""pairs":30,"score":{"formatting":50,"overall":75,"voice":75},"#
          + #""traits":[{"direction":"less","effect":-0.5,"feature":"questions"}],"unmatched":2}"#)
    }
  }
}
