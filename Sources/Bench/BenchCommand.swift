import Companion
package import Foundation

/// `fidelio bench`: the budgets, measured on this machine with the real server as a process.
package struct BenchCommand {
  /// Measures and prints: a table, or with `json` one JSON object and nothing else on standard output.
  ///
  /// - Parameters:
  ///   - only: One key of the table; `nil` measures all.
  ///   - binary: The program to start as server, normally the one that runs.
  ///   - engineFolder: Where the engine's Python environment and the encoders lie, if anywhere.
  ///   - scratch: Where homes are made for the time of the measurement.
  /// - Returns: Whether every budget that applies was met.
  /// - Throws: `BenchError`, or what a server that misbehaves throws.
  package static func run(
    only: String?, json: Bool, binary: URL, engineFolder: URL?,
    scratch: URL = FileManager.default.temporaryDirectory
  ) async throws -> Bool {
    if let only, !Budget.keys.contains(only) { throw BenchError.unknownKey }
    OpenFiles.raiseLimit()
    Leftovers.shared.clearOnSignals()
    let engineFolder = engineFolder.flatMap { FileManager.default.fileExists(atPath: $0.path) ? $0 : nil }
    let report = try await Leftovers.shared.withScratchFolder(in: scratch) { folder in
      try await ScriptedModelServer.serve { model in
        let ground = BenchGround(
          binary: binary, engineFolder: engineFolder, model: model, scratch: folder, progress: note)
        return try await measure(on: ground, into: BenchReport(only: only))
      }
    }
    print(json ? report.json : report.table)
    return report.isWithinBudgets
  }

  private static func measure(on ground: BenchGround, into empty: BenchReport) async throws -> BenchReport {
    var report = empty
    if report.wants("installed_mb") { report.set("installed_mb", to: ground.installedSize()) }
    if ground.engineFolder == nil {
      report.note(
        "there is no engine folder, so that installed_mb, embed_p95_ms and vectors_s have no value; run ./start."
      )
    }
    // First, while this process has not held and given back anything large.
    if report.wants("index_100000_mb") {
      note("an index of 100,000 turns with vectors")
      report.set("index_100000_mb", to: IndexWeight.megabytes(turns: 100_000))
    }
    try await small(on: ground, into: &report)
    try await medium(on: ground, into: &report)
    try await large(on: ground, into: &report)
    if report.wants("import_mb_s", "import_peak_mb") {
      let figures = try await ground.importing(try await ground.makeHome(messages: 100, threads: 1))
      report.set("import_mb_s", to: figures.megabytesPerSecond)
      report.set("import_peak_mb", to: figures.peakMegabytes)
    }
    return report
  }

  /// What an account of 2,000 messages shows.
  private static func small(on ground: BenchGround, into report: inout BenchReport) async throws {
    guard
      report.wants(
        "ttft_added_ms", "cold_start_s", "idle_rss_mb", "embed_p95_ms", "triage_p95_ms", "vectors_s",
        "idle_streams")
    else { return }
    let home = try await ground.makeHome(messages: 2_000, threads: 10)
    if report.wants("cold_start_s") { report.set("cold_start_s", to: try await ground.coldStart(home)) }
    if report.wants("idle_rss_mb") { report.set("idle_rss_mb", to: try await ground.restingMemory(home)) }
    if report.wants("embed_p95_ms") { report.set("embed_p95_ms", to: try await ground.embedding(home)) }
    if report.wants("triage_p95_ms") {
      let figures = try await ground.figures(home, after: 200, questions: false)
      report.set("triage_p95_ms", to: figures.timing(.triage)?.p95Milliseconds)
    }
    if report.wants("vectors_s"), ground.engineFolder != nil {
      report.set("vectors_s", to: try await ground.vectorsPerSecond(messages: 2_000))
    }
    if report.wants("ttft_added_ms") {
      for (conversations, rounds) in [(1, 60), (20, 10), (100, 6)] {
        let delay = try await ground.addedDelay(home, conversations: conversations, rounds: rounds)
        report.set("ttft_added_ms", part: "\(conversations)", to: delay)
      }
    }
    if report.wants("idle_streams") {
      report.set("idle_streams", to: try await ground.idleStreams(home, count: 2_000, for: .seconds(60)))
    }
  }

  /// What a thread of 10,000 messages shows.
  private static func medium(on ground: BenchGround, into report: inout BenchReport) async throws {
    guard report.wants("recall_p95_ms", "open_thread_10000_ms", "open_thread_queries") else { return }
    let home = try await ground.makeHome(messages: 10_000, threads: 1)
    if report.wants("recall_p95_ms") {
      let figures = try await ground.figures(home, after: 200, questions: true)
      report.set("recall_p95_ms", part: "10000", to: figures.timing(.recall)?.p95Milliseconds)
    }
    if report.wants("open_thread_10000_ms", "open_thread_queries") {
      let opening = try await ground.openingThread(home)
      report.set("open_thread_10000_ms", to: opening.milliseconds)
      report.set("open_thread_queries", to: opening.queries)
    }
  }

  /// What an account of 100,000 messages shows.
  private static func large(on ground: BenchGround, into report: inout BenchReport) async throws {
    guard report.wants("recall_p95_ms", "unlock_100000_s") else { return }
    let home = try await ground.makeHome(messages: 100_000, threads: 100)
    if report.wants("unlock_100000_s") {
      let unlock = try await ground.unlocking(home)
      report.set("unlock_100000_s", part: "page", to: unlock.page)
      report.set("unlock_100000_s", part: "search", to: unlock.search)
    }
    if report.wants("recall_p95_ms") {
      let figures = try await ground.figures(home, after: 200, questions: true)
      report.set("recall_p95_ms", part: "100000", to: figures.timing(.recall)?.p95Milliseconds)
    }
  }

  /// Standard error, so that `--json` leaves standard output to the figures.
  private static func note(_ line: String) {
    FileHandle.standardError.write(Data("bench: \(line)\n".utf8))
  }
}
