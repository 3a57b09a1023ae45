import Foundation

extension TrapModel {
  /// Why a file of weights was not taken.
  enum FileError: Error, Equatable { case cutShort, notAModel }

  /// The one that ships with the house; `nil` when its file is missing or odd: then no trap is suggested, and the person
  /// chooses from all of them.
  package static let house: TrapModel? = {
    guard let file = Bundle.module.url(forResource: "trap-model", withExtension: "bin"),
      let data = try? Data(contentsOf: file)
    else { return nil }
    return try? TrapModel(data)
  }()

  /// Reads what `Training/Traps/train.py` writes, little-endian: "FIDELTRP", u32 version 1, outputs, width, buckets, zero;
  /// spread f32, mean f32[width], weights f32[outputs][width]; then twice, without and with the vector: steps f32[outputs],
  /// bias f32[outputs], temperature f32, table i8[buckets][outputs].
  /// - Throws: `FileError` for a file that is cut short, too long, or holds numbers that cannot be.
  init(_ data: Data) throws(FileError) {
    var file = Cursor(bytes: [UInt8](data))
    guard try file.bytes(8).elementsEqual("FIDELTRP".utf8), try file.number() == 1,
      try file.number() == Self.outputs
    else { throw .notAModel }
    let width = try file.number()
    let buckets = try file.number()
    guard (1...4_096).contains(width), (1...1 << 18).contains(buckets), try file.number() == 0 else {
      throw .notAModel
    }
    self.width = width
    self.buckets = buckets
    spread = try file.floats(1)[0]
    mean = try file.floats(width)
    weights = try file.floats(Self.outputs * width)
    without = try file.table(buckets)
    withVector = try file.table(buckets)
    guard file.isAtEnd else { throw .notAModel }
  }

  /// Reads pieces that lie back to back, never past the end.
  private struct Cursor {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func bytes(_ count: Int) throws(FileError) -> ArraySlice<UInt8> {
      guard count <= bytes.count - position else { throw .cutShort }
      defer { position += count }
      return bytes[position..<position + count]
    }

    mutating func number() throws(FileError) -> Int { Int(try word()) }

    /// - Throws: `FileError.notAModel` for anything that is not a number of sensible size.
    mutating func floats(_ count: Int) throws(FileError) -> [Float] {
      guard count * 4 <= bytes.count - position else { throw .cutShort }
      var all: [Float] = []
      all.reserveCapacity(count)
      for _ in 0..<count {
        let value = Float(bitPattern: try word())
        guard value.isFinite, abs(value) < 1e6 else { throw .notAModel }
        all.append(value)
      }
      return all
    }

    mutating func table(_ buckets: Int) throws(FileError) -> Table {
      let table = Table(
        steps: try floats(TrapModel.outputs), bias: try floats(TrapModel.outputs),
        temperature: try floats(1)[0],
        numbers: try bytes(buckets * TrapModel.outputs).map { Int8(bitPattern: $0) })
      guard table.temperature > 0.05, table.temperature < 20 else { throw .notAModel }
      return table
    }

    private mutating func word() throws(FileError) -> UInt32 {
      let four = try bytes(4)
      return four.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
