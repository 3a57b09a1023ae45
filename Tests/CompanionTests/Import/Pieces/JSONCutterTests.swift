import Foundation
import Testing

@testable import Companion

/// The cutter of JSON: whole elements, one after the other, and nothing that would harm whoever reads them.
/// T30
@Suite(.inTurn) struct JSONCutterTests {
  private static func cuts(
    _ text: String, arrays: [[String]] = [], limits: ImportLimits = .standard, blocks: [Int] = []
  ) -> [Cut] {
    cuts(Array(text.utf8), arrays: arrays, limits: limits, blocks: blocks)
  }

  private static func cuts(
    _ bytes: [UInt8], arrays: [[String]] = [], limits: ImportLimits = .standard, blocks: [Int] = []
  ) -> [Cut] {
    Cutter.json(JSONCutter(arrays: arrays, limits: limits)).cuts(bytes, blocks: blocks)
  }

  private static func pieces(_ texts: String...) -> [Cut] { texts.map { .piece(Data($0.utf8)) } }

  @Test(arguments: [[], [1], [2, 3], [7]])
  func eachElementOfTheOutermostArrayIsAPiece(_ blocks: [Int]) {
    let text =
      "\u{FEFF} [\n {\"a\": \"]},{\\\"\\\\\"} , [1,2],\"x\\\\\", 3 ,true,null,{\"é\":\"\\u00e9🌿\"}]\n"

    let cuts = Self.cuts(text, blocks: blocks)

    #expect(
      cuts
        == Self.pieces(
          "{\"a\": \"]},{\\\"\\\\\"}", "[1,2]", "\"x\\\\\"", "3", "true", "null", "{\"é\":\"\\u00e9🌿\"}"))
  }

  @Test(arguments: [[], [1], [5]])
  func aBigArrayInAnObjectIsCutAndTheRestComesLast(_ blocks: [Int]) {
    let text = #"{"title":"T","conversations":[{"a":1},{"b":[]}],"other":{"conversations":[1]}}"#

    let cuts = Self.cuts(text, arrays: [["conversations"]], blocks: blocks)

    #expect(cuts == Self.pieces(#"{"a":1}"#, #"{"b":[]}"#, #"{"title":"T","other":{"conversations":[1]}}"#))
  }

  @Test(arguments: [
    (#"{"m":[1],"t":2}"#, #"{"t":2}"#), (#"{"t":2,"m":[1]}"#, #"{"t":2}"#),
    (#"{ "m" : [1] , "t":2 }"#, #"{  "t":2 }"#),
    (#"{"s":1,"m":[1],"t":2}"#, #"{"s":1,"t":2}"#),
  ])
  func theRestIsSoundWithoutItsArrayWhereverThatStands(_ text: String, _ rest: String) throws {
    let cuts = Self.cuts(text, arrays: [["m"]])

    guard cuts.count == 2, case .piece(let data) = cuts[1] else { return #expect(Bool(false), "\(cuts)") }
    #expect(cuts[0] == .piece(Data("1".utf8)))
    let found = try JSONSerialization.jsonObject(with: data) as? [String: Int]
    #expect(found == (try JSONSerialization.jsonObject(with: Data(rest.utf8)) as? [String: Int]))
  }

  /// A file of JSON Lines by another name, whose first line is longer than what is looked at.
  @Test(arguments: [[], [1], [4]])
  func valuesBehindEachOtherAreReadOneAfterTheOther(_ blocks: [Int]) {
    let text = "{\"t\":1,\"m\":[2]}\n{\"t\":3}{\"m\":[]}[4]\n"

    #expect(
      Self.cuts(text, arrays: [["m"]], blocks: blocks) == Self.pieces("2", "{\"t\":1}", "{\"t\":3}", "4"))
  }

  @Test func anArrayTwoObjectsDeepIsFound() {
    let text = #"{"info":{"name":"W"},"histories":{"histories":[{"m":1},{"m":2}]}}"#

    let cuts = Self.cuts(text, arrays: [["histories", "histories"], ["histories"]])

    #expect(cuts == Self.pieces(#"{"m":1}"#, #"{"m":2}"#, #"{"info":{"name":"W"},"histories":{}}"#))
  }

  @Test func anObjectWithoutABigArrayIsOnePiece() {
    let text = #"{"mapping":{"a":[1,2,{"b":"}"}]},"n":-1.5e+3}"#

    #expect(Self.cuts(text, arrays: [["conversations"]], blocks: [3]) == Self.pieces(text))
    #expect(Self.cuts(#"{"conversations":[]}"#, arrays: [["conversations"]]).isEmpty)
  }

  /// T30
  @Test(arguments: [
    #"{"a":NaN}"#, #"{"a":Infinity}"#, #"{"a":01}"#, #"{"a":.5}"#, #"{"a":1.}"#, #"{"a":+1}"#, #"{"a":}"#,
    #"{"a"}"#,
    #"{a:1}"#, #"{"a":1,}"#, #"{"a":tru}"#, #"{"a":"\x"}"#, #"{"a":"\u12G4"}"#, #"{"a":1,"a":2}"#,
    #"{"a":1,"\u0061":2}"#, #"{"🌿":1,"\ud83c\udf3f":2}"#, "{\"a\":\"\u{01}\"}", #"{"a":[1,2}"#,
    "{\"a\":\"x\n}",
    #"{"a":1 "b":2}"#, #"{"a":'b'}"#,
  ])
  func whatIsBrokenIsToldAndTheElementsAroundItCome(_ broken: String) {
    let cuts = Self.cuts("[{\"before\":1}," + broken + ",{\"behind\":2}]", blocks: [4])

    #expect(cuts == [.piece(Data(#"{"before":1}"#.utf8)), .damaged, .piece(Data(#"{"behind":2}"#.utf8))])
  }

  /// T30
  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xFF],
      [0xF0, 0x80, 0x80, 0xAF],
    ] as [[UInt8]])
  func badUTF8IsDamaged(_ bad: [UInt8]) {
    let bytes = Array("[\"fine\",\"".utf8) + bad + Array("\",\"é€🌿\"]".utf8)

    #expect(Self.cuts(bytes) == [.piece(Data("\"fine\"".utf8)), .damaged, .piece(Data("\"é€🌿\"".utf8))])
  }

  @Test func aThousandKeysMayDifferAndTwoOfThemMayNotBeTheSame() {
    let keys = (0..<1_000).map { "\"key\($0)\":\($0)" }.joined(separator: ",")

    #expect(Self.cuts("[{\(keys)}]") == Self.pieces("{\(keys)}"))
    #expect(Self.cuts("[{\(keys),\"key500\":1}]") == [.damaged])
  }

  /// T30: 100,000 levels
  @Test(arguments: ["[", "{\"a\":"])
  func whatIsTooDeepIsLeftOut(_ opening: String) {
    let closing = opening == "[" ? "]" : "}"
    let deep = String(repeating: opening, count: 100_000) + "1" + String(repeating: closing, count: 100_000)
    let allowed = String(repeating: opening, count: 512) + "1" + String(repeating: closing, count: 512)

    #expect(Self.cuts("[\(deep),2]", blocks: [4_096]) == [.tooLarge] + Self.pieces("2"))
    #expect(Self.cuts("[\(allowed),2]") == Self.pieces(allowed, "2"))
    #expect(Self.cuts("{\"a\":\(deep)}") == [.tooLarge])
  }

  @Test func nothingClosesWhatIsNeverClosed() {
    #expect(Self.cuts("[1,{\"a\":[" + String(repeating: "[", count: 100)) == Self.pieces("1") + [.damaged])
    #expect(Self.cuts("[1" + String(repeating: ",[", count: 100_000)) == Self.pieces("1") + [.tooLarge])
    #expect(Self.cuts("[1,2") == Self.pieces("1") + [.damaged])
    #expect(Self.cuts("{\"a\":1") == [.damaged])
    #expect(Self.cuts("[1]]") == Self.pieces("1") + [.damaged])
    #expect(Self.cuts("[1]\0") == Self.pieces("1") + [.damaged])
    #expect(Self.cuts("nonsense") == [.damaged])
    #expect(Self.cuts("  \n").isEmpty)
  }

  /// T30: a string of 100 MB in a file of small ones; here with a smaller limit.
  @Test(arguments: [[], [100]])
  func aPieceBeyondTheLimitIsLeftOutAndNotHeld(_ blocks: [Int]) {
    var limits = ImportLimits()
    limits.pieceBytes = 1_000
    let long = "\"" + String(repeating: "x", count: 100_000) + "\""

    #expect(
      Self.cuts("[1,\(long),2]", limits: limits, blocks: blocks) == Self.pieces("1") + [.tooLarge]
        + Self.pieces("2"))
    #expect(
      Self.cuts("{\"a\":\(long),\"m\":[3]}", arrays: [["m"]], limits: limits, blocks: blocks)
        == Self.pieces("3") + [.tooLarge])
  }

  /// T30
  @Test func tooManyValuesAreLeftOut() {
    var limits = ImportLimits()
    limits.values = 100
    let many = "[" + Array(repeating: "0", count: 100).joined(separator: ",") + "]"

    #expect(Self.cuts("[\(many),[0]]", limits: limits) == [.tooLarge] + Self.pieces("[0]"))
  }
}
