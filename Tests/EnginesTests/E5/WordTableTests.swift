import Foundation
import Testing

@testable import Engines

@Suite struct WordTableTests {
  /// Three rows of two numbers: (1, −2)·0.5, (3, 4)·0.25, (127, −128)·1.
  private static let bytes: [UInt8] = {
    var file = Bytes()
    file.add("FIDELTAB")
    for number: UInt32 in [1, 3, 2] { file.add(number) }
    file.fill(to: 64)
    for (scale, row) in [(Float(0.5), [1, -2]), (0.25, [3, 4]), (1, [127, -128])] as [(Float, [Int8])] {
      file.add(scale)
      file.all += row.map { UInt8(bitPattern: $0) }
    }
    return file.all
  }()

  private func rows(_ table: WordTable, _ ids: [Int32]) throws -> [Float] {
    var out = [Float](repeating: .nan, count: ids.count * table.width)
    try out.withUnsafeMutableBufferPointer { try table.read(ids, into: $0) }
    return out
  }

  @Test func rowsComeInTheOrderAskedFor() throws {
    let scratch = try Scratch()
    let table = try WordTable(scratch.file("table.i8", Self.bytes))

    #expect(table.count == 3 && table.width == 2)
    #expect(try rows(table, [2, 0, 1, 0]) == [127, -128, 0.5, -1, 0.75, 1, 0.5, -1])
  }

  @Test(arguments: [-1, 3, Int32.max, Int32.min])
  func anIdOutsideIsRefused(_ id: Int32) throws {
    let scratch = try Scratch()
    let table = try WordTable(scratch.file("table.i8", Self.bytes))

    #expect(throws: EngineError.noModel) { try rows(table, [0, id]) }
  }

  // T32
  @Test func aFileOfAnyOtherLengthIsRefused() throws {
    let scratch = try Scratch()

    for count in 0..<Self.bytes.count {
      let file = try scratch.file("table.i8", Array(Self.bytes.prefix(count)))
      #expect(throws: EngineError.noModel) { try WordTable(file) }
    }
    let longer = try scratch.file("table.i8", Self.bytes + [0])
    #expect(throws: EngineError.noModel) { try WordTable(longer) }
  }

  @Test(arguments: [0, 8, 12, 16])  // magic, version, rows, width
  func aWrongHeadIsRefused(_ place: Int) throws {
    let scratch = try Scratch()
    var bytes = Self.bytes
    bytes[place] ^= 0x10
    let file = try scratch.file("table.i8", bytes)

    #expect(throws: EngineError.noModel) { try WordTable(file) }
  }

  @Test func aFileCutShortWhileOpenIsAnErrorAndNotACrash() throws {
    let scratch = try Scratch()
    let file = try scratch.file("table.i8", Self.bytes)
    let table = try WordTable(file)

    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 70)
    try handle.close()

    #expect(try rows(table, [0]) == [0.5, -1])
    #expect(throws: EngineError.noModel) { try rows(table, [1]) }
  }
}
