import Testing
import Vault

@testable import Companion

@Suite(.inTurn) struct IndexSnapshotTests {
  private let today = CivilDay(year: 2026, month: 11, day: 22)

  private func filled() -> (MemoryIndex, RecordID) {
    let index = MemoryIndex(fallback: .fr)
    let thread = RecordID()
    let texts = [
      "J'aime les cerises.", "Tu préfères le thé ?", "My brother plays the cello.", "Encore des cerises.",
    ]
    let turns = texts.enumerated().map { offset, text in
      RecallDocument(
        id: RecordID(), thread: thread, position: Int64(offset + 1),
        speaker: offset == 1 ? .companion : .person,
        day: CivilDay(number: 20_000 + Int32(offset)), text: text)
    }
    index.add(turns)
    index.remove([turns[3].id])
    return (index, thread)
  }

  @Test func aSnapshotComesBackAsTheSameIndex() throws {
    let (index, thread) = filled()

    let read = try MemoryIndex(snapshot: index.snapshot(), fallback: .fr)

    #expect(read.count == 3)
    #expect(Set(read.ids) == Set(index.ids))
    #expect(read.coverage(of: thread) == index.coverage(of: thread))
    for text in ["cerises", "thé", "What does my brother play?"] {
      let query = RecallQuery(text: text, limit: 5, today: today)
      #expect(read.search(query) == index.search(query))
    }
    let more = RecallDocument(
      id: RecordID(), thread: thread, position: 9, speaker: .person, day: today, text: "Un violon.")
    read.add([more])
    #expect(read.search(RecallQuery(text: "violon", limit: 1, today: today)).first?.id == more.id)
  }

  @Test func anEmptyIndexComesBack() throws {
    #expect(try MemoryIndex(snapshot: MemoryIndex(fallback: .en).snapshot(), fallback: .en).count == 0)
  }

  // T32: no bytes crash the decoder, and none make it reserve more than they are.
  @Test(arguments: 1...6)
  func damagedBytesAreRefusedOrRead(_ seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let whole = filled().0.snapshot()
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      // What opens all the same must be usable.
      if let index = try? MemoryIndex(snapshot: bytes, fallback: .fr) {
        _ = index.search(RecallQuery(text: "cerises cello thé", limit: 5, today: today))
        index.remove(index.ids)
      }
    }
    for length in 0..<whole.count {
      #expect(throws: IndexSnapshot.Damaged.self) {
        try MemoryIndex(snapshot: Array(whole.prefix(length)), fallback: .fr)
      }
    }
    for _ in 0..<300 {
      let noise = Array("FMI".utf8) + [2] + (0..<80).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = try? MemoryIndex(snapshot: noise, fallback: .fr)
    }
  }
}
