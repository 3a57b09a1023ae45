import Foundation
import Testing

@testable import Engines

// T40, T41
@Suite struct GGUFHeaderTests {
  @Test(arguments: [2, 3] as [UInt32])
  func soundHeaderTellsWhatTheHouseMustKnow(version: UInt32) throws {
    var model = TinyModel()
    model.version = version

    let header = try GGUFHeader.parse(model.bytes)

    #expect(header.version == version)
    #expect(header.architecture == "qwen2")
    #expect(header.name == "Tiny")
    #expect(header.contextTokens == 32_768)
    #expect(header.hasChatTemplate)
    #expect(header.tensorCount == 1)
    #expect(header.parameters == 32)
    #expect(header.alignment == 32)
    #expect(header.dataOffset == UInt64(model.head.count))
  }

  @Test func whatIsNotSaidIsNil() throws {
    var model = TinyModel()
    model.keys = [("general.architecture", .string("llama"))]

    let header = try GGUFHeader.parse(model.bytes)

    #expect(header.name == nil)
    #expect(header.contextTokens == nil)
    #expect(!header.hasChatTemplate)
  }

  @Test func arraysWithinArraysAreReadToALimit() throws {
    func nested(_ depth: Int) -> [UInt8] {
      var bytes: [UInt8] = []
      for _ in 0..<depth {
        bytes.append(little: UInt32(9))
        bytes.append(little: UInt64(1))
      }
      bytes.append(little: UInt32(4))
      bytes.append(little: UInt64(2))
      return bytes + [1, 0, 0, 0, 2, 0, 0, 0]
    }

    _ = try GGUFHeader.parse(TinyModel().with("x.y", .raw(9, nested(3))).bytes)
    #expect(throws: GGUFError.tooLarge) {
      _ = try GGUFHeader.parse(TinyModel().with("x.y", .raw(9, nested(400))).bytes)
    }
  }

  static let refused: [(String, GGUFError, TinyModel)] = {
    func change(_ edit: (inout TinyModel) -> Void) -> TinyModel {
      var model = TinyModel()
      edit(&model)
      return model
    }
    func tensor(_ edit: (inout TinyModel.Tensor) -> Void) -> TinyModel { change { edit(&$0.tensors[0]) } }
    func array(_ type: UInt32, _ count: UInt64) -> TinyModel {
      var bytes: [UInt8] = []
      bytes.append(little: type)
      bytes.append(little: count)
      return TinyModel().with("a.b", .raw(9, bytes))
    }
    func longString(_ count: UInt64) -> TinyModel {
      var bytes: [UInt8] = []
      bytes.append(little: count)
      return TinyModel().with("a.b", .raw(8, bytes))
    }
    return [
      ("magic", .notGGUF, change { $0.magic = "GGML" }),
      ("version 1", .version(1), change { $0.version = 1 }),
      ("big-endian version 3", .version(0x0300_0000), change { $0.version = 0x0300_0000 }),
      ("negative tensor count", .tooLarge, change { $0.tensorCount = UInt64(bitPattern: -1) }),
      ("no tensor", .tooLarge, change { $0.tensorCount = 0 }),
      ("negative key count", .tooLarge, change { $0.keyCount = UInt64(bitPattern: -5) }),
      ("more keys than bytes", .truncated, change { $0.keyCount = 60_000 }),
      ("duplicate key", .duplicate, change { $0.keys.append(("general.name", .string("Other"))) }),
      ("duplicate tensor", .duplicate, change { $0.tensors.append(TinyModel.Tensor()) }),
      ("empty key", .malformed, TinyModel().with("", .uint32(1))),
      ("type that does not exist", .malformed, TinyModel().with("a.b", .raw(13, []))),
      ("negative type", .malformed, TinyModel().with("a.b", .raw(UInt32(bitPattern: -1), []))),
      ("negative type of an array", .malformed, array(UInt32(bitPattern: -7), 1)),
      ("array longer than the file", .truncated, array(8, 1 << 40)),
      ("array whose size overflows", .tooLarge, array(10, 1 << 62)),
      ("array of numbers longer than the file", .truncated, array(4, 1 << 20)),
      ("string longer than the file", .truncated, longString(1 << 30)),
      ("string of negative length", .truncated, longString(UInt64(bitPattern: -1))),
      ("a bool of 2", .malformed, TinyModel().with("a.b", .raw(7, [2]))),
      ("architecture missing", .malformed, change { $0.keys.removeFirst() }),
      ("architecture as a number", .malformed, TinyModel().with("general.architecture", .uint32(1))),
      (
        "name that is not UTF-8", .malformed,
        TinyModel().with("general.name", .raw(8, [2, 0, 0, 0, 0, 0, 0, 0, 0xC3, 0x28]))
      ),
      ("alignment 0", .malformed, TinyModel().with("general.alignment", .uint32(0))),
      ("alignment 48", .malformed, TinyModel().with("general.alignment", .uint32(48))),
      ("alignment as text", .malformed, TinyModel().with("general.alignment", .string("32"))),
      ("context of 0", .malformed, TinyModel().with("qwen2.context_length", .uint32(0))),
      ("context of 2^40", .malformed, TinyModel().with("qwen2.context_length", .uint64(1 << 40))),
      ("no dimension", .malformed, tensor { $0.shape = [] }),
      ("five dimensions", .malformed, tensor { $0.shape = [1, 1, 1, 1, 1] }),
      ("a length of 0", .malformed, tensor { $0.shape = [0] }),
      ("a negative length", .malformed, tensor { $0.shape = [UInt64(bitPattern: -32)] }),
      ("lengths whose product overflows", .tooLarge, tensor { $0.shape = [1 << 40, 1 << 40] }),
      ("a row that is no whole block", .malformed, tensor { $0.type = 12 }),
      ("a tensor type withdrawn", .malformed, tensor { $0.type = 4 }),
      ("a negative tensor type", .malformed, tensor { $0.type = UInt32(bitPattern: -1) }),
      ("an offset off the grid", .malformed, tensor { $0.offset = 7 }),
      ("an offset past the end", .truncated, tensor { $0.offset = 1 << 20 }),
      ("an offset that overflows", .tooLarge, tensor { $0.offset = UInt64.max - 31 }),
      ("tensors cut short", .truncated, change { $0.dataBytes = 127 }),
    ]
  }()

  @Test(arguments: refused)
  func hostileOrDamagedHeaderIsRefused(what: String, error: GGUFError, model: TinyModel) {
    #expect(throws: error, "\(what)") { _ = try GGUFHeader.parse(model.bytes) }
  }

  @Test func everyTruncationIsRefused() {
    let bytes = TinyModel().bytes

    for count in bytes.indices {
      #expect(throws: GGUFError.self) { _ = try GGUFHeader.parse(Array(bytes.prefix(count))) }
    }
  }

  @Test func mutatedHeadersNeverCrashNorTakeLong() {
    let sound = TinyModel().bytes
    var random = Scatter(state: 40)
    let began = ContinuousClock.now

    for _ in 0..<20_000 {
      var bytes = sound
      for _ in 0...Int(random.next() % 4) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: for index in place..<min(place + 8, bytes.count) { bytes[index] = 0xFF }
        default: bytes.removeSubrange(place..<min(place + Int(random.next() % 9), bytes.count))
        }
        if bytes.isEmpty { bytes = [0] }
      }
      _ = try? GGUFHeader.parse(bytes)
    }

    #expect(began.duration(to: .now) < .seconds(60))
  }

  @Test func headerThatClaimsMoreThanItsAllowanceIsNotRead() {
    var model = TinyModel()
    model.keys.append(("z", .raw(9, Array(repeating: 0, count: 4))))

    // A string array of 2^40 elements in a file that claims to be large enough for it.
    var head = TinyModel().head
    head.replaceSubrange(16..<24, with: [255, 255, 0, 0, 0, 0, 0, 0])

    #expect(throws: GGUFError.self) { _ = try GGUFHeader.parse(head, fileBytes: 1 << 50) }
  }

  @Test func aFileIsReadWithoutItsData() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(TinyModel().bytes, as: "tiny.gguf")

    #expect(try GGUFHeader.read(file) == GGUFHeader.parse(TinyModel().bytes))
    #expect(throws: GGUFError.unreadable) { _ = try GGUFHeader.read(folder.url.appending(path: "none")) }
    #expect(throws: GGUFError.notGGUF) { _ = try GGUFHeader.read(try folder.write([], as: "empty.gguf")) }
  }

  @Test(.enabled(if: RealModel.file != nil))
  func realModelIsUnderstood() throws {
    let file = try #require(RealModel.file)

    let header = try GGUFHeader.read(file)

    #expect(header.architecture == "qwen2")
    #expect(header.contextTokens == 32_768)
    #expect(header.hasChatTemplate)
    #expect(header.parameters > 400_000_000)
  }
}

/// The small real model, where `./test` could set it up.
enum RealModel {
  static let file: URL? = ProcessInfo.processInfo.environment["FIDELIO_TEST_MODEL"]
    .map { URL(filePath: $0) }
    .flatMap { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) ? $0 : nil }
}

/// The same numbers on every run (SplitMix64).
struct Scatter: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
