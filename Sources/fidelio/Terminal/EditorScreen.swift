/// Where an entry and its cursor fall on a terminal, and what to write to get there from what stands now.
///
/// Writes whole lines of the entry, wrapped at the terminal's width, below a prompt; remembers only on which
/// row the cursor was left.
struct EditorScreen: Sendable {
  /// Row of the cursor, counted from the row of the prompt.
  private(set) var cursorRow = 0

  struct Place: Equatable, Sendable {
    var row: Int
    var column: Int
  }

  init() {}

  /// - Parameter promptWidth: Columns of `prompt` without its colours; later lines are indented as far.
  mutating func draw(
    prompt: String, promptWidth: Int, text: [Character], cursor: Int, columns: Int
  ) -> String {
    var out = Self.back(rows: cursorRow) + "\u{1B}[J" + prompt
    let end = Self.walk(text[...], promptWidth: promptWidth, columns: columns) { out += $0 }
    let target = Self.walk(text[..<cursor], promptWidth: promptWidth, columns: columns) { _ in }
    if end.row > target.row { out += "\u{1B}[\(end.row - target.row)A" }
    out += "\r"
    if target.column > 0 { out += "\u{1B}[\(target.column)C" }
    cursorRow = target.row
    return out
  }

  /// Leaves the entry as it stands and goes to a new line.
  mutating func leave(promptWidth: Int, text: [Character], cursor: Int, columns: Int) -> String {
    let end = Self.walk(text[...], promptWidth: promptWidth, columns: columns) { _ in }
    let down = end.row - cursorRow
    cursorRow = 0
    return (down > 0 ? "\u{1B}[\(down)B" : "") + "\r\n"
  }

  private static func back(rows: Int) -> String { (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\r" }

  /// Walks the text over the screen, handing on what to write.
  /// - Returns: Where the cursor ends; a full row counts as the beginning of the next.
  static func walk(
    _ text: ArraySlice<Character>, promptWidth: Int, columns: Int, write: (String) -> Void
  ) -> Place {
    let columns = max(columns, promptWidth + 4)
    var place = Place(row: 0, column: promptWidth)
    for character in text {
      if character == "\n" {
        write("\r\n" + String(repeating: " ", count: promptWidth))
        place = Place(row: place.row + 1, column: promptWidth)
        continue
      }
      let width = DisplayWidth.of(character)
      if place.column + width > columns {
        write("\r\n")
        place = Place(row: place.row + 1, column: 0)
      }
      write(String(character))
      place.column += width
    }
    if place.column >= columns {
      write("\r\n")
      place = Place(row: place.row + 1, column: 0)
    }
    return place
  }
}
