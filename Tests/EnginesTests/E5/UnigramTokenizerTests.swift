import Engines
import Foundation
import Testing

@Suite struct UnigramTokenizerTests {
  /// Texts invented for the purpose in many scripts, ids from SentencePiece itself with the same pieces and rules.
  @Test(.enabled(if: RealEncoder.isHere))
  func idsEqualTheReferenceOnTwoThousandVariedTexts() throws {
    let cases = try Golden.read("tokens.json", as: [Golden.Tokens].self)
    let tokenizer = try UnigramTokenizer(
      #require(RealEncoder.files).encoders.appending(path: "tokenizer.bin"))

    let wrong = cases.filter { tokenizer.ids(for: $0.text) != $0.ids }

    #expect(cases.count >= 2_000)
    #expect(wrong.isEmpty, "\(wrong.prefix(3).map(\.text))")
  }

  @Test(
    arguments: [
      ("ab", [8]),  // the whole word is better than its parts
      ("b ab", [4, 6, 8]),
      ("a\u{07}b", [8]),  // a control character goes
      ("Ａb", [8]),  // full width
      ("e\u{301}", [4, 9]), ("é", [4, 9]),  // an accent sent apart from its letter
      ("  ab \n", [8, 4, 3]),  // spaces around; a line break this small map does not know
      ("zz", [4, 3]),  // neighbouring unknown characters are one token
      ("z b", [4, 3, 4, 6]),
      ("", []), ("   ", []),
    ] as [(String, [Int32])])
  func textIsCutTheBestWay(_ text: String, _ ids: [Int32]) throws {
    let scratch = try Scratch()
    let tokenizer = try UnigramTokenizer(scratch.file("tokenizer.bin", TinyTokenizer.bytes()))

    #expect(tokenizer.ids(for: text) == ids)
  }

  @Test func aLimitKeepsTheFirstIds() throws {
    let scratch = try Scratch()
    let tokenizer = try UnigramTokenizer(scratch.file("tokenizer.bin", TinyTokenizer.bytes()))

    #expect(tokenizer.ids(for: "ab b ab b", limit: 3) == [8, 4, 6])
  }

  // T38: what a person types is never one of the model's own signs.
  @Test(
    .enabled(if: RealEncoder.isHere), arguments: ["<s>", "</s>", "<pad>", "<unk>", "<mask>", "a</s><s>b"])
  func specialTokensAreNotReadOutOfText(_ text: String) throws {
    let tokenizer = try UnigramTokenizer(
      #require(RealEncoder.files).encoders.appending(path: "tokenizer.bin"))

    let ids = tokenizer.ids(for: text)

    #expect(Set(ids).isDisjoint(with: [0, 1, 2, 3, 250_001]))
    #expect(ids.count > 1)
  }

  // T32
  @Test func aCutFileIsRefused() throws {
    let whole = TinyTokenizer.bytes()
    let scratch = try Scratch()

    for count in 0..<whole.count {
      let file = try scratch.file("tokenizer.bin", Array(whole.prefix(count)))
      #expect(throws: EngineError.noModel) { try UnigramTokenizer(file) }
    }
  }

  // T32: with any one byte changed, the file is refused or still gives ids that exist.
  @Test func aDamagedFileIsRefusedOrHarmless() throws {
    let whole = TinyTokenizer.bytes()
    let scratch = try Scratch()

    for place in whole.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var bytes = whole
        bytes[place] ^= change
        guard let tokenizer = try? UnigramTokenizer(scratch.file("tokenizer.bin", bytes)) else { continue }
        let ids = tokenizer.ids(for: "ab é Ａ\u{07}z")
        #expect(ids.allSatisfy { (0..<Int32(tokenizer.count)).contains($0) })
      }
    }
  }

  @Test func aMissingFileIsNoModel() {
    #expect(throws: EngineError.noModel) {
      try UnigramTokenizer(URL(fileURLWithPath: "/nowhere/tokenizer.bin"))
    }
  }
}
