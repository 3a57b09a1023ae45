package import Foundation

/// Why a request to the house gave no answer. Holds no text of the person's and no token.
package enum HouseClientError: Error, Equatable, Sendable {
  /// The address is not on this machine's loopback; nothing was sent.
  case notLoopback
  /// Nobody listens there, or the certificate is not the pinned one.
  case unreachable
  /// The connection ended before the answer did.
  case brokeOff
  case timedOut
  /// The answer is longer than the caller was ready to hold.
  case tooLarge
  /// The answer is not what the route promises.
  case notTheHouse
  /// The house said no: status, its code, and its sentence in the person's language. `card` is the crisis card as
  /// JSON, where the words that were refused are those of somebody in danger.
  case refused(status: Int, code: String, sentence: String, card: Data? = nil)

  /// The house's own code, for example `locked`; `nil` when the house did not speak.
  package var code: String? {
    if case .refused(_, let code, _, _) = self { code } else { nil }
  }

  /// The crisis card that came with a refusal.
  package var card: Data? {
    if case .refused(_, _, _, let card) = self { card } else { nil }
  }
}
