import Foundation

extension TriageModel {
  /// Why a file of weights was not taken.
  enum FileError: Error, Equatable { case cutShort, notAModel }

  /// The one that ships with the house; `nil` when its file is missing or odd, which `doctor` tells.
  package static let house: TriageModel? = {
    guard let file = Bundle.module.url(forResource: "triage-model", withExtension: "bin"),
      let data = try? Data(contentsOf: file)
    else { return nil }
    return try? TriageModel(data)
  }()

  /// Reads what `Training/Triage/mix.py` writes, little-endian: 64 bytes of head ("FIDELTRI", u32 version 1,
  /// outputs, width, buckets, 32 bytes SHA-256 of the corrections, zeros); mean f32[width], weights
  /// f32[outputs][width], bias f32[outputs]; scales f32[outputs], bias f32[outputs], table i8[buckets][outputs];
  /// then twice, with and without the encoder, four times f32[outputs] and the threshold.
  /// - Throws: `FileError` for a file that is cut short, too long, or holds numbers that cannot be.
  init(_ data: Data) throws(FileError) {
    var file = Cursor(bytes: [UInt8](data))
    guard try file.bytes(8).elementsEqual("FIDELTRI".utf8), try file.number() == 1,
      try file.number() == Self.outputs
    else { throw .notAModel }
    let width = try file.number()
    let buckets = try file.number()
    guard (1...4_096).contains(width), (1...1 << 20).contains(buckets) else { throw .notAModel }
    corrections = try file.bytes(32).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
    _ = try file.bytes(8)
    self.width = width
    mean = try file.floats(width)
    weights = try file.floats(Self.outputs * width)
    bias = try file.floats(Self.outputs)
    scales = try file.floats(Self.outputs)
    ngramBias = try file.floats(Self.outputs)
    table = try file.bytes(buckets * Self.outputs).map { Int8(bitPattern: $0) }
    mixWithEncoder = try file.mix()
    mixWithout = try file.mix()
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

    mutating func mix() throws(FileError) -> Mix {
      let mix = Mix(
        encoder: try floats(TriageModel.outputs), ngrams: try floats(TriageModel.outputs),
        patterns: try floats(TriageModel.outputs), offset: try floats(TriageModel.outputs),
        threshold: try floats(1)[0])
      guard mix.threshold > 0, mix.threshold < 1 else { throw .notAModel }
      return mix
    }

    private mutating func word() throws(FileError) -> UInt32 {
      let four = try bytes(4)
      return four.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
