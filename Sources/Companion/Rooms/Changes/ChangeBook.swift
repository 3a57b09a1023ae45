import Foundation

/// The voices that a companion was given, and whether another one asks first. Sealed under the companion and named
/// like it.
struct ChangeBook: Codable, Sendable, Equatable {
  /// So many steps are kept, the first among them: more than anybody takes.
  static let most = 300

  /// Whether nobody else answers before the person said so.
  var asks: Bool
  /// Oldest first; the last one is what is accepted.
  var steps: [VoiceStep]
  /// Whether the accepted model answers although the house has another one now.
  var keepsFormer: Bool
  /// When a side room was opened last.
  var triedAt: Date?

  var accepted: VoiceStep? { steps.last }

  mutating func add(_ step: VoiceStep) {
    steps.append(step)
    if steps.count > Self.most { steps.remove(at: 1) }
  }
}

extension ChangeBook {
  /// Who answers.
  enum Verdict: Equatable {
    /// The house's own model.
    case atHand
    /// The accepted one, though the house has another.
    case former(VoiceSettings)
    /// Nobody, until the person has chosen.
    case ask
  }

  /// - Parameters:
  ///   - now: What would answer; `nil` while there is no model.
  ///   - isThere: Whether a voice's model can be asked.
  func verdict(now: VoiceSettings?, isThere: Bool) -> Verdict {
    guard asks, let accepted = accepted?.settings, let now, now != accepted else { return .atHand }
    let same = now.differences(from: accepted)
    guard keepsFormer, isThere, !same.contains(.prompt), !same.contains(.adapter) else { return .ask }
    return .former(accepted)
  }
}
