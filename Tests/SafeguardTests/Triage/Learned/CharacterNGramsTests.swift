import Foundation
import Testing

@testable import Safeguard

@Suite struct CharacterNGramsTests {
  private struct Case: Decodable {
    var text: String
    var flat: String
    var features: [Int]
  }

  // R3: what the product counts is what the model learnt from, to the last number.
  @Test func featuresAreThoseTheModelLearntFrom() throws {
    let cases = try Golden.read("ngrams.json", as: [Case].self)

    for one in cases {
      #expect(String(decoding: CharacterNGrams.flat(one.text), as: UTF8.self) == one.flat)
      #expect(CharacterNGrams.features(of: one.text, buckets: 1 << 16) == one.features)
    }
    #expect(cases.count == 19)
  }

  // T34
  @Test func anEnormousTextCostsNoMoreThanAPage() {
    let text = String(repeating: "é", count: 1_000_000)

    #expect(CharacterNGrams.flat(text).count == CharacterNGrams.mostCharacters + 2)
  }
}

/// Files that the training scripts wrote.
enum Golden {
  static func read<T: Decodable>(_ name: String, as type: T.Type) throws -> T {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: "Golden/\(name)")))
  }
}
