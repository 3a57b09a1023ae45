/// One line of the table of budgets: what is measured, and what it must not exceed or fall short of.
package struct Budget: Sendable, Equatable {
  /// The name in the JSON.
  package let key: String
  /// For a key with several figures, which of them: `1`, `20` and `100` conversations.
  package let part: String?
  package let unit: String
  package let limit: Double
  /// Whether the figure must reach the limit rather than stay under it.
  package let isFloor: Bool

  private init(_ key: String, part: String? = nil, _ limit: Double, _ unit: String, isFloor: Bool = false) {
    self.key = key
    self.part = part
    self.unit = unit
    self.limit = limit
    self.isFloor = isFloor
  }

  package func isMet(by figure: Double) -> Bool { isFloor ? figure >= limit : figure <= limit }

  /// All of them, in the order they are shown.
  package static let all: [Budget] = [
    Budget("ttft_added_ms", part: "1", 15, "ms"),
    Budget("ttft_added_ms", part: "20", 80, "ms"),
    Budget("ttft_added_ms", part: "100", 400, "ms"),
    Budget("cold_start_s", 1, "s"),
    Budget("idle_rss_mb", 200, "MB"),
    Budget("installed_mb", 600, "MB"),
    Budget("embed_p95_ms", 12, "ms"),
    Budget("triage_p95_ms", 25, "ms"),
    Budget("recall_p95_ms", part: "10000", 5, "ms"),
    Budget("recall_p95_ms", part: "100000", 40, "ms"),
    Budget("vectors_s", 100, "turns/s", isFloor: true),
    Budget("index_100000_mb", 150, "MB"),
    Budget("open_thread_10000_ms", 100, "ms"),
    Budget("open_thread_queries", 5, ""),
    Budget("unlock_100000_s", part: "page", 1, "s"),
    Budget("unlock_100000_s", part: "search", 10, "s"),
    Budget("import_mb_s", 40, "MB/s", isFloor: true),
    Budget("import_peak_mb", 300, "MB"),
    Budget("idle_streams", 2_000, "", isFloor: true),
  ]

  /// Figures of rooms that are not built yet: shown as null, and not held against the house.
  package static let notYet: Set<String> = []

  package static var keys: [String] {
    all.map(\.key).reduce(into: []) { keys, key in if keys.last != key { keys.append(key) } }
  }
}
