package import Foundation
package import Safeguard

/// A message whose label is known.
package struct LabelledLine: Codable, Sendable, Equatable {
  package var text: String
  package var lang: SafeguardLanguage
  package var label: RiskLabel
  /// How it is spelt, for example `sms`; missing is as it was written.
  package var variant: String?
  /// Where it comes from, for a set put together from several.
  package var source: String?

  package init(
    text: String, lang: SafeguardLanguage, label: RiskLabel, variant: String? = nil, source: String? = nil
  ) {
    self.text = text
    self.lang = lang
    self.label = label
    self.variant = variant
    self.source = source
  }

  /// The lines of a JSON Lines file; `nil` when one of them is none, or there is none at all.
  package static func all(in data: Data) -> [LabelledLine]? {
    let lines = data.split(separator: UInt8(ascii: "\n")).map {
      try? JSONDecoder().decode(LabelledLine.self, from: Data($0))
    }
    let whole = lines.compactMap(\.self)
    return whole.count == lines.count && !whole.isEmpty ? whole : nil
  }
}

/// A labelled line and what triage made of it.
package struct SeenLine: Sendable {
  package var line: LabelledLine
  package var level: RiskLevel
  package var label: RiskLabel
  /// 0 to 1.
  package var risk: Float

  package init(_ line: LabelledLine, level: RiskLevel, label: RiskLabel, risk: Float) {
    self.line = line
    self.level = level
    self.label = label
    self.risk = risk
  }

  /// Whether a card would be shown.
  var isFlagged: Bool { level >= .concern }
}
