/// Characters that HTML writes as names or numbers.
enum HTMLEntity {
  private static let named: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "emsp": " ", "ensp": " ",
    "thinsp": "\u{2009}", "laquo": "«", "raquo": "»", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "middot": "·", "copy": "©", "reg": "®",
    "trade": "™",
    "euro": "€", "deg": "°", "times": "×", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë",
    "agrave": "à",
    "acirc": "â", "ccedil": "ç", "ocirc": "ô", "ucirc": "û", "ugrave": "ù", "icirc": "î", "iuml": "ï",
    "oelig": "œ",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "ntilde": "ñ",
  ]

  /// What is not known stays as it is.
  static func read(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var out = ""
    var rest = Substring(text)
    while let and = rest.firstIndex(of: "&") {
      out += rest[..<and]
      rest = rest[and...]
      let name = rest.dropFirst().prefix(10).prefix { $0 != ";" }
      if rest.dropFirst(1 + name.count).first == ";", let character = character(name) {
        out.append(character)
        rest = rest.dropFirst(name.count + 2)
      } else {
        out.append("&")
        rest = rest.dropFirst()
      }
    }
    return out + rest
  }

  private static func character(_ name: Substring) -> Character? {
    guard name.first == "#" else { return named[name] }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
