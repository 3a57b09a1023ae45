import Foundation

/// A value of a JSON text, read when asked (beside it: `JSONTape`, `JSONScan`).
///
/// Exports change without notice, so nothing here insists: what is missing, null or of another type is `nil`, and the
/// parser decides what that means.
///
/// An own reader, since `JSONSerialization` makes a dictionary and a string of all there is in a conversation, of
/// which a parser asks for a tenth: it reads ChatGPT's export at a sixth of the speed of this and `ChatGPTParser`
/// together (21 against 125 MB/s on the same busy machine).
struct JSONValue: Sendable {
  let tape: JSONTape
  private let index: Int

  /// - Throws: `damaged` for what is not JSON, `tooDeep` beyond 8,192 levels, `tooLarge` beyond 8 million values.
  init(_ data: Data) throws(ImportError) {
    self.init(tape: try JSONTape(data), index: 0)
  }

  private init(tape: JSONTape, index: Int) {
    self.tape = tape
    self.index = index
  }

  private var slot: JSONTape.Slot { tape.slots[index] }

  var isNull: Bool { slot.kind == .null }
  var isString: Bool { slot.kind == .string }
  var isArray: Bool { slot.kind == .array }
  var isObject: Bool { slot.kind == .object }

  /// The member of that name, the first one of several; `nil` also where it is null, or where this is no object.
  subscript(_ key: String) -> JSONValue? {
    let object = slot
    guard object.kind == .object else { return nil }
    var at = index + 1
    while at < Int(object.next) {
      if tape.isText(tape.slots[at], key) {
        return tape.slots[at + 1].kind == .null ? nil : JSONValue(tape: tape, index: at + 1)
      }
      at = Int(tape.slots[at + 1].next)
    }
    return nil
  }

  /// Whether there is a member of that name, be it null.
  func has(_ key: String) -> Bool {
    self[key] != nil || members.contains { $0.key == key }
  }

  /// An array or object with nothing in it.
  var isEmpty: Bool {
    let slot = slot
    return (slot.kind == .array || slot.kind == .object) && Int(slot.next) == index + 1
  }

  var string: String? {
    let slot = slot
    return slot.kind == .string ? tape.text(slot) : nil
  }

  /// Finite; beyond the range of a `Double` there is none.
  var double: Double? {
    let slot = slot
    guard slot.kind == .number, let number = Double(tape.text(slot)), number.isFinite else { return nil }
    return number
  }

  /// A whole number within the range of `Int`, also where it is written `3.0`.
  var int: Int? {
    let slot = slot
    guard slot.kind == .number else { return nil }
    return Int(tape.text(slot)) ?? double.flatMap { Int(exactly: $0) }
  }

  var bool: Bool? {
    switch slot.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// A string, or a number as it is written: what ids are.
  var id: String? {
    let slot = slot
    return slot.kind == .string || slot.kind == .number ? tape.text(slot) : nil
  }

  /// What an array holds, nulls included; empty where this is none.
  var elements: [JSONValue] {
    let array = slot
    guard array.kind == .array else { return [] }
    var found: [JSONValue] = []
    var at = index + 1
    while at < Int(array.next) {
      found.append(JSONValue(tape: tape, index: at))
      at = Int(tape.slots[at].next)
    }
    return found
  }

  /// What an object holds, in its order, nulls included; empty where this is none.
  var members: [(key: String, value: JSONValue)] {
    let object = slot
    guard object.kind == .object else { return [] }
    var found: [(key: String, value: JSONValue)] = []
    var at = index + 1
    while at < Int(object.next) {
      found.append((tape.text(tape.slots[at]), JSONValue(tape: tape, index: at + 1)))
      at = Int(tape.slots[at + 1].next)
    }
    return found
  }

  /// How long it is in the text, in bytes.
  var size: Int { Int(slot.end - slot.start) }

  /// The value as it stands in the text, byte for byte.
  var data: Data {
    let slot = slot
    let quote = slot.kind == .string ? 1 : 0
    return Data(tape.bytes[Int(slot.start) - quote..<Int(slot.end) + quote])
  }
}
