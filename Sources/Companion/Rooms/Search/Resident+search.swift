import Store
import Vault

extension Resident {
  /// Characters that are looked for at most.
  package static let searchLimit = 500
  package static let hitLimit = 1...100

  /// Looks through everything that was said and is kept, on every branch: by words, in any order, whatever their
  /// accents and endings; the last one may be the beginning of a word. What holds all of them is found; where
  /// nothing does, what holds the most.
  /// - Parameter companion: `nil` for all of them.
  /// - Throws: `HouseError` `.empty`, `.tooLong`, `.unfit` for the limit, `.notFound` for the companion.
  package func search(
    _ text: String, with companion: CompanionProfile.ID? = nil, limit: Int = 30
  ) async throws -> SearchResult {
    guard Self.hitLimit.contains(limit) else { throw HouseError.unfit(field: "limit") }
    guard text.utf16.count <= Self.searchLimit else { throw HouseError.tooLong(limit: Self.searchLimit) }
    guard text.contains(where: { !$0.isWhitespace }) else { throw HouseError.empty }
    let isReady = memory.isReady
    var threads: Set<RecordID>?
    if let companion {
      _ = try await self.companion(companion)
      threads = Set(try await threadIDs(of: companion).map(\.raw))
    }
    guard let search = SearchWords(text) else {
      return SearchResult(hits: [], ready: isReady, meaning: false)
    }
    // A term of the index may stand for a word nobody looked for: some are found for nothing.
    let found = memory.find(search, in: threads, limit: limit + limit / 2 + 10)
    let hits = try await records { chest in try await Self.hits(found, for: search, in: chest) }
    return SearchResult(hits: Array(hits.prefix(limit)), ready: isReady, meaning: false)
  }

  private static func hits(
    _ found: [RecordID], for search: SearchWords, in chest: Chest
  ) async throws -> [SearchHit] {
    let messages = try await chest.values(Message.self, found, in: .message).values
    let ids = Set(messages.map(\.thread.raw))
    let threads = try await chest.values(ChatThread.self, Array(ids), in: .thread).values
    let named = Dictionary(threads.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return messages.compactMap { message in
      guard let thread = named[message.thread], let snippet = Snippet(of: message.text, for: search) else {
        return nil
      }
      return SearchHit(
        thread: thread.id, title: thread.title, companion: thread.companion, message: message.id,
        role: message.role, at: message.at, archived: thread.isArchived, snippet: snippet.pieces)
    }
  }
}
