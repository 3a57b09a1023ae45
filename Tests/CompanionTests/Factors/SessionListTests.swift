import Companion
import Foundation
import Support
import Synchronization
import Testing

@Suite struct SessionListTests {
  @Test func devicesAreListedWithTheAskingOneFirst() async throws {
    let moment = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
    try await TestHouse.open(change: { $0.now = { moment.withLock { $0 } } }) { test in
      let resident = try await test.newcomer()
      let laptop = try await test.house.openSession(for: resident, device: "Firefox, Linux")
      moment.withLock { $0 += 3_600 }
      let phone = try await test.house.openSession(for: resident, device: "Safari, iPhone")

      let list = try await test.house.sessions(of: resident, asking: laptop)

      try #require(list.map(\.device) == ["Firefox, Linux", "Safari, iPhone"])
      #expect(list.map(\.current) == [true, false])
      #expect(list[1].startedAt.timeIntervalSince(list[0].startedAt) == 3_600)
      moment.withLock { $0 += 7_200 }
      _ = try await test.house.resident(session: phone)
      let later = try await test.house.sessions(of: resident, asking: laptop)
      #expect(later.last?.seenAt == moment.withLock { $0 })
    }
  }

  @Test func oneIsEndedAndTheOthersStay() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let mine = try await test.house.openSession(for: resident)
      let other = try await test.house.openSession(for: resident)
      let list = try await test.house.sessions(of: resident, asking: mine)
      try #require(list.count == 2)

      let wasOwn = try await test.house.endSession(list[1].id, of: resident, asking: mine)

      #expect(!wasOwn)
      await #expect(throws: HouseError.notSignedIn) { try await test.house.resident(session: other) }
      _ = try await test.house.resident(session: mine)
      #expect(try await test.house.sessions(of: resident, asking: mine).count == 1)
      await #expect(throws: HouseError.notFound) {
        try await test.house.endSession(list[1].id, of: resident, asking: mine)
      }
      #expect(try await test.house.endSession(list[0].id, of: resident, asking: mine))
      await #expect(throws: HouseError.locked) { try await resident.threads() }
    }
  }

  // T9
  @Test func somebodyElsesSessionIsNothing() async throws {
    try await TestHouse.open { test in
      let camille = try await test.newcomer()
      let other = try await test.newcomer("Dominique")
      let token = try await test.house.openSession(for: camille)
      let id = try #require(try await test.house.sessions(of: camille, asking: token).first).id

      await #expect(throws: HouseError.notFound) {
        try await test.house.endSession(id, of: other, asking: nil)
      }
      _ = try await test.house.resident(session: token)
      #expect(try await test.house.sessions(of: other, asking: nil).isEmpty)
    }
  }

  @Test func aSessionThatIsOverIsNotListed() async throws {
    let moment = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
    try await TestHouse.open(change: { $0.now = { moment.withLock { $0 } } }) { test in
      let resident = try await test.newcomer()
      _ = try await test.house.openSession(for: resident, device: "old")
      moment.withLock { $0 += 31 * 24 * 3_600 }
      let token = try await test.house.openSession(for: resident, device: "new")

      let list = try await test.house.sessions(of: resident, asking: token)

      #expect(list.map(\.device) == ["new"])
    }
  }
}
