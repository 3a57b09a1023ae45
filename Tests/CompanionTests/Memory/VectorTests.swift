import Foundation
import Testing
import Vault

@testable import Companion

/// Vectors in memory and on their pages.
@Suite(.inTurn) struct VectorTests {
  private static func vector(_ seed: Int, width: Int = 40) -> [Float] {
    var generator = SplitMix(state: UInt64(seed))
    let raw = (0..<width).map { _ in Float.random(in: -1...1, using: &generator) }
    let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return raw.map { $0 / length }
  }

  private static func dot(_ left: [Float], _ right: [Float]) -> Float {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  @Test(arguments: [1, 31, 32, 40, 384])
  func eightBitsTellTheCosine(_ width: Int) throws {
    var table = VectorTable()
    let vectors = (1...30).map { Self.vector($0, width: width) }
    for (document, vector) in vectors.enumerated() {
      table.set([try #require(VectorTable.Row(vector))], of: UInt32(document))
    }
    let question = Self.vector(99, width: width)

    let near = table.scan(try #require(VectorTable.Row(question)))

    for (found, vector) in zip(near, vectors) {
      #expect(abs(found - Self.dot(question, vector)) < 0.02)
    }
    #expect(abs(table.nearness(3, 7) - Self.dot(vectors[3], vectors[7])) < 0.02)
  }

  @Test func aVectorThatCannotBeReckonedWithIsNoRow() {
    for vector in [
      [], [0, 0], [.nan, 1], [.infinity, 1], [.greatestFiniteMagnitude, 1], [-.greatestFiniteMagnitude, 0],
    ] as [[Float]] {
      #expect(VectorTable.Row(vector) == nil)
    }
    #expect(VectorTable.Row([.leastNonzeroMagnitude, 0]) != nil)
  }

  /// Two numbers of 127 times 127 still fit where they meet.
  @Test func theLargestNumbersDoNotOverflow() throws {
    var table = VectorTable()
    let ones = [Float](repeating: 1, count: 384)
    table.set([try #require(VectorTable.Row(ones))], of: 0)

    let near = table.scan(try #require(VectorTable.Row(ones)))
    let far = table.scan(try #require(VectorTable.Row(ones.map { -$0 })))

    #expect(abs(near[0] - 384) < 0.1 && abs(far[0] + 384) < 0.1)
  }

  @Test func rowsThatAreTakenAwayLeaveNothing() throws {
    var table = VectorTable()
    for document in 0..<3_000 {
      let row = try #require(VectorTable.Row(Self.vector(document)))
      table.set(document.isMultiple(of: 2) ? [row] : [row, row], of: UInt32(document))
    }
    let kept = table.rows(of: 2_999)

    for document in 0..<2_900 { table.remove(UInt32(document)) }

    #expect(table.count == 100 && table.rowCount == 150)
    #expect(table.rows(of: 2_999) == kept)
    #expect(!table.holds(5) && table.rows(of: 5).isEmpty)
    let near = table.scan(kept[0])
    // What is left of 4,500 rows after the gaps were closed.
    #expect(near.count < 2_500)
    var best: (document: Int, near: Float) = (0, 0)
    table.eachRow { row, document, _ in if near[row] > best.near { best = (document, near[row]) } }
    #expect(best.document == 2_999)
  }

  @Test func whatIsNoVectorIsNotTaken() throws {
    #expect(VectorTable.Row([]) == nil)
    #expect(VectorTable.Row([0, 0]) == nil)
    #expect(VectorTable.Row([.nan, 1]) == nil)
    var table = VectorTable()
    table.set([try #require(VectorTable.Row([1, 0]))], of: 0)
    table.set([try #require(VectorTable.Row([1, 0, 0]))], of: 1)

    #expect(table.holds(0) && !table.holds(1))
    #expect(table.scan(try #require(VectorTable.Row([1, 0, 0]))).isEmpty)
  }

  private func page() throws -> VectorPage {
    let entries = try (1...5).map { number in
      VectorPage.Entry(
        id: RecordID(), mark: UInt32(number) &* 0x9E37_79B9,
        rows: try (0..<number).map { try #require(VectorTable.Row(Self.vector(number * 10 + $0))) })
    }
    return VectorPage(encoder: "e5-small-int8-1", entries: entries)
  }

  @Test func aPageComesBack() throws {
    let page = try page()

    #expect(VectorPage(page.data) == page)
  }

  /// T32: no bytes crash the decoder.
  @Test(arguments: 1...3)
  func damagedPagesAreRefusedOrRead(_ seed: Int) throws {
    var generator = SplitMix(state: UInt64(seed))
    let whole = try page().data
    for length in 0..<whole.count { #expect(VectorPage(whole.prefix(length)) == nil) }
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      let index = MemoryIndex(fallback: .fr)
      if let read = VectorPage(bytes) { _ = index.take(read) }
    }
  }

  @Test func aLongTurnIsHeardPieceByPiece() {
    let sentence = "Le jardin est sous la neige depuis trois jours et le chat reste devant le poêle. "
    let long = String(repeating: sentence, count: 6)

    #expect(RecallPieces.of("Bonsoir !") == ["Bonsoir !"])
    #expect(RecallPieces.of(" … ").isEmpty)
    let pieces = RecallPieces.of(long)
    #expect(pieces.count > 2)
    #expect(pieces[0] == long)
    #expect(pieces.dropFirst().allSatisfy { $0.count <= RecallPieces.length && $0.hasSuffix("poêle.") })
  }

  /// A hundred thousand repeats, a wall without blanks, twelve scripts.
  @Test(arguments: [
    String(repeating: "lucie ", count: 100_000), String(repeating: "a", count: 50_000),
    "Ж 語 한 ա ا א ქ ሀ ก ဃ ឃ ꦏ", String(repeating: "\u{1F600}\u{200B}\n", count: 5_000),
  ])
  func noiseGivesFewPieces(_ text: String) {
    let pieces = RecallPieces.of(text)

    #expect(pieces.count <= RecallPieces.most + 1)
    #expect(pieces.reduce(0) { $0 + $1.count } <= 2 * RecallPieces.length * (RecallPieces.most + 1))
  }
}
