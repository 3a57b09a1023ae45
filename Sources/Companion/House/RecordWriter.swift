import Foundation
import Vault

/// Writes the JSON of a plain message by hand, a tenth of the work of `JSONEncoder`: there is one with every turn, and
/// an import has hundreds of thousands. What it writes reads back as what the encoder would have written.
struct RecordWriter {
  private var bytes: [UInt8] = []

  /// - Returns: `nil` for a message with more to it than its words; the encoder then writes it.
  static func json(of message: Message) -> Data? {
    let at = message.at.timeIntervalSince1970
    guard at.isFinite, message.facts == nil, message.usage == nil, message.attachments == nil,
      message.card == nil, message.links == nil, message.house == nil
    else { return nil }
    var writer = RecordWriter()
    writer.bytes.reserveCapacity(message.text.utf8.count + 320)
    writer.raw(#"{"id":"#)
    writer.id(message.id.raw)
    writer.raw(#","thread":"#)
    writer.id(message.thread.raw)
    if let previous = message.previous {
      writer.raw(#","previous":"#)
      writer.id(previous.raw)
    }
    writer.raw(#","role":"#)
    writer.string(message.role.rawValue)
    writer.raw(#","state":"#)
    writer.string(message.state.rawValue)
    if let model = message.model {
      writer.raw(#","model":"#)
      writer.string(model)
    }
    writer.raw(#","at":"#)
    writer.bytes.append(contentsOf: at.description.utf8)
    writer.raw(#","guarded":"#)
    writer.bytes.append(contentsOf: message.guarded.description.utf8)
    writer.raw(#","recalled":["#)
    for (number, id) in message.recalled.enumerated() {
      if number > 0 { writer.raw(",") }
      writer.id(id.raw)
    }
    writer.raw(#"],"text":"#)
    writer.string(message.text)
    writer.raw("}")
    return Data(writer.bytes)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func id(_ id: RecordID) {
    bytes.append(.quote)
    id.withBytes { for byte in $0 { hex(byte) } }
    bytes.append(.quote)
  }

  private mutating func hex(_ byte: UInt8) {
    bytes.append(Self.digits[Int(byte >> 4)])
    bytes.append(Self.digits[Int(byte & 15)])
  }

  private mutating func string(_ text: String) {
    var text = text
    bytes.append(.quote)
    text.withUTF8 { all in
      var start = 0
      while true {
        let stop = ByteScan.stringStop(all, from: start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: all[start..<stop]))
        guard stop < all.count else { break }
        escape(all[stop])
        start = stop + 1
      }
    }
    bytes.append(.quote)
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(.backslash)
    switch byte {
    case .quote, .backslash: bytes.append(byte)
    case .lineFeed: bytes.append(UInt8(ascii: "n"))
    default:
      raw("u00")
      hex(byte)
    }
  }
}
