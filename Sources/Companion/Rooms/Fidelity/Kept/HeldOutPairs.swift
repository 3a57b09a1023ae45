import Foundation
import Vault

/// Which exchanges a voice is measured on.
enum HeldOutPairs {
  /// More take hours on a small machine and tell little more.
  static let most = 80

  /// The exchanges that are kept aside, in an order that has nothing to do with what is said: of it every measure takes
  /// the beginning, so that one of 40 is asked the same as one of 80, and half of it more.
  static func all(of pairs: [VoicePair], for companion: CompanionProfile.ID) -> [VoicePair] {
    VoiceSplit(pairs, of: companion).heldOut
      .map { (pair: $0, rank: Hex.encode(Digest.sha256(Array("measure".utf8) + $0.id.raw.bytes))) }
      .sorted { $0.rank < $1.rank }.map(\.pair)
  }
}
