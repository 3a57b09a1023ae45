import Foundation
import Testing

/// Writes GGUF files byte by byte, right or wrong as a test wants them.
struct TinyModel {
  enum Value {
    case uint32(UInt32)
    case uint64(UInt64)
    case string(String)
    case strings([String])
    /// Type number and the bytes after it.
    case raw(UInt32, [UInt8])
  }

  struct Tensor {
    var name = "t"
    var shape: [UInt64] = [32]
    var type: UInt32 = 0
    var offset: UInt64 = 0
  }

  var magic = "GGUF"
  var version: UInt32 = 3
  var keys: [(String, Value)] = [
    ("general.architecture", .string("qwen2")), ("general.name", .string("Tiny")),
    ("qwen2.context_length", .uint32(32_768)), ("tokenizer.chat_template", .string("{{ x }}")),
    ("tokenizer.ggml.tokens", .strings(["a", "b", "ç"])),
  ]
  var tensors = [Tensor()]
  var tensorCount: UInt64?
  var keyCount: UInt64?
  var dataBytes = 128

  /// The header alone, padded to 32.
  var head: [UInt8] {
    var out = Array(magic.utf8)
    out.append(little: version)
    out.append(little: tensorCount ?? UInt64(tensors.count))
    out.append(little: keyCount ?? UInt64(keys.count))
    for (key, value) in keys {
      out.append(string: key)
      out.append(value)
    }
    for tensor in tensors {
      out.append(string: tensor.name)
      out.append(little: UInt32(tensor.shape.count))
      for length in tensor.shape { out.append(little: length) }
      out.append(little: tensor.type)
      out.append(little: tensor.offset)
    }
    while !out.count.isMultiple(of: 32) { out.append(0) }
    return out
  }

  /// A whole file; its data differ from place to place.
  var bytes: [UInt8] { head + (0..<dataBytes).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) } }

  func with(_ key: String, _ value: Value) -> TinyModel {
    var copy = self
    copy.keys.removeAll { $0.0 == key }
    copy.keys.append((key, value))
    return copy
  }
}

extension TinyModel: CustomTestStringConvertible {
  var testDescription: String { "\(head.count) bytes" }
}

extension [UInt8] {
  mutating func append(little value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  mutating func append(string: String) {
    append(little: UInt64(string.utf8.count))
    append(contentsOf: string.utf8)
  }

  mutating func append(_ value: TinyModel.Value) {
    switch value {
    case .uint32(let number):
      append(little: UInt32(4))
      append(little: number)
    case .uint64(let number):
      append(little: UInt32(10))
      append(little: number)
    case .string(let text):
      append(little: UInt32(8))
      append(string: text)
    case .strings(let texts):
      append(little: UInt32(9))
      append(little: UInt32(8))
      append(little: UInt64(texts.count))
      for text in texts { append(string: text) }
    case .raw(let type, let bytes):
      append(little: type)
      append(contentsOf: bytes)
    }
  }
}

/// A folder that is gone when the test is.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "fidelio-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ bytes: [UInt8], as name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file
  }

  func names(in folder: String = "") -> [String] {
    let path = url.appending(path: folder).path(percentEncoded: false)
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
