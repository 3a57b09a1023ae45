import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Forgetting all of Care leaves nothing that still speaks of it outside the account either.
@Suite(.inTurn) struct ForgetCareTests {
  @Test func theCalendarsAddressIsVoidAndNoMomentStandsUnderTheHouseKey() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let secret = try await resident.renewCalendar()
      let name = FollowUpTimes.name(resident.id.description)
      #expect(try await resident.house.calendar(secret, in: .en) != nil)
      #expect(try await resident.house.vault.read(FollowUpTimes.self, name) != nil)

      try await resident.forgetCare()

      #expect(try await resident.house.calendar(secret, in: .en) == nil)
      #expect(try await resident.house.vault.read(FollowUpTimes.self, name) == nil)
    }
  }
}
