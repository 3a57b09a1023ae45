/// Links a phone can follow, made from the printed number alone: nothing is added to it, because a short code
/// turned into an international number reaches nobody, or a stranger.
enum Dialable {
  /// `tel:` for the first number of `"0800 111 0 111 / 116 123"`, `"988 press 1"`, `"1737 (call or text)"`.
  static func call(_ printed: String) -> String? {
    number(in: first(of: printed)).map { "tel:\($0)" }
  }

  /// `sms:` with the word to send where the line asks for one: `"HOME to 741741 (es: HOLA)"`.
  static func text(_ printed: String) -> String? {
    let words = first(of: printed).split(separator: " ")
    if words.count >= 3, words[1] == "to", let number = number(in: words[2...].joined(separator: " ")) {
      return "sms:\(number)?body=\(words[0])"
    }
    return number(in: first(of: printed)).map { "sms:\($0)" }
  }

  /// Every number that a printed entry holds, as digits alone.
  static func numbers(in printed: String) -> [String] {
    printed.split(separator: "/").compactMap { number(in: String($0)) }.map { $0.filter { $0 != "*" } }
  }

  private static func first(of printed: String) -> String {
    let plain = printed.prefix { $0 != "/" && $0 != "(" }
    return plain.components(before: " press ")
  }

  private static func number(in text: String) -> String? {
    let kept = text.prefix { $0 != "(" }.components(before: " press ").filter {
      ("0"..."9").contains($0) || $0 == "*"
    }
    return kept.isEmpty ? nil : kept
  }
}

extension Substring {
  fileprivate func components(before mark: String) -> String {
    String(range(of: mark).map { self[..<$0.lowerBound] } ?? self)
  }

  private func range(of mark: String) -> Range<Index>? { firstRange(of: mark) }
}
