import Foundation
import Testing

@testable import Companion

extension LongSuite {
  /// T32: whatever comes, in whatever blocks, nothing crashes and the blocks change nothing.
  @Suite struct CuttingFuzzTests {
    private static let seeds = #"""
      [{"title":"T\u00e9","mapping":{"a":{"id":"a","message":null,"parent":null,"children":["b"]},"b":{"x":[1,-2.5e3]}}},
      {"conversations":[{"m":"\"}]"},null,true],"histories":{"histories":[[],{}]}}, "🌿", 0.5, {"k":{"k":{"k":[[[]]]}}}]
      """#

    private static var limits: ImportLimits {
      var limits = ImportLimits()
      limits.pieceBytes = 300
      limits.depth = 8
      limits.values = 40
      return limits
    }

    private static func cutters() -> [() -> Cutter] {
      [
        { .json(JSONCutter(arrays: [["conversations"], ["histories", "histories"]], limits: limits)) },
        { .json(JSONCutter(arrays: [], limits: .standard)) }, { .lines(LineCutter(.json, limits: limits)) },
        { .lines(LineCutter(.csv, limits: limits)) }, { .lines(LineCutter(.text, limits: limits)) },
        { .whole(WholeCutter(isText: true, limits: limits)) },
      ]
    }

    /// JSON with some bytes taken out, put in or changed to ones that mean something.
    private static func mutated(_ dice: inout FuzzDice) -> [UInt8] {
      let source = Array(seeds.utf8)
      var bytes = Bool.random(using: &dice) ? source : Array(source.dropFirst(136))
      let meaningful = Array("{}[]\",:\\\n\r u0e-.1tfn".utf8) + [0, 0xC3, 0xA9, 0xF0, 0xFF]
      for _ in 0..<Int.random(in: 0...6, using: &dice) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(meaningful.randomElement(using: &dice) ?? 0, at: place)
        case 2: bytes[place] = meaningful.randomElement(using: &dice) ?? 0
        default: bytes.removeSubrange(place...)
        }
      }
      return bytes
    }

    @Test func blocksOfAnySizeGiveTheSamePieces() {
      var dice = FuzzDice(32)
      for turn in 0..<3_000 {
        let bytes = Self.mutated(&dice)
        let blocks = (0..<4).map { _ in Int.random(in: 1...40, using: &dice) }
        for (index, cutter) in Self.cutters().enumerated() {
          let whole = cutter().cuts(bytes)
          let parts = cutter().cuts(bytes, blocks: blocks)
          guard whole != parts else { continue }
          Issue.record(
            "turn \(turn), cutter \(index), blocks \(blocks): \(String(decoding: bytes, as: UTF8.self))")
          return
        }
      }
    }

    @Test func everyPieceOfJSONCanBeRead() throws {
      var dice = FuzzDice(33)
      var count = 0
      for _ in 0..<3_000 {
        for cut in Self.cutters()[0]().cuts(Self.mutated(&dice), blocks: [17]) {
          guard case .piece(let data) = cut else { continue }
          count += 1
          #expect(data.count <= 300)
          _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
        }
      }
      #expect(count > 1_000)
    }

    @Test func randomBytesNeverCrash() {
      var dice = FuzzDice(34)
      for _ in 0..<2_000 {
        let bytes = (0..<Int.random(in: 0...400, using: &dice)).map { _ in
          UInt8.random(in: 0...255, using: &dice)
        }
        for cutter in Self.cutters() {
          #expect(cutter().cuts(bytes, blocks: [1, 9]) == cutter().cuts(bytes))
        }
        _ = Recognised(name: "x.json", head: bytes)
        _ = JSONOutline([.openBracket] + bytes)
        bytes.withUnsafeBytes { raw in
          var search = PNGCardSearch()
          search.feed(raw)
        }
      }
    }

    /// Whatever is changed in an archive, it is refused or read; never does it crash or hang.
    @Test func damagedArchivesNeverCrash() throws {
      let folder = try PiecesFolder()
      let whole = try Data(
        contentsOf: folder.archive(
          "export.zip",
          [
            ("conversations.json", Data(#"[{"title":"a","mapping":{}},{"title":"b","mapping":{}}]"#.utf8)),
            ("user.json", Data("{}".utf8)), ("memory.json", Data("[\"Sam has a cat\"]".utf8)),
          ]))
      var dice = FuzzDice(35)
      var pieces = 0
      for _ in 0..<1_500 {
        var bytes = [UInt8](whole)
        for _ in 0..<Int.random(in: 1...3, using: &dice) {
          bytes[Int.random(in: 4..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
        if Int.random(in: 0..<8, using: &dice) == 0 {
          bytes.removeSubrange(Int.random(in: 4..<bytes.count, using: &dice)...)
        }
        let url = try folder.file("changed.zip", Data(bytes))
        if let found = try? ExportReader.pieces(url) {
          pieces += found.count
          // Whatever is given out is what was put in: its checksum was right.
          #expect(found.allSatisfy { $0.contains("mapping") || $0.contains("cat") }, "\(found)")
        }
      }
      #expect(pieces > 0)
    }
  }
}
