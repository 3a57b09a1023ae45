import Foundation

/// Gives a small file as one piece.
final class WholeCutter {
  private let isText: Bool
  private let limits: ImportLimits
  private var whole = Data()
  private var isTooLong = false

  /// - Parameter isText: Whether it must be UTF-8.
  init(isText: Bool, limits: ImportLimits) {
    self.isText = isText
    self.limits = limits
  }

  func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isTooLong, whole.count + bytes.count <= limits.pieceBytes else {
      isTooLong = true
      whole = Data()
      return
    }
    whole.append(bytes)
  }

  func finish(into cuts: inout [Cut]) {
    defer { whole = Data() }
    if isTooLong {
      cuts.append(.tooLarge)
    } else if isText, !whole.withUnsafeBytes({ ByteScan.isUTF8($0.assumingMemoryBound(to: UInt8.self)) }) {
      cuts.append(.damaged)
    } else {
      cuts.append(.piece(whole))
    }
  }
}
