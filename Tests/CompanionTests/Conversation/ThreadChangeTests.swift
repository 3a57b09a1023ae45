import Foundation
import Support
import Testing

@testable import Companion

@Suite struct ThreadChangeTests {
  @Test func aThreadIsRenamedPinnedAndPutAwayOneByOne() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await resident.thread(test.thread(of: resident).id)

      let pinned = try await resident.update(thread.id, ThreadChange(pinned: true))
      let away = try await resident.update(thread.id, ThreadChange(archived: true))
      let named = try await resident.update(
        thread.id, ThreadChange(title: "  Le déménagement ", pinned: false))

      #expect(pinned.isPinned && !pinned.isArchived)
      #expect(away.isPinned && away.isArchived)
      #expect(!named.isPinned && named.isArchived && named.title == "Le déménagement")
      #expect(named.updatedAt == thread.updatedAt, "none of it is activity")
      #expect(try await resident.threads() == [named])
    }
  }

  @Test(arguments: ["", "   ", String(repeating: "a", count: 121)])
  func aTitleThatDoesNotFitChangesNothing(_ title: String) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await resident.thread(test.thread(of: resident).id)

      await #expect(throws: HouseError.unfit(field: "title")) {
        try await resident.update(thread.id, ThreadChange(title: title, pinned: true))
      }
      #expect(try await resident.thread(thread.id) == thread)
    }
  }

  @Test func aThreadKeptBeforeThereWerePinsStillOpens() throws {
    let old = #"""
      {"id":"00112233445566778899aabbccddeeff","companion":"00112233445566778899aabbccddeef0","title":"Avant",
      "createdAt":1700000000,"updatedAt":1700000000,"forks":[]}
      """#

    let thread = try RecordCoding.decode(ChatThread.self, Data(old.utf8))

    #expect(!thread.isPinned && !thread.isArchived && !thread.isPrivate)
    let again = try RecordCoding.decode(ChatThread.self, RecordCoding.encode(thread))
    #expect(again == thread)
  }
}
