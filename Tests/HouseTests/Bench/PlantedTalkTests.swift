import Companion
import Engines
import Foundation
import Testing

@testable import Bench

@Suite struct PlantedTalkTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Measures").standardized

  private static func talks(_ name: String) throws -> [Dialogue] {
    try PlantedTalk.dialogues(
      planting: folder.appending(path: "Planted/\(name).txt"),
      among: try Dialogue.all(at: folder.appending(path: "Memory")))
  }

  @Test(arguments: ["fifty", "further", "last"])
  func fiftyFactsStandAmongThreeThousandTurns(_ name: String) throws {
    let talks = try Self.talks(name)

    #expect(talks.map(\.language.rawValue).sorted() == ["en", "fr"])
    #expect(talks.map(\.turns.count) == [1_500, 1_500])
    #expect(talks.map(\.questions.count) == [25, 25])
    for talk in talks {
      #expect(zip(talk.turns, talk.turns.dropFirst()).allSatisfy { $0.day <= $1.day })
      let gaps = zip(talk.questions, talk.questions.dropFirst()).map { $1.evidence[0] - $0.evidence[0] }
      #expect(gaps.allSatisfy { (50...70).contains($0) }, "\(gaps)")
      for question in talk.questions {
        let turn = talk.turns[question.evidence[0]]
        #expect(turn.speaker == .person && turn.text.contains(question.answer))
      }
    }
  }

  @Test(arguments: ["xx | a b | c | b", "fr | a b | c", "fr | a b | c | d"])
  func whatBreaksTheFormIsRefusedWithItsLine(_ line: String) {
    #expect(throws: Dialogue.Malformed(name: "few", line: 2)) {
      try PlantedTalk.dialogues(planting: "# head\n\(line)", named: "few", among: [])
    }
  }

  /// Recalled is what the prompt of the question is told, as a fact or as a passage.
  @Test func aPlantedFactIsCountedWhereItIsRecalled() async throws {
    let filler = try Dialogue(
      name: "filler",
      text: "# person: A | companion: B | language: en\n== 2026-01-05 10:00\n"
        + (0..<12).map { "P: The rain number \($0) falls on slates.\nF: Indeed.\n" }.joined())
    let talks = try PlantedTalk.dialogues(
      planting: """
        en | My sister Odile lives in Nantes. | What is my sister called? | Odile
        en | Grumbling plimsolls everywhere. | Who won the cup? | plimsolls
        """, named: "few", among: [filler], turns: 20)
    let run = try FactRun(HouseSettings(home: URL(filePath: "/nowhere")), notes: nil)

    let figures = try await run.planted(
      in: talks, others: 3, desk: RecallDesk(embedder: ScriptedEmbedder()), progress: { _, _ in })

    #expect(figures.turns == 20 && figures.all.planted == 2)
    #expect(figures.all.read == 1 && figures.all.told == 1)
    #expect(figures.missed.count == 2 - figures.all.recalled)
    #expect(figures.facts.quoteShare == 1)
    #expect(figures.table.contains("among 20 turns"))
  }
}
