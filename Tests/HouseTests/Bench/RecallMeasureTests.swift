import Companion
import Engines
import Foundation
import Testing

@testable import Bench

@Suite struct RecallMeasureTests {
  private static let talk = """
    # person: Claire, 41, teacher | companion: Wren | language: en
    == 2026-03-01 20:15
    P {moved}: My sister Odile moved to Nantes on Saturday.
    F: How far is that?
    P: Five hours by train.
    == 2026-03-09 08:00
    P {cello}: The cello went to the repairman in the old harbour.
    F: Will it be long?
    P: A month, he said.
    ?? single | Where is Claire's instrument? | At the repairman's | cello
    ?? multi | What went to the harbour, and who moved to Nantes? | The cello; Odile | moved cello
    ?? unanswerable | What is the dentist called? | – |
    """

  private static func measured(_ ways: [RecallMeasure.Way]) async throws -> [[RecallOutcome]] {
    let talk = try Dialogue(name: "small", text: Self.talk)
    let desk = RecallDesk(embedder: ScriptedEmbedder())
    return try await RecallMeasure(desk: desk).outcomes(of: [talk], in: ways)
  }

  @Test func evidenceIsFoundAndUnanswerableQuestionsStandApart() async throws {
    let figures = RecallFigures(try await Self.measured([.whole])[0], hasEncoder: true)

    #expect(figures.questions == 2)
    #expect(figures.overall.at5 == 1)
    #expect(figures.byCategory["unanswerable"] == nil)
    #expect(figures.unanswerable?.questions == 1)
  }

  @Test func everyIngredientCanBeLeftOut() async throws {
    let ways = RecallMeasure.Way.ablations
    #expect(Set(ways.map(\.name)).count == ways.count && ways.count >= 14)

    let outcomes = try await Self.measured([.whole] + ways)

    #expect(outcomes.count == ways.count + 1)
    // Each of them ranks otherwise than the whole, be it by scores alone; but for those without a say in so small a talk.
    let same = zip(ways, outcomes.dropFirst()).filter { $1 == outcomes[0] }.map(\.0.name)
    #expect(
      Set(same).isSubset(of: [
        "pieces of long turns", "month and year", "time words", "question mark", "first person",
      ]))
  }

  @Test func theJSONHasTheKeysThatWerePromised() throws {
    let outcomes = [
      RecallOutcome(category: "single", language: .fr, ranks: [0, nil], best: 2),
      RecallOutcome(category: "multi", language: .en, ranks: [7], best: 1),
      RecallOutcome(category: "unanswerable", language: .en, ranks: [], best: 0.5),
    ]
    var figures = RecallFigures(outcomes, hasEncoder: true)
    figures.without = ["speaker": figures.overall]

    let json = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(figures)) as? [String: Any])

    let overall = try #require(json["overall"] as? [String: Double])
    #expect(overall["recall@5"] == 0.25 && overall["recall@10"] == 0.75 && overall["recall@20"] == 0.75)
    #expect((json["by_category"] as? [String: Any])?.keys.sorted() == ["multi", "single"])
    #expect((json["by_language"] as? [String: Any])?.keys.sorted() == ["en", "fr"])
    #expect(json["questions"] as? Int == 2)
    #expect((json["unanswerable"] as? [String: Any])?["auc"] as? Double == 1)
    #expect(figures.markdown.contains("| single | 1 | 0.500 | 0.500 | 0.500 |"))
    #expect(figures.markdown.contains("| speaker | 0.250 | 0.750 | 0.750 | +0.000 |"))
  }
}
