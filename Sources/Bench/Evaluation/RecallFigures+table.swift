import Foundation

extension RecallFigures {
  /// A table in Markdown, and a second one where ingredients were left out.
  package var markdown: String {
    var lines = [
      "| | questions | R@5 | R@10 | R@20 |", "|---|---|---|---|---|", Self.row("**all**", overall),
    ]
    if byLanguage.count > 1 {
      lines += byLanguage.sorted { $0.key < $1.key }.map { Self.row(Self.language($0.key), $0.value) }
    }
    lines += byCategory.sorted { $0.key < $1.key }.map { Self.row($0.key, $0.value) }
    if let unanswerable {
      lines += [
        "",
        "Without an answer: \(unanswerable.questions) questions; best score "
          + "\(Self.short(unanswerable.meanBestScore)) against \(Self.short(unanswerable.meanBestScoreOfOthers)), "
          + "AUC \(unanswerable.auc.map(Self.short) ?? "–").",
      ]
    }
    if let without {
      lines += ["", "| without | R@5 | R@10 | R@20 | R@10 changes by |", "|---|---|---|---|---|"]
      lines += without.sorted { $0.value.at10 < $1.value.at10 }.map { name, recall in
        "| \(name) | \(Self.short(recall.at5)) | \(Self.short(recall.at10)) | \(Self.short(recall.at20)) "
          + "| \(String(format: "%+.3f", recall.at10 - overall.at10)) |"
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ name: String, _ recall: Recall) -> String {
    "| \(name) | \(recall.questions) | \(short(recall.at5)) | \(short(recall.at10)) | \(short(recall.at20)) |"
  }

  private static func language(_ code: String) -> String { code == "fr" ? "French" : "English" }

  private static func short(_ value: Double) -> String { String(format: "%.3f", value) }
}
