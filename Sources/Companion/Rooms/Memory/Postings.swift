/// The documents that hold one term, ascending, and how often each of them does: one run of bytes, some two a document.
/// An account of a million turns has thirty times as many of these, so that they are most of what its index takes.
///
/// For each document the gap from the one before it, doubled, plus one where the term is held more than once; then that
/// count. Numbers are LEB128.
struct Postings: Sendable, Equatable {
  private var bytes: [UInt8] = []
  /// The last document; 0 before the first.
  private var last: UInt32 = 0
  /// How many documents there are.
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// - Precondition: `document` comes after all others.
  mutating func append(_ document: UInt32, _ times: UInt16) {
    precondition(count == 0 || document > last)
    if bytes.capacity - bytes.count < Self.mostBytes {
      // By a quarter: an array that doubles would leave a third of the index empty.
      bytes.reserveCapacity(bytes.count + bytes.count / 4 + Self.mostBytes)
    }
    put(UInt64(document - last) << 1 | (times > 1 ? 1 : 0))
    if times > 1 { put(UInt64(times)) }
    last = document
    count += 1
  }

  /// Shows each document with its count, in order.
  @inline(__always)
  func each(_ visit: (_ document: UInt32, _ times: UInt16) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      var document: UInt32 = 0
      while place < bytes.count {
        let gap = Self.number(bytes, &place)
        document &+= UInt32(truncatingIfNeeded: gap >> 1)
        visit(document, gap & 1 == 0 ? 1 : UInt16(truncatingIfNeeded: Self.number(bytes, &place)))
      }
    }
  }

  /// - Parameter gone: Ascending.
  mutating func remove(_ gone: [UInt32]) {
    guard let first = gone.first, !isEmpty, first <= last, holds(anyOf: gone) else { return }
    var kept = Postings()
    var next = 0
    each { document, times in
      while next < gone.count, gone[next] < document { next += 1 }
      if next == gone.count || gone[next] != document { kept.append(document, times) }
    }
    self = kept
  }

  private func holds(anyOf gone: [UInt32]) -> Bool {
    gone.withUnsafeBufferPointer { gone in
      var isHeld = false
      var next = 0
      each { document, _ in
        while next < gone.count, gone[next] < document { next += 1 }
        if next < gone.count, gone[next] == document { isHeld = true }
      }
      return isHeld
    }
  }

  /// Bytes that one document takes at most.
  private static let mostBytes = 8

  private mutating func put(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  @inline(__always)
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }
}
