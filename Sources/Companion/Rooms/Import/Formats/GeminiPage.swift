import Foundation

/// Takes `MyActivity.html` apart: one cell an activity.
enum GeminiPage {
  struct Cell: Sendable {
    /// The product.
    var header: String
    /// Verb and what was asked, as plain text.
    var title: String
    var at: Date?
    var answer: [HTMLToken]
    /// How many files went with it, and those that are named.
    var attached: Int
    var files: [String]
    /// The vendor's name of the talk.
    var talk: String?
  }

  static func isPage(_ piece: Data) -> Bool {
    piece.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == UInt8(ascii: "<")
  }

  /// Tags and texts of one cell: an answer of a million words has fewer.
  private static let mostTokens = 1_000_000

  static func cells(of page: Data) throws(ImportError) -> [Cell] {
    guard let text = String(validating: page, as: UTF8.self) else { throw .damaged }
    var tokens = HTMLTokens(text)
    var cells: [Cell] = []
    var header = ""
    // Whether the cell that stands last is of the activity that is being read.
    var isOpen = false
    while let token = tokens.next() {
      guard case .open(let name, let attributes) = token else { continue }
      if attributes.holds("mdl-typography--title") {
        header = words(try inside(&tokens, of: name))
        isOpen = false
      } else if attributes.holds("content-cell"), attributes.holds("body-1"),
        !attributes.holds("text-right")
      {
        isOpen = false
        if let cell = read(try inside(&tokens, of: name), header: header) {
          cells.append(cell)
          isOpen = true
        }
      } else if isOpen, attributes.holds("content-cell"), attributes.holds("caption") {
        cells[cells.count - 1].talk = talk(in: try inside(&tokens, of: name))
      }
    }
    return cells
  }

  /// Where the cell of details leads to the talk.
  private static func talk(in parts: [HTMLToken]) -> String? {
    parts.lazy.compactMap { part in
      if case .open("a", let attributes) = part { GeminiTalk.name(in: attributes) } else { nil }
    }.first
  }

  /// The tokens up to the end of the element that was just opened.
  private static func inside(_ tokens: inout HTMLTokens, of name: String) throws(ImportError) -> [HTMLToken] {
    var found: [HTMLToken] = []
    var depth = 1
    while let token = tokens.next() {
      switch token {
      case .open(name, _): depth += 1
      case .close(name): depth -= 1
      default: break
      }
      if depth == 0 { break }
      guard found.count < mostTokens else { throw .tooLarge }
      found.append(token)
    }
    return found
  }

  /// Lines divided by `<br>`: what was asked, the date, the answer.
  private static func read(_ parts: [HTMLToken], header: String) -> Cell? {
    var lines: [String] = [""]
    for index in parts.indices {
      if case .open("br", _) = parts[index] {
        let line = lines[lines.count - 1].trimmingCharacters(in: .whitespacesAndNewlines)
        // The first line begins with what was asked, which may be a date as well.
        if lines.count > 1, let at = DateText.moment(line) {
          lines.removeLast()
          return cell(header, lines, at, answer: Array(parts[(index + 1)...]))
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
      return cell(header, lines.dropLast(), at, answer: [])
    }
    return lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } ? nil : cell(header, lines, nil, answer: [])
  }

  /// - Parameter lines: What was asked; below it "Attached 2 files." and a line for each.
  private static func cell(_ header: String, _ lines: [String], _ at: Date?, answer: [HTMLToken]) -> Cell {
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

  private static func words(_ parts: [HTMLToken]) -> String {
    parts.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
