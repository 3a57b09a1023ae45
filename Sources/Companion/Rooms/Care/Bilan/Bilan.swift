package import Foundation
import Vault

/// A first assessment, or one of those that follow it at four and eight weeks. Each is kept; none replaces another.
package struct Bilan: Codable, Sendable, Equatable {
  /// What the person changed in a part, in their own words.
  package struct Edit: Codable, Sendable, Equatable {
    package let block: BilanBlock.Kind
    package let text: String
    package let at: Date
  }

  package enum Decision: String, Codable, Sendable { case accepted, notNow }

  /// 1 for the first, 2 and 3 for those at four and eight weeks, and so on.
  package let version: Int
  /// SHA-256 of the answers, hexadecimal: says whether they changed since.
  package let answersHash: String
  package let at: Date
  package let manner: Manner
  package let findings: Findings
  package let goal: CareGoal?
  package let text: [BilanBlock]
  /// The day of the next check, on the person's calendar.
  package let nextCheck: Int
  /// What was asked and not answered when it was made; `nil` where nothing is missing, and in older records.
  package let unanswered: [IntakeStep]?
  package private(set) var edits: [Edit] = []
  package private(set) var decision: Decision?
  package private(set) var acceptedAt: Date?

  /// Days from one bilan to the next: at four and eight weeks.
  package static let interval = 28

  /// - Parameters:
  ///   - version: One more than the last one's.
  ///   - today: Days since 1 January 1970 on the person's calendar.
  ///   - country: ISO 3166-1 alpha-2; chooses whom to turn to.
  package init(
    of intake: Intake, version: Int, isMinor: Bool, country: String?, today: Int,
    at moment: Date
  ) {
    self.version = version
    self.at = moment
    manner = intake.manner
    answersHash = Self.hash(intake.answers)
    findings = Findings(intake, isMinor: isMinor, at: moment)
    nextCheck = today + Self.interval
    let left = intake.unanswered
    unanswered = left.isEmpty ? nil : left
    goal = CareGoal(intake, findings: findings, today: today)
    text =
      BilanWriter(
        intake: intake, findings: findings, goal: goal, nextCheck: nextCheck, country: country
      ).blocks
  }

  package var scores: [InstrumentScore] { findings.scores }
  package var flags: [CareFlag] { findings.flags }

  /// The parts as the person sees them: their own words where they changed something.
  package var shown: [BilanBlock] {
    text.map { block in
      guard let edit = edits.last(where: { $0.block == block.kind }) else { return block }
      return BilanBlock(kind: block.kind, title: block.title, sentences: [edit.text])
    }
  }

  /// Puts the person's words in place of the house's; what the house wrote stays readable in `text`.
  package mutating func edit(_ block: BilanBlock.Kind, to words: String, at moment: Date) {
    guard !words.trimmed.isEmpty else { return }
    edits.append(Edit(block: block, text: words, at: moment))
  }

  /// "Accept", or "not now". The latter can be taken back at any time.
  package mutating func decide(_ decision: Decision, at moment: Date) {
    self.decision = decision
    acceptedAt = decision == .accepted ? moment : nil
  }

  /// Whether the answers are still those it was made of.
  package func isOf(_ answers: [IntakeStep: IntakeAnswer]) -> Bool { Self.hash(answers) == answersHash }

  private static func hash(_ answers: [IntakeStep: IntakeAnswer]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let values = Dictionary(uniqueKeysWithValues: answers.map { ($0.key.rawValue, $0.value.value) })
    return Hex.encode(Digest.sha256((try? encoder.encode(values)) ?? Data()))
  }
}
