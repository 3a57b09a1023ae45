import Glibc

/// Lines of a file handle, whatever bytes they are: what is not UTF-8 becomes the replacement character, and a
/// last line without its end counts.
struct LineInput: Sequence, IteratorProtocol {
  private let file: Int32
  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isOver = false

  init(file: Int32) { self.file = file }

  mutating func next() -> String? {
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { (start, searched) = (end + 1, end + 1) }
        return text(bytes[start..<end])
      }
      searched = bytes.count
      if isOver {
        guard start < bytes.count else { return nil }
        defer { start = bytes.count }
        return text(bytes[start...])
      }
      read()
    }
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }

  private mutating func read() {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    var more = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(file, &more, more.count)
    if count > 0 {
      bytes += more[..<count]
    } else if count == 0 || errno != EINTR {
      isOver = true
    }
  }
}
