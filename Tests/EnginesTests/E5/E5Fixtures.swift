import Engines
import Foundation

/// The built encoder and its libraries, where this machine has them: `FIDELIO_TEST_ENGINE` names an engine
/// folder that holds `encoders/` and `venv/`. Tests of the real thing run only then.
enum RealEncoder {
  static let files = ProcessInfo.processInfo.environment["FIDELIO_TEST_ENGINE"]
    .map { E5Files(engine: URL(fileURLWithPath: $0)) }
    .flatMap { FileManager.default.fileExists(atPath: $0.encoders.path) ? $0 : nil }
  static var isHere: Bool { files != nil }

  /// Which corrections the copy for triage was tuned with; `nil` where it was not built.
  static let corrections: String? = {
    struct Manifest: Decodable {
      struct Entry: Decodable { var sha256: String }
      var triage: Entry?
    }
    guard let file = files?.encoders.appending(path: "manifest.json"),
      let data = try? Data(contentsOf: file)
    else { return nil }
    return (try? JSONDecoder().decode(Manifest.self, from: data))?.triage?.sha256
  }()

  /// One for all tests, as one house has one.
  static let shared = Result { try E5Embedder(E5Embedder.Settings(files: files!)) }
}

/// Files that lie beside the tests.
enum Golden {
  struct Tokens: Decodable {
    var text: String
    var ids: [Int32]
  }

  struct Vector: Decodable {
    var kind: String
    var text: String
    /// Half-precision floats, little-endian, in Base64.
    var vector: String

    var floats: [Float] {
      let data = [UInt8](Data(base64Encoded: vector) ?? Data())
      return stride(from: 0, to: data.count - 1, by: 2).map {
        Float(Float16(bitPattern: UInt16(data[$0]) | UInt16(data[$0 + 1]) << 8))
      }
    }
  }

  static func read<T: Decodable>(_ name: String, as type: T.Type) throws -> T {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: "Golden/\(name)")))
  }
}

/// A folder of its own that goes away with the test.
final class Scratch {
  let url = FileManager.default.temporaryDirectory.appending(path: "fidelio-e5-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and returns where.
  func file(_ name: String, _ bytes: [UInt8]) throws -> URL {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file
  }
}

/// Little-endian bytes, for files in the encoder's layouts.
struct Bytes {
  var all: [UInt8] = []

  mutating func add(_ text: String) { all += Array(text.utf8) }
  mutating func add(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { all += Array($0) } }
  mutating func add(_ number: Float) { add(number.bitPattern) }
  mutating func fill(to count: Int) { all += [UInt8](repeating: 0, count: count - all.count) }
}

/// A tokenizer small enough to be followed by hand.
enum TinyTokenizer {
  /// begin 0, pad 1, end 2, unknown 3, then "▁" 4, "a" 5, "b" 6, "ab" 7, "▁ab" 8, "é" 9.
  /// "ab" whole (−2) is better than "a" and "b" (−1.5 each); Ａ (full width) becomes "a", U+0007 nothing.
  static func bytes() -> [UInt8] {
    // Nodes in breadth-first order: byte, piece, number of children.
    let nodes: [(label: UInt8, piece: Int32, children: Int)] = [
      (0, -1, 4),  // root: 61 62 C3 E2
      (0x61, 5, 1), (0x62, 6, 0), (0xC3, -1, 1), (0xE2, -1, 1),
      (0x62, 7, 0), (0xA9, 9, 0), (0x96, -1, 1),
      (0x81, 4, 1),
      (0x61, -1, 1),
      (0x62, 8, 0),
    ]
    var file = Bytes()
    file.add("FIDELTOK")
    for number in [1, 10, nodes.count, 2, 1, 1, 0, 1, 2, 3] { file.add(UInt32(number)) }
    file.add(Float(-20))
    file.fill(to: 64)
    for score in [0, 0, 0, 0, -3, -1.5, -1.5, -2, -2.5, -2] { file.add(Float(score)) }
    var first: UInt32 = 1
    for node in nodes {
      file.add(first)
      first += UInt32(node.children)
    }
    file.add(first)
    for node in nodes { file.add(UInt32(bitPattern: node.piece)) }
    for number: UInt32 in [0x07, 0xFF21, 0, 0, 1, 0x61, 0x65, 0x301, 0xE9] { file.add(number) }
    file.all += nodes.map(\.label)
    return file.all
  }
}
