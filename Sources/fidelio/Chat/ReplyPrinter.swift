import Companion
import Foundation

/// Prints one reply as it grows. Remembers what stands on the screen, so that a reply that is sent again from
/// its beginning, or was put right by the guard, is shown once and whole.
struct ReplyPrinter {
  private let name: String
  private let paint: Paint
  private let columns: Int
  private let language: Language
  private let write: (String) -> Void
  private var wrap: WordWrap
  private var shown = ""
  private var hasBegun = false
  private var isWaiting = false

  init(
    name: String, paint: Paint, columns: Int, language: Language,
    write: @escaping (String) -> Void = { Out.write($0) }
  ) {
    self.name = name
    self.paint = paint
    self.columns = columns
    self.language = language
    self.write = write
    wrap = WordWrap(columns: columns, startingAt: DisplayWidth.of(name) + 2)
  }

  /// A sign that the reply is coming, at a terminal.
  mutating func wait() {
    guard columns > 0, !hasBegun, !isWaiting else { return }
    isWaiting = true
    write(paint(.quiet, "…"))
  }

  mutating func card(_ card: CardText) {
    endWaiting()
    write(card.shown(paint, columns: columns))
  }

  mutating func delta(_ text: String) {
    guard !text.isEmpty else { return }
    begin()
    shown += text
    write(wrap.write(text.harmless))
  }

  /// The whole text so far.
  mutating func whole(_ text: String) {
    if text == shown { return }
    if text.hasPrefix(shown) { return delta(String(text.dropFirst(shown.count))) }
    if hasBegun { note(ChatWords.replaced) }
    wrap = WordWrap(columns: columns, startingAt: DisplayWidth.of(name) + 2)
    shown = ""
    delta(text)
  }

  /// A remark of the house's, on a line of its own.
  mutating func note(_ phrase: Phrase) { remark(phrase.in(language)) }

  mutating func remark(_ sentence: String) {
    endWaiting()
    if hasBegun {
      write(wrap.end() + "\n")
      hasBegun = false
      wrap = WordWrap(columns: columns)
    }
    write(paint(.quiet, sentence.harmless) + "\n")
  }

  mutating func end() {
    endWaiting()
    if hasBegun { write(wrap.end() + "\n") }
    hasBegun = false
  }

  private mutating func begin() {
    endWaiting()
    guard !hasBegun else { return }
    hasBegun = true
    write(paint(.companion, name + ": "))
  }

  private mutating func endWaiting() {
    guard isWaiting else { return }
    isWaiting = false
    write("\r\u{1B}[K")
  }
}
