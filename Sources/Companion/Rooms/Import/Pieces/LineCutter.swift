import Foundation
import Glibc

/// Cuts text that comes block by block into its lines, without their ends. A CSV record may hold line feeds
/// between quotation marks (RFC 4180). Never more than one line is held.
final class LineCutter {
  enum Kind { case json, csv, text }

  private let kind: Kind
  private let limits: ImportLimits
  private var check: JSONCheck
  private var begun = Data()
  private var isTooLong = false
  private var isFirst = true
  /// Of a CSV record: inside of quotation marks, and at the beginning of a field.
  private var isQuoted = false
  private var isFieldStart = true

  init(_ kind: Kind, limits: ImportLimits) {
    self.kind = kind
    self.limits = limits
    check = JSONCheck(limits)
  }

  func feed(_ bytes: UnsafeBufferPointer<UInt8>, into cuts: inout [Cut]) {
    var from = 0
    while from < bytes.count {
      guard let end = lineFeed(bytes, from) else {
        keep(bytes, from..<bytes.count)
        return
      }
      keep(bytes, from..<end)
      give(into: &cuts)
      from = end + 1
    }
  }

  func finish(into cuts: inout [Cut]) {
    if isQuoted {
      begun = Data()
      cuts.append(isTooLong ? .tooLarge : .damaged)
    } else if !begun.isEmpty || isTooLong {
      give(into: &cuts)
    }
  }

  /// Where the line or record ends.
  private func lineFeed(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int? {
    guard kind == .csv else {
      guard let base = bytes.baseAddress, let found = memchr(base + from, 0x0A, bytes.count - from) else {
        return nil
      }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
    for at in from..<bytes.count {
      let byte = bytes[at]
      if isQuoted {
        // Two of them stand for one: out and in again.
        if byte == .quote { isQuoted = false }
      } else if byte == .quote, isFieldStart || (at > 0 ? bytes[at - 1] : begun.last) == .quote {
        isQuoted = true
      } else if byte == .lineFeed {
        isFieldStart = true
        return at
      }
      isFieldStart = !isQuoted && byte == .comma
    }
    return nil
  }

  private func keep(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !isTooLong, begun.count + range.count <= limits.pieceBytes else {
      isTooLong = true
      begun = Data()
      return
    }
    begun.append(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  private func give(into cuts: inout [Cut]) {
    var line = begun
    let wasTooLong = isTooLong
    begun = Data()
    isTooLong = false
    guard !wasTooLong else {
      cuts.append(.tooLarge)
      return
    }
    if line.last == .carriageReturn { line.removeLast() }
    if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = Data(line.dropFirst(3)) }
    isFirst = false
    if kind != .text, line.allSatisfy(\.isJSONSpace) { return }
    let verdict = line.withUnsafeBytes { raw -> JSONCheck.Verdict in
      let bytes = raw.assumingMemoryBound(to: UInt8.self)
      guard kind != .json else { return check.verdict(on: bytes) }
      return ByteScan.isUTF8(bytes) ? .sound : .damaged
    }
    switch verdict {
    case .sound: cuts.append(.piece(line))
    case .damaged: cuts.append(.damaged)
    case .tooLarge: cuts.append(.tooLarge)
    }
  }
}
