import Foundation
import Testing

@testable import Companion

/// Lines, records of CSV, and whole files.
@Suite(.inTurn) struct LineCutterTests {
  private static func cuts(
    _ text: String, _ kind: LineCutter.Kind, blocks: [Int], limits: ImportLimits = .standard
  )
    -> [String]
  {
    Cutter.lines(LineCutter(kind, limits: limits)).cuts(Array(text.utf8), blocks: blocks).map { cut in
      guard case .piece(let data) = cut else { return "\(cut)" }
      return String(decoding: data, as: UTF8.self)
    }
  }

  @Test(arguments: [[], [1], [3]])
  func eachLineOfJSONIsAPieceOfItsOwn(_ blocks: [Int]) {
    let text = "\u{FEFF}{\"a\":1}\r\n\n{\"b\":NaN}\n[2]\n{\"c\":\"\\n\"}"

    #expect(Self.cuts(text, .json, blocks: blocks) == ["{\"a\":1}", "damaged", "[2]", "{\"c\":\"\\n\"}"])
  }

  @Test(arguments: [[], [1], [2, 5]])
  func aRecordMayHoldLineFeedsBetweenQuotationMarks(_ blocks: [Int]) {
    let text = "a,b\n1,\"x\ny\"\"\n\",3\n5\" tall,2\n\"\"\"\n\",4\n"

    #expect(
      Self.cuts(text, .csv, blocks: blocks) == ["a,b", "1,\"x\ny\"\"\n\",3", "5\" tall,2", "\"\"\"\n\",4"])
  }

  @Test func aRecordThatNeverEndsIsDamaged() {
    #expect(Self.cuts("a,b\n\"never\n1\n2\n", .csv, blocks: []) == ["a,b", "damaged"])
  }

  @Test func emptyLinesOfTextAreKept() {
    #expect(Self.cuts("a: 1\n\nb: 2", .text, blocks: [2]) == ["a: 1", "", "b: 2"])
  }

  @Test func aLineBeyondTheLimitIsLeftOut() {
    var limits = ImportLimits()
    limits.pieceBytes = 10

    #expect(
      Self.cuts("short\n\(String(repeating: "x", count: 99))\nend", .text, blocks: [7], limits: limits)
        == ["short", "tooLarge", "end"])
  }

  @Test func aWholeFileIsOnePieceWithinTheLimit() {
    var limits = ImportLimits()
    limits.pieceBytes = 4

    #expect(
      Cutter.whole(WholeCutter(isText: true, limits: limits)).cuts([65, 66], blocks: [1]) == [
        .piece(Data("AB".utf8))
      ])
    #expect(Cutter.whole(WholeCutter(isText: true, limits: limits)).cuts([65, 0xFF]) == [.damaged])
    #expect(
      Cutter.whole(WholeCutter(isText: false, limits: limits)).cuts([65, 0xFF]) == [.piece(Data([65, 0xFF]))])
    #expect(
      Cutter.whole(WholeCutter(isText: false, limits: limits)).cuts(Array("ABCDE".utf8), blocks: [2]) == [
        .tooLarge
      ])
  }
}
