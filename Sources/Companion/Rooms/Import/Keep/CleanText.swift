import Foundation

/// Imported words as they may be kept: without what hides from the eye (T38), within the limits of a message.
enum CleanText {
  /// UTF-8 bytes of one attachment that takes up what a message cannot hold.
  static let attachmentBytes = NewAttachment.bytesLimit
  /// Characters of a vendor's name of a model.
  static let modelLimit = 120

  /// A message's words. White space at the ends goes; nothing else that can be seen does.
  static func message(_ text: String) -> String {
    trimmed(HiddenCharacters.removed(from: text))
  }

  /// Without white space at the ends; nearly no text has any, and trimming copies it.
  private static func trimmed(_ text: String) -> String {
    let ends = [text.unicodeScalars.first, text.unicodeScalars.last]
    guard ends.contains(where: { $0?.properties.isWhitespace ?? false }) else { return text }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  static func title(_ text: String) -> String { line(text, limit: ChatThread.titleLimit) }

  static func name(_ text: String) -> String { line(text, limit: CompanionDraft.nameLimit) }

  static func model(_ text: String?) -> String? {
    let line = line(text ?? "", limit: modelLimit)
    return line.isEmpty ? nil : line
  }

  /// One line of at most so many characters.
  static func line(_ text: String, limit: Int) -> String {
    bounded(HiddenCharacters.line(bounded(text, limit: 4 * limit)), limit: limit)
  }

  /// The beginning of a text: at most so many characters, and four times as many scalars. A limit in characters alone
  /// is none, for a letter with a million accents is one character.
  static func bounded(_ text: String, limit: Int) -> String {
    var kept = String.UnicodeScalarView()
    var (left, seen, marks) = (4 * limit, 0, 0)
    var isCut = false
    for scalar in text.unicodeScalars {
      isCut = left == 0 || seen == 16 * limit
      if isCut { break }
      seen += 1
      marks = isMark(scalar) ? marks + 1 : 0
      if marks > mostMarks { continue }
      kept.append(scalar)
      left -= 1
    }
    let beginning = String(kept)
    let short = beginning.prefix(limit)
    // What may be cut in the middle of a character is left out.
    let isEndCut = isCut && short.endIndex == beginning.endIndex && short.count > 1
    return String(isEndCut ? short.dropLast() : short)
  }

  /// Marks above one letter: no language stacks as many. Source: UAX #15, Stream-Safe Text Format.
  private static let mostMarks = 30

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }

  /// The beginning that a message may hold, of a text longer than `Message.textLimit`, parted at a line or a word.
  static func beginning(of text: String) -> String {
    let units = text.utf16
    guard units.count > Message.textLimit else { return text }
    let end = units.index(units.startIndex, offsetBy: Message.textLimit - 1)
    let head = text[..<end]
    // A whole line where one ends in the last tenth, else a whole word.
    let near = head.index(head.endIndex, offsetBy: -(Message.textLimit / 10), limitedBy: head.startIndex)
    let tail = head[(near ?? head.startIndex)...]
    let cut = tail.lastIndex(where: \.isNewline) ?? tail.lastIndex(where: \.isWhitespace)
    return String(cut.map { head[..<$0] } ?? head.dropLast()) + "…"
  }

  /// A text in parts of at most `attachmentBytes`, none of them empty; nothing of it is lost.
  static func parts(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + attachmentBytes, bytes.count)
      // Never in the middle of a scalar.
      while end < bytes.count, end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      parts.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end
    }
    return parts
  }
}
