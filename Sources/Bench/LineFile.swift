import Foundation

/// Results of a long run, a JSON line each, written as they come, so that a run that was ended goes on. All that is asked in
/// these runs is invented, so it may lie in a file.
struct LineFile<Line: Codable & Sendable>: Sendable {
  /// `nil` keeps nothing.
  let url: URL?

  /// What stands there; a line that was cut off is left out.
  func read() -> [Line] {
    guard let url, let data = try? Data(contentsOf: url) else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap {
      try? JSONDecoder().decode(Line.self, from: $0)
    }
  }

  /// - Throws: What writing throws.
  func append(_ line: Line) throws {
    guard let url else { return }
    if !FileManager.default.fileExists(atPath: url.path) { try Data().write(to: url) }
    let handle = try FileHandle(forWritingTo: url)
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: JSONEncoder().encode(line) + Data("\n".utf8))
  }
}
