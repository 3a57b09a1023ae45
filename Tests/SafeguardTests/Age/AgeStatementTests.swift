import Foundation
import Testing

@testable import Safeguard

/// R36: a stated age under 18, and what only looks like one. The lines and their figures: `Training/Age/README.md`.
@Suite struct AgeStatementTests {
  struct Line: Decodable, Sendable, CustomStringConvertible {
    let lang: String
    let minor: Bool
    let part: String
    let situation: String
    let text: String
    var description: String { text }
  }

  private static let lines: [Line] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Training/Age/age-statements.jsonl").standardized
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }()

  @Test func thereAreEnoughLinesHalfOfThemHardAndAThirdHeldOut() {
    #expect(Self.lines.count >= 200)
    for language in ["fr", "en"] {
      let own = Self.lines.filter { $0.lang == language }
      #expect(own.count >= 100)
      #expect(own.count { !$0.minor } * 2 >= own.count)
      #expect(own.count { $0.part == "held" } * 3 >= own.count)
    }
    let development = Set(Self.lines.filter { $0.part == "dev" }.map(\.situation))
    #expect(development.isDisjoint(with: Self.lines.filter { $0.part == "held" }.map(\.situation)))
    #expect(Set(Self.lines.map(\.text)).count == Self.lines.count)
  }

  @Test(arguments: ["fr", "en"])
  func agesAreCaughtAndOthersLeftAlone(_ language: String) {
    let own = Self.lines.filter { $0.lang == language }
    let missed = own.filter { $0.minor && AgeStatement.minor(in: $0.text) == nil }
    let wrong = own.filter { !$0.minor && AgeStatement.minor(in: $0.text) != nil }

    #expect(missed.count * 20 <= own.count { $0.minor }, "missed: \(missed)")
    #expect(wrong.count * 30 <= own.count { !$0.minor }, "taken for a minor: \(wrong)")
  }

  @Test(arguments: [
    ("j'ai 15 ans", 15), ("j'ai dix-sept ans", 17), ("I turn 18 in May", 18), ("im 16", 16),
    ("je suis mineure", nil),
  ])
  func theYearsAreThoseThatWereSaid(_ text: String, _ years: Int?) {
    let found = AgeStatement.minor(in: text)

    #expect(found != nil)
    #expect(found?.years == years)
  }

  @Test func oneSentenceInALongLetterIsEnough() {
    let letter = String(repeating: "Le chat dort et la pluie tombe sur les toits. ", count: 200)

    #expect(AgeStatement.minor(in: letter + "Au fait, j'ai 14 ans. " + letter) != nil)
    #expect(AgeStatement.minor(in: letter) == nil)
  }

  /// Seconds; with the square of its length it would be an hour.
  @Test(.timeLimit(.minutes(5))) func whatIsHugeIsReadInOneGo() {
    let text = String(repeating: "j'ai 15 chats et 16 chiens, ", count: 60_000)

    #expect(AgeStatement.minor(in: text) == nil)
  }
}
