import Foundation
import Testing

@testable import Safeguard

@Suite struct TriageModelTests {
  private struct Case: Decodable {
    var text: String
    var told: RiskLabel
    /// Half-precision floats, little-endian.
    var vector: Data
    var risk: Float
    var riskWithout: Float

    var floats: [Float] {
      let bytes = [UInt8](vector)
      return stride(from: 0, to: bytes.count - 1, by: 2).map {
        Float(Float16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8))
      }
    }
  }

  // What ships is what was measured: same vector, same n-grams, same patterns, same risk.
  @Test func theModelThatShipsJudgesAsTheScriptsDid() throws {
    let model = try #require(TriageModel.house)
    let cases = try Golden.read("judgements.json", as: [Case].self)

    for one in cases {
      let read = model.read(one.text)
      let heard = model.judge(heard: model.heard(one.floats), read: read, told: one.told)
      #expect(abs(heard.risk - one.risk) < 2e-3)
      #expect(abs(model.judge(heard: nil, read: read, told: one.told).risk - one.riskWithout) < 2e-3)
    }
    #expect(cases.count >= 24)
  }

  // A letter has more occasions for a false alarm than a line: each of its windows needs more.
  @Test func aWindowAmongManyNeedsMore() throws {
    let model = try #require(TriageModel.house)
    for mix in [model.mixWithEncoder, model.mixWithout] {
      #expect(abs(mix.threshold(among: 1) - mix.threshold) < 1e-6)
      let rising = [1, 2, 5, 30].map(mix.threshold(among:))
      #expect(rising == rising.sorted() && Set(rising).count == 4 && rising.allSatisfy { $0 < 1 })
    }
  }

  @Test func theLabelsOfTheScriptsAreTheLabelsOfTheHouse() {
    #expect(
      RiskLabel.allCases.map(\.rawValue) == [
        "none", "distress", "passive_ideation", "active_ideation", "plan_or_attempt", "self_harm",
        "violence_to_others", "abuse_victim", "eating_disorder", "psychosis", "medical_emergency",
      ])
  }

  // T32: a file cut anywhere is refused, and so is one with more than it should have.
  @Test func aFileOfAnotherLengthIsRefused() {
    let whole = TinyModel().bytes

    for count in stride(from: 0, to: whole.count, by: 7) {
      #expect(throws: TriageModel.FileError.self) { try TriageModel(Data(whole.prefix(count))) }
    }
    #expect(throws: TriageModel.FileError.notAModel) { try TriageModel(Data(whole + [0])) }
    #expect(throws: Never.self) { try TriageModel(Data(whole)) }
  }

  @Test func oddNumbersAreRefused() {
    let odd: [TinyModel] = [
      TinyModel(magic: "FIDELTAB"), TinyModel(version: 2), TinyModel(outputs: 11), TinyModel(width: 0),
      TinyModel(threshold: 0), TinyModel(threshold: 1.5), TinyModel(threshold: .nan),
      TinyModel(oddNumber: .infinity), TinyModel(oddNumber: 1e9),
    ]
    for model in odd {
      #expect(throws: TriageModel.FileError.self) { try model.made() }
    }
    // Sizes that would be gigabytes.
    for place in [16, 20] {
      var bytes = TinyModel().bytes
      bytes.replaceSubrange(place..<place + 4, with: [0xFF, 0xFF, 0xFF, 0xFF])
      #expect(throws: TriageModel.FileError.notAModel) { try TriageModel(Data(bytes)) }
    }
  }
}
