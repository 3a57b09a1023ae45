/// The records of a CSV text (RFC 4180), with whatever line ends; a quote that never closes ends with the text.
struct CSVRecords: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var at = 0

  init(_ text: String) {
    self.text = Array(text.utf8)
    if self.text.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  mutating func next() -> [String]? {
    guard at < text.count else { return nil }
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    while at < text.count {
      let byte = text[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted:
        // Two quotes are one.
        if at < text.count, text[at] == byte {
          field.append(byte)
          at += 1
        } else {
          isQuoted = false
        }
      case UInt8(ascii: "\"") where field.isEmpty: isQuoted = true
      case UInt8(ascii: ",") where !isQuoted:
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      case 0x0A where !isQuoted, 0x0D where !isQuoted:
        if byte == 0x0D, at < text.count, text[at] == 0x0A { at += 1 }
        return fields + [String(decoding: field, as: UTF8.self)]
      default: field.append(byte)
      }
    }
    return fields + [String(decoding: field, as: UTF8.self)]
  }
}
