import Foundation

/// Cuts JSON that comes block by block: each element of the outermost array, or of the big array that the
/// format keeps in an object (`JSONCut`), is a piece; what else the object holds is one more piece behind
/// them.
///
/// Values that stand one behind the other, as in JSON Lines, are read one after the other. Each piece is
/// whole, sound JSON. What is damaged is told, and the elements behind it are found again where its brackets
/// and quotation marks allow. Never more than one piece is held.
final class JSONCutter {
  private enum Place { case start, array, element, members, end }

  private let limits: ImportLimits
  private var members: JSONMembers
  private var nesting: JSONNesting
  private var check: JSONCheck
  private var place = Place.start
  /// Whether the array stands in an object.
  private var isInObject = false
  /// The beginning of an element that goes on in the next block.
  private var begun = Data()
  private var isTooLong = false
  /// Bytes that belong to nothing.
  private var isLittered = false
  /// Bytes of the mark in front of UTF-8 that were seen.
  private var mark = 0

  /// - Parameter arrays: The keys that lead to a big array, each from the outermost object inwards.
  init(arrays: [[String]], limits: ImportLimits) {
    self.limits = limits
    members = JSONMembers(arrays: arrays, limits: limits)
    nesting = JSONNesting(depth: limits.depth)
    check = JSONCheck(limits)
  }

  func feed(_ bytes: UnsafeBufferPointer<UInt8>, into cuts: inout [Cut]) {
    var at = 0
    while at < bytes.count {
      switch place {
      case .start: at = start(bytes, at)
      case .array: at = between(bytes, at)
      case .element: at = element(bytes, at, into: &cuts)
      case .members: at = inObject(bytes, at, into: &cuts)
      case .end:
        if bytes[at] | 0x20 == .openBrace {
          at = start(bytes, at)
        } else {
          isLittered = isLittered || !bytes[at].isJSONSpace
          at += 1
        }
      }
    }
  }

  /// At the end of the file.
  func finish(into cuts: inout [Cut]) {
    switch place {
    case .start, .end: if isLittered { cuts.append(.damaged) }
    case .array, .element, .members: cuts.append(isTooLong ? .tooLarge : .damaged)
    }
  }

  private func start(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    let byte = bytes[from]
    let sign: [UInt8] = [0xEF, 0xBB, 0xBF]
    if mark < 3, byte == sign[mark] {
      mark += 1
    } else if byte == .openBracket {
      place = .array
      isInObject = false
    } else if byte == .openBrace {
      place = .members
      isInObject = true
      members.begin()
    } else if !byte.isJSONSpace {
      isLittered = true
      place = .end
    }
    return from + 1
  }

  private func between(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    let byte = bytes[from]
    if byte == .closeBracket {
      place = isInObject ? .members : .end
      return from + 1
    }
    if byte == .comma || byte.isJSONSpace { return from + 1 }
    if byte == .closeBrace || byte == .colon {
      isLittered = true
      return from + 1
    }
    nesting.begin()
    place = .element
    return from
  }

  private func element(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, into cuts: inout [Cut]) -> Int {
    guard let end = nesting.end(in: bytes, from: from) else {
      keep(bytes, from..<bytes.count)
      return bytes.count
    }
    if begun.isEmpty, !isTooLong {
      give(UnsafeBufferPointer(rebasing: bytes[from..<end]), into: &cuts)
    } else {
      keep(bytes, from..<end)
      let whole = begun
      begun = Data()
      whole.withUnsafeBytes { give($0.assumingMemoryBound(to: UInt8.self), whole, into: &cuts) }
    }
    isTooLong = false
    place = .array
    return end
  }

  private func keep(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !isTooLong, !nesting.isTooDeep, begun.count + range.count <= limits.pieceBytes else {
      isTooLong = true
      begun = Data()
      return
    }
    begun.append(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  private func inObject(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, into cuts: inout [Cut]) -> Int {
    let (end, event) = members.read(bytes, from)
    switch event {
    case .goesOn: break
    case .array: place = .array
    case .ends:
      place = .end
      if members.isTooLong {
        cuts.append(.tooLarge)
      } else if !members.isBare {
        members.rest.withUnsafeBufferPointer { give($0, into: &cuts) }
      }
      members.forget()
    }
    return end
  }

  private func give(_ bytes: UnsafeBufferPointer<UInt8>, _ whole: Data? = nil, into cuts: inout [Cut]) {
    guard !isTooLong, !nesting.isTooDeep else {
      cuts.append(.tooLarge)
      return
    }
    switch check.verdict(on: bytes) {
    case .sound: cuts.append(.piece(whole ?? Data(bytes)))
    case .damaged: cuts.append(.damaged)
    case .tooLarge: cuts.append(.tooLarge)
    }
  }
}
