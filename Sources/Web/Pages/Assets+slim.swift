import Foundation

extension Assets {
  /// A script or style sheet without indentation, empty lines, and comments that stand on lines of their own: what
  /// people read in the sources need not be sent to every browser. Lines stay lines, so that nothing changes its
  /// meaning; a text over several lines in a script would, and a test keeps them out.
  static func slim(_ source: Data) -> Data {
    var kept: [Substring] = []
    var isInComment = false
    for line in String(decoding: source, as: UTF8.self).split(separator: "\n") {
      let bare = line.drop { $0 == " " }
      if isInComment || bare.hasPrefix("/*") {
        isInComment = !bare.contains("*/")
      } else if !bare.hasPrefix("//") && !bare.isEmpty {
        kept.append(bare)
      }
    }
    return Data((kept.joined(separator: "\n") + "\n").utf8)
  }

  /// A style sheet also without the blanks around braces and after the signs that part its rules.
  static func slimStyle(_ source: Data) -> Data {
    let lines = String(decoding: slim(source), as: UTF8.self)
    let bare = lines.replacing(#/\s*([{}])\s*/#) { $0.output.1 }.replacing(#/([:;,])\s+/#) { $0.output.1 }
    return Data(bare.replacing(";}", with: "}").utf8)
  }
}
