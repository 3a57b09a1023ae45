import Support
import Testing

/// Lets a few tests run at once and the others wait. Tests that mostly compute would otherwise all begin together and share
/// two cores, and those of them that wait for an answer from the network would wait for everybody.
struct InTurn: TestTrait, SuiteTrait, TestScoping {
  /// Twice the cores of the smallest machine that builds Fidelio, so that one that waits for a file holds nobody up.
  private static let seats = Seats(4)

  var isRecursive: Bool { true }

  /// Only what really runs takes a seat: a suite around it would take one for nothing.
  func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? { testCase == nil ? nil : self }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing work: @Sendable () async throws -> Void
  ) async throws {
    try await Self.seats.taken(by: work)
  }
}

extension Trait where Self == InTurn {
  /// For suites that compute or work a whole house.
  static var inTurn: Self { Self() }
}
