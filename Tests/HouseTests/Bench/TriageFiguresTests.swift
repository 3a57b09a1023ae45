import Foundation
import Safeguard
import Testing

@testable import Bench

@Suite struct TriageFiguresTests {
  /// - Parameter risk: Stands for the level, too: urgent from 0.9, concern from 0.5.
  private func seen(
    _ label: RiskLabel, _ risk: Float, _ language: SafeguardLanguage = .fr, variant: String? = nil,
    source: String? = nil
  ) -> SeenLine {
    let line = LabelledLine(text: "", lang: language, label: label, variant: variant, source: source)
    return SeenLine(
      line, level: risk >= 0.9 ? .urgent : risk >= 0.5 ? .concern : .none, label: label, risk: risk)
  }

  // Worked by hand from Wilson's formula.
  @Test(arguments: [(110, 110, 0.9663, 1.0), (0, 10, 0, 0.2775), (50, 100, 0.4038, 0.5962), (0, 0, 0, 1)])
  func theIntervalIsWilsons(_ hits: Int, _ of: Int, _ low: Double, _ high: Double) {
    let interval = Share(hits, of: of).interval

    #expect(abs(interval.low - low) < 1e-3 && abs(interval.high - high) < 1e-3)
  }

  @Test func aucIsTheChanceOfTheRightOrder() {
    #expect(TriageFigures.Column.auc([3, 2], [1, 0]) == 1)
    #expect(TriageFigures.Column.auc([1], [1]) == 0.5)
    #expect(TriageFigures.Column.auc([0.9, 0.2], [0.5, 0.2]) == 0.625)
    #expect(TriageFigures.Column.auc([], [1]) == nil)
  }

  @Test func sharesAreCountedByLanguageAndTogether() throws {
    let figures = TriageFigures(
      [
        seen(.planOrAttempt, 0.95), seen(.planOrAttempt, 0.6), seen(.selfHarm, 0.1, .en),
        seen(.none, 0.1), seen(.none, 0.7, .en), seen(.distress, 0.2, .en),
      ], name: "x", hasEncoder: true)

    let columns = try #require(figures.spellings.first?.columns)
    #expect(columns.map(\.language) == ["fr", "en", "all"])
    #expect(columns[2].anyRisk == Share(2, of: 3))
    #expect(columns[0].urgentPlans == Share(1, of: 2))
    #expect(columns[1].sensitivity == ["self_harm": Share(0, of: 1)])
    #expect(columns[2].quietNone == Share(1, of: 2))
    #expect(columns[2].quietSafe == Share(2, of: 3))
    #expect(columns[2].rightLabel == Share(2, of: 2))
  }

  @Test func spellingsStandApartAndHandwrittenLinesFirst() {
    let lines = [
      seen(.none, 0.1, source: "handwritten"), seen(.selfHarm, 0.9, variant: "sms", source: "elsewhere"),
    ]

    let sections = TriageFigures.sections(of: lines, name: "set", hasEncoder: false)

    #expect(sections.map(\.name) == ["set, handwritten", "set"])
    #expect(sections[1].spellings.map(\.variant) == ["as written", "sms"])
    #expect(sections[1].markdown.contains("## set, without the encoder"))
    #expect(
      sections[1].markdown.contains("| sms: any risk | 1.000 (0.21–1.00), 1/1 | 1.000 (0.21–1.00), 1/1 |"))
  }

  @Test func aFileThatIsNotLabelledLinesIsNone() {
    let good = #"{"id":"1","lang":"fr","text":"x","label":"none","source":"handwritten"}"#

    #expect(LabelledLine.all(in: Data("\(good)\n\(good)\n".utf8))?.count == 2)
    for bad in ["", "{}", good + "\nnonsense", #"{"lang":"de","text":"x","label":"none"}"#] {
      #expect(LabelledLine.all(in: Data(bad.utf8)) == nil)
    }
  }
}
