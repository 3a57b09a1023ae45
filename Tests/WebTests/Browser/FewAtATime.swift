import Support
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
    try await Self.seats.taken(by: work)
  }
}

extension Trait where Self == FewAtATime {
  /// For suites that open a browser.
  static var fewAtATime: Self { Self() }
}
