import Foundation

/// A JSON text with a list of where its values stand: nothing is copied out of it before somebody asks, so that the
/// nine tenths of an export that nobody asks for cost no string and no dictionary.
///
/// Strict (RFC 8259, UTF-8), without recursion, and bounded (T30): a value of the list is 16 bytes, and a text of more
/// than `mostSlots` values is refused.
final class JSONTape: Sendable {
  enum Kind: UInt8 { case null, no, yes, number, string, array, object }

  /// One value. Those inside of a container follow it; in an object keys and values take turns.
  struct Slot {
    var kind: Kind
    /// A string that holds a backslash.
    var isEscaped = false
    /// Of the text, in bytes: without the quotes of a string, with the brackets of a container.
    var start: UInt32
    var end: UInt32
    /// The first slot behind this value and all that is inside of it.
    var next: UInt32
  }

  /// 128 MB of slots. A conversation of 64 MB, the most that one piece may hold, has about 3 million.
  static let mostSlots = 8_000_000
  /// The cutting of an export lets less through; this bounds the list of open containers, for nothing here recurses.
  /// LibreChat nests each message in the one before: 4,000 messages in a row fit.
  static let mostDepth = 8192

  /// The text and one zero, at which every reading ends.
  let bytes: [UInt8]
  let slots: [Slot]

  init(_ data: Data) throws(ImportError) {
    guard data.count < Int(UInt32.max) else { throw .tooLarge }
    var bytes = [UInt8]()
    bytes.reserveCapacity(data.count + 1)
    bytes.append(contentsOf: data)
    bytes.append(0)
    self.bytes = bytes
    slots = try bytes.withUnsafeBufferPointer {
      (text: UnsafeBufferPointer<UInt8>) throws(ImportError) -> [Slot] in
      var scan = JSONScan(text)
      try scan.run()
      return scan.slots
    }
  }

  /// The words of a string, or a number as it is written.
  func text(_ slot: Slot) -> String {
    bytes.withUnsafeBufferPointer { all in
      let raw = UnsafeBufferPointer(rebasing: all[Int(slot.start)..<Int(slot.end)])
      return slot.isEscaped ? Self.unescaped(raw) : String(decoding: raw, as: UTF8.self)
    }
  }

  func isText(_ slot: Slot, _ key: String) -> Bool {
    if slot.isEscaped { return text(slot) == key }
    guard Int(slot.end - slot.start) == key.utf8.count else { return false }
    return bytes[Int(slot.start)..<Int(slot.end)].elementsEqual(key.utf8)
  }

  /// - Parameter raw: Checked already: every backslash begins a whole escape.
  /// - Returns: Half a surrogate pair becomes U+FFFD: vendors cut texts in the middle of an emoji.
  private static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: max(raw.count, 1)) { out in
      var at = 0
      var count = 0
      func put(_ byte: UInt8) {
        out[count] = byte
        count += 1
      }
      while at < raw.count {
        guard raw[at] == UInt8(ascii: "\\") else {
          put(raw[at])
          at += 1
          continue
        }
        let letter = raw[at + 1]
        at += 2
        switch letter {
        case UInt8(ascii: "n"): put(10)
        case UInt8(ascii: "t"): put(9)
        case UInt8(ascii: "r"): put(13)
        case UInt8(ascii: "b"): put(8)
        case UInt8(ascii: "f"): put(12)
        case UInt8(ascii: "u"):
          var code = hex(raw, at)
          at += 4
          if code & 0xFC00 == 0xD800, at + 6 <= raw.count, raw[at] == UInt8(ascii: "\\"),
            raw[at + 1] == UInt8(ascii: "u")
          {
            let low = hex(raw, at + 2)
            if low & 0xFC00 == 0xDC00 {
              code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
              at += 6
            }
          }
          let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
          for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(byte) }
        default: put(letter)
        }
      }
      return count
    }
  }

  private static func hex(_ raw: UnsafeBufferPointer<UInt8>, _ from: Int) -> UInt32 {
    var code: UInt32 = 0
    for index in from..<from + 4 { code = code << 4 | UInt32(JSONScan.hexDigit(raw[index]) ?? 0) }
    return code
  }
}
