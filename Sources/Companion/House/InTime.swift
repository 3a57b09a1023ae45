/// Waits for some work as long as its patience lasts.
/// - Returns: `nil` for what failed, or took longer; it is cancelled then.
func inTime<T: Sendable>(
  _ patience: Duration, _ work: @escaping @Sendable () async throws -> T
) async -> T? {
  await withTaskGroup(of: T?.self) { group in
    group.addTask { try? await work() }
    group.addTask {
      try? await Task.sleep(for: patience)
      return nil
    }
    defer { group.cancelAll() }
    return await group.next() ?? nil
  }
}
