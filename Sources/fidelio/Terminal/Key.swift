/// One thing pressed, or pasted, at the terminal.
enum Key: Equatable, Sendable {
  /// One or more characters typed.
  case text(String)
  /// Pasted between the terminal's brackets; line ends are `\n`.
  case paste(String)
  case enter, altEnter, tab
  case backspace, delete
  case left, right, up, down, home, end
  case wordLeft, wordRight
  /// Erase to the end of the line, to its start, the word before, the word after.
  case eraseToEnd, eraseToStart, eraseWord, eraseWordAfter
  /// Put back what was erased last.
  case putBack
  case clearScreen
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D.
  case endOfInput
  /// A key that means nothing here.
  case other
}
