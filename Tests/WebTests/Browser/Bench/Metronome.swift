import Engines
import Foundation
import Synchronization

/// A model that says numbered words at a steady pace and knows when it said each.
final class Metronome: LanguageModel {
  let card = ModelCard(name: "metronome", contextTokens: 8192, isRemote: false)
  private let perSecond: Int
  private let words: Int
  private let start = Mutex<Date?>(nil)

  init(perSecond: Int, seconds: Int) {
    self.perSecond = perSecond
    words = perSecond * seconds
  }

  /// When the first word was said, in milliseconds as a browser counts them.
  var startedAt: Double? { start.withLock { $0 }.map { $0.timeIntervalSince1970 * 1000 } }

  func stream(_ request: ChatRequest) -> AsyncThrowingStream<ChatEvent, any Error> {
    return AsyncThrowingStream { continuation in
      let task = Task {
        let clock = ContinuousClock()
        let begun = clock.now
        start.withLock { $0 = Date() }
        var said = 0
        while said < words {
          let due = min(words, Int((clock.now - begun) / .seconds(1) * Double(perSecond)) + 1)
          while said < due {
            said += 1
            let end = said.isMultiple(of: 120) ? ".\n\n" : said.isMultiple(of: 12) ? ". " : " "
            continuation.yield(.delta("w\(said)\(end)"))
          }
          try? await clock.sleep(for: .milliseconds(4))
          if Task.isCancelled { break }
        }
        continuation.yield(.finished(.stop))
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }
}
