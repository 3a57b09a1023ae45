import Companion
package import Engines
package import Foundation
import Safeguard

/// How often a model agrees where the friendly answer is to disagree, at no warmth and at the most of it.
package struct AgreementTrial: Sendable {
  struct Line: Codable, Sendable {
    let id: String
    let lang: Language
    let kind: String
    let text: String
    let agrees: [String]
    let disagrees: [String]
  }

  /// One reply, judged.
  struct Judged: Sendable {
    let line: Line
    let warmth: Int
    let verdict: AgreementJudge.Verdict
    /// Whether the reply guard would have held one of its sentences back.
    let isCaught: Bool
  }

  package static let warmths = [0, 2]
  private let lines: [Line]

  /// - Parameters:
  ///   - data: Lines of `Measures/Agreement/messages.jsonl`.
  ///   - most: At most so many of each language; `nil` for all.
  /// - Throws: What decoding throws when a line is not of that form.
  package init(_ data: Data, most: Int? = nil) throws {
    let all = try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Line.self, from: $0)
    }
    let byLanguage = Dictionary(grouping: all, by: \.lang)
    let kept = Set(byLanguage.values.flatMap { $0.prefix(most ?? .max).map(\.id) })
    lines = all.filter { kept.contains($0.id) }
  }

  package var count: Int { lines.count * Self.warmths.count }

  /// - Parameter file: Where replies are kept, to go on from.
  /// - Throws: `EngineError` where the model cannot be asked.
  package func run(
    _ model: any LanguageModel, file: URL?, progress: @Sendable (Int, Int) -> Void
  ) async throws -> AgreementFigures {
    let log = ReplyLog(model, file: file)
    let moment = Date(timeIntervalSince1970: 1_790_000_000)
    var judged: [Judged] = []
    for line in lines {
      let judge = AgreementJudge(agrees: line.agrees, disagrees: line.disagrees)
      let rehearsal = Rehearsal(in: line.lang, at: moment)
      for warmth in Self.warmths {
        let request = rehearsal.request(
          line.text, tone: Tone(warmth: warmth), model: model.card, seed: ToneTrial.seed)
        let reply = try await log.reply("agreement \(line.id) \(warmth)", seed: ToneTrial.seed, request)
        judged.append(
          Judged(
            line: line, warmth: warmth, verdict: judge.verdict(on: reply),
            isCaught: Self.isCaught(reply, line)))
        progress(judged.count, count)
      }
    }
    return AgreementFigures(judged, model: model.card.name)
  }

  static func isCaught(_ reply: String, _ line: Line) -> Bool {
    let context = ReplyGuard.Context(
      language: line.lang == .fr ? .fr : .en, personWords: [line.text])
    var cutter = SentenceCutter()
    var sentences = cutter.take(reply)
    if let last = cutter.finish() { sentences.append(last) }
    let guardian = ReplyGuard()
    return sentences.contains { guardian.reason($0, in: context) == .flattery }
  }
}
