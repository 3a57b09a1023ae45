import Foundation
import Synchronization
import Testing
import Vault

@testable import Store

/// The archive in memory does what the archive on disk does, and leaves nothing behind.
@Suite struct MemoryArchiveTests {
  @Test(arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
  func bothArchivesAnswerTheSame(_ seed: UInt64) async throws {
    var dice = Dice(seed: seed)
    let place = try Place()
    let memory = MemoryArchive()
    let disk = try place.archive()
    let account = Place.account()
    let key = DataKey()
    for archive in [memory, disk] as [any Archive] { try await archive.insertAccount(account) }
    let chests = ([memory, disk] as [any Archive]).map { archive in
      Chest(owner: account.id, key: key, archive: archive, quotaBytes: 40_000)
    }
    let parents = [RecordID(), RecordID(), nil]
    var known: [RecordID] = []

    for _ in 0..<120 {
      let changes = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
        Self.change(&known, parents, &dice)
      }
      var outcomes: [String] = []
      for chest in chests {
        do {
          let addresses = try await chest.commit(changes)
          outcomes.append(addresses.map { "\($0.id) \($0.position) \($0.version)" }.joined(separator: ","))
        } catch {
          outcomes.append("\(error)")
        }
      }
      #expect(outcomes[0] == outcomes[1])
    }

    for parent in parents {
      for (before, limit) in [(nil, 1_000), (Int64(20), 7), (Int64(3), 2)] {
        let pages = try await Self.both(chests) {
          try await $0.newest(.message, under: parent, before: before, limit: limit).texts
        }
        #expect(pages[0] == pages[1])
      }
      for (after, limit) in [(Int64(0), 1_000), (15, 6)] {
        let pages = try await Self.both(chests) {
          try await $0.oldest(.message, under: parent, after: after, limit: limit).texts
        }
        #expect(pages[0] == pages[1])
      }
    }
    let swept = try await Self.both(chests) { chest in
      var texts: [String] = []
      for try await shelf in chest.sweep(.message, batch: 9) { texts += shelf.texts }
      return texts
    }
    #expect(swept[0] == swept[1])
    #expect(try await memory.storedBytes(of: account.id) == disk.storedBytes(of: account.id))
    #expect(try await chests[0].verify().isSound)
    for id in known {
      let stands = try await chests[1].get(id, in: .message) != nil
      #expect(memory.holds(id) == stands)
    }
  }

  private static func both<T: Sendable>(
    _ chests: [Chest], _ look: (Chest) async throws -> T
  ) async throws -> [T] {
    var answers: [T] = []
    for chest in chests { answers.append(try await look(chest)) }
    return answers
  }

  private static func change(
    _ known: inout [RecordID], _ parents: [RecordID?], _ dice: inout Dice
  ) -> Chest.Change {
    let text = Data(String(repeating: "é", count: Int.random(in: 0...600, using: &dice)).utf8)
    let one = known.randomElement(using: &dice) ?? RecordID()
    switch Int.random(in: 0..<12, using: &dice) {
    case 0..<6:
      let id = RecordID()
      known.append(id)
      return .append(.message, id: id, parent: parents.randomElement(using: &dice) ?? nil, text)
    case 6: return .append(.message, id: one, parent: nil, text)
    case 7: return .replace(.message, id: one, expecting: Int64.random(in: 1...3, using: &dice), text)
    case 8: return .replace(.message, id: one, expecting: nil, text)
    case 9, 10: return .delete(.message, id: one)
    default: return .deleteChildren(.message, parent: parents[0] ?? RecordID())
    }
  }

  @Test func accountsSessionsAndSettingsAreKeptAlike() async throws {
    let place = try Place()
    let account = Place.account()
    for archive in [MemoryArchive(), try place.archive()] as [any Archive] {
      try await archive.insertAccount(account)
      await #expect(throws: StoreError.loginTaken) {
        try await archive.insertAccount(Place.account(login: account.login))
      }
      try await archive.replaceWraps(of: account.id, with: Data([1]), expecting: account.wraps)
      await #expect(throws: StoreError.versionConflict) {
        try await archive.replaceWraps(of: account.id, with: Data([2]), expecting: account.wraps)
      }
      try await archive.setQuota(of: account.id, to: 9)
      #expect(try await archive.account(login: account.login)?.quotaBytes == 9)
      #expect(try await archive.accounts().map(\.wraps) == [Data([1])])

      for (hash, expires) in [([1], 10), ([2], 20), ([3], 30)] as [([UInt8], Int64)] {
        try await archive.insertSession(SessionRow(hash: hash, account: account.id, expires: expires))
      }
      await #expect(throws: StoreError.missing) {
        try await archive.insertSession(SessionRow(hash: [4], account: AccountID(), expires: 1))
      }
      #expect(Set(try await archive.sessions(of: account.id).map(\.expires)) == [10, 20, 30])
      #expect(try await archive.sessions(of: AccountID()).isEmpty)
      try await archive.deleteSessions(expiredAt: 10)
      #expect(try await archive.session(hash: [1]) == nil)
      try await archive.deleteSessions(of: account.id, except: [3])
      #expect(try await archive.session(hash: [2]) == nil)
      #expect(try await archive.hasSessions(of: account.id, at: 29))
      #expect(try await !archive.hasSessions(of: account.id, at: 30))
      try await archive.deleteSession(hash: [3])
      #expect(try await archive.session(hash: [3]) == nil)

      try await archive.setSetting("a", Data([7]))
      #expect(try await archive.setting("a") == Data([7]))
      try await archive.setSetting("a", nil)
      #expect(try await archive.setting("a") == nil)
      try await archive.deleteAccount(account.id)
      await #expect(throws: StoreError.missing) { try await archive.deleteAccount(account.id) }
    }
  }

  @Test func oneFillsTheOtherWithWhatItExports() async throws {
    let place = try Place()
    let disk = try place.archive()
    let chest = try await place.chest(in: disk)
    for number in 1...20 { try await chest.add("Ligne \(number)") }
    try await disk.setSetting("a", Data([7]))
    let items = Items()
    try await disk.export { items.add($0) }

    let memory = MemoryArchive()
    try await memory.fill { items.next() }

    let again = Items()
    try await memory.export { again.add($0) }
    #expect(again.all == items.all)
    let copy = Chest(owner: chest.owner, key: chest.key, archive: memory)
    #expect(try await copy.verify().isSound)
    #expect(try await copy.oldest(.message, under: nil, limit: 50).texts.count == 20)
  }

  @Test func whatIsClearedTakesNothingIn() async throws {
    let account = Place.account()
    let memory = MemoryArchive(for: account)
    let chest = Chest(owner: account.id, key: DataKey(), archive: memory)
    let address = try await chest.add("Entre nous")
    #expect(memory.holds(address.id))

    memory.clear()

    #expect(!memory.holds(address.id))
    #expect(try await chest.get(address.id, in: .message) == nil)
    await #expect(throws: StoreError.missing) { try await chest.add("Encore") }
  }
}

/// Items of an export, in order, for one who asks for them one by one.
private final class Items: Sendable {
  private let state = Mutex<(items: [ArchivedItem], given: Int)>(([], 0))

  var all: [ArchivedItem] { state.withLock { $0.items } }

  func add(_ item: ArchivedItem) { state.withLock { $0.items.append(item) } }

  func next() -> ArchivedItem? {
    state.withLock { state in
      guard state.given < state.items.count else { return nil }
      state.given += 1
      return state.items[state.given - 1]
    }
  }
}
