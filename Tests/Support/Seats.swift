/// So many may be at work at once; the others wait in order.
package actor Seats {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  package init(_ count: Int) { free = count }

  package func taken<T: Sendable>(by work: @Sendable () async throws -> T) async throws -> T {
    await take()
    do {
      let result = try await work()
      leave()
      return result
    } catch {
      leave()
      throw error
    }
  }

  private func take() async {
    guard free == 0 else { return free -= 1 }
    await withCheckedContinuation { waiting.append($0) }
  }

  /// The seat goes to whoever waits longest.
  private func leave() {
    guard waiting.isEmpty else { return waiting.removeFirst().resume() }
    free += 1
  }
}
