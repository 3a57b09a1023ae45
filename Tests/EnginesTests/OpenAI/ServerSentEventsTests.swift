import Engines
import Testing

@Suite struct ServerSentEventsTests {
  typealias Event = ServerSentEvents.Event

  static func parse(_ text: String) throws -> [Event] { try parse([Array(text.utf8)]) }

  static func parse(_ chunks: [[UInt8]]) throws -> [Event] {
    var parser = ServerSentEvents()
    var events: [Event] = []
    for chunk in chunks { events += try parser.read(chunk) }
    return events + (try parser.end())
  }

  @Test(arguments: [
    ("data: a\n\ndata: b\n\n", ["a", "b"]),
    ("data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
    ("data: a\r\rdata: b\r\r", ["a", "b"]),
    ("data:a\n\n", ["a"]),
    ("data:  a\n\n", [" a"]),
    (": a comment\n\ndata: a\n\n: ping\n\n", ["a"]),
    ("id: 7\nretry: 10\nunknown: x\ndata: a\n\n", ["a"]),
    ("data: a\ndata: b\n\n", ["a\nb"]),
    ("data\n\n", [""]),
    ("\u{FEFF}data: a\n\n", ["a"]),
    ("data: a\n", ["a"]),
    ("data: a", ["a"]),
    ("data: {\"x\":\"héhé 🎻\"}\n\n", ["{\"x\":\"héhé 🎻\"}"]),
    ("\n\n\n", []), ("", []), ("no field at all\n\n", []),
  ])
  func everyWayOfWritingAnEventIsRead(_ text: String, _ expected: [String]) throws {
    #expect(try Self.parse(text).map(\.data) == expected)
  }

  @Test func anEventKeepsItsNameAndTheNextHasNone() throws {
    let events = try Self.parse("event: tool\ndata: a\n\ndata: b\n\n")

    #expect(events == [Event(name: "tool", data: "a"), Event(data: "b")])
  }

  // T32
  @Test func anySplitOfTheBytesGivesTheSameEvents() throws {
    let text =
      "\u{FEFF}: ping\r\n\r\nevent: x\r\ndata: déjà 🎻\r\ndata: vu\r\n\r\ndata: [DONE]\n\ndata: end\r\r"
    let bytes = Array(text.utf8)
    let whole = try Self.parse([bytes])
    var random = SeededRandom(seed: 7)

    for _ in 0..<2000 {
      var chunks: [[UInt8]] = []
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + Int.random(in: 1...9, using: &random))
        chunks.append(Array(bytes[start..<end]))
        start = end
      }
      let parts = try Self.parse(chunks)
      #expect(parts == whole)
    }
  }

  // T32
  @Test func randomBytesNeverStopTheParser() throws {
    var random = SeededRandom(seed: 11)
    let alphabet: [UInt8] = Array("data:event \r\n{}[]\"".utf8) + [0, 0xff, 0xc3, 0xef, 0xbb, 0xbf, 0xf0]

    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        alphabet.randomElement(using: &random)!
      }
      let half = bytes.count / 2
      let whole = try Self.parse([bytes])
      let halves = try Self.parse([Array(bytes[..<half]), Array(bytes[half...])])
      #expect(whole == halves)
    }
  }

  @Test func aLineWithoutEndIsRefused() throws {
    var parser = ServerSentEvents(maxBytes: 1000)

    #expect(throws: ServerSentEvents.Overlong.self) {
      for _ in 0..<20 { _ = try parser.read([UInt8](repeating: 0x61, count: 100)) }
    }
  }

  @Test func anEventOfTooManyLinesIsRefused() throws {
    var parser = ServerSentEvents(maxBytes: 1000)

    #expect(throws: ServerSentEvents.Overlong.self) {
      for _ in 0..<200 { _ = try parser.read(Array("data: twenty letters here\n".utf8)) }
    }
  }
}

/// Random numbers that are the same on every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
