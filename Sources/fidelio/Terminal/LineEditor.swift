/// What the person is typing: characters, a cursor, and a history that lives in memory alone.
///
/// Knows nothing of terminals: keys in, state out.
struct LineEditor: Sendable {
  enum Outcome: Equatable, Sendable {
    case goOn
    /// A whole entry, quotation marks and line joins taken away.
    case submit(String)
    /// Ctrl-C. What was typed is gone.
    case interrupt(wasEmpty: Bool)
    /// Ctrl-D on an empty line.
    case endOfInput
    case clearScreen
  }

  private(set) var text: [Character] = []
  /// 0 to `text.count`.
  private(set) var cursor = 0
  private var history: [String] = []
  /// Where in the history one is; `history.count` is what is being typed.
  private var place = 0
  private var draft: [Character] = []
  private var erased: [Character] = []

  /// Entries remembered; nothing of it is ever written to disk.
  static let historyLimit = 200
  /// Opens and closes an entry of several lines.
  static let quote = "\"\"\""

  init() {}

  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .text(let typed), .paste(let typed): insert(typed.harmless)
    case .tab: insert("  ")
    case .altEnter: insert("\n")
    case .enter: return enter()
    case .backspace: erase(from: max(0, cursor - 1), to: cursor)
    case .delete: erase(from: cursor, to: min(text.count, cursor + 1))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .home: cursor = lineStart
    case .end: cursor = lineEnd
    case .up: up()
    case .down: down()
    case .eraseToEnd: keepErased(from: cursor, to: lineEnd == cursor ? min(text.count, cursor + 1) : lineEnd)
    case .eraseToStart: keepErased(from: lineStart, to: cursor)
    case .eraseWord: keepErased(from: wordStart, to: cursor)
    case .eraseWordAfter: keepErased(from: cursor, to: wordEnd)
    case .putBack: insert(String(erased))
    case .clearScreen: return .clearScreen
    case .interrupt:
      let wasEmpty = text.isEmpty
      set("")
      place = history.count
      return .interrupt(wasEmpty: wasEmpty)
    case .endOfInput:
      if text.isEmpty { return .endOfInput }
      erase(from: cursor, to: min(text.count, cursor + 1))
    case .other: break
    }
    return .goOn
  }

  /// Puts a text in place of what was typed, the cursor at its end.
  mutating func set(_ replacement: String) {
    text = Array(replacement)
    cursor = text.count
  }

  /// Adds an entry to the history, unless it repeats the last one.
  mutating func remember(_ entry: String) {
    if history.last != entry { history.append(entry) }
    if history.count > Self.historyLimit { history.removeFirst() }
    place = history.count
  }

  // MARK: Entries

  private mutating func enter() -> Outcome {
    if isQuoteOpen {
      cursor = text.count
      insert("\n")
      return .goOn
    }
    if text.last == "\\", !String(text).hasPrefix(Self.quote) {
      text.removeLast()
      cursor = text.count
      insert("\n")
      return .goOn
    }
    let typed = String(text)
    set("")
    if !typed.allSatisfy(\.isWhitespace) { remember(typed) }
    place = history.count
    return .submit(Self.unquoted(typed))
  }

  private var isQuoteOpen: Bool {
    let typed = String(text)
    return typed.hasPrefix(Self.quote)
      && !(typed.count >= 2 * Self.quote.count && typed.trimmedEnd.hasSuffix(Self.quote))
  }

  static func unquoted(_ typed: String) -> String {
    let whole = typed.trimmedEnd
    guard whole.hasPrefix(quote), whole.hasSuffix(quote), whole.count >= 2 * quote.count else { return typed }
    var inner = whole.dropFirst(quote.count).dropLast(quote.count)
    if inner.first == "\n" { inner = inner.dropFirst() }
    if inner.last == "\n" { inner = inner.dropLast() }
    return String(inner)
  }

  // MARK: Changing

  private mutating func insert(_ more: String) {
    guard !more.isEmpty else { return }
    // The new text may join with what stands before it, an accent with its letter: count afresh.
    let before = String(text[..<cursor]) + more
    let after = text[cursor...]
    let joined = Array(before)
    text = joined + after
    cursor = joined.count
  }

  private mutating func erase(from start: Int, to end: Int) {
    guard start < end else { return }
    text.removeSubrange(start..<end)
    cursor = start
  }

  private mutating func keepErased(from start: Int, to end: Int) {
    guard start < end else { return }
    erased = Array(text[start..<end])
    erase(from: start, to: end)
  }

  // MARK: Places

  private var lineStart: Int { text[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
  private var lineEnd: Int { text[cursor...].firstIndex(of: "\n") ?? text.count }

  private var wordStart: Int {
    var index = cursor
    while index > 0, !text[index - 1].isWordPart { index -= 1 }
    while index > 0, text[index - 1].isWordPart { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < text.count, !text[index].isWordPart { index += 1 }
    while index < text.count, text[index].isWordPart { index += 1 }
    return index
  }

  private mutating func up() {
    guard lineStart == 0 else {
      let column = cursor - lineStart
      let above = text[..<(lineStart - 1)].lastIndex(of: "\n").map { $0 + 1 } ?? 0
      cursor = min(above + column, lineStart - 1)
      return
    }
    guard place > 0 else { return }
    if place == history.count { draft = text }
    place -= 1
    set(history[place])
  }

  private mutating func down() {
    guard lineEnd == text.count else {
      let column = cursor - lineStart
      let below = lineEnd + 1
      let belowEnd = text[below...].firstIndex(of: "\n") ?? text.count
      cursor = min(below + column, belowEnd)
      return
    }
    guard place < history.count else { return }
    place += 1
    set(place == history.count ? String(draft) : history[place])
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}

extension String {
  fileprivate var trimmedEnd: Substring {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return self[..<end]
  }
}
