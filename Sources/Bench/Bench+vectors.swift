import Companion
import Foundation

/// How quickly turns get their vectors while nobody talks.
extension BenchGround {
  /// Turns a second, from the first ones given vectors to the last, in a new account of so many messages.
  /// - Returns: `nil` where no encoder answers.
  func vectorsPerSecond(messages: Int, within limit: Duration = .seconds(600)) async throws -> Double? {
    progress("vectors in the background")
    let home = try await makeHome(messages: messages, threads: 10, named: "vectors")
    return try await serving(home.root) { _, visitor in
      try await visitor.signIn()
      try await untilSearchable(home)
      let door = try HostDoor(tokenFile: home.tokenFile)
      guard try await door.tryEncoder() else { return nil }
      let end = ContinuousClock.now + limit
      var first: (count: Int, at: ContinuousClock.Instant)?
      while ContinuousClock.now < end {
        let count = try await door.figures().count(.vectors)
        let now = ContinuousClock.now
        if let first {
          if count >= messages { return Double(count - first.count) / (now - first.at).seconds }
        } else if count > 0 {
          first = (count, now)
        }
        try await Task.sleep(for: .milliseconds(20))
      }
      return nil
    }
  }
}
