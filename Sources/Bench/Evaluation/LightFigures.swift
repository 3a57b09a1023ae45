import Companion
package import Foundation

/// How often a light agrees with the label of a line: good, or something to look at.
package struct LightFigures: Sendable, Encodable {
  /// Of one file of labelled lines.
  package struct Part: Sendable, Encodable {
    package var name: String
    /// Good or not, both ways.
    package var agreement: Share
    /// Good lines that got a green light.
    package var green: Share
    /// Lines to look at again that were seen.
    package var seen: Share
    /// Of those that were seen, named for the labelled reason.
    package var named: Share
  }

  package var parts: [Part]

  /// Files of lines `part⇥label⇥text`, named `NAME.LANGUAGE.txt`.
  /// - Returns: `nil` when there is none, or a line is none.
  package init?(at folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
    var parts: [Part] = []
    for name in names where name.hasSuffix(".txt") {
      guard let language = Language(rawValue: String(name.dropLast(4).suffix(2))),
        let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8),
        let part = Part(text, language: language, name: String(name.dropLast(4)))
      else { return nil }
      parts.append(part)
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  package var markdown: String {
    let head = "| lines | agreement | good lines left green | others seen | rightly named, of those seen |"
    let rows = parts.map { part in
      "| \(part.name) | "
        + [part.agreement, part.green, part.seen, part.named].map(Self.written).joined(separator: " | ")
        + " |"
    }
    return ([head, "|---|---|---|---|---|"] + rows).joined(separator: "\n")
  }

  private static func written(_ share: Share) -> String {
    func two(_ value: Double) -> String { String(format: "%.2f", value) }
    return String(format: "%.3f", share.value)
      + " (\(two(share.interval.low))–\(two(share.interval.high))), \(share.hits)/\(share.of)"
  }
}

extension LightFigures.Part {
  init?(_ text: String, language: Language, name: String) {
    var (right, green, seen, named) = (Share(0, of: 0), Share(0, of: 0), Share(0, of: 0), Share(0, of: 0))
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 3, let part = TalkPart(rawValue: cells[0]) else { return nil }
      let concern = LineConcern(rawValue: cells[1])
      guard concern != nil || cells[1] == "good" else { return nil }
      let light = LineReading(cells[2], in: part, language: language).light
      let isGreen = light.colour == .green
      right.of += 1
      if isGreen == (concern == nil) { right.hits += 1 }
      if let concern {
        seen.of += 1
        if !isGreen {
          seen.hits += 1
          named.of += 1
          if light.concern == concern { named.hits += 1 }
        }
      } else {
        green.of += 1
        if isGreen { green.hits += 1 }
      }
    }
    self.init(name: name, agreement: right, green: green, seen: seen, named: named)
  }
}
