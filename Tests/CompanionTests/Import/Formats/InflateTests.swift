import Testing

@testable import Companion

/// Streams of zlib: what is bounded, and what is refused.
@Suite(.inTurn) struct InflateTests {
  @Test func theFixedCodeIsRead() throws {
    let hello: [UInt8] = [0x78, 0x9C, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00, 0x06, 0x2C, 0x02, 0x15]

    #expect(try Inflate.unpackZlib(hello[...], most: 5) == Array("hello".utf8))
    #expect(throws: ImportError.tooLarge) { try Inflate.unpackZlib(hello[...], most: 4) }
  }

  @Test func repeatsOverlap() throws {
    let zeros = [UInt8](repeating: 0, count: 517)
    let stream = Zlib.bomb(repeats: 2).dropLast(4) + CardBytes.big(CardChecksum.adler32(zeros[...]))

    #expect(try Inflate.unpackZlib(stream, most: 1000) == zeros)
  }

  @Test func aWrongChecksumOrAnEarlyEndIsDamaged() throws {
    var stream = Zlib.stored(Array("bonsoir".utf8))
    #expect(try Inflate.unpackZlib(stream[...], most: 7) == Array("bonsoir".utf8))
    #expect(throws: ImportError.damaged) { try Inflate.unpackZlib((stream + [0])[...], most: 100) }
    for length in stream.indices {
      #expect(throws: ImportError.damaged) { try Inflate.unpackZlib(stream[..<length], most: 100) }
    }
    stream[stream.count - 1] ^= 1
    #expect(throws: ImportError.damaged) { try Inflate.unpackZlib(stream[...], most: 100) }
  }

  @Test func aDistanceBeforeTheBeginningIsDamaged() throws {
    // The length 258 first, with nothing to repeat.
    #expect(throws: ImportError.damaged) {
      try Inflate.unpackZlib([0x78, 0x9C, 0x1B, 0xFD, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01], most: 1000)
    }
  }

  @Test func checksumsAreTheKnownOnes() {
    #expect(CardChecksum.crc32(Array("123456789".utf8)[...]) == 0xCBF4_3926)
    #expect(CardChecksum.adler32(Array("Wikipedia".utf8)[...]) == 0x11E6_0398)
  }
}
