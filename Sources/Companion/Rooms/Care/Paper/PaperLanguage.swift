import Foundation

/// Says in a finished PDF which language it is in, which cairo 1.16 has no word for: an incremental update (ISO 32000-1,
/// 7.5.6) puts `/Lang` into the catalogue, so that what reads it aloud pronounces it rightly.
enum PaperLanguage {
  /// - Returns: The same bytes where they are not put together as expected: a sheet without its language is still a sheet.
  static func named(_ language: Language, in pdf: Data) -> Data {
    guard let text = String(data: pdf, encoding: .isoLatin1), let end = Ending(text),
      let catalogue = text.range(of: "\n\(end.root) 0 obj\n")
    else { return pdf }
    guard let close = text.range(of: "endobj", range: catalogue.upperBound..<text.endIndex),
      let brackets = text.range(
        of: ">>", options: .backwards, range: catalogue.upperBound..<close.lowerBound)
    else { return pdf }
    let body = text[catalogue.upperBound..<brackets.lowerBound]
    guard body.contains("/Catalog"), !body.contains("/Lang") else { return pdf }
    // Its beginning stands behind one line end.
    var added = text.hasSuffix("\n") ? "" : "\n"
    let place = pdf.count + added.utf8.count
    added += "\(end.root) 0 obj\n\(body)   /Lang (\(language.rawValue))\n"
    added += "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n"
    let table = pdf.count + added.utf8.count
    let padded = String(repeating: "0", count: max(0, 10 - String(place).count)) + String(place)
    added += "xref\n\(end.root) 1\n\(padded) 00000 n \n"
    added += "trailer\n<< /Size \(end.size)\n   /Root \(end.root) 0 R\n   /Info \(end.info) 0 R\n"
    added += "   /Prev \(end.start)\n>>\nstartxref\n\(table)\n%%EOF\n"
    return pdf + Data(added.utf8)
  }

  /// What the last lines of a PDF tell.
  private struct Ending {
    let size, root, info, start: Int

    init?(_ text: String) {
      guard let trailer = text.range(of: "trailer", options: .backwards) else { return nil }
      let tail = text[trailer.lowerBound...]
      func number(_ pattern: Regex<(Substring, Substring)>) -> Int? {
        tail.firstMatch(of: pattern).flatMap { Int($0.output.1) }
      }
      guard let size = number(#//Size (\d+)/#), let root = number(#//Root (\d+) 0 R/#),
        let info = number(#//Info (\d+) 0 R/#), let start = number(#/startxref\s+(\d+)/#)
      else { return nil }
      (self.size, self.root, self.info, self.start) = (size, root, info, start)
    }
  }
}
