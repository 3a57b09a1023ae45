import Foundation

/// How long to wait for a model server, and how often to ask again.
package struct Patience: Sendable {
  /// Until the head of the answer. A server on a slow processor reads the whole prompt before it answers.
  package var head: Duration
  /// Until the first word.
  package var firstToken: Duration
  /// Between two words.
  package var idle: Duration
  /// For the whole reply.
  package var total: Duration
  /// Further attempts after a first one that failed before the first word.
  package var retries: Int
  /// The first pause is at most this, each next one at most twice the last.
  package var firstPause: Duration
  /// No pause is longer, whatever `Retry-After` asks: beyond it the person is told.
  package var longestPause: Duration
  /// Waits; a test puts its own here to see how long.
  package var pause: @Sendable (Duration) async throws -> Void

  package init(
    head: Duration = .seconds(300), firstToken: Duration = .seconds(300), idle: Duration = .seconds(60),
    total: Duration = .seconds(1800), retries: Int = 3, firstPause: Duration = .milliseconds(500),
    longestPause: Duration = .seconds(20),
    pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.head = head
    self.firstToken = firstToken
    self.idle = idle
    self.total = total
    self.retries = retries
    self.firstPause = firstPause
    self.longestPause = longestPause
    self.pause = pause
  }

  /// The pause before the next attempt: what the server asked for, else exponential with full jitter
  /// (M. Brooker, "Exponential Backoff and Jitter", 2015). Nothing when the server asks for too much.
  func pauseLength(attempt: Int, retryAfter: Duration?) -> Duration? {
    if let retryAfter { return retryAfter <= longestPause ? retryAfter : nil }
    let ceiling = min(firstPause * (1 << min(attempt, 16)), longestPause)
    return ceiling * Double.random(in: 0.5...1)
  }

  /// Reads `Retry-After`: seconds, or a date.
  static func retryAfter(_ header: String?, now: Date = Date()) -> Duration? {
    guard let header else { return nil }
    if let seconds = Double(header), seconds.isFinite, seconds >= 0 { return .seconds(min(seconds, 1e9)) }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return format.date(from: header).map { .seconds(max(0, $0.timeIntervalSince(now))) }
  }
}
