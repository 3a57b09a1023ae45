/// The pieces of an HTML text, one after the other. Comments and declarations are left out, as is what stands in
/// scripts and styles.
///
/// One pass, nothing kept; what is not a tag is text (T34).
struct HTMLTokens: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at = 0
  /// "script" or "style" while inside of one.
  private var silent: String?
  /// A tag that was read behind the text given last.
  private var waiting: HTMLToken?

  init(_ html: String) { bytes = Array(html.utf8) }

  mutating func next() -> HTMLToken? {
    if let token = waiting {
      waiting = nil
      return token
    }
    var start = at
    while at < bytes.count {
      var behind = at + 1
      guard bytes[at] == UInt8(ascii: "<"), let tag = HTMLTag(bytes, at, silent: silent, behind: &behind)
      else {
        at = behind
        continue
      }
      let text = text(start..<at)
      at = tag.end
      start = at
      let token = token(of: tag)
      if let text {
        waiting = token
        return text
      }
      if let token { return token }
    }
    return text(start..<bytes.count)
  }

  private func text(_ range: Range<Int>) -> HTMLToken? {
    guard silent == nil, !range.isEmpty else { return nil }
    return .text(HTMLEntity.read(String(decoding: bytes[range], as: UTF8.self)))
  }

  private mutating func token(of tag: HTMLTag) -> HTMLToken? {
    if silent != nil {
      // Only its own end is a tag inside of a script.
      silent = nil
      return nil
    }
    if tag.isClose { return .close(tag.name) }
    if tag.name == "script" || tag.name == "style" {
      silent = tag.name
      return nil
    }
    return tag.name.isEmpty ? nil : .open(tag.name, tag.attributes)
  }
}
