import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// R31: cards are counted for whoever hosts, without anything that points to a person.
@Suite struct ReferralCountTests {
  @Test func aCountHoldsMonthsAndNumbersAndNothingElse() async throws {
    let month = Date(timeIntervalSince1970: 1_795_341_600)
    try await TestHouse.open(change: {
      $0.now = { month }
      $0.timeZone = TimeZone(identifier: "UTC")!
    }) { test in
      let resident = try await test.newcomer()
      for _ in 0..<2 {
        let thread = try await test.thread(of: resident)
        try await resident.sayAndWait("Bramquizon, je vais me tuer ce soir", in: thread.id)
        try await resident.sayAndWait("il fait beau", in: thread.id)
      }

      let sealed = try #require(try await test.house.archive.setting(ReferralCounts.name))
      let plain = try test.house.houseKey.open(sealed, setting: ReferralCounts.name)

      #expect(String(decoding: plain, as: UTF8.self) == #"{"2026-11":2}"#)
      #expect(!String(decoding: sealed, as: UTF8.self).contains("2026"), "sealed")
    }
  }

  @Test func aCardThatStandsInPlaceOfARefusedMessageCountsToo() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()

      _ = await resident.card(for: "je vais me tuer ce soir")
      _ = await resident.card(for: "il fait beau")

      #expect(try await test.house.referrals.counts().values.reduce(0, +) == 1)
    }
  }

  @Test(arguments: [1, 5, 12])
  func monthsBelowFiveAreNotToldExactlyInALargeHouse(_ accounts: Int) {
    let report = ReferralReport(["2026-10": 7, "2026-11": 4], accounts: accounts)

    #expect(report.months?.map(\.month) == ["2026-11", "2026-10"])
    #expect(report.months?.map(\.shown) == [accounts == 1 ? .exactly(4) : .fewerThanFive, .exactly(7)])
  }

  @Test(arguments: [2, 3, 4])
  func aSmallHouseShowsNoNumber(_ accounts: Int) {
    let report = ReferralReport(["2026-11": 70], accounts: accounts)

    #expect(report.months == nil)
    for language in Language.allCases {
      #expect(!Words.Referrals.sentence(for: report).in(language).contains("70"))
    }
  }

  @Test func itIsForTheHostAlone() async throws {
    try await TestHouse.open { test in
      let host = try await test.newcomer("Camille")
      let guest = try await test.newcomer("Dominique")

      let shown = await host.houseHealth(in: .fr).items.map(\.name)
      let others = await guest.houseHealth(in: .fr).items.map(\.name)
      #expect(shown.contains("referrals") && !others.contains("referrals"))
    }
  }
}
