import Foundation

@testable import Companion

/// A temporary folder for exports that tests make, gone with its last owner.
final class PiecesFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("pieces-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String, _ data: Data) throws -> URL {
    let place = url.appendingPathComponent(name)
    try data.write(to: place)
    return place
  }

  func file(_ name: String, _ text: String) throws -> URL { try file(name, Data(text.utf8)) }

  /// Names of what lies in it.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [] }

  /// An archive with deflated entries.
  func archive(_ name: String, _ entries: [(String, Data)]) throws -> URL {
    let place = url.appendingPathComponent(name)
    let writer = try ZipWriter(place)
    for (entry, data) in entries { try writer.add(entry, data) }
    try writer.finish()
    return place
  }
}

extension ExportReader {
  /// Everything that comes out of an export.
  static func events(_ url: URL, limits: ImportLimits = .standard) throws(ImportError) -> [Event] {
    var reader = try ExportReader(url, limits: limits)
    var events: [Event] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  static func pieces(_ url: URL, limits: ImportLimits = .standard) throws(ImportError) -> [String] {
    try events(url, limits: limits).compactMap { event in
      guard case .piece(let data) = event else { return nil }
      return String(decoding: data, as: UTF8.self)
    }
  }
}

/// SplitMix64: the same everywhere for a seed.
struct FuzzDice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension Cutter {
  /// What comes of bytes that are given in blocks of such sizes, again and again; all at once without any.
  func cuts(_ bytes: [UInt8], blocks: [Int] = []) -> [Cut] {
    var cuts: [Cut] = []
    bytes.withUnsafeBufferPointer { all in
      var at = 0
      var turn = 0
      while at < all.count {
        let size = blocks.isEmpty ? all.count : max(1, blocks[turn % blocks.count])
        let end = min(all.count, at + size)
        feed(UnsafeBufferPointer(rebasing: all[at..<end]), into: &cuts)
        at = end
        turn += 1
      }
    }
    finish(into: &cuts)
    return cuts
  }
}
