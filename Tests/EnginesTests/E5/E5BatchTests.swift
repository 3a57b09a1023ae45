import Testing

@testable import Engines

@Suite struct E5BatchTests {
  @Test(arguments: [
    (1, 8), (8, 8), (9, 16), (64, 64), (65, 80), (128, 128), (129, 192), (500, 512), (512, 512),
  ])
  func lengthsAreFilledUpInSteps(_ length: Int, _ filled: Int) {
    #expect(E5Batch.filled(length, limit: 512) == filled)
  }

  @Test func aLengthIsNeverFilledAboveTheLimit() {
    #expect(E5Batch.filled(509, limit: 510) == 510)
  }

  @Test func theTextThatWaitsLongestAlwaysRuns() {
    for oldest in [3, 40, 300, 512] {
      for others in [[], [5], [5, 6, 7, 8, 9], Array(repeating: 20, count: 50), [500, 2, 500, 2]] {
        let chosen = E5Batch.choose(from: [oldest] + others, limit: 512)
        #expect(chosen.contains(0))
      }
    }
  }

  @Test func aRunHoldsAPowerOfTwoOfTextsAndStaysSmall() {
    for count in 1...64 {
      let lengths = (0..<count).map { 6 + $0 * 37 % 90 }
      let chosen = E5Batch.choose(from: lengths, limit: 512)
      let longest = chosen.map { lengths[$0] }.max() ?? 0

      #expect(chosen.count.nonzeroBitCount == 1)
      #expect(chosen.count == 1 || chosen.count * E5Batch.filled(longest, limit: 512) <= E5Batch.tokens)
      #expect(Set(chosen).count == chosen.count)
    }
  }

  @Test func neighboursInLengthRunTogether() {
    let chosen = E5Batch.choose(from: [30, 200, 31, 210, 29, 32], limit: 512)

    #expect(Set(chosen) == [0, 2, 4, 5])
  }
}
