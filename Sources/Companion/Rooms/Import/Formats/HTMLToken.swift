/// A piece of HTML: a tag or text.
enum HTMLToken: Sendable {
  /// Name in small letters; attributes as they are written.
  case open(String, String)
  case close(String)
  /// With entities read.
  case text(String)
}
