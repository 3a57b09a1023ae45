import Engines
import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Pages in either direction, on threads with branches and on long ones.
@Suite struct PagingTests {
  private func counting() -> Scripted {
    let box = Counter()
    return Scripted { _ in [.delta("Réponse \(box.next()).")] }
  }

  /// A thread of so many messages, written down at once; returns their ids.
  private static func fill(
    _ resident: Resident, _ thread: ChatThread, messages: Int, forked: Bool = false
  ) async throws -> [Message.ID] {
    var ids: [Message.ID] = []
    var changes: [Store.Chest.Change] = []
    for number in 0..<messages {
      let message = Message(
        thread: thread.id, role: number.isMultiple(of: 2) ? .person : .companion, text: "Numéro \(number)",
        at: Date(timeIntervalSince1970: 1_700_000_000 + Double(number)), previous: ids.last)
      ids.append(message.id)
      changes.append(try .append(message, in: .message, id: message.id.raw, under: thread.id.raw))
    }
    for start in stride(from: 0, to: changes.count, by: 1_000) {
      try await resident.chest.commit(Array(changes[start..<min(start + 1_000, changes.count)]))
    }
    let leaf = ids.last
    let beside = Message(
      thread: thread.id, role: .companion, text: "À côté", at: Date(), previous: ids.first)
    if forked {
      try await resident.chest.commit([
        .append(beside, in: .message, id: beside.id.raw, under: thread.id.raw)
      ])
    }
    let second = ids.dropFirst().first
    try await resident.changeThread(thread.id) { thread in
      thread.leaf = leaf
      if forked, let second { thread.fork(after: beside.previous, old: second, new: beside.id) }
    }
    return forked ? ids + [beside.id] : ids
  }

  @Test(arguments: [false, true])
  func whereverOneLandsTheNeighboursStandAround(_ forked: Bool) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let ids = Array(try await Self.fill(resident, thread, messages: 300, forked: forked).prefix(300))

      for (place, first, last, older, newer) in [
        (150, 141, 160, true, true), (0, 0, 10, false, true), (299, 280, 299, true, false),
        (295, 280, 299, true, false), (3, 0, 13, false, true),
      ] {
        let page = try await resident.page(of: thread.id, at: .around(ids[place]), limit: 20)
        #expect(page.messages.map(\.message.id) == Array(ids[first...last]), "around \(place)")
        #expect(page.older == older && page.newer == newer, "around \(place)")
      }
    }
  }

  @Test(arguments: [false, true])
  func pagesGoForwardWithoutGapOrDouble(_ forked: Bool) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let ids = Array(try await Self.fill(resident, thread, messages: 101, forked: forked).prefix(101))

      var read = [ids[0]]
      var goesOn = true
      while goesOn, let last = read.last {
        let page = try await resident.page(of: thread.id, at: .after(last), limit: 7)
        #expect(page.older)
        read += page.messages.map(\.message.id)
        goesOn = page.newer
      }

      #expect(read == ids)
      let before = try await resident.page(of: thread.id, before: ids[50], limit: 7)
      #expect(before.newer && before.older)
      let newest = try await resident.page(of: thread.id, limit: 7)
      #expect(!newest.newer)
    }
  }

  @Test func landingOnAnotherBranchShowsIt() async throws {
    try await TestHouse.open(model: counting()) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let first = try await resident.sayAndWait("Un", in: thread.id).said
      let second = try await resident.sayAndWait("Deux", in: thread.id).said
      _ = try await resident.exchange(after: resident.edit(first.message, text: "Un autre"))

      await #expect(throws: HouseError.conflict) {
        try await resident.page(of: thread.id, at: .after(first.message))
      }
      let page = try await resident.page(of: thread.id, at: .around(second.message))

      #expect(page.messages.map(\.message.text) == ["Un", "Réponse 1.", "Deux", "Réponse 2."])
      #expect(!page.older && !page.newer)
      let newest = try await resident.page(of: thread.id)
      #expect(newest.messages.map(\.message.id) == page.messages.map(\.message.id))
      let after = try await resident.page(of: thread.id, at: .after(first.reply))
      #expect(after.messages.map(\.message.text) == ["Deux", "Réponse 2."])
    }
  }

  // T10
  @Test func aMessageOfAnotherThreadIsNoPlaceToLand() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let first = try await test.thread(of: resident)
      let second = try await test.thread(of: resident)
      let said = try await resident.sayAndWait("Ici", in: first.id).said

      for place in [
        ThreadPage.Place.before(said.message), .after(said.message), .around(said.message),
        .around(Message.ID()),
      ] {
        await #expect(throws: HouseError.notFound) { try await resident.page(of: second.id, at: place) }
      }
    }
  }

  /// Counted, not timed: how long it takes is told by the bench.
  @Test func landingInAThreadOfTenThousandReadsAFewRows() async throws {
    // Vectors are computed later: what they read is not what is counted.
    try await TestHouse.open(change: { $0.breath = .seconds(3_600) }) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let ids = try await Self.fill(resident, thread, messages: 10_000)
      await test.searchable(resident)
      // Something in the background may read at the same moment: the fewest of several landings are its own.
      var fewest = Int.max
      for place in stride(from: 1_000, to: 9_000, by: 400) where fewest > 6 {
        let before = test.house.figures.snapshot().count(.queries)
        let page = try await resident.page(of: thread.id, at: .around(ids[place]), limit: 40)
        fewest = min(fewest, test.house.figures.snapshot().count(.queries) - before)
        #expect(page.messages.count == 40)
        #expect(page.messages.contains { $0.message.id == ids[place] })
        if fewest > 6 { try await Task.sleep(for: .milliseconds(200)) }
      }
      #expect(fewest <= 6)
    }
  }

  @Test func scrollingThroughALongThreadThatForksWalksItOnce() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let ids = try await Self.fill(resident, thread, messages: 4_000, forked: true)
      await test.searchable(resident)
      _ = try await resident.page(of: thread.id, at: .around(ids[10]), limit: 40)
      // The fewest of several scrolls: something in the background may read at the same moment.
      var fewest = Int.max
      for place in stride(from: 1_000, to: 3_900, by: 200) where fewest > 42 {
        let before = test.house.figures.snapshot().count(.queries)
        let page = try await resident.page(of: thread.id, at: .after(ids[place]), limit: 40)
        fewest = min(fewest, test.house.figures.snapshot().count(.queries) - before)
        #expect(page.messages.map(\.message.id) == Array(ids[(place + 1)...(place + 40)]))
        if fewest > 42 { try await Task.sleep(for: .milliseconds(200)) }
      }
      // The thread, the place, and each message by its name; no walk.
      #expect(fewest == 42)
    }
  }
}
