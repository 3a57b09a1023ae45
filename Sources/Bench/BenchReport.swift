import Foundation

/// What was measured, beside its budgets.
package struct BenchReport: Sendable {
  /// Figures by `Budget.key` and part; `""` where a key has no parts.
  private var figures: [String: [String: Double]] = [:]
  /// Why a figure is missing or what it leaves out, one sentence each.
  package private(set) var notes: [String] = []
  package let only: String?

  /// - Parameter only: One key, or `nil` for all.
  package init(only: String? = nil) { self.only = only }

  package func wants(_ keys: String...) -> Bool { only.map(keys.contains) ?? true }

  package mutating func set(_ key: String, part: String = "", to figure: Double?) {
    guard let figure else { return }
    figures[key, default: [:]][part] = figure
  }

  package mutating func note(_ sentence: String) { notes.append(sentence) }

  package func figure(_ budget: Budget) -> Double? { figures[budget.key]?[budget.part ?? ""] }

  private var budgets: [Budget] { Budget.all.filter { wants($0.key) } }

  /// Whether every figure asked for was measured and stays within its budget.
  package var isWithinBudgets: Bool {
    budgets.allSatisfy { budget in
      if let figure = figure(budget) { return budget.isMet(by: figure) }
      return Budget.notYet.contains(budget.key)
    }
  }

  /// One JSON object, keys in the order of the table, `null` for what was not measured.
  package var json: String {
    let lines = Budget.keys.filter { wants($0) }.map { key -> String in
      let parts = budgets.filter { $0.key == key }
      if parts.count == 1, parts[0].part == nil { return "  \"\(key)\": \(number(parts[0]))" }
      let inner = parts.map { "\"\($0.part ?? "")\": \(number($0))" }.joined(separator: ", ")
      return "  \"\(key)\": {\(inner)}"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}"
  }

  /// A table for people.
  package var table: String {
    var lines = [Self.row("figure", "budget", "measured", "")]
    for budget in budgets {
      let name = budget.key + (budget.part.map { " (\($0))" } ?? "")
      let limit = (budget.isFloor ? "≥ " : "≤ ") + Self.short(budget.limit) + Self.unit(budget)
      guard let figure = figure(budget) else {
        let why = Budget.notYet.contains(budget.key) ? "not built yet" : "not measured"
        lines.append(Self.row(name, limit, "–", why))
        continue
      }
      lines.append(
        Self.row(
          name, limit, Self.short(figure) + Self.unit(budget), budget.isMet(by: figure) ? "met" : "NOT MET"))
    }
    return (lines + notes.map { "Note: \($0)" }).joined(separator: "\n")
  }

  private func number(_ budget: Budget) -> String { figure(budget).map(Self.short) ?? "null" }

  private static func unit(_ budget: Budget) -> String { budget.unit.isEmpty ? "" : " " + budget.unit }

  /// Three decimals under 10, one above; whole numbers as such.
  private static func short(_ figure: Double) -> String {
    if figure == figure.rounded(), abs(figure) < 1e15 { return String(Int(figure)) }
    return String(format: abs(figure) < 10 ? "%.3f" : "%.1f", figure)
  }

  private static func row(_ name: String, _ budget: String, _ measured: String, _ verdict: String) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    let row = padded(name, 30) + padded(budget, 14) + padded(measured, 14) + verdict
    return String(row.reversed().drop { $0 == " " }.reversed())
  }
}
