/// Cuts a text into sections that mean the same alone as together.
///
/// A section begins where nothing before can reach any more: after a blank line, at a line that starts at the margin
/// and goes on no list; and around a fenced block of code at the margin. Whether a line begins a section depends on
/// it and on what stands before it alone, so that the sections of a text that grows stay as they are.
enum MarkdownSections {
  struct Section: Sendable, Equatable {
    var text: String
    var bytes: Int
    /// Characters outside of fences that a parser would have to look twice at.
    var marks = 0
    /// The most quotes and lists that one line opens.
    var opened = 0
    /// The most columns of blank that a line begins with.
    var indent = 0
    var lines = 0
    /// Cells that a table of these lines could have.
    var cells = 0
  }

  /// Sections of one text; the last of them then holds all the rest.
  static let limit = 4_000

  /// - Parameter limit: How many sections there may be, the rest of the text in the last.
  static func cut(_ text: String, limit: Int = limit) -> [Section] {
    var text = text
    return text.withUTF8 { bytes in
      var cutter = Cutter(bytes, limit: limit)
      return cutter.cut()
    }
  }

  private struct Cutter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var sections: [Section] = []
    private var start = 0
    private var census = MarkdownLine.Census()
    private var afterBlank = false
    private var holdsList = false
    private var fence: MarkdownLine.Fence?
    private let limit: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) { (self.bytes, self.limit) = (bytes, limit) }

    mutating func cut() -> [Section] {
      var at = 0
      while at < bytes.count {
        let line = MarkdownLine(bytes, from: at)
        take(line)
        at = line.end
      }
      close(at: bytes.count)
      return sections
    }

    private mutating func take(_ line: MarkdownLine) {
      if let open = fence {
        guard line.closes(open) else { return }
        fence = nil
        close(at: line.end)
        return
      }
      // The last one takes everything, and is counted as if none of it were code.
      guard sections.count + 1 < limit else { return census.count(line) }
      if let opening = line.fence(insideList: holdsList) {
        close(at: line.start)
        fence = opening
        return
      }
      if line.isBlank {
        afterBlank = true
        return
      }
      let isList = line.beginsItem
      if afterBlank, line.indent == 0, !(holdsList && isList) { close(at: line.start) }
      afterBlank = false
      if isList { holdsList = true }
      census.count(line)
    }

    /// Ends the section here; nothing between two sections is none.
    private mutating func close(at end: Int) {
      if end > start {
        sections.append(
          Section(
            text: String(decoding: bytes[start..<end], as: UTF8.self), bytes: end - start,
            marks: census.marks, opened: census.opened, indent: census.indent, lines: census.lines,
            cells: census.cells))
      }
      (start, census, afterBlank, holdsList) = (end, MarkdownLine.Census(), false, false)
    }
  }
}
