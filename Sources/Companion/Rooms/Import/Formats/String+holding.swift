extension String {
  /// Whether those bytes stand in it. Foundation's `contains` makes an `NSString` of it first, which costs more than
  /// the reading of a whole message.
  func holds(_ part: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      part.withUTF8Buffer { wanted in
        guard let first = wanted.first, bytes.count >= wanted.count else { return wanted.isEmpty }
        for start in 0...bytes.count - wanted.count where bytes[start] == first {
          if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
        }
        return false
      }
    }
  }
}
