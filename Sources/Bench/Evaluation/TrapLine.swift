package import Companion
package import Foundation
package import Safeguard

/// A thought whose traps are known, or a text that is no thought.
package struct TrapLine: Sendable, Equatable {
  package var text: String
  package var lang: SafeguardLanguage
  /// `nil` for what is no thought at all.
  package var trap: ThinkingTrap?
  /// The second one, where a thought holds two.
  package var also: ThinkingTrap?

  /// What stands for a label where there is no thought.
  private static let outside = "out_of_scope"

  /// Of JSON Lines {text, lang, label, also}, or of a folder as `Training/Traps/test`: `LANG/LABEL.txt`, a line each,
  /// `theme| text >second label`.
  /// - Returns: In the order of the labels; `nil` when a line is none, or there is none at all.
  package static func all(at place: URL) -> [TrapLine]? {
    let isFolder = (try? place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
    let lines = isFolder ? inFolder(place) : inFile(place)
    return lines.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func inFile(_ file: URL) -> [TrapLine]? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    return whole(
      data.split(separator: UInt8(ascii: "\n")).map { row in
        (try? JSONDecoder().decode(Row.self, from: Data(row))).flatMap(TrapLine.init)
      })
  }

  private static func inFolder(_ folder: URL) -> [TrapLine]? {
    let labels = ThinkingTrap.allCases.map(\.rawValue) + [outside]
    return whole(
      SafeguardLanguage.allCases.flatMap { language in
        labels.flatMap { label in
          let file = folder.appending(path: "\(language.rawValue)/\(label).txt")
          let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
          return text.split(separator: "\n").map { line -> TrapLine? in
            let parts = line.split(separator: "|", maxSplits: 1)
            let said = label == outside ? line : parts.count == 2 ? parts[1] : ""
            let halves = said.split(separator: " >", maxSplits: 1)
            guard let first = halves.first else { return nil }
            return TrapLine(
              Row(
                text: first.trimmingCharacters(in: .whitespaces), lang: language, label: label,
                also: halves.count == 2 ? String(halves[1]) : nil))
          }
        }
      })
  }

  private static func whole(_ lines: [TrapLine?]) -> [TrapLine]? {
    let all = lines.compactMap(\.self)
    return all.count == lines.count ? all : nil
  }

  private struct Row: Decodable {
    var text: String
    var lang: SafeguardLanguage
    var label: String
    var also: String?
  }

  private init?(_ row: Row) {
    let trap = ThinkingTrap(rawValue: row.label)
    guard trap != nil || row.label == Self.outside, !row.text.isEmpty else { return nil }
    self.init(text: row.text, lang: row.lang, trap: trap, also: row.also.flatMap(ThinkingTrap.init))
  }

  package init(text: String, lang: SafeguardLanguage, trap: ThinkingTrap?, also: ThinkingTrap? = nil) {
    self.text = text
    self.lang = lang
    self.trap = trap
    self.also = also
  }
}

/// A line and what was suggested for it.
package struct SeenTrap: Sendable {
  package var line: TrapLine
  package var suggestion: TrapSuggestion?

  package init(_ line: TrapLine, _ suggestion: TrapSuggestion?) {
    self.line = line
    self.suggestion = suggestion
  }

  var first: ThinkingTrap? { suggestion?.candidates.first?.trap }
  /// Of the likeliest candidate, 0 to 1.
  var confidence: Float { suggestion?.candidates.first?.probability ?? 0 }
  var isRight: Bool { line.trap != nil && first == line.trap }
  var isOffered: Bool { suggestion?.candidates.contains { $0.trap == line.trap } ?? false }
}
