@testable package import Companion
package import Foundation
import Store
import Vault

extension Resident {
  /// An act as an exercise keeps it.
  package func plans(_ text: String, at moment: Date) async throws {
    let time = LocalTime(zone: house.settings.timeZone.identifier)
    let act = PlannedAct(
      id: RecordID(), text: text, day: time.day(of: moment), minute: time.minute(of: moment))
    try await chest.commit([.append(act, in: .act, id: act.id)])
  }
}
