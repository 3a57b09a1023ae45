import Foundation

/// A thread's title from its first words: made here, at once, without asking any model.
enum Title {
  /// Characters; what fits one line of a list.
  static let length = 48

  /// From what is said, or from the first attachment where nothing is.
  static func of(_ message: Message) -> String {
    let title = of(message.text)
    return title.isEmpty ? of(message.attachments?.first?.name ?? "") : title
  }

  static func of(_ text: String) -> String {
    // What nobody sees takes no place in a list (T38).
    let text = HiddenCharacters.removed(from: text)
    let line =
      text.split(whereSeparator: \.isNewline).first { line in line.contains { !$0.isWhitespace } } ?? ""
    let words = line.split(whereSeparator: \.isWhitespace)
    var title = ""
    for word in words {
      let longer = title.isEmpty ? String(word) : title + " " + word
      guard longer.count <= length else {
        return title.isEmpty ? String(word.prefix(length - 1)) + "…" : title + "…"
      }
      title = longer
    }
    return title
  }
}
