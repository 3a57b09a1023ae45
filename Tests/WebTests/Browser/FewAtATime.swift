import Testing

/// Lets two browser tests run at once and the others wait: each has a browser of several processes, and more of them
/// than cores make every test of the package slow, those with a time limit first.
struct FewAtATime: TestTrait, SuiteTrait, TestScoping {
  static let limit = 2

  private static let seats = Seats(limit)

  var isRecursive: Bool { true }

  /// Only what really runs takes a seat: a suite around it would take one for nothing.
  func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? { testCase == nil ? nil : self }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing work: @Sendable () async throws -> Void
  ) async throws {
    await Self.seats.take()
    do {
      try await work()
    } catch {
      await Self.seats.leave()
      throw error
    }
    await Self.seats.leave()
  }

  private actor Seats {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    func take() async {
      guard free == 0 else { return free -= 1 }
      await withCheckedContinuation { waiting.append($0) }
    }

    /// The seat goes to whoever waits longest.
    func leave() {
      guard waiting.isEmpty else { return waiting.removeFirst().resume() }
      free += 1
    }
  }
}

extension Trait where Self == FewAtATime {
  /// For suites that open a browser.
  static var fewAtATime: Self { Self() }
}
