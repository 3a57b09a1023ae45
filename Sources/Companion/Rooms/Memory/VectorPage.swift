import Foundation
import Vault

/// Vectors of some turns of one thread, as they lie sealed: computed once, never again.
///
/// Layout: `FVP`, version, the encoder's name (length and UTF-8), numbers in a row, number of entries; each entry 16
/// bytes of id, a mark of the text, number of rows, and each row four bytes of scale, little-endian, and its numbers.
/// Counts as LEB128. The decoder trusts nothing: random bytes give `nil`.
struct VectorPage: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    let id: RecordID
    /// Of the text the rows were made of.
    let mark: UInt32
    let rows: [VectorTable.Row]
  }

  /// At most so many turns lie together, so that a deletion costs the others little.
  static let most = 64
  private static let head = Array("FVP".utf8) + [1]

  /// `Embedder.identifier`: vectors of another encoder are not compared.
  let encoder: String
  let entries: [Entry]

  init(encoder: String, entries: [Entry]) {
    self.encoder = encoder
    self.entries = entries
  }

  init?(_ data: Data) {
    guard let read = try? Self.read(Array(data)) else { return nil }
    self = read
  }

  var data: Data {
    var out = ByteWriter()
    out.raw(Self.head)
    out.number(UInt64(encoder.utf8.count))
    out.raw(Array(encoder.utf8))
    out.number(UInt64(entries.first?.rows.first?.numbers.count ?? 0))
    out.number(UInt64(entries.count))
    for entry in entries {
      out.key(.init(entry.id))
      out.number(UInt64(entry.mark))
      out.number(UInt64(entry.rows.count))
      for row in entry.rows {
        out.raw(withUnsafeBytes(of: row.scale.bitPattern.littleEndian, Array.init))
        out.raw(row.numbers.map { UInt8(bitPattern: $0) })
      }
    }
    return Data(out.bytes)
  }

  private static func read(_ bytes: [UInt8]) throws(IndexSnapshot.Damaged) -> VectorPage {
    var reader = ByteReader(bytes)
    guard try reader.raw(4).elementsEqual(head) else { throw .init() }
    let encoder = String(decoding: try reader.raw(try reader.count(eachAtLeast: 1)), as: UTF8.self)
    let width = try reader.number()
    guard (1...4_096).contains(width) else { throw .init() }
    var entries: [Entry] = []
    for _ in 0..<(try reader.count(eachAtLeast: 18)) {
      let key = try reader.key()
      guard let mark = UInt32(exactly: try reader.number()) else { throw .init() }
      var rows: [VectorTable.Row] = []
      for _ in 0..<(try reader.count(eachAtLeast: 4 + Int(width))) {
        let bits = try reader.raw(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let scale = Float(bitPattern: bits)
        guard scale.isFinite, scale >= 0 else { throw .init() }
        rows.append(.init(scale: scale, numbers: try reader.raw(Int(width)).map { Int8(bitPattern: $0) }))
      }
      entries.append(Entry(id: key.id, mark: mark, rows: rows))
    }
    guard reader.isAtEnd else { throw .init() }
    return VectorPage(encoder: encoder, entries: entries)
  }
}
