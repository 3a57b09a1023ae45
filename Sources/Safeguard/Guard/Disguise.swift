import Foundation

/// Opens what is wrapped up in Base64 so that a reader of words passes over it (T39).
enum Disguise {
  /// A wrapping of more bytes is left closed, and so are all after the first few: a picture is no message.
  private static let mostBytes = 2_000
  private static let mostWrappings = 8

  /// The texts found inside `text`; empty for ordinary words.
  static func plain(in text: String) -> [String] {
    Array(
      text.split { $0.isWhitespace || $0 == "," || $0 == "`" || $0 == "\"" }.lazy
        .filter { $0.utf8.count >= 16 && $0.utf8.count <= mostBytes }
        .compactMap { base64(String($0)) }
        .prefix(mostWrappings))
  }

  private static func base64(_ token: String) -> String? {
    let letters = token.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+" || $0 == "/") }
    guard letters.count >= 16, letters.count + 3 >= token.count,
      let data = Data(base64Encoded: letters + String(repeating: "=", count: (4 - letters.count % 4) % 4)),
      let text = String(data: data, encoding: .utf8),
      text.unicodeScalars.allSatisfy({ $0.value >= 32 || $0 == "\n" }),
      // A long word may be well-formed Base64; words come out of it with blanks or as plain letters.
      text.contains(" ")
    else { return nil }
    return text
  }
}
