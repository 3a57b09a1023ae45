import Testing

@testable import Vault

@Suite struct RecoveryCodeTests {
  @Test func isEightGroupsOfFourFromAnAlphabetWithoutDoubles() {
    let text = RecoveryCode().text

    #expect(text.split(separator: "-").map(\.count) == Array(repeating: 4, count: 8))
    #expect(text.allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ-".contains($0) })
  }

  @Test func carries160Bits() {
    #expect(RecoveryCode().bytes.count == 20)
    #expect(Set((0..<500).map { _ in RecoveryCode().text }).count == 500)
  }

  // T18
  @Test func forgivesHowItWasCopied() {
    for _ in 0..<50 {
      let code = RecoveryCode()
      let ways = [
        code.text, code.text.lowercased(), code.text.replacing("-", with: ""),
        code.text.replacing("-", with: " "), code.text.replacing("-", with: "\u{A0}–\u{202F}"),
        "  \(code.text)\n", code.text.replacing("0", with: "O").replacing("1", with: "l"),
        code.text.replacing("0", with: "o").replacing("1", with: "I"),
      ]
      for way in ways { #expect(RecoveryCode(way)?.bytes == code.bytes) }
    }
  }

  @Test(arguments: [
    "", "-", "ABCD", String(repeating: "A", count: 31), String(repeating: "A", count: 33),
    String(repeating: "U", count: 32), String(repeating: "é", count: 32), String(repeating: "*", count: 32),
    String(repeating: "\u{FF21}", count: 32),
  ])
  func refusesWhatIsNoCode(_ text: String) {
    #expect(RecoveryCode(text) == nil)
  }

  @Test func base32GoesBothWays() {
    for count in stride(from: 0, through: 60, by: 5) {
      let bytes = Digest.random(count: count)
      #expect(Base32.decode(Base32.encode(bytes).unicodeScalars) == bytes)
    }
    #expect(Base32.encode([0xFF, 0xFF, 0xFF, 0xFF, 0xFF]) == "ZZZZZZZZ")
    #expect(Base32.encode([0, 0, 0, 0, 1]) == "00000001")
  }
}
