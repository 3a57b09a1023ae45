import Foundation

/// Takes out of ChatGPT's answers what only its own page could show: citations between private-use characters
/// (U+E200 kind U+E202 … U+E201), `【12†source】`, links to files of its sandbox and asset pointers. A marked name
/// stays.
///
/// One pass, whatever is open or nested (T34).
enum ChatGPTMarks {
  static func cleaned(_ text: String) -> String {
    guard mayHold(text) else { return text }
    return withoutLinks(withoutMarks(text))
  }

  /// Most answers have none: told by bytes alone.
  private static func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before: UInt8 = 0
      for byte in bytes {
        // U+E200…E23F are EE 88, 【 is E3 80, and every pointer has ":/".
        if byte == 0x88 && before == 0xEE || byte == 0x80 && before == 0xE3
          || byte == UInt8(ascii: "/") && before == UInt8(ascii: ":")
        {
          return true
        }
        before = byte
      }
      return false
    }
  }

  private enum Inside { case nothing, mark, bracket }

  private static func withoutMarks(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var inside = Inside.nothing
    /// What stands behind U+E200, or from `【` on.
    var held: [Unicode.Scalar] = []
    /// A mark without words was taken out just now.
    var isGap = false
    func put(_ scalar: Unicode.Scalar) {
      if isGap {
        isGap = false
        if out.last == " ", scalar == " " || scalar == "\n" || scalar == "." || scalar == "," || scalar == ")"
        {
          out.removeLast()
        }
      }
      out.append(scalar)
    }
    /// Lets go of what nothing ended.
    func give() {
      for scalar in inside == .mark ? unclosed(held) : held { put(scalar) }
      held.removeAll(keepingCapacity: true)
      inside = .nothing
    }
    for scalar in text.unicodeScalars {
      switch (inside, scalar.value) {
      case (.mark, 0xE201):
        let name = name(of: held)
        held.removeAll(keepingCapacity: true)
        inside = .nothing
        if name.isEmpty { isGap = true }
        for scalar in name.unicodeScalars { put(scalar) }
      case (_, 0xE200):
        give()
        inside = .mark
      case (.mark, _): held.append(scalar)
      case (.bracket, 0x3011):
        // Without a dagger these brackets are somebody's own.
        if held.contains("†") {
          isGap = true
          held.removeAll(keepingCapacity: true)
          inside = .nothing
        } else {
          held.append(scalar)
          give()
        }
      case (_, 0x3010):
        give()
        held = [scalar]
        inside = .bracket
      case (.bracket, _):
        held.append(scalar)
        if scalar == "\n" || held.count > 200 { give() }
      case (.nothing, 0xE201...0xE23F): break
      case (.nothing, _): put(scalar)
      }
    }
    give()
    if isGap { while out.last == " " { out.removeLast() } }
    return String(out)
  }

  /// The words in a mark: of `entity` and `url` the name, of all others none.
  private static func name(of mark: [Unicode.Scalar]) -> String {
    let parts = mark.split(separator: "\u{E202}", omittingEmptySubsequences: false).map { part in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return String(view)
    }
    guard parts.count > 1 else { return "" }
    switch parts[0] {
    case "entity":
      // ["city","Lisbon","capital of Portugal"]
      let fields = (try? JSONValue(Data(parts[1].utf8)))?.elements ?? []
      return fields.count > 1 ? fields[1].string ?? "" : ""
    case "url": return parts[1]
    default: return ""
    }
  }

  /// A mark that nothing ends: its first word is the mark, the rest may be the answer.
  private static func unclosed(_ mark: [Unicode.Scalar]) -> [Unicode.Scalar] {
    mark.drop { $0 != " " && $0 != "\n" }.filter { !(0xE200...0xE23F).contains($0.value) }
  }

  private static let schemes: [(name: [UInt8], rest: [UInt8])] = [
    (Array("sandbox".utf8), Array(":/".utf8)), (Array("file-service".utf8), Array("://".utf8)),
    (Array("sediment".utf8), Array("://".utf8)),
  ]

  /// `[words](sandbox:/mnt/data/x.csv)` becomes "words"; a bare pointer goes.
  private static func withoutLinks(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    /// Where the last `[` of this line stands in `out`.
    var bracket: Int?
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ":"), let scheme = scheme(before: out, bytes[at...]) {
        out.removeLast(scheme.name.count)
        while at < bytes.count, !ends(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ")"), out.suffix(2).elementsEqual("](".utf8) else {
          continue
        }
        at += 1
        out.removeLast(2)
        if let place = bracket, place < out.count {
          out.remove(at: place)
          if place > 0, out[place - 1] == UInt8(ascii: "!") { out.remove(at: place - 1) }
        }
        bracket = nil
        continue
      }
      if byte == UInt8(ascii: "[") { bracket = out.count }
      if byte == UInt8(ascii: "\n") { bracket = nil }
      out.append(byte)
      at += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func scheme(before out: [UInt8], _ rest: ArraySlice<UInt8>) -> (
    name: [UInt8], rest: [UInt8]
  )? {
    schemes.first { rest.starts(with: $0.rest) && out.suffix($0.name.count).elementsEqual($0.name) }
  }

  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
  }
}
