import Synchronization
package import Vault

extension MemoryIndex {
  /// A turn whose vector is wanted.
  package struct Lacking: Sendable, Equatable {
    package let id: RecordID
    package let thread: RecordID
    /// Of the text that stands there now.
    let mark: UInt32
  }

  /// Turns without a vector, the newest first. Sorts a copy, so that no search waits for it.
  package func lackingVectors(limit: Int) -> [Lacking] {
    let shelf = shelf.withLock { $0 }
    guard shelf.vectors.count < shelf.postings.count else { return [] }
    let turns = shelf.turns
    let lacking = turns.flags.indices.filter { index in
      turns.flags[index].isDisjoint(with: [.gone, .mute]) && !shelf.vectors.holds(UInt32(index))
    }
    return lacking.sorted { (turns.minutes[$0], $0) > (turns.minutes[$1], $1) }.prefix(limit).map { index in
      Lacking(
        id: turns.keys[index].id, thread: turns.threadKeys[Int(turns.threads[index])].id,
        mark: turns.marks[index])
    }
  }

  /// Does beforehand what the next question would have to do for all vectors that came.
  func prepareVectors() { shelf.withLock { $0.mendBlends() } }

  /// Gives a turn its vectors: of the whole and of its pieces, as `RecallPieces` cuts them. What was said anew or
  /// deleted meanwhile is passed over; a turn that gives none is not asked again.
  package func setVectors(_ vectors: [[Float]], of lacking: Lacking) {
    let rows = vectors.compactMap { VectorTable.Row($0) }
    shelf.withLock { shelf in
      guard let number = shelf.turns.number(of: lacking.id) else { return }
      if rows.count < vectors.count || !shelf.setVectors(rows, of: number, mark: lacking.mark) {
        shelf.turns.setMute(number)
      }
    }
  }

  /// Turns that have vectors, and the rows that these take.
  package var vectorCount: (turns: Int, rows: Int) {
    shelf.withLock { ($0.vectors.count, $0.vectors.rowCount) }
  }

  /// Takes in what lay sealed.
  /// - Returns: Whether everything on the page is of a turn that still stands.
  func take(_ page: VectorPage) -> Bool {
    shelf.withLock { shelf in
      var isWhole = true
      for entry in page.entries {
        guard let number = shelf.turns.number(of: entry.id),
          shelf.setVectors(entry.rows, of: number, mark: entry.mark)
        else {
          isWhole = false
          continue
        }
        shelf.turns.setSealed(number, true)
      }
      return isWhole
    }
  }

  /// Vectors that do not lie sealed yet, by thread.
  func unsealedVectors() -> [RecordID: [VectorPage.Entry]] {
    shelf.withLock { shelf in
      var entries: [RecordID: [VectorPage.Entry]] = [:]
      for index in shelf.turns.flags.indices
      where shelf.vectors.holds(UInt32(index)) && !shelf.turns.flags[index].contains(.sealed) {
        entries[shelf.turns.threadKeys[Int(shelf.turns.threads[index])].id, default: []].append(
          VectorPage.Entry(
            id: shelf.turns.keys[index].id, mark: shelf.turns.marks[index],
            rows: shelf.vectors.rows(of: UInt32(index))))
      }
      return entries
    }
  }

  /// How many of them there are.
  var unsealedCount: Int {
    shelf.withLock { shelf in
      shelf.turns.flags.indices.count {
        shelf.vectors.holds(UInt32($0)) && !shelf.turns.flags[$0].contains(.sealed)
      }
    }
  }

  /// - Returns: Whether all of them still stand.
  func markSealed(_ ids: [RecordID], _ isSealed: Bool) -> Bool {
    shelf.withLock { shelf in
      var isWhole = true
      for id in ids {
        if let number = shelf.turns.number(of: id) {
          shelf.turns.setSealed(number, isSealed)
        } else {
          isWhole = false
        }
      }
      return isWhole
    }
  }

  /// The turns beside one in its session, where they are.
  package func neighbours(of id: RecordID) -> [RecordID] {
    shelf.withLock { shelf in
      guard let number = shelf.turns.number(of: id) else { return [] }
      return [shelf.turns.before(number), shelf.turns.after(number)]
        .filter { $0 != TurnTable.nobody }.map { shelf.turns.keys[Int($0)].id }
    }
  }

  /// Which session a turn belongs to; `nil` for one that is not held.
  func session(of id: RecordID) -> UInt32? {
    shelf.withLock { shelf in shelf.turns.number(of: id).map { shelf.turns.sessions[Int($0)] } }
  }
}
