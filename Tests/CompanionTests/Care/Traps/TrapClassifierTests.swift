import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct TrapClassifierTests {
  private struct Case: Decodable {
    var text: String
    /// Half-precision floats, little-endian.
    var vector: Data
    var without: [Float]
    var withVector: [Float]

    var floats: [Float] {
      let bytes = [UInt8](vector)
      return stride(from: 0, to: bytes.count - 1, by: 2).map {
        Float(Float16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8))
      }
    }
  }

  private func cases() throws -> [Case] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/traps.json")
    return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
  }

  // What ships is what was measured: same words and same vector, same probabilities.
  @Test func theHouseReadsAsTheScriptsDid() throws {
    let classifier = try #require(TrapClassifier())
    let cases = try cases()

    for one in cases {
      let without = try #require(classifier.probabilities(of: one.text))
      let with = try #require(classifier.probabilities(of: one.text, vector: one.floats))
      #expect(zip(without, one.without).allSatisfy { abs($0 - $1) < 2e-4 })
      #expect(zip(with, one.withVector).allSatisfy { abs($0 - $1) < 2e-4 })
      #expect(without.count == 15 && with.count == 15)
    }
    #expect(cases.count == 50)
  }

  @Test func theLabelsOfTheScriptsAreTheLabelsOfTheHouse() {
    #expect(
      ThinkingTrap.allCases.map(\.rawValue) == [
        "all_or_nothing", "catastrophizing", "mind_reading", "fortune_telling", "overgeneralizing",
        "labeling", "personalizing", "blaming", "should", "emotional_reasoning", "mental_filter",
        "comparing", "not_distorted", "just_a_feeling",
      ])
    #expect(ThinkingTrap.allCases.count(where: \.isTrap) == 12)
  }

  // C5: three candidates, likeliest first, all different; never a single verdict.
  @Test(arguments: ["Je suis un raté.", "She sighed, so she thinks I am useless.", "ok"])
  func threeDifferentCandidatesAreOfferedLikeliestFirst(_ thought: String) throws {
    let suggestion = try #require(TrapClassifier()?.suggestion(for: thought))

    let probabilities = suggestion.candidates.map(\.probability)
    #expect(suggestion.candidates.count == 3)
    #expect(Set(suggestion.candidates.map(\.trap)).count == 3)
    #expect(probabilities == probabilities.sorted(by: >))
    #expect(probabilities.reduce(suggestion.outside, +) <= 1.0001)
  }

  @Test func theSameThoughtGetsTheSameSuggestion() throws {
    let classifier = try #require(TrapClassifier())
    let first = classifier.suggestion(for: "Ils ont ri quand je suis entrée, c'était de moi.")

    for _ in 0..<20 {
      #expect(classifier.suggestion(for: "Ils ont ri quand je suis entrée, c'était de moi.") == first)
    }
    #expect(first != nil)
  }

  @Test(arguments: ["", "   \n\t ", "🙂🙂🙂", "…?!", "Всё пропало", "全部だめだ"])
  func whatHasNoLetterOfOursIsNotGuessedAt(_ text: String) throws {
    let classifier = try #require(TrapClassifier())

    #expect(classifier.suggestion(for: text) == nil)
    #expect(classifier.suggestion(for: text, vector: [Float](repeating: 0.05, count: 384)) == nil)
  }

  @Test func aVeryLongTextIsReadAtItsBeginning() throws {
    let classifier = try #require(TrapClassifier())
    let long = String(repeating: "je suis toujours la dernière à comprendre ", count: 5_000 / 7)
    let suggestion = try #require(classifier.suggestion(for: long))

    #expect(suggestion.candidates.allSatisfy { $0.probability.isFinite })
    #expect(suggestion == classifier.suggestion(for: long + " et tout va bien"))
  }

  @Test(arguments: [[], [Float](repeating: 1, count: 12), [Float](repeating: .nan, count: 384)])
  func aVectorOfAnotherKindIsLeftOut(_ vector: [Float]) throws {
    let classifier = try #require(TrapClassifier())
    let thought = "Il ne répond pas, il m'en veut."

    #expect(classifier.suggestion(for: thought, vector: vector) == classifier.suggestion(for: thought))
  }

  @Test(arguments: [
    "Quelle est la capitale de l'Islande ?", "Add eggs to my list please.", "hello", "Le train part à midi.",
  ])
  func whatIsNoThoughtOffersNoRecord(_ text: String) throws {
    let suggestion = try #require(TrapClassifier()?.suggestion(for: text))

    #expect(!suggestion.offersRecord)
  }

  @Test func aRecordIsOfferedFromOneHalfOnAndForATrapAlone() {
    func suggestion(_ trap: ThinkingTrap, _ probability: Float) -> TrapSuggestion {
      TrapSuggestion(candidates: [.init(trap: trap, probability: probability)], outside: 0)
    }

    #expect(suggestion(.mindReading, 0.5).offersRecord)
    #expect(!suggestion(.mindReading, 0.49).offersRecord)
    #expect(!suggestion(.justAFeeling, 0.9).offersRecord)
    #expect(!suggestion(.notDistorted, 0.9).offersRecord)
    #expect(!TrapSuggestion(candidates: [], outside: 1).offersRecord)
  }
}
