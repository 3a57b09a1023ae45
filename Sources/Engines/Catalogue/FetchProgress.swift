/// How far a fetch has come.
package struct FetchProgress: Sendable, Equatable, Codable {
  package let bytes: Int64
  /// `nil` when the sender does not say.
  package let total: Int64?
  /// Over the last seconds; 0 while nothing moves.
  package let bytesPerSecond: Double

  package init(bytes: Int64, total: Int64?, bytesPerSecond: Double) {
    self.bytes = bytes
    self.total = total
    self.bytesPerSecond = bytesPerSecond
  }

  /// Time left at this rate; `nil` when there is no telling.
  package var left: Duration? {
    guard let total, bytesPerSecond > 0 else { return nil }
    return .seconds(Double(max(0, total - bytes)) / bytesPerSecond)
  }

  /// One line for a terminal or a page: bytes, rate, time left.
  package var line: Bilingual {
    Bilingual(
      fr: line(of: " sur ", unit: "o", point: ",", rest: "encore "),
      en: line(of: " of ", unit: "B", point: ".", rest: "left: "))
  }

  private func line(of: String, unit: String, point: String, rest: String) -> String {
    var line = megabytes(bytes)
    if let total { line += of + megabytes(total) }
    line += "\u{A0}M\(unit) · \(tenths(bytesPerSecond / 1e6, point))\u{A0}M\(unit)/s"
    if let seconds = left?.components.seconds {
      let shown = seconds % 60 < 10 ? "0\(seconds % 60)" : "\(seconds % 60)"
      line += " · \(rest)\(seconds / 60):\(shown)"
    }
    return line
  }

  private func megabytes(_ bytes: Int64) -> String { String(bytes / 1_000_000) }

  private func tenths(_ value: Double, _ point: String) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)\(point)\(tenths % 10)"
  }
}
