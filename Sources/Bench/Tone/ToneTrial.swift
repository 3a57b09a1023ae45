import Companion
package import Engines
package import Foundation

/// Whether each dial of the tone moves its own features, in the right order, and leaves facts alone: invented messages,
/// answered at several notches of one dial at a time, all other dials at 0.
package struct ToneTrial: Sendable {
  struct Line: Codable, Sendable {
    let id: String
    let lang: Language
    let text: String
    /// For a question with a known short answer: one of these must be in the reply, in any case.
    let answers: [String]?
  }

  /// Replies to one message at one notch.
  struct Told: Sendable {
    let line: Line
    let notch: Int
    let reply: String
  }

  static let seed = 20_261_122
  private let lines: [Line]
  private let notches: [Int]

  /// - Parameters:
  ///   - data: Lines of `Measures/Tone/messages.jsonl`.
  ///   - most: At most so many messages of each kind and language; `nil` for all.
  /// - Throws: What decoding throws when a line is not of that form.
  package init(_ data: Data, allNotches: Bool = false, most: Int? = nil) throws {
    let all = try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Line.self, from: $0)
    }
    let kinds = Dictionary(grouping: all) { "\($0.lang.rawValue) \($0.answers == nil)" }
    let kept = Set(kinds.values.flatMap { $0.prefix(most ?? .max).map(\.id) })
    lines = all.filter { kept.contains($0.id) }
    notches = allNotches ? Array(Tone.dial) : [Tone.dial.lowerBound, 0, Tone.dial.upperBound]
  }

  /// Replies that are asked for: those at 0 are the same for every dial.
  package var count: Int { lines.count * (Tone.Dial.allCases.count * (notches.count - 1) + 1) }

  /// - Parameter file: Where replies are kept, to go on from.
  /// - Throws: `EngineError` where the model cannot be asked.
  package func run(
    _ model: any LanguageModel, file: URL?, progress: @Sendable (Int, Int) -> Void
  ) async throws -> ToneFigures {
    let log = ReplyLog(model, file: file)
    // The same moment each time, so that the same is asked.
    let moment = Date(timeIntervalSince1970: 1_790_000_000)
    var told: [Tone.Dial: [Told]] = [:]
    var done = 0
    for line in lines {
      let rehearsal = Rehearsal(in: line.lang, at: moment)
      for dial in Tone.Dial.allCases {
        for notch in notches {
          var tone = Tone()
          tone[dial] = notch
          let key = notch == 0 ? "tone \(line.id) 0" : "tone \(line.id) \(dial.rawValue) \(notch)"
          let request = rehearsal.request(line.text, tone: tone, model: model.card, seed: Self.seed)
          let reply = try await log.reply(key, seed: Self.seed, request)
          told[dial, default: []].append(Told(line: line, notch: notch, reply: reply))
          if notch != 0 || dial == Tone.Dial.allCases[0] { done += 1 }
          progress(done, count)
        }
      }
    }
    return ToneFigures(told, notches: notches, model: model.card.name)
  }
}
