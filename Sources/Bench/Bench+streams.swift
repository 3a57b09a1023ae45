import Companion
import Foundation
import Synchronization
import Web

/// Many listeners on one reply that comes slowly.
extension BenchGround {
  /// How many of that many event streams stood open, with what was said so far received, for the whole time.
  func idleStreams(_ home: BenchHome, count: Int, for time: Duration) async throws -> Double {
    progress("\(count) event streams held for \(time)")
    return try await serving(home.root) { _, visitor in
      try await visitor.signIn()
      // A model that said nothing for a minute would be given up: this one says a sentence every ten seconds.
      let sentences = [String](repeating: "Je suis là. ", count: 600)
      model.behave(.reply(sentences, pace: .init(betweenPieces: .seconds(10))))
      defer { model.behave(.says("Je suis là.")) }
      let said = try await visitor.say("Reste un peu.", in: try await visitor.addThread(with: home.companion))
      let tally = Tally()
      return try await withThrowingTaskGroup(of: Void.self) { group in
        for opened in 1...count {
          group.addTask { await tally.follow(visitor.events(of: said.reply)) }
          // A listener's backlog is finite: a hundred knocks at a time.
          if opened.isMultiple(of: 100) { try await tally.untilListening(opened) }
        }
        try await tally.untilListening(count)
        try await Task.sleep(for: time)
        let held = tally.listening
        group.cancelAll()
        return Double(held)
      }
    }
  }

  /// How many streams have received something and are still open.
  private final class Tally: Sendable {
    private struct Counts {
      var begun = 0
      var ended = 0
    }

    private let counts = Mutex(Counts())

    var listening: Int { counts.withLock { $0.begun - $0.ended } }

    func follow(_ stream: AsyncThrowingStream<ServerEvent, any Error>) async {
      var hasBegun = false
      // Why a stream ended does not matter here: it did not stay.
      do {
        for try await _ in stream where !hasBegun {
          hasBegun = true
          counts.withLock { $0.begun += 1 }
        }
      } catch {}
      counts.withLock { counts in
        if hasBegun { counts.ended += 1 }
      }
    }

    func untilListening(_ count: Int) async throws {
      for _ in 0..<1_500 where counts.withLock({ $0.begun }) < count {
        try await Task.sleep(for: .milliseconds(20))
      }
      let missing = count - counts.withLock { $0.begun }
      guard missing <= 0 else { throw BenchError.streamsClosed(missing) }
    }
  }
}
