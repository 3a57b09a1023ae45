package import Foundation
import Synchronization

/// What the scripted model server was asked, and when it began to answer.
package final class ModelLog: Sendable {
  /// A made-up word that starts like this and ends a question tells whose request it was.
  package static let markStart = "zq"

  private struct State {
    var chats = 0
    var embeddings = 0
    var held = 0
    var lastBody = Data()
    var ownTime: [String: Duration] = [:]
  }

  private let state = Mutex(State())

  /// Chat requests taken so far.
  package var chats: Int { state.withLock { $0.chats } }

  /// Embedding requests taken so far.
  package var embeddings: Int { state.withLock { $0.embeddings } }

  /// Replies that are held open right now.
  package var held: Int { state.withLock { $0.held } }

  /// The last chat request as it came.
  package var lastBody: Data { state.withLock { $0.lastBody } }

  /// From the arrival of the first request that carried the mark to its first byte of reply.
  package func ownTime(mark: String) -> Duration? { state.withLock { $0.ownTime[mark] } }

  package func forget() { state.withLock { $0.ownTime = [:] } }

  func chat(_ body: Data) {
    state.withLock {
      $0.chats += 1
      $0.lastBody = body
    }
  }

  func embedding() { state.withLock { $0.embeddings += 1 } }

  func hold(_ change: Int) { state.withLock { $0.held += change } }

  /// Notes the time for every mark that has none yet: a request may also carry marks of earlier questions, as
  /// memories, and those have theirs.
  func answered(marks: Set<String>, after own: Duration) {
    state.withLock { log in
      for mark in marks where log.ownTime[mark] == nil { log.ownTime[mark] = own }
    }
  }

  /// Every mark in the body.
  static func marks(in body: Data) -> Set<String> {
    let start = Data(markStart.utf8)
    var marks = Set<String>()
    var rest = body[...]
    while let found = rest.range(of: start) {
      let letters = rest[found.lowerBound...].prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
      marks.insert(String(decoding: letters, as: UTF8.self))
      rest = rest[letters.endIndex...]
    }
    return marks
  }
}
