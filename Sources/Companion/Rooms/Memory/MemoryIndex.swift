import Synchronization
package import Vault

/// An account's own words, searchable in memory while it is unlocked. Nothing of it touches the disk but the
/// snapshot, which the caller seals.
///
/// Safe to share: one lock, held for the few milliseconds of a search or an addition.
package final class MemoryIndex: Sendable {
  let shelf: Mutex<RecallShelf>

  /// - Parameter fallback: The account's language, for texts too short to tell.
  package init(fallback: RecallLanguage) { shelf = Mutex(RecallShelf(fallback: fallback)) }

  /// What `snapshot()` gave.
  /// - Throws: `IndexSnapshot.Damaged` for anything else; the caller then builds the index anew.
  package init(snapshot: [UInt8], fallback: RecallLanguage) throws(IndexSnapshot.Damaged) {
    shelf = Mutex(try IndexSnapshot.decode(snapshot, fallback: fallback))
  }

  /// Takes turns in; one whose id is known takes its old self's place. Searchable at once.
  package func add(_ documents: [RecallDocument]) {
    for document in documents { shelf.withLock { $0.add(document) } }
  }

  /// Afterwards no term, id or date of these turns is left. Unknown ids are passed over.
  package func remove(_ ids: [RecordID]) {
    shelf.withLock { shelf in shelf.remove(Set(ids.compactMap { shelf.turns.number(of: $0) })) }
  }

  package func removeThread(_ thread: RecordID) { removeThreads([thread]) }

  /// In one pass over all terms, however many threads there are.
  package func removeThreads(_ threads: [RecordID]) {
    shelf.withLock { shelf in
      let gone = threads.flatMap { shelf.turns.documents(of: $0) }
      if !gone.isEmpty { shelf.remove(Set(gone)) }
    }
  }

  /// - Returns: At most `query.limit` turns, best first; none when no word of the question was ever said, nor
  ///   one that may stand for it.
  package func search(_ query: RecallQuery) -> [RecallHit] { shelf.withLock { $0.search(query) } }

  /// Turns held.
  package var count: Int { shelf.withLock { $0.postings.count } }

  /// Whether a term of `word` is held; for showing that what was deleted is gone.
  package func holds(_ word: String) -> Bool {
    shelf.withLock { shelf in
      RecallLanguage.allCases.contains { language in
        RecallTokenizer.terms(RecallTokenizer.words(word), in: language).contains {
          shelf.postings.postings(of: $0) != nil
        }
      }
    }
  }

  /// How far a thread is in: what lies beyond `highestPosition`, or does not add up to `count`, must be added.
  package struct Coverage: Sendable, Equatable {
    package let count: Int
    package let highestPosition: Int64
  }

  package func coverage(of thread: RecordID) -> Coverage {
    shelf.withLock { shelf in
      let documents = shelf.turns.documents(of: thread)
      return Coverage(
        count: documents.count,
        highestPosition: documents.last.map { shelf.turns.positions[Int($0)] } ?? 0)
    }
  }

  /// Ids held, in no order; for comparing with the records after an unlock.
  package var ids: [RecordID] {
    shelf.withLock { shelf in
      zip(shelf.turns.keys, shelf.turns.flags).compactMap { $1.contains(.gone) ? nil : $0.id }
    }
  }

  /// The whole index as bytes; plaintext terms, so never to be written unsealed.
  package func snapshot() -> [UInt8] { IndexSnapshot.encode(shelf.withLock { $0 }) }
}
