/// Reads an outermost object block by block: stops where a big array begins, and keeps all else as an object
/// of its own.
struct JSONMembers {
  enum Event { case goesOn, array, ends }
  private enum Place { case key, inKey, inKeyEscape, colon, value, inValue, comma }

  /// A key longer than this leads to no array.
  private static let longestKey = 64

  private let arrays: [[[UInt8]]]
  private let limits: ImportLimits
  private var nesting: JSONNesting
  private var place = Place.key
  private var key: [UInt8] = []
  /// The keys of the objects that were gone into, and for the outermost and each of them where in `rest` the
  /// present member begins, its comma included.
  private var trail: [[UInt8]] = []
  private var starts: [Int] = []
  /// The first member was an array that is taken out: its comma goes too.
  private var dropsComma = false
  private var hasArray = false

  /// The object without its big arrays.
  private(set) var rest: [UInt8] = []
  private(set) var isTooLong = false

  init(arrays: [[String]], limits: ImportLimits) {
    self.arrays = arrays.map { $0.map { Array($0.utf8) } }
    self.limits = limits
    nesting = JSONNesting(depth: limits.depth)
  }

  /// Whether nothing is left once the arrays are out.
  var isBare: Bool { hasArray && !rest.contains { !$0.isJSONSpace && $0 != .openBrace && $0 != .closeBrace } }

  /// Behind the outermost opening brace.
  mutating func begin() {
    rest = [.openBrace]
    starts = [1]
    trail = []
    place = .key
    (dropsComma, hasArray, isTooLong) = (false, false, false)
  }

  mutating func forget() { rest = [] }

  /// - Returns: Where reading goes on, and what stands there.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> (Int, Event) {
    var at = from
    while at < bytes.count {
      if place == .inValue {
        guard let end = nesting.end(in: bytes, from: at) else {
          keep(bytes, at..<bytes.count)
          return (bytes.count, .goesOn)
        }
        keep(bytes, at..<end)
        at = end
        place = .comma
        continue
      }
      let byte = bytes[at]
      if place == .value, !byte.isJSONSpace {
        if byte == .openBracket, leads(byte) == .whole {
          takeOut()
          return (at + 1, .array)
        }
        if byte != .openBrace || leads(byte) != .part {
          nesting.begin()
          place = .inValue
          continue
        }
        trail.append(key)
        keep(byte)
        starts.append(rest.count)
        place = .key
      } else if step(byte) {
        return (at + 1, .ends)
      }
      at += 1
    }
    return (at, .goesOn)
  }

  private enum Lead { case nowhere, part, whole }

  private func leads(_ byte: UInt8) -> Lead {
    let way = trail + [key]
    if byte == .openBracket { return arrays.contains(way) ? .whole : .nowhere }
    return arrays.contains { $0.count > way.count && $0.starts(with: way) } ? .part : .nowhere
  }

  /// Takes the member that is an array out of the rest, with its key and a comma.
  private mutating func takeOut() {
    hasArray = true
    place = .comma
    guard !isTooLong, let start = starts.last, start <= rest.count else { return }
    rest.removeSubrange(start...)
    dropsComma = rest.last == .openBrace
  }

  /// One byte outside of values.
  /// - Returns: Whether the outermost object ends with it.
  private mutating func step(_ byte: UInt8) -> Bool {
    if place == .comma, byte == .comma, dropsComma {
      dropsComma = false
      place = .key
      return false
    }
    if byte == .comma, place == .comma { starts[starts.count - 1] = rest.count }
    keep(byte)
    switch (place, byte) {
    case (.inKey, .quote): place = .colon
    case (.inKey, .backslash): place = .inKeyEscape
    case (.inKey, _): if key.count <= Self.longestKey { key.append(byte) }
    case (.inKeyEscape, _): place = .inKey
    case (.key, .quote):
      key.removeAll(keepingCapacity: true)
      place = .inKey
    case (.colon, .colon): place = .value
    case (.comma, .comma), (.colon, .comma): place = .key
    case (.comma, .closeBrace), (.key, .closeBrace), (.colon, .closeBrace):
      dropsComma = false
      starts.removeLast()
      guard !trail.isEmpty else { return true }
      trail.removeLast()
      place = .comma
    default: break
    }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    guard !isTooLong, rest.count < limits.pieceBytes else { return tooLong() }
    rest.append(byte)
  }

  private mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !isTooLong, rest.count + range.count <= limits.pieceBytes else { return tooLong() }
    rest.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  private mutating func tooLong() {
    isTooLong = true
    rest = []
  }
}
