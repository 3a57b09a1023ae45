import Companion
import Foundation
import Glibc
import Vault

/// What the search index of a long account weighs in memory, with vectors, in the process that measures.
enum IndexWeight {
  /// Vectors of a turn on average: long turns are heard in pieces too.
  private static let rowsPerTwoTurns = 3
  /// Components of a vector, as E5 small gives them.
  private static let dimension = 384
  private static let threads = 100

  /// - Returns: Megabytes by which the resident memory of this process grows; `nil` where the system does not tell.
  static func megabytes(turns count: Int) -> Double? {
    guard let before = residentBytes() else { return nil }
    let index = filled(count)
    guard let after = residentBytes() else { return nil }
    return withExtendedLifetime(index) { Double(after - before) / 1e6 }
  }

  /// Invented turns of 5 to 40 words, a minute apart.
  static func filled(_ count: Int) -> MemoryIndex {
    let index = MemoryIndex(fallback: .fr)
    var sentences = Sentences(seed: 100)
    var dice = Dice(seed: 150)
    let threads = (0..<Self.threads).map { _ in RecordID() }
    let first = CivilDay(year: 2024, month: 1, day: 1).number * 1_440
    for number in 0..<count {
      let minute = first + Int32(number)
      index.add([
        RecallDocument(
          id: RecordID(), thread: threads[number * Self.threads / count], position: Int64(number + 1),
          speaker: number.isMultiple(of: 2) ? .person : .companion, day: CivilDay(number: minute / 1_440),
          minute: minute, text: sentences.message(words: 5 + dice.below(36)))
      ])
    }
    for (number, one) in index.lackingVectors(limit: count).enumerated() {
      let rows = number.isMultiple(of: 2) ? Self.rowsPerTwoTurns - 1 : 1
      index.setVectors((0..<rows).map { _ in vector(&dice) }, of: one)
    }
    // What the first question has to make for all of them belongs to it.
    _ = index.search(
      RecallQuery(
        text: sentences.question(words: 12, mark: "zzyx"), limit: 20, today: CivilDay(number: first / 1_440),
        vector: vector(&dice)))
    return index
  }

  private static func vector(_ dice: inout Dice) -> [Float] {
    (0..<dimension).map { _ in Float(dice.share()) - 0.5 }
  }

  private static func residentBytes() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
      let pages = status.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
