import Bench
import Foundation
import Testing

@Suite struct BenchReportTests {
  private static let keys = [
    "ttft_added_ms", "cold_start_s", "idle_rss_mb", "installed_mb", "embed_p95_ms", "triage_p95_ms",
    "recall_p95_ms", "vectors_s", "index_100000_mb", "open_thread_10000_ms", "open_thread_queries",
    "unlock_100000_s", "import_mb_s",
    "import_peak_mb", "idle_streams",
  ]

  private static func full(_ value: (Budget) -> Double) -> BenchReport {
    var report = BenchReport()
    for budget in Budget.all where !Budget.notYet.contains(budget.key) {
      report.set(budget.key, part: budget.part ?? "", to: value(budget))
    }
    return report
  }

  private static func object(_ report: BenchReport) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
  }

  @Test func theJSONHasEveryKey() throws {
    let object = try Self.object(Self.full { $0.limit / 2 })

    #expect(Set(object.keys) == Set(Self.keys))
    #expect(object["import_mb_s"] as? Double == 20)
    #expect(object["import_peak_mb"] as? Double == 150)
    #expect((object["ttft_added_ms"] as? [String: Any])?.keys.sorted() == ["1", "100", "20"])
    #expect((object["recall_p95_ms"] as? [String: Any])?.keys.sorted() == ["10000", "100000"])
    #expect((object["unlock_100000_s"] as? [String: Any])?.keys.sorted() == ["page", "search"])
    #expect(object["cold_start_s"] as? Double == 0.5)
  }

  @Test func oneKeyAskedForIsTheOnlyOneShown() throws {
    var report = BenchReport(only: "cold_start_s")
    report.set("cold_start_s", to: 0.25)

    #expect(try Self.object(report).keys.sorted() == ["cold_start_s"])
    #expect(report.isWithinBudgets)
  }

  @Test func budgetsAreMetAtTheirLimitAndMissedBeyondIt() {
    #expect(Self.full { $0.limit }.isWithinBudgets)
    #expect(!Self.full { $0.isFloor ? $0.limit : $0.limit + 1 }.isWithinBudgets)
    #expect(!Self.full { $0.isFloor ? $0.limit - 1 : $0.limit }.isWithinBudgets)
  }

  @Test func aFigureThatWasNotMeasuredIsNotAMetBudget() {
    #expect(!BenchReport(only: "installed_mb").isWithinBudgets)
    #expect(!BenchReport(only: "import_mb_s").isWithinBudgets)
  }

  @Test func theTableNamesEveryFigureItsBudgetAndTheVerdict() {
    let table = Self.full { $0.key == "idle_rss_mb" ? 900 : $0.limit }.table

    for key in Self.keys { #expect(table.contains(key)) }
    #expect(table.contains("≤ 200 MB"))
    #expect(table.split(separator: "\n").filter { $0.hasSuffix("NOT MET") }.count == 1)
  }
}
