import Foundation
import Testing

@testable import Companion

/// Which stretch of the past is meant, by model and by month.
@Suite(.inTurn) struct EraTests {
  @Test func anEraChoosesByModelAndTime() {
    let (early, late) = (Date(timeIntervalSince1970: 100), Date(timeIntervalSince1970: 200))
    let era = Era(models: ["a", Era.unknownModel], from: early, to: late)

    #expect(era.holds(model: "a", at: early) && era.holds(model: nil, at: early))
    #expect(!era.holds(model: "a", at: late), "the end is excluded")
    #expect(!era.holds(model: "b", at: early) && !era.holds(model: "a", at: early.addingTimeInterval(-1)))
    #expect(Era().holds(model: "b", at: late) && Era().holds(model: nil, at: early))
  }

  @Test func theMonthsOfAChoiceBeginAndEndWhereThePersonIs() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Paris"))
    let choice = EraChoice(models: ["a"], from: EraMonth("2025-03"), to: EraMonth("2025-04"))

    let era = choice.era(in: zone)

    #expect(
      era.holds(model: "a", at: Date(timeIntervalSince1970: 1_740_783_600)), "1 March, midnight in Paris")
    #expect(!era.holds(model: "a", at: Date(timeIntervalSince1970: 1_740_783_599)))
    #expect(
      !era.holds(model: "a", at: Date(timeIntervalSince1970: 1_746_050_400)), "1 May, midnight in Paris")
    #expect(EraChoice(era, in: zone) == choice)
    #expect(EraMonth("2025-13") == nil && EraMonth("25-01") == nil && EraMonth("2025-1") == nil)
  }

  @Test func theModelWithTheMostRepliesInOneStretchIsProposed() throws {
    func month(_ text: String) throws -> EraMonth { try #require(EraMonth(text)) }
    let histogram = EraHistogram([
      "old": [try month("2024-01"): 60, try month("2024-06"): 60],
      "new": [try month("2024-02"): 40, try month("2024-04"): 50, try month("2024-05"): 10],
      Era.unknownModel: [try month("2024-01"): 5],
    ])

    #expect(histogram.models.map(\.name) == ["old", "new", ""])
    #expect(histogram.months.count == 5 && histogram.models[1].counts == [0, 40, 50, 10, 0])
    #expect(
      histogram.proposal == EraChoice(models: ["new"], from: try month("2024-02"), to: try month("2024-05")))
    #expect(EraHistogram([:]).proposal == EraChoice())
  }

  @Test func aChoiceThatCannotBeIsRefused() throws {
    #expect(throws: HouseError.unfit(field: "to")) {
      _ = try EraChoice(from: EraMonth("2025-03"), to: EraMonth("2025-02")).checked()
    }
    #expect(throws: HouseError.unfit(field: "models")) {
      _ = try EraChoice(models: [String(repeating: "x", count: 201)]).checked()
    }
    let read = try JSONDecoder().decode(
      EraChoice.self, from: Data(#"{"models":["a"],"from":"2025-03"}"#.utf8))
    #expect(read == EraChoice(models: ["a"], from: EraMonth("2025-03")))
    #expect(throws: DecodingError.self) {
      _ = try JSONDecoder().decode(EraChoice.self, from: Data(#"{"models":[],"from":"March"}"#.utf8))
    }
  }
}
