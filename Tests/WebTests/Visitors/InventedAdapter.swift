import Engines
import Foundation

/// An adapter file with a right header and nothing in it, for a shelf that no engine reads.
struct InventedAdapter {
  static let architecture = "qwen2"

  private var bytes: [UInt8] {
    var out = Array("GGUF".utf8)
    func number<T: FixedWidthInteger>(_ value: T) { withUnsafeBytes(of: value.littleEndian) { out += $0 } }
    func text(_ value: String) {
      number(UInt64(value.utf8.count))
      out += Array(value.utf8)
    }
    let keys = [
      ("general.architecture", Self.architecture), ("general.type", "adapter"), ("adapter.type", "lora"),
    ]
    number(UInt32(3))
    number(UInt64(1))
    number(UInt64(keys.count))
    for (key, value) in keys {
      text(key)
      number(UInt32(8))
      text(value)
    }
    text("t")
    number(UInt32(1))
    number(UInt64(32))
    number(UInt32(0))
    number(UInt64(0))
    while !out.count.isMultiple(of: 32) { out.append(0) }
    return out + [UInt8](repeating: 0, count: 128)
  }

  /// Puts adapters of these names beside a model of this name.
  func stand(as names: [String], beside model: String, on shelf: ModelShelf) throws {
    let bytes = bytes
    try note(model, bytes: 0, on: shelf)
    for name in names {
      try note(name, bytes: bytes.count, on: shelf.adapters)
      try Data(bytes).write(to: shelf.adapters.models.appending(path: name + ".gguf"))
    }
  }

  private func note(_ name: String, bytes: Int, on shelf: ModelShelf) throws {
    try FileManager.default.createDirectory(at: shelf.models, withIntermediateDirectories: true)
    let installed = ModelShelf.Installed(
      name: name, sha256: String(repeating: "0", count: 64), bytes: Int64(bytes), contextTokens: 8_192,
      architecture: Self.architecture)
    try JSONEncoder().encode(installed).write(to: shelf.models.appending(path: name + ".gguf.json"))
  }
}
