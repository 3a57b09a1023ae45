import Foundation

extension Resident {
  /// Entries in which all of these words stand, newest first; in memory alone.
  /// - Throws: `HouseError.empty`, `.tooLong`.
  package func searchJournal(_ text: String, limit: Int = 30) async throws -> [JournalHit] {
    guard text.count <= 500 else { throw HouseError.tooLong(limit: 500) }
    guard let search = JournalSearch(text) else { throw HouseError.empty }
    return try await journalEntries().reversed().lazy.compactMap { entry in
      search.found(in: entry.text).map {
        JournalHit(entry: entry, snippet: $0)
      }
    }.prefix(limit).map(\.self)
  }
}
