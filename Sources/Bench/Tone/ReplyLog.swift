import Engines
import Foundation

/// Replies of a model, asked once each and kept as JSON Lines, so that a run that was ended goes on. All that is asked is
/// invented, so it may lie in a file.
actor ReplyLog {
  struct Line: Codable, Sendable {
    let model: String
    let key: String
    let seed: Int
    let reply: String
  }

  private let model: any LanguageModel
  private let file: URL?
  private var known: [String: String] = [:]
  private(set) var asked = 0

  /// - Parameter file: Where replies are kept and read again; those of another model are left alone.
  init(_ model: any LanguageModel, file: URL?) {
    self.model = model
    self.file = file
    guard let file, let data = try? Data(contentsOf: file) else { return }
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let line = try? JSONDecoder().decode(Line.self, from: line), line.model == model.card.name else {
        continue
      }
      known["\(line.key) \(line.seed)"] = line.reply
    }
  }

  /// The reply under that key, asked for where it is not there yet.
  /// - Throws: `EngineError` where the model cannot be asked.
  func reply(_ key: String, seed: Int, _ request: ChatRequest) async throws -> String {
    if let reply = known["\(key) \(seed)"] { return reply }
    var reply = ""
    for try await event in model.stream(request) {
      if case .delta(let text) = event { reply += text }
    }
    asked += 1
    known["\(key) \(seed)"] = reply
    try keep(Line(model: model.card.name, key: key, seed: seed, reply: reply))
    return reply
  }

  private func keep(_ line: Line) throws {
    guard let file else { return }
    let data = try JSONEncoder().encode(line) + Data("\n".utf8)
    if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: data)
  }
}
