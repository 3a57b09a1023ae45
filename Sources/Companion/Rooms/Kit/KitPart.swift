import Foundation
import Vault

/// What a conversation is for: what was said in one thread within one week is in one part as a whole, and in the same
/// one each time.
enum KitPart: String, CaseIterable, Sendable, Codable {
  /// Looked at first, so that what stands twice stays where a voice is measured and goes where it is learnt.
  case heldOut = "held-out"
  case validation
  case train

  /// - Parameter moment: Of the reply.
  init(of thread: ChatThread.ID, at moment: Date, companion: CompanionProfile.ID) {
    if HeldOut.holds(thread, at: moment, of: companion) {
      self = .heldOut
    } else {
      // About one in ten of the others.
      let digest = Digest.sha256(
        Array("validation".utf8) + companion.raw.bytes + thread.raw.bytes
          + Array("\(Self.week(of: moment))".utf8))
      self = digest[0] < 26 ? .validation : .train
    }
  }

  /// Weeks since 1970; what lies absurdly far away is all in one.
  static func week(of moment: Date) -> Int64 {
    Int64((min(max(moment.timeIntervalSince1970, -1e12), 1e12) / (7 * 86_400)).rounded(.down))
  }
}
