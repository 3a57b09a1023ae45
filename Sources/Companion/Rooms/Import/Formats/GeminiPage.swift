import Foundation

/// Takes `MyActivity.html` apart: one cell an activity.
enum GeminiPage {
  struct Cell: Sendable {
    /// The product.
    var header: String
    /// Verb and what was asked, as plain text.
    var title: String
    var at: Date?
    /// HTML.
    var answer: String
    /// How many files went with it, and those that are named.
    var attached: Int
    var files: [String]
  }

  static func isPage(_ piece: Data) -> Bool {
    piece.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == UInt8(ascii: "<")
  }

  static func cells(of page: Data) throws(ImportError) -> [Cell] {
    guard let text = String(validating: page, as: UTF8.self) else { throw .damaged }
    let parts = HTMLToken.all(in: text)
    var cells: [Cell] = []
    var header = ""
    var index = 0
    while index < parts.count {
      guard case .open(let name, let attributes) = parts[index] else {
        index += 1
        continue
      }
      index += 1
      if attributes.contains("mdl-typography--title") {
        header = words(inside(parts, &index, of: name))
      } else if attributes.contains("content-cell"), attributes.contains("body-1"),
        !attributes.contains("text-right")
      {
        let cell = inside(parts, &index, of: name)
        if let cell = read(cell, header: header) { cells.append(cell) }
      }
    }
    return cells
  }

  /// The tokens up to the end of the element that was just opened; `index` is then behind it.
  private static func inside(_ parts: [HTMLToken], _ index: inout Int, of name: String) -> ArraySlice<
    HTMLToken
  > {
    let start = index
    var depth = 1
    while index < parts.count {
      switch parts[index] {
      case .open(name, _): depth += 1
      case .close(name): depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { return parts[start..<index - 1] }
    }
    return parts[start...]
  }

  /// Lines divided by `<br>`: what was asked, the date, the answer.
  private static func read(_ parts: ArraySlice<HTMLToken>, header: String) -> Cell? {
    var lines: [String] = [""]
    for index in parts.indices {
      if case .open("br", _) = parts[index] {
        let line = lines[lines.count - 1].trimmingCharacters(in: .whitespacesAndNewlines)
        // The first line begins with what was asked, which may be a date as well.
        if lines.count > 1, let at = DateText.moment(line) {
          lines.removeLast()
          return cell(header, lines, at, answer: parts[(index + 1)...].map(\.html).joined())
        }
        lines[lines.count - 1] = line
        lines.append("")
      } else if case .text(let text) = parts[index] {
        lines[lines.count - 1] += text
      }
    }
    // The date is the last line where there is no answer.
    let last = lines[lines.count - 1].trimmingCharacters(in: .whitespacesAndNewlines)
    if lines.count > 1, let at = DateText.moment(last) {
      return cell(header, lines.dropLast(), at, answer: "")
    }
    return lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } ? nil : cell(header, lines, nil, answer: "")
  }

  /// - Parameter lines: What was asked; below it "Attached 2 files." and a line for each.
  private static func cell(_ header: String, _ lines: [String], _ at: Date?, answer: String) -> Cell {
    var asked = lines
    var files: [String] = []
    while let last = asked.last, asked.count > 1, last.isEmpty || last.hasPrefix("-") {
      if !last.isEmpty { files.append(last.dropFirst().trimmingCharacters(in: .whitespaces)) }
      asked.removeLast()
    }
    guard let last = asked.last, asked.count > 1, GeminiWords.attached(last) > 0 else {
      // A list of the person's own.
      return Cell(
        header: header, title: lines.joined(separator: "\n"), at: at, answer: answer, attached: 0, files: [])
    }
    return Cell(
      header: header, title: asked.dropLast().joined(separator: "\n"), at: at, answer: answer,
      attached: GeminiWords.attached(last), files: files.reversed())
  }

  private static func words(_ parts: ArraySlice<HTMLToken>) -> String {
    parts.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
