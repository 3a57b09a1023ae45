import Companion
import Foundation
import Glibc

/// Asks the person at the terminal. Standard input must be one.
struct Asking: Sendable {
  let keyboard: Keyboard
  let language: Language

  /// - Returns: What was typed, without echo.
  /// - Throws: `CommandFailure` when the person gave up, or there is no terminal.
  func secret(_ prompt: Phrase) async throws -> String {
    guard keyboard.isTerminal else { throw CommandFailure(CommandWords.noTerminal) }
    return try await line(prompt, isShown: false)
  }

  /// The same twice, until both are the same.
  func newSecret(_ prompt: Phrase) async throws -> String {
    while true {
      let first = try await secret(prompt)
      if try await secret(CommandWords.again) == first { return first }
      Out.note(CommandWords.notTheSame.in(language))
    }
  }

  /// - Returns: What was typed, without the spaces around it.
  func line(_ prompt: Phrase) async throws -> String {
    try await line(prompt, isShown: true).trimmingCharacters(in: .whitespaces)
  }

  private func line(_ prompt: Phrase, isShown: Bool) async throws -> String {
    try await keyboard.raw {
      // Only now: what is typed after the prompt must not be echoed.
      Out.write(prompt.in(language), to: STDERR_FILENO)
      var typed: [Character] = []
      while let key = await keyboard.next() {
        switch key {
        case .text(let text), .paste(let text):
          let text = text.harmless.prefix { $0 != "\n" }
          typed += text
          if isShown { Out.write(String(text), to: STDERR_FILENO) }
        case .backspace where !typed.isEmpty:
          let last = typed.removeLast()
          if isShown {
            let width = DisplayWidth.of(last)
            Out.write(
              String(repeating: "\u{8}", count: width) + String(repeating: " ", count: width)
                + String(repeating: "\u{8}", count: width), to: STDERR_FILENO)
          }
        case .eraseToStart:
          if isShown, !typed.isEmpty { Out.write("\r\u{1B}[K" + prompt.in(language), to: STDERR_FILENO) }
          typed = []
        case .enter:
          Out.note("")
          return String(typed)
        case .interrupt: return try giveUp()
        case .endOfInput where typed.isEmpty: return try giveUp()
        default: break
        }
      }
      return try giveUp()
    }
  }

  private func giveUp() throws -> String {
    Out.note("")
    throw CommandFailure(CommandWords.interrupted)
  }
}
