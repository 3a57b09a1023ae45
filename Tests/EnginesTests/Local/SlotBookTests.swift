@testable import Engines
import Testing

@Suite struct SlotBookTests {
  // T43
  @Test func aPrefixIsUsedAgainOnlyByItsOwnerAndOnlyOnceItIsSettled() {
    var book = SlotBook(count: 1)

    let first = book.lease(owner: "a", opening: 1, generation: 1)
    let unsettled = book.lease(owner: "a", opening: 1, generation: 1)
    book.settle(unsettled, owner: "a")
    let settled = book.lease(owner: "a", opening: 1, generation: 1)
    let stranger = book.lease(owner: "b", opening: 1, generation: 1)
    book.settle(settled, owner: "a")
    let strangerAgain = book.lease(owner: "b", opening: 1, generation: 1)

    #expect(
      [first, unsettled, settled, stranger, strangerAgain].map(\.usesPrefixCache) == [
        false, false, true, false, false,
      ])
  }

  @Test func backgroundWorkTakesAnotherSlot() {
    var book = SlotBook(count: 2)

    let chat = book.lease(owner: "a", opening: 1, generation: 1)
    let work = book.lease(owner: "a", opening: 2, generation: 1)
    let chatAgain = book.lease(owner: "a", opening: 1, generation: 1)
    let stranger = book.lease(owner: "b", opening: 1, generation: 1)

    #expect(chat.slot != work.slot)
    #expect(chatAgain.slot == chat.slot)
    #expect(stranger.slot == work.slot)
    #expect(!stranger.usesPrefixCache)
  }

  @Test func anotherChildStartsWithEmptySlots() {
    var book = SlotBook(count: 1)
    book.settle(book.lease(owner: "a", opening: 1, generation: 1), owner: "a")

    #expect(book.lease(owner: "a", opening: 1, generation: 1).usesPrefixCache)
    #expect(!book.lease(owner: "a", opening: 1, generation: 2).usesPrefixCache)
  }
}
