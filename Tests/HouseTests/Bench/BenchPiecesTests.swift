import Foundation
import Testing

@testable import Bench

@Suite struct BenchPiecesTests {
  @Test func inventedTalkIsTheSameForTheSameSeed() {
    var one = Sentences(seed: 7)
    var same = Sentences(seed: 7)
    var other = Sentences(seed: 8)

    let text = one.message(words: 25)

    #expect(same.message(words: 25) == text)
    #expect(other.message(words: 25) != text)
  }

  @Test func aQuestionHasTwelveWordsAndEndsWithAMarkOfItsOwn() {
    var sentences = Sentences(seed: 1)
    var marks = Marks(for: 3)
    var seen = Set<String>()

    for _ in 0..<500 {
      let mark = marks.next()
      let words = sentences.question(words: 12, mark: mark).split(separator: " ")
      #expect(words.count == 12)
      #expect(words.last == "\(mark)?")
      #expect(seen.insert(mark).inserted)
    }
  }

  @Test func everyMarkOfARequestIsFound() {
    let body = Data(#"{"messages":[{"content":"… zqaaaaaa?"},{"content":"… zqbcdefg?"}],"seed":1}"#.utf8)

    #expect(ModelLog.marks(in: body) == ["zqaaaaaa", "zqbcdefg"])
    #expect(ModelLog.marks(in: Data("{}".utf8)).isEmpty)
  }

  @Test(arguments: [([4.0, 1, 3, 2], 0.5, 2.0), ([1.0], 0.95, 1.0), ([], 0.5, 0.0)])
  func aPercentileIsTheNearestRank(_ values: [Double], share: Double, expected: Double) {
    #expect(Samples(values).percentile(share) == expected)
  }

  @Test func twentyValuesHaveTheirNineteenthAsP95() {
    #expect(Samples((1...20).map(Double.init)).percentile(0.95) == 19)
  }

  @Test func roomOnTheDiskCountsAFileWithTwoNamesOnce() async throws {
    try await Leftovers.shared.withScratchFolder { folder in
      let file = folder.appending(path: "a")
      try Data(repeating: 1, count: 1 << 20).write(to: file)
      let once = try #require(DiskUse.bytes(folder))
      try FileManager.default.linkItem(at: file, to: folder.appending(path: "b"))

      #expect(once >= 1 << 20)
      #expect(try #require(DiskUse.bytes(folder)) < once + 1 << 19)
      #expect(DiskUse.bytes(folder.appending(path: "nothing")) == nil)
    }
  }

  @Test func aScratchFolderIsGoneAfterwardsAlsoAfterAnError() async throws {
    let seen = try await Leftovers.shared.withScratchFolder { $0 }
    var thrown: URL?
    do {
      try await Leftovers.shared.withScratchFolder { folder in
        thrown = folder
        throw BenchError.scriptedFailure
      }
    } catch BenchError.scriptedFailure {}

    #expect(!FileManager.default.fileExists(atPath: seen.path))
    #expect(!FileManager.default.fileExists(atPath: try #require(thrown).path))
  }
}
