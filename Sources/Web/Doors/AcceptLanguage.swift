import Companion

/// The `Accept-Language` header.
enum AcceptLanguage {
  /// - Returns: The language of the house that the browser likes best; `nil` when it names none.
  static func best(_ header: String?) -> Language? {
    var best: (language: Language, weight: Double)?
    for part in (header ?? "").prefix(500).split(separator: ",") {
      let pieces = part.split(separator: ";")
      guard let tag = pieces.first?.drop(while: { $0 == " " }).lowercased() else { continue }
      let weight =
        pieces.dropFirst().lazy.map { $0.drop { $0 == " " } }.first { $0.hasPrefix("q=") }
        .flatMap { Double($0.dropFirst(2)) } ?? 1
      guard let language = Language(rawValue: String(tag.prefix { $0 != "-" })), weight > best?.weight ?? 0
      else {
        continue
      }
      best = (language, weight)
    }
    return best?.language
  }

  /// - Returns: The first region that the header names, `CA` of `fr-CA`; `nil` when it names none.
  static func region(_ header: String?) -> String? {
    for part in (header ?? "").prefix(500).split(separator: ",") {
      let tag = part.prefix { $0 != ";" }.drop { $0 == " " }.split(separator: "-")
      guard tag.count >= 2, let region = tag.last, region.utf8.count == 2, region.allSatisfy(\.isLetter)
      else {
        continue
      }
      return region.uppercased()
    }
    return nil
  }
}
