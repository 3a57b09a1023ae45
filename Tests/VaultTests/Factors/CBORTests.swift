import Support
import Testing
import Vault

@Suite struct CBORTests {
  // RFC 8949, appendix A.
  @Test(arguments: [
    ("00", CBOR.integer(0)), ("17", .integer(23)), ("1818", .integer(24)), ("1903e8", .integer(1_000)),
    ("1a000f4240", .integer(1_000_000)), ("1b000000e8d4a51000", .integer(1_000_000_000_000)),
    ("20", .integer(-1)), ("3863", .integer(-100)), ("3903e7", .integer(-1_000)), ("f4", .bool(false)),
    ("f5", .bool(true)), ("f6", .null), ("40", .bytes([])), ("4401020304", .bytes([1, 2, 3, 4])),
    ("60", .text("")), ("6449455446", .text("IETF")), ("62c3bc", .text("ü")), ("80", .array([])),
    ("83010203", .array([.integer(1), .integer(2), .integer(3)])), ("a0", .map([:])),
    ("a201020304", .map([.integer(1): .integer(2), .integer(3): .integer(4)])),
    ("a26161016162820203", .map([.text("a"): .integer(1), .text("b"): .array([.integer(2), .integer(3)])])),
  ])
  func readsThePublishedExamples(_ hex: String, _ value: CBOR) throws {
    #expect(try CBOR.read(Hex.decode(hex) ?? []) == value)
  }

  // T30, T32
  @Test(arguments: [
    "", "18", "1c", "1f", "5f", "7f", "9f", "bf", "ff", "c0", "c249", "f9", "f93c00", "fb", "f7", "f0",
    "f800",
    "41", "61", "62c328", "61ff", "81", "a1", "a101", "a1016161ff", "0000", "a201020103",
    "5bffffffffffffffff", "9bffffffffffffffff", "bbffffffffffffffff", "7b7fffffffffffffff", "9a00ffffff",
    "1bffffffffffffffff", "3bffffffffffffffff",
  ])
  func refusesWhatAnAuthenticatorDoesNotWrite(_ hex: String) {
    #expect(throws: PasskeyError.malformed) { try CBOR.read(Hex.decode(hex) ?? []) }
  }

  // T30
  @Test func depthAndNumberAreBounded() {
    let deep = [UInt8](repeating: 0x81, count: 100_000) + [0]
    #expect(throws: PasskeyError.malformed) { try CBOR.read(deep) }
    let many = [0x99, 0x27, 0x10] + [UInt8](repeating: 0, count: 10_000)
    #expect(throws: PasskeyError.malformed) { try CBOR.read(many) }
  }

  // T32
  @Test func anythingAtAllIsReadOrRefused() throws {
    var generator = Seeded(state: 20_261_122)
    let honest = PaperKey()
    let occasion = PaperKey.Occasion(challenge: [1, 2, 3], origin: "https://a.example", party: "a.example")
    let whole = honest.made(at: occasion).attestation
    _ = try CBOR.read(whole)
    for _ in 0..<20_000 {
      var bytes = whole
      switch generator.next() % 3 {
      case 0: bytes = Array(bytes.prefix(Int(generator.next() % UInt64(bytes.count))))
      case 1:
        for _ in 0...(generator.next() % 4) {
          bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: generator.next())
        }
      default:
        bytes = (0..<(generator.next() % 64)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      }
      do { _ = try CBOR.read(bytes) } catch { #expect(error == .malformed) }
    }
  }
}

/// The same numbers each time (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}
