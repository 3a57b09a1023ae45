import Foundation
import Store
import Vault

/// The rolling summary of a long thread, as Fidelio's own export tells it. It stands in prompts, so it waits for the
/// person's word.
struct OwnSummary: Codable, Sendable, Equatable {
  /// Characters; more than the house ever writes.
  static let textLimit = 20_000

  let thread: ChatThread.ID
  let text: String
  let upTo: Message.ID
  let at: Date

  /// - Returns: `nil` for one that is empty or too long.
  var summary: Summary? {
    let words = CleanText.message(text)
    guard !words.isEmpty, words.count <= Self.textLimit else { return nil }
    return Summary(text: words, upTo: upTo, at: at)
  }
}

extension Resident {
  /// Puts summaries where none stands, of threads whose message stands to which they go.
  func keep(_ summaries: [OwnSummary]) async throws {
    try await change { chest in
      var changes: [Chest.Change] = []
      for own in summaries {
        guard let summary = own.summary, try await chest.get(own.thread.raw, in: .summary) == nil,
          try await chest.get(own.thread.raw, in: .thread) != nil,
          try await chest.value(Message.self, own.upTo.raw, in: .message)?.value.thread == own.thread,
          !changes.contains(where: { $0.id == own.thread.raw })
        else { continue }
        changes.append(try .append(summary, in: .summary, id: own.thread.raw))
      }
      _ = try await chest.commit(changes)
    }
  }
}

extension Chest.Change {
  fileprivate var id: RecordID? {
    if case .append(_, let id, _, _) = self { id } else { nil }
  }
}
