import Dispatch

/// Long work on files, away from the cooperative pool.
enum Blocking {
  private static let queue = DispatchQueue(label: "fidelio.store.files", attributes: .concurrent)

  static func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: work)) }
    }
  }
}
