package import Foundation

/// `Sources/Web/Resources/protocol/figures.json`, the measured figures of the page `/protocol`: triage writes its own part,
/// the parts that were read once and never again (reply guard, stated ages) stay as they stand.
package struct ProtocolSheetFile {
  private var values: [String: Any]

  /// - Parameter data: The sheet as it stands; `nil` for a new one.
  /// - Throws: `CocoaError` for what is no JSON object.
  package init(_ data: Data?) throws {
    let read = try data.map { try JSONSerialization.jsonObject(with: $0) } ?? [:]
    guard let read = read as? [String: Any] else { throw CocoaError(.propertyListReadCorrupt) }
    values = read
  }

  /// Takes over what was measured on lines as they were written, by language.
  /// - Parameter day: `2026-11-22`.
  package mutating func take(_ figures: TriageFigures, on day: String) {
    guard let plain = figures.spellings.first(where: { $0.variant == TriageFigures.plain }) else { return }
    var triage: [String: Any] = [:]
    for column in plain.columns where column.language != TriageFigures.together {
      triage[column.language] = [
        "sensitivity": column.sensitivity.mapValues(Self.figure),
        "specificity": [
          "none": Self.figure(column.quietNone), "none_and_distress": Self.figure(column.quietSafe),
        ],
      ]
    }
    values["triage"] = triage
    values["date"] = day
  }

  /// Keys in order, so that a new measure changes few lines.
  package func data() throws -> Data {
    try JSONSerialization.data(withJSONObject: values, options: [.prettyPrinted, .sortedKeys])
      + Data("\n".utf8)
  }

  /// To three places, as the page shows them.
  private static func figure(_ share: Share) -> [String: Any] {
    func rounded(_ value: Double) -> NSDecimalNumber {
      NSDecimalNumber(string: String(format: "%.3f", value))
    }
    return [
      "value": rounded(share.value), "low": rounded(share.interval.low),
      "high": rounded(share.interval.high), "n": share.of,
    ]
  }
}
