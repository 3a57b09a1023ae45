import Engines
import Foundation

/// Replies of a model, asked once each and kept, so that a run that was ended goes on.
actor ReplyLog {
  struct Line: Codable, Sendable {
    let model: String
    let key: String
    let seed: Int
    let reply: String
  }

  private let model: any LanguageModel
  private let file: LineFile<Line>
  private var known: [String: String] = [:]
  private(set) var asked = 0

  /// - Parameter file: Where replies are kept and read again; those of another model are left alone.
  init(_ model: any LanguageModel, file: URL?) {
    self.model = model
    self.file = LineFile(url: file)
    for line in self.file.read() where line.model == model.card.name {
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
    try file.append(Line(model: model.card.name, key: key, seed: seed, reply: reply))
    return reply
  }
}
