package import Companion
package import Engines
package import Foundation

/// Asks a model the messages of a fixture that are kept aside, with more and more of the companion's voice in the prompt,
/// and holds its answers against the companion's own.
package struct VoiceRun: Sendable {
  /// One answer, kept so that a run that was ended goes on.
  private struct Noted: Codable {
    let id: String
    let arm: VoiceDesk.Arm
    let model: String
    let reply: String
  }

  private let fixture: VoiceFixture
  private let desk: VoiceDesk
  private let out: URL?
  /// By arm and id.
  private var known: [VoiceDesk.Arm: [String: String]] = [:]
  private let modelName: String

  /// - Parameters:
  ///   - out: A JSON Lines file of answers; what this model answered there is not asked again.
  ///   - recall: Its encoder finds exemplars; without one, words do.
  package init(
    _ fixture: VoiceFixture, model: String, out: URL?, recall: RecallDesk
  ) async throws {
    self.fixture = fixture
    self.out = out
    modelName = model
    desk = try await VoiceDesk(
      companion: fixture.id, name: fixture.companion, person: fixture.person, persona: fixture.persona,
      language: fixture.language, pairs: fixture.pairs, recall: recall)
    guard let out, let data = try? Data(contentsOf: out) else { return }
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let noted = try? JSONDecoder().decode(Noted.self, from: line), noted.model == model else {
        continue
      }
      known[noted.arm, default: [:]][noted.id] = noted.reply
    }
  }

  /// - Parameters:
  ///   - arms: The bare prompt is asked in any case: the others are held against it.
  ///   - mostTokens: A reply ends there.
  ///   - most: At most so many messages, evenly picked; `nil` for all.
  /// - Throws: `EngineError` where the model cannot be asked; `FidelityError` for too few answers.
  package mutating func run(
    _ model: any LanguageModel, _ arms: Set<VoiceDesk.Arm> = Set(VoiceDesk.Arm.allCases), mostTokens: Int,
    most: Int? = nil, progress: (Int, Int) -> Void
  ) async throws -> VoiceFigures {
    let arms = VoiceDesk.Arm.allCases.filter { $0 == .bare || arms.contains($0) }
    let pairs = Self.picked(desk.split.heldOut, most)
    let all = pairs.count * arms.count
    var done = 0
    // Message by message: a run that is ended early has as many answers of each.
    for (place, pair) in pairs.enumerated() {
      for arm in arms {
        if known[arm]?[pair.id.description] == nil {
          var request = try await desk.request(answering: pair, arm, by: model.card)
          request.maxReplyTokens = min(request.maxReplyTokens, mostTokens)
          request.seed = place
          var reply = ""
          for try await case .delta(let text) in model.stream(request) { reply += text }
          try note(Noted(id: pair.id.description, arm: arm, model: modelName, reply: reply))
        }
        done += 1
        progress(done, all)
      }
    }
    return try VoiceFigures(fixture, desk, pairs, arms, known, model: modelName)
  }

  private static func picked(_ pairs: [VoicePair], _ most: Int?) -> [VoicePair] {
    guard let most, most > 0, most < pairs.count else { return pairs }
    return (0..<most).map { pairs[$0 * pairs.count / most] }
  }

  private mutating func note(_ noted: Noted) throws {
    known[noted.arm, default: [:]][noted.id] = noted.reply
    guard let out else { return }
    let line = try JSONEncoder().encode(noted) + Data("\n".utf8)
    if !FileManager.default.fileExists(atPath: out.path) { try Data().write(to: out) }
    let file = try FileHandle(forWritingTo: out)
    defer { try? file.close() }
    try file.seekToEnd()
    try file.write(contentsOf: line)
  }
}

extension VoiceRun {
  /// The same with the model that the settings name.
  /// - Throws: `MeasuredModel.Missing`; what `run` throws.
  package static func figures(
    of fixture: VoiceFixture, _ settings: HouseSettings, _ arms: Set<VoiceDesk.Arm>, out: URL?,
    recall: RecallDesk, mostTokens: Int, most: Int?,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) async throws -> VoiceFigures {
    try await MeasuredModel.with(settings) { model in
      var run = try await VoiceRun(fixture, model: model.card.name, out: out, recall: recall)
      return try await run.run(model, arms, mostTokens: mostTokens, most: most, progress: progress)
    }
  }
}
