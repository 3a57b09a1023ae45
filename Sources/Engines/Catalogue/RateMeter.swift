/// Counts bytes and tells, about twice a second, how many come in a second.
struct RateMeter {
  private(set) var bytes: Int64
  private let total: Int64?
  private var window: [(at: ContinuousClock.Instant, bytes: Int64)]
  private var told: ContinuousClock.Instant

  private static let span: Duration = .seconds(5)
  private static let interval: Duration = .milliseconds(500)

  init(bytes: Int64, total: Int64?) {
    self.bytes = bytes
    self.total = total
    let now = ContinuousClock.now
    window = [(now, bytes)]
    told = now
  }

  mutating func add(_ count: Int) { bytes += Int64(count) }

  /// - Returns: `nil` until it is time to tell again.
  mutating func due() -> FetchProgress? { told.duration(to: .now) < Self.interval ? nil : now() }

  mutating func now() -> FetchProgress {
    let now = ContinuousClock.now
    told = now
    window.append((now, bytes))
    window.removeAll { $0.at.duration(to: now) > Self.span }
    let spent = window[0].at.duration(to: now) / .seconds(1)
    let rate = spent > 0 ? Double(bytes - window[0].bytes) / spent : 0
    return FetchProgress(bytes: bytes, total: total, bytesPerSecond: rate)
  }
}
