/// One line of Markdown, as far as it must be known before anything is parsed.
struct MarkdownLine {
  /// A fence that opens a block of code at the margin.
  struct Fence: Equatable {
    let mark: UInt8
    let length: Int
  }

  let start: Int
  /// Behind its line end.
  let end: Int
  /// Columns of blank it begins with.
  let indent: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Its first character that is no blank; the line end when there is none.
  private let first: Int
  private let last: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var last = start
    while last < bytes.count, bytes[last] != 10, bytes[last] != 13 { last += 1 }
    var end = min(last + 1, bytes.count)
    if end < bytes.count, bytes[last] == 13, bytes[end] == 10 { end += 1 }
    var (first, indent) = (start, 0)
    while first < last, bytes[first] == 32 || bytes[first] == 9 {
      indent += bytes[first] == 9 ? 4 - indent % 4 : 1
      first += 1
    }
    (self.bytes, self.start, self.end, self.indent, self.first, self.last) =
      (bytes, start, end, indent, first, last)
  }

  var isBlank: Bool { first == last }

  /// - Parameter insideList: An indented fence then belongs to an item and is no concern here.
  func fence(insideList: Bool) -> Fence? {
    guard indent == 0 || indent <= 3 && !insideList, first < last else { return nil }
    let mark = bytes[first]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = run(of: mark)
    guard length >= 3 else { return nil }
    // Words in back ticks are code inside a line.
    if mark == UInt8(ascii: "`"), bytes[(first + length)..<last].contains(mark) { return nil }
    return Fence(mark: mark, length: length)
  }

  func closes(_ fence: Fence) -> Bool {
    guard indent <= 3, first < last, bytes[first] == fence.mark else { return false }
    let length = run(of: fence.mark)
    return length >= fence.length
      && bytes[(first + length)..<last].allSatisfy { $0 == 32 || $0 == 9 }
  }

  private func run(of mark: UInt8) -> Int {
    var at = first
    while at < last, bytes[at] == mark { at += 1 }
    return at - first
  }

  /// Whether it looks like an item of a list; an item that is none costs only that less is cut.
  var beginsItem: Bool { item(at: first) != nil }

  /// The place behind the mark of an item that begins at `place`.
  private func item(at place: Int) -> Int? {
    guard place < last else { return nil }
    var at = place
    if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "*") || bytes[at] == UInt8(ascii: "+") {
      at += 1
    } else {
      while at < last, at - place < 9, (48...57).contains(bytes[at]) { at += 1 }
      guard at > place, at < last, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")") else {
        return nil
      }
      at += 1
    }
    return at == last || bytes[at] == 32 || bytes[at] == 9 ? at : nil
  }

  /// Quotes and lists that it opens, one inside the other.
  private var opened: Int {
    var (at, count) = (first, 0)
    while at < last {
      if bytes[at] == 32 || bytes[at] == 9 {
        at += 1
      } else if bytes[at] == UInt8(ascii: ">") {
        (at, count) = (at + 1, count + 1)
      } else if let behind = item(at: at) {
        (at, count) = (behind, count + 1)
      } else {
        break
      }
    }
    return count
  }

  /// What the lines of a section add up to.
  struct Census {
    private(set) var marks = 0
    private(set) var opened = 0
    private(set) var indent = 0
    private(set) var lines = 0
    private var pipes = 0

    /// Every row of a table is filled up to the width of its head.
    var cells: Int { pipes == 0 ? 0 : (pipes + 1) * lines }

    mutating func count(_ line: MarkdownLine) {
      var pipes = 0
      for byte in line.bytes[line.first..<line.last] where MarkdownLine.isMark[Int(byte)] {
        marks += 1
        if byte == UInt8(ascii: "|") { pipes += 1 }
      }
      // A line that could draw the rule under a table's head sends the parser back over what came before.
      if line.first < line.last, "|:-".utf8.contains(line.bytes[line.first]) { marks += 1 }
      opened = max(opened, line.opened)
      indent = max(indent, line.indent)
      self.pipes = max(self.pipes, pipes)
      lines += 1
    }
  }

  private static let isMark: [Bool] = (0..<256).map { "`*_[]<~|".utf8.contains(UInt8($0)) }
}
