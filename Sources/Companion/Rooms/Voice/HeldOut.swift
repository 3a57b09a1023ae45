package import Foundation
import Vault

/// Which conversations are kept aside for measuring a voice: about one in five, the same ones for ever and on every
/// machine. Exemplars, the fine-tuning kit and the measure all ask here: what a voice is measured on, it was never
/// shown.
///
/// A conversation is what was said in one thread within one week: many a companion lives in a single thread, of which
/// something must be kept aside too.
package enum HeldOut {
  /// One conversation in so many.
  package static let oneIn: UInt64 = 5

  /// - Parameter moment: Of the reply.
  package static func holds(
    _ thread: ChatThread.ID, at moment: Date, of companion: CompanionProfile.ID
  ) -> Bool {
    let week = Int64(
      (min(max(moment.timeIntervalSince1970, -earliest), earliest) / secondsOfWeek).rounded(.down))
    var bytes = Array("held-out".utf8) + companion.raw.bytes + thread.raw.bytes
    withUnsafeBytes(of: week.littleEndian) { bytes += Array($0) }
    let number = Digest.sha256(bytes).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return number % oneIn == 0
  }

  private static let secondsOfWeek = 7.0 * 86_400
  /// A date that an import made up must not end the house.
  private static let earliest = 1e12
}
