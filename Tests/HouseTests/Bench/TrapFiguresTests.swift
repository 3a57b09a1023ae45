import Foundation
import Safeguard
import Testing

@testable import Bench
@testable import Companion

@Suite struct TrapFiguresTests {
  private func seen(
    _ trap: ThinkingTrap?, _ first: ThinkingTrap, _ probability: Float = 0.6, also: ThinkingTrap? = nil,
    lang: SafeguardLanguage = .fr
  ) -> SeenTrap {
    let others = ThinkingTrap.allCases.filter { $0 != first }.prefix(2)
    let candidates = [(first, probability)] + others.map { ($0, Float(0.1)) }
    return SeenTrap(
      TrapLine(text: "…", lang: lang, trap: trap, also: also),
      TrapSuggestion(
        candidates: candidates.map { .init(trap: $0.0, probability: $0.1) }, outside: 0.1))
  }

  @Test func rightOnesAreCountedAmongOneAndAmongThree() throws {
    let figures = TrapFigures(
      [
        seen(.comparing, .comparing), seen(.comparing, .should, also: .should),
        seen(.allOrNothing, .should), seen(nil, .should, 0.2),
      ], name: "few", hasEncoder: false)
    let all = try #require(figures.columns.last)

    #expect(all.top1 == Share(1, of: 3))
    #expect(all.top1WithSecond == Share(2, of: 3))
    #expect(all.top3 == Share(2, of: 3))
    #expect(all.offeredOutside == Share(0, of: 1))
    #expect(all.offered == Share(3, of: 3) && all.offeredRightly == Share(1, of: 3))
    #expect(all.labels["comparing"]?.precision == Share(1, of: 1))
    #expect(all.labels["comparing"]?.f1 == 2.0 / 3)
    #expect(abs(all.macroF1.value - 1.0 / 3) < 1e-9)
    #expect(figures.confusions.map(\.seen) == ["should", "should"])
  }

  @Test func aSoberThoughtThatIsOfferedARecordCountsAsInVain() throws {
    let figures = TrapFigures(
      [
        seen(.notDistorted, .blaming), seen(.justAFeeling, .blaming, 0.4), seen(.justAFeeling, .justAFeeling),
      ],
      name: "few", hasEncoder: true)

    #expect(figures.columns.last?.offeredInVain == Share(1, of: 3))
  }

  @Test func languagesStandApartAndTogether() {
    let figures = TrapFigures(
      [seen(.should, .should), seen(.should, .blaming, lang: .en)], name: "few", hasEncoder: false)

    #expect(figures.columns.map(\.language) == ["fr", "en", "all"])
    #expect(figures.columns.map(\.top1.hits) == [1, 0, 1])
    #expect(figures.markdown.contains("| **top 3** |"))
  }

  @Test func linesAreReadOfAFileAndOfAFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "traps-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "fr"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("work| Je dois tout finir. >all_or_nothing\n".utf8).write(
      to: folder.appending(path: "fr/should.txt"))
    try Data("Quelle heure est-il ?\n".utf8).write(to: folder.appending(path: "fr/out_of_scope.txt"))
    let file = folder.appending(path: "lines.jsonl")
    try Data(#"{"text":"I must.","lang":"en","label":"should","theme":"work"}"#.utf8).write(to: file)

    #expect(
      TrapLine.all(at: folder) == [
        TrapLine(text: "Je dois tout finir.", lang: .fr, trap: .should, also: .allOrNothing),
        TrapLine(text: "Quelle heure est-il ?", lang: .fr, trap: nil),
      ])
    #expect(TrapLine.all(at: file) == [TrapLine(text: "I must.", lang: .en, trap: .should)])
    try Data(#"{"text":"I must.","lang":"en","label":"shall"}"#.utf8).write(to: file)
    #expect(TrapLine.all(at: file) == nil)
    #expect(TrapLine.all(at: folder.appending(path: "nowhere")) == nil)
  }
}
