import Companion
import HTTPTypes
import Hummingbird
import Vault

extension Visit {
  /// How the visitor comes. The `Gatekeeper` has seen that the origin of an unsafe request is the house's own.
  var approach: Approach {
    let origin = request.headers[.origin]
    return Approach(
      party: origin.flatMap(RelyingParty.init(origin:)),
      device: DeviceName.from(userAgent: request.headers[.userAgent]))
  }

  /// Counts a try under whoever the ticket belongs to.
  /// - Returns: Under whom, to be forgiven after the right answer; `nil` for a ticket that is none.
  func slowDown(at ticket: String) throws -> String? {
    guard let holder = house.holder(ofTicket: ticket)?.description else { return nil }
    try keeper.pace.admit(.second, name: holder)
    return holder
  }
}
