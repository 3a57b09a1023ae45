package import Engines
package import Foundation

/// An address of the person's own that is told that something waits, and nothing else.
package struct Webhook: Codable, Sendable, Equatable {
  /// Why nothing arrived; what the page says of it stands in `Words`.
  package enum Trouble: String, Codable, Sendable, CaseIterable {
    /// The name does not resolve, nobody answers, or too late.
    case unreachable
    /// It lies on this machine or a private network.
    case forbidden
    /// It answered, and not with a yes.
    case refused
  }

  package let address: String
  /// The address then lies under the house's own key, with bare times, so that a locked account can be told too.
  package var whileLocked: Bool
  package let agreedAt: Date
  package var arrivedAt: Date?
  package var trouble: Trouble?
  /// In a row.
  package var failures = 0
  /// Not before; `nil` for any time.
  package var again: Date?

  package init(address: String, whileLocked: Bool, at moment: Date) {
    self.address = address
    self.whileLocked = whileLocked
    agreedAt = moment
  }

  /// What is shown of it: a path may be a secret.
  package var host: String { (try? WebAddress(address))?.host ?? "" }

  /// Seconds from one try to the next, the last for all further ones: a server that is down is not pestered.
  package static let pauses: [TimeInterval] = [5 * 60, 30 * 60, 2 * 3_600, 6 * 3_600]

  /// The wait after so many failures in a row, from 1.
  package static func pause(after failures: Int) -> TimeInterval {
    pauses[min(max(failures, 1), pauses.count) - 1]
  }

  package mutating func note(_ outcome: Trouble?, at moment: Date) {
    trouble = outcome
    guard outcome != nil else {
      arrivedAt = moment
      failures = 0
      again = nil
      return
    }
    failures = min(failures, 1_000) + 1
    again = moment.addingTimeInterval(Self.pause(after: failures))
  }

  // MARK: Sending

  /// The same bytes whatever waits, for whom, and since when.
  package static let body = Data(#"{"source":"fidelio","note":"something waits"}"#.utf8)

  /// An address that may be kept: https, or, where the rules of the house let a test's own server be reached, this machine.
  /// - Throws: `HouseError.unfit`.
  package static func checked(_ text: String) throws(HouseError) -> String {
    guard let address = try? WebAddress(text.trimmed), text.utf8.count <= 1_000,
      address.scheme == "https" || address.literal?.isLoopback == true
    else { throw .unfit(field: "address") }
    return address.text
  }

  /// Tells the address that something waits.
  /// - Returns: `nil` when it arrived.
  package static func send(to text: String, through outbound: Outbound) async -> Trouble? {
    guard let address = try? WebAddress(text) else { return .forbidden }
    let request = Outbound.Request(
      .post, headers: [("Content-Type", "application/json")], body: body, headTimeout: .seconds(15),
      maxBytes: 64 << 10)
    do {
      return try await outbound.fetch(request, from: address) { response -> Trouble? in
        (200..<300).contains(response.status) ? nil : .refused
      }
    } catch OutboundError.forbiddenAddress {
      return .forbidden
    } catch {
      return .unreachable
    }
  }
}
