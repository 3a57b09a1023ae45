import Foundation

/// What a cutter makes of the bytes of one file.
enum Cut: Equatable {
  case piece(Data)
  /// A piece that cannot be read, or bytes that belong to none.
  case damaged
  /// A piece beyond a limit: too long, too deep, too many values.
  case tooLarge
}

/// How a file is cut into pieces.
enum Cutter {
  case json(JSONCutter)
  case lines(LineCutter)
  case whole(WholeCutter)

  func feed(_ bytes: UnsafeBufferPointer<UInt8>, into cuts: inout [Cut]) {
    switch self {
    case .json(let cutter): cutter.feed(bytes, into: &cuts)
    case .lines(let cutter): cutter.feed(bytes, into: &cuts)
    case .whole(let cutter): cutter.feed(bytes)
    }
  }

  func finish(into cuts: inout [Cut]) {
    switch self {
    case .json(let cutter): cutter.finish(into: &cuts)
    case .lines(let cutter): cutter.finish(into: &cuts)
    case .whole(let cutter): cutter.finish(into: &cuts)
    }
  }
}
