import Companion
import Glibc

/// Reads what the person says: with the line editor at a terminal, line by line elsewhere.
final class Entry {
  enum Read: Equatable, Sendable { case text(String), interrupt(wasEmpty: Bool), endOfInput }

  private let keyboard: Keyboard
  private let paint: Paint
  private var editor = LineEditor()

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  init(keyboard: Keyboard, paint: Paint) {
    self.keyboard = keyboard
    self.paint = paint
  }

  /// - Parameter prefilled: Stands in the line already, to be changed.
  func read(prompt: String, prefilled: String = "") async -> Read {
    guard keyboard.isTerminal else { return await readPlain() }
    return await keyboard.raw { await edit(prompt, prefilled) }
  }

  private func edit(_ prompt: String, _ prefilled: String) async -> Read {
    var screen = EditorScreen()
    let width = DisplayWidth.of(prompt)
    let painted = paint(.strong, prompt)
    editor.set(prefilled)
    Out.write(Self.pasteOn)
    defer { Out.write(Self.pasteOff) }
    while true {
      let columns = max(20, TerminalMode.columns)
      Out.write(
        screen.draw(
          prompt: painted, promptWidth: width, text: editor.text, cursor: editor.cursor, columns: columns))
      guard let key = await keyboard.next() else { return .endOfInput }
      let (text, cursor) = (editor.text, editor.cursor)
      let outcome = editor.press(key)
      switch outcome {
      case .goOn: continue
      case .clearScreen:
        Out.write("\u{1B}[2J\u{1B}[H")
        screen = EditorScreen()
      case .submit, .interrupt, .endOfInput:
        Out.write(screen.leave(promptWidth: width, text: text, cursor: cursor, columns: columns))
        switch outcome {
        case .submit(let entry): return .text(entry)
        case .interrupt(let wasEmpty): return .interrupt(wasEmpty: wasEmpty)
        default: return .endOfInput
        }
      }
    }
  }

  /// The same rules for joined lines, without a terminal.
  private func readPlain() async -> Read {
    while let key = await keyboard.next() {
      if case .submit(let entry) = editor.press(key) { return .text(entry) }
    }
    let rest = String(editor.text)
    editor.set("")
    return rest.isEmpty ? .endOfInput : .text(LineEditor.unquoted(rest))
  }
}
