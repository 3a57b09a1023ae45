import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct MatchedPairsTests {
  private static func read(_ original: String, _ candidate: String) throws -> MatchedPairs {
    try MatchedPairs(original: Data(original.utf8), candidate: Data(candidate.utf8))
  }

  @Test func linesMeetByIdAndTheRestIsCounted() throws {
    let pairs = try Self.read(
      """
      {"id":"b","prompt":"?","reply":"B"}
      {"id":"a","prompt":"?","reply":"A"}
      {"id":"alone","prompt":"?","reply":"…"}
      """,
      """
      {"reply":"a","id":"a"}

      {"id":"other","reply":""}
      {"id":"b","reply":"b\\nb","more":[1]}
      """)

    #expect(pairs.pairs.map(\.id) == ["a", "b"])
    #expect(pairs.pairs.map(\.original) == ["A", "B"])
    #expect(pairs.pairs.map(\.candidate) == ["a", "b\nb"])
    #expect(pairs.unmatched == 2)
  }

  @Test func numbersBrokenLinesDoubleIdsAndForeignLineEndsAreTaken() throws {
    let pairs = try Self.read(
      "{\"id\":7,\"reply\":\"old\"}\r\n{\"id\":7,\"reply\":\"new\"}\r\nnot JSON\r\n",
      "{\"id\":\"7\",\"reply\":\"x\"}\r\n{\"id\":\"8\"}\r\n")

    #expect(pairs.pairs == [.init(id: "7", original: "new", candidate: "x")])
    #expect(pairs.unmatched == 3)
  }

  @Test func aFileWithoutAReplyIsRefusedAndAnEmptyOneHasNoPairs() throws {
    #expect(throws: FidelityError.unreadable) {
      try Self.read("nothing\n", "{\"id\":\"8\",\"reply\":\"\"}")
    }
    #expect(try Self.read("", "\n").pairs.isEmpty)
  }
}
