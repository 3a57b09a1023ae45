import Foundation

/// Imported words as they may be kept: without what hides from the eye (T38), within the limits of a message.
enum CleanText {
  /// UTF-8 bytes of one attachment that takes up what a message cannot hold.
  static let attachmentBytes = NewAttachment.bytesLimit
  /// Characters of a vendor's name of a model.
  static let modelLimit = 120

  /// A message's words. White space at the ends goes; nothing else that can be seen does.
  static func message(_ text: String) -> String {
    HiddenCharacters.removed(from: text).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  static func title(_ text: String) -> String {
    String(
      HiddenCharacters.line(String(text.prefix(4 * ChatThread.titleLimit))).prefix(ChatThread.titleLimit))
  }

  static func name(_ text: String) -> String {
    String(
      HiddenCharacters.line(String(text.prefix(4 * CompanionDraft.nameLimit))).prefix(
        CompanionDraft.nameLimit))
  }

  static func model(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = String(HiddenCharacters.line(String(text.prefix(4 * modelLimit))).prefix(modelLimit))
    return line.isEmpty ? nil : line
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
