import Subprocess

/// What is known of one child while it lives.
actor Life {
  private var log = ChildLog()
  private var wasRefused = false
  private var isMissing = false
  private var readySince: ContinuousClock.Instant?
  private let ports: AsyncStream<Int>
  private let announce: AsyncStream<Int>.Continuation

  init() { (ports, announce) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1)) }

  func hear(_ bytes: [UInt8]) {
    for sign in log.read(bytes) {
      switch sign {
      case .listening(let port):
        announce.yield(port)
        announce.finish()
      case .modelRefused: wasRefused = true
      }
    }
  }

  /// Where it listens, as soon as it says so.
  func port() async throws -> Int {
    for await port in ports { return port }
    throw CancellationError()
  }

  func becameReady() { readySince = .now }

  func note(_ status: TerminationStatus) {
    if case .exited(65) = status { wasRefused = true }
    if case .exited(69) = status { isMissing = true }
  }

  func ending() -> (EngineChild.Ending, lines: Int) {
    if isMissing { return (.engineMissing, log.lines) }
    if wasRefused, readySince == nil { return (.modelRefused, log.lines) }
    return (.ended(readyFor: readySince.map { .now - $0 }), log.lines)
  }
}
