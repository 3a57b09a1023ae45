import Foundation

/// The files this process holds open.
///
/// Foundation lists them whenever it starts a process, copies a whole directory entry from the end of that list, and so
/// reads past it: with about 1,360 open files the run ends there. The first minute of a run, when all tests begin at once,
/// is the time for that.
package enum OpenFiles {
  /// Well below what was seen to end a run; between the look and the launch others open some.
  private static let few = 900

  /// Returns when few enough are open to start a process, or after two minutes.
  package static func settle() async throws {
    for _ in 0..<1_200 where count() > few { try await Task.sleep(for: .milliseconds(100)) }
  }

  private static func count() -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
  }
}
