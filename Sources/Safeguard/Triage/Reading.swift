/// Which parts of a text are read, so that ten megabytes take no longer than a long letter (T34).
enum Reading {
  /// A text up to this many bytes is read whole.
  static let wholeBytes = 24_576
  /// Of a longer text: its start and its end, each this long…
  static let edgeBytes = 8_192
  /// …and windows of this length, evenly spread between.
  static let windowBytes = 1_024
  static let windows = 8

  /// - Returns: The parts to read, in order; all of `text` when it is short. What is wrapped up in it is opened and
  ///   read too (T39).
  static func parts(of text: String) -> [String] { plainParts(of: text) + Disguise.plain(in: text) }

  private static func plainParts(of text: String) -> [String] {
    let bytes = text.utf8
    let count = bytes.count
    guard count > wholeBytes else { return [text] }
    var parts = [slice(bytes, 0, edgeBytes)]
    let between = count - 2 * edgeBytes
    for number in 0..<windows {
      let start = edgeBytes + between / windows * number
      parts.append(slice(bytes, start, min(windowBytes, between / windows)))
    }
    parts.append(slice(bytes, count - edgeBytes, edgeBytes))
    return parts
  }

  /// A character cut at the edge becomes U+FFFD, which no pattern knows.
  private static func slice(_ bytes: String.UTF8View, _ start: Int, _ length: Int) -> String {
    String(decoding: bytes.dropFirst(start).prefix(length), as: UTF8.self)
  }
}
