import Testing

@testable import Companion

/// The packed parts of the index hold what was put into them.
@Suite(.inTurn) struct PostingsTests {
  private static func read(_ postings: Postings) -> [UInt32: UInt16] {
    var read: [UInt32: UInt16] = [:]
    postings.each { read[$0] = $1 }
    return read
  }

  @Test func whatIsAddedIsThereAndWhatIsTakenOutIsNot() {
    var dice = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      var (postings, expected, last) = (Postings(), [UInt32: UInt16](), UInt32(0))
      for _ in 0..<500 {
        last += .random(in: 1...(Bool.random() ? 3 : 70_000), using: &dice)
        let times = UInt16.random(in: 1...(Bool.random() ? 2 : .max), using: &dice)
        postings.append(last, times)
        expected[last] = times
      }
      #expect(Self.read(postings) == expected && postings.count == 500)

      let gone = expected.keys.filter { _ in .random() }.sorted()
      postings.remove(gone + [last + 5])
      for one in gone { expected[one] = nil }

      #expect(Self.read(postings) == expected && postings.count == expected.count)
    }
  }

  @Test func theFirstDocumentMayBeTheOneNumberedZero() {
    var postings = Postings()
    postings.append(0, 1)
    postings.append(UInt32.max - 1, .max)

    #expect(Self.read(postings) == [0: 1, UInt32.max - 1: .max])
    postings.remove([0])
    #expect(Self.read(postings) == [UInt32.max - 1: .max])
    postings.remove([UInt32.max - 1])
    #expect(postings.isEmpty)
  }

  @Test func keysAreFoundByTheirNumbersAlsoAfterOthersWent() {
    let keys = (0..<5_000).map { TurnTable.Key(high: $0 / 7, low: .random(in: 0...999)) }
    var (places, known) = (KeyPlaces(), [TurnTable.Key: UInt32]())
    for (number, key) in keys.enumerated() where known[key] == nil {
      places.insert(UInt32(number), of: keys)
      known[key] = UInt32(number)
      if number.isMultiple(of: 3) {
        places.remove(key, in: keys)
        known[key] = nil
      }
    }

    #expect(keys.allSatisfy { places.number(of: $0, in: keys) == known[$0] })
    #expect(places.number(of: TurnTable.Key(high: 1 << 40, low: 0), in: keys) == nil)
  }
}
