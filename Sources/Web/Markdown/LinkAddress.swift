import Companion

/// The addresses a link may lead to.
enum LinkAddress {
  /// Bytes.
  static let limit = 2_048

  /// - Parameter written: As the parser found it, entities and escapes already resolved.
  /// - Returns: The address when it is http, https or mailto and leads somewhere; `nil` for anything else.
  static func fit(_ written: String) -> String? {
    guard written.utf8.count <= limit else { return nil }
    let address = HiddenCharacters.removed(from: written)
    guard
      address.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value != 127 && !$0.properties.isWhitespace })
    else { return nil }
    let lowered = address.prefix(8).lowercased()
    if lowered.hasPrefix("mailto:") { return address.utf8.count > 7 ? address : nil }
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://") else { return nil }
    let host = address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
      .prefix { !"/?#".utf8.contains($0) }
    // A name before an at sign, or a back slash, leads a browser elsewhere than a reader thinks.
    guard let first = host.first, first != UInt8(ascii: ":"), !host.contains(UInt8(ascii: "@")),
      !address.utf8.contains(UInt8(ascii: "\\"))
    else { return nil }
    return address
  }
}
