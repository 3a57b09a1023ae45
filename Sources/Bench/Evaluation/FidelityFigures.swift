package import Companion
import Foundation

/// What the comparison says of one model.
package struct FidelityFigures: Sendable, Encodable {
  /// Some of the original's replies replaced by the model's: the mean AUC over `FidelityMeasure.seeds`.
  package struct Mixture: Sendable, Equatable, Encodable {
    package let share: Double
    package let raw: Double
    package let stripped: Double
  }

  package let name: String
  package let report: FidelityReport
  package let mixing: [Mixture]
  /// What the report took.
  package let seconds: Double

  /// Whether each larger share is told apart better, with layout and without.
  package var rises: Bool {
    zip(mixing, mixing.dropFirst()).allSatisfy { $0.raw < $1.raw && $0.stripped < $1.stripped }
  }

  /// Two tables in Markdown: the models, then the mixtures.
  package static func markdown(_ figures: [FidelityFigures]) -> String {
    var lines = [
      "| model | pairs | raw AUC | stripped AUC | 95 % | formatting | voice | seconds |",
      "|---|---|---|---|---|---|---|---|",
    ]
    if let first = figures.first {
      let null = first.report.null
      lines.append(
        "| the original, against itself | | \(short(null.raw)) | \(short(null.stripped)) | "
          + "| \(score(FidelityReport.score(null.raw))) | \(score(FidelityReport.score(null.stripped))) | |")
    }
    lines += figures.map { figure in
      let report = figure.report
      return "| \(figure.name) | \(report.pairs) | \(short(report.auc.raw)) | \(short(report.auc.stripped)) "
        + "| \(short(report.interval.lowerBound))–\(short(report.interval.upperBound)) "
        + "| \(score(report.formatting)) | \(score(report.voice)) | \(String(format: "%.2f", figure.seconds)) |"
    }
    let shares = FidelityMeasure.shares.map { "\(Int(100 * $0)) %" }
    lines += [
      "", "| mixed into the original | " + shares.joined(separator: " | ") + " | rises |",
      "|---|" + String(repeating: "---|", count: shares.count + 1),
    ]
    for figure in figures {
      let rises = figure.rises ? "yes" : "no"
      lines.append(row("\(figure.name), raw", figure.mixing.map(\.raw), rises))
      lines.append(row("\(figure.name), stripped", figure.mixing.map(\.stripped), rises))
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ name: String, _ values: [Double], _ rises: String) -> String {
    "| \(name) | " + values.map(short).joined(separator: " | ") + " | \(rises) |"
  }

  private static func short(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func score(_ value: Double) -> String { String(format: "%.0f", value) }
}
