import Foundation

/// A JSON text that can be changed and written out again: what nobody changed comes out as it stood, with its digits,
/// its escapes, its order and every member that nobody here knows.
enum CardJSON: Sendable, Equatable {
  struct Member: Sendable, Equatable {
    var key: String
    var value: CardJSON
  }

  /// A string with its quotes, a number, `true`, `false` or `null`, as it is written.
  case literal(String)
  case array([CardJSON])
  case object([Member])

  static let null = CardJSON.literal("null")

  static func string(_ text: String) -> CardJSON { .literal(quoted(text)) }

  static func strings(_ texts: [String]) -> CardJSON { .array(texts.map(CardJSON.string)) }

  /// - Throws: As `JSONValue` does, and `tooLarge` beyond what a card may hold.
  init(_ data: Data) throws(ImportError) {
    guard data.count <= CardLimits.jsonBytes else { throw .tooLarge }
    let tape = try JSONTape(data)
    let slots = tape.slots
    guard slots.count <= CardLimits.jsonValues else { throw .tooLarge }
    // A tree is written and let go level by level: unlike the list of values it may not be as deep as a file (T30).
    var ends: [Int] = []
    for index in slots.indices where slots[index].kind == .array || slots[index].kind == .object {
      while let end = ends.last, end <= index { ends.removeLast() }
      ends.append(Int(slots[index].next))
      guard ends.count <= CardLimits.depth else { throw .tooDeep }
    }
    // From the last value to the first: what is inside of a container is whole before the container comes.
    var made = [CardJSON](repeating: .null, count: slots.count)
    for index in slots.indices.reversed() {
      let slot = slots[index]
      var at = index + 1
      switch slot.kind {
      case .array:
        var items: [CardJSON] = []
        while at < Int(slot.next) {
          items.append(made[at])
          made[at] = .null
          at = Int(slots[at].next)
        }
        made[index] = .array(items)
      case .object:
        var members: [Member] = []
        while at < Int(slot.next) {
          members.append(Member(key: tape.text(slots[at]), value: made[at + 1]))
          made[at + 1] = .null
          at = Int(slots[at + 1].next)
        }
        made[index] = .object(members)
      default:
        let quote = slot.kind == .string ? 1 : 0
        made[index] = .literal(
          String(decoding: tape.bytes[Int(slot.start) - quote..<Int(slot.end) + quote], as: UTF8.self))
      }
    }
    self = made[0]
  }

  /// A member; the last one of several, as in JavaScript, where cards come from. `nil` also where it is null.
  subscript(_ key: String) -> CardJSON? {
    get {
      guard case .object(let members) = self, let found = members.last(where: { $0.key == key }),
        found.value != .null
      else { return nil }
      return found.value
    }
    set {
      guard case .object(var members) = self else { return }
      // Given back before it changes, so that a large lorebook is not copied for every field.
      self = .null
      let index = members.lastIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (_?, nil): members.removeAll { $0.key == key }
      case (nil, nil): break
      }
      self = .object(members)
    }
  }

  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  var isObject: Bool { if case .object = self { true } else { false } }

  var members: [Member] { if case .object(let members) = self { members } else { [] } }

  var elements: [CardJSON] { if case .array(let elements) = self { elements } else { [] } }

  var string: String? {
    guard case .literal(let text) = self, text.hasPrefix("\""), let value = try? JSONValue(Data(text.utf8))
    else {
      return nil
    }
    return value.string
  }

  /// The strings of an array, without what is none.
  var strings: [String] { elements.compactMap(\.string) }

  var bool: Bool? { self == .literal("true") ? true : self == .literal("false") ? false : nil }

  /// UTF-8 without white space, the same for the same value.
  var data: Data {
    var out = ""
    // What is still to be written, the next one last.
    var left: [Part] = [.value(self)]
    while let part = left.popLast() {
      switch part {
      case .text(let text): out += text
      case .value(.literal(let text)): out += text
      case .value(.array(let elements)):
        left.append(.text("]"))
        for (index, element) in elements.enumerated().reversed() {
          left.append(.value(element))
          if index > 0 { left.append(.text(",")) }
        }
        out += "["
      case .value(.object(let members)):
        left.append(.text("}"))
        for (index, member) in members.enumerated().reversed() {
          left.append(.value(member.value))
          left.append(.text((index > 0 ? "," : "") + Self.quoted(member.key) + ":"))
        }
        out += "{"
      }
    }
    return Data(out.utf8)
  }

  private enum Part {
    case text(String)
    case value(CardJSON)
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..<" ": out += "\\u00" + Hexadecimal.two(UInt8(scalar.value))
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  private enum Hexadecimal {
    static func two(_ byte: UInt8) -> String {
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
  }
}
