import Dispatch
import Synchronization

/// Runs blocking work on a thread that is not one of the cooperative few.
///
/// `isCancelled` tells the work, whenever it asks, whether its task was cancelled meanwhile.
func offPool<Value: Sendable>(
  _ work: @escaping @Sendable (_ isCancelled: () -> Bool) throws -> Value
) async throws -> Value {
  let cancelled = Flag()
  return try await withTaskCancellationHandler {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global(qos: .utility).async {
        continuation.resume(with: Result { try work { cancelled.isSet } })
      }
    }
  } onCancel: {
    cancelled.set()
  }
}

/// Like the other, for work too short to stop.
func offPool<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await offPool { _ in try work() }
}

/// A yes that any thread may say once.
private final class Flag: Sendable {
  private let value = Atomic(false)
  var isSet: Bool { value.load(ordering: .relaxed) }
  func set() { value.store(true, ordering: .relaxed) }
}
