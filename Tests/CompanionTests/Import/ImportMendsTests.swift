@testable import Companion
import Foundation
import Store
import Support
import Synchronization
import Testing
import Vault

/// That what goes wrong goes wrong once, and that talks in parts are one.
@Suite(.inTurn) struct ImportMendsTests {
  private func house<T: Sendable>(
    _ export: ScriptedExport, _ body: @Sendable (TestHouse, Resident, URL) async throws -> T
  ) async throws -> T {
    try await TestHouse.open {
      $0.importTools = export.tools
    } _: { test in
      let file = test.home.appending(path: "export.zip")
      try Data("an export".utf8).write(to: file)
      return try await body(test, try await test.newcomer(), file)
    }
  }

  /// T29: what ends the house each time it is read does not do so for ever.
  @Test func anImportThatNeverComesOnIsPaused() async throws {
    let export = ScriptedExport([.talk("a")])

    try await house(export) { _, resident, file in
      var record = KeptImport(sources: [.file(path: file.path)], startedAt: .now)
      (record.state, record.starts, record.startedFrom) = (.running, ImportKeeper.mostStarts, record.mark)
      try await resident.chest.commit([.append(record, in: .imports, id: record.id.raw)])

      await resident.bringInToTheEnd()
      let paused = try await resident.shownImport(record.id)
      try await resident.resumeImport(record.id)
      let done = try await resident.settled(record.id)

      #expect(paused.state == .paused && paused.trouble == .unavailable && paused.conversations.in == 0)
      #expect(done.state == .done && done.conversations.in == 1)
    }
  }

  /// Each beginning at the same place is counted, and one further on begins anew.
  @Test func beginningsAreCounted() async throws {
    let export = ScriptedExport([.talk("a")])

    try await house(export) { _, resident, file in
      var record = KeptImport(sources: [.file(path: file.path)], startedAt: .now)
      (record.starts, record.startedFrom) = (2, record.mark)
      try await resident.chest.commit([.append(record, in: .imports, id: record.id.raw)])

      await resident.bringInToTheEnd()

      #expect(try await resident.importRecord(record.id).starts == ImportKeeper.mostStarts)
    }
  }

  /// What could not be read before a fall is not counted again after it, and what stands before the first file is
  /// counted.
  @Test func whatWasLeftOutIsCountedOnceAcrossAFall() async throws {
    let some = (0..<150).map { ImportedConversation.talk("c\($0)") }
    let pieces = some.indices.map { ExportEvent.piece(Data(String($0).utf8)) }
    let export = ScriptedExport(
      found: some.map { [.conversation($0)] },
      events: [.leftOut(LeftOut(.unknown, "first.json")), .file(name: "c.json", format: .characterAI)]
        + (0..<5).map { _ in .damaged(LeftOut(.damaged, "c.json")) }
        + (0..<5).map { _ in .leftOut(LeftOut(.tooLarge, "c.json")) } + pieces
        + [.damaged(LeftOut(.damaged, "end"))])
    let paused = Mutex(false)

    try await house(export) { _, resident, file in
      export.before { number in
        guard number == 140, !paused.withLock({ $0 }) else { return }
        paused.withLock { $0 = true }
        if let id = resident.imports.current { _ = resident.imports.ask(.pause, of: id) }
      }
      let first = try await resident.bringIn(file)
      try await resident.resumeImport(first.id)
      let done = try await resident.settled(first.id)

      #expect(first.state == .paused && first.conversations.in > 0)
      #expect(done.state == .done && done.conversations.in == 150)
      func count(_ why: LeftOut.Reason, _ what: String) -> Int {
        done.leftOut.filter { $0.why == why && $0.what == what }.reduce(0) { $0 + $1.count }
      }
      #expect(count(.unknown, "first.json") == 1)
      #expect(count(.damaged, "c.json") == 5 && count(.tooLarge, "c.json") == 5)
      #expect(count(.damaged, "end") == 1)
    }
  }

  /// An own export that names a message of another thread: that conversation is left out, the others come in.
  @Test func aMessageOfAnotherThreadIsNotTaken() async throws {
    func own(_ thread: String, _ messages: [String]) -> ImportedConversation {
      var conversation = ImportedConversation(id: thread, title: "Talk")
      conversation.partner = ImportedPartner(id: CompanionProfile.ID().description, name: "Wren")
      conversation.messages = messages.enumerated().map {
        ImportedMessage(
          id: $1, previous: $0 == 0 ? nil : messages[$0 - 1], role: .person, text: "words \($1)",
          at: Date(timeIntervalSince1970: 1_700_000_000))
      }
      return conversation
    }
    let (one, two, three) = (
      ChatThread.ID().description, ChatThread.ID().description, ChatThread.ID().description
    )
    let ids = (0..<5).map { _ in Message.ID().description }
    let export = ScriptedExport(
      [own(one, [ids[0], ids[1]]), own(two, [ids[1], ids[2]]), own(three, [ids[3], ids[4]])], format: .fidelio
    )

    try await house(export) { _, resident, file in
      let first = try await resident.bringIn(file)
      let again = try await resident.bringIn(file)

      #expect(first.state == .done && first.conversations == ImportCount(in: 2, out: 1))
      #expect(again.state == .done && again.conversations == ImportCount(in: 0, out: 3))
      #expect(try await resident.threads().count == 2)
      #expect(
        Set(try await resident.allMessages().map(\.id.description)) == Set([0, 1, 3, 4].map { ids[$0] }))
    }
  }

  /// A talk that lies in several files is one talk, in the order it was said.
  @Test func partsOfATalkFollowEachOther() async throws {
    func part(_ start: Int) -> ImportedConversation {
      var conversation = ImportedConversation(id: "replika", title: "Talk")
      conversation.isPart = true
      conversation.messages = (start..<start + 4).map { number in
        ImportedMessage(
          id: "m\(number)", previous: number == start ? nil : "m\(number - 1)",
          role: number.isMultiple(of: 2) ? .person : .companion, text: "number \(number)",
          at: Date(timeIntervalSince1970: 1_700_000_000 + Double(number) * 60))
      }
      return conversation
    }
    // The second begins where the first ends; the third shares two messages with it.
    let export = ScriptedExport([part(0), part(4), part(6)], format: .replika)

    try await house(export) { _, resident, file in
      _ = try await resident.bringIn(file)
      let thread = try #require(try await resident.threads().first)
      let page = try await resident.page(of: thread.id)

      #expect(thread.forks.isEmpty)
      #expect(page.messages.map(\.message.text) == (0..<10).map { "number \($0)" })
    }
  }

  /// Pi saves the newest page first: the oldest is read first.
  @Test func pagesOfAHistoryAreOneTalk() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let folder = test.home.appending(path: "pages")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      var paths: [String] = []
      for page in 0..<12 {
        let messages = (0..<2).map { place in
          let number = (11 - page) * 2 + (1 - place)
          let minute = String(number + 10)
          return
            #"{"sid":"s\#(number)","sender":"\#(number.isMultiple(of: 2) ? "human" : "ai")","text":"number \#(number)","sentAt":"2024-05-01T10:\#(minute):00Z"}"#
        }
        let file = folder.appending(path: "history\(page).json")
        try Data(#"{"messages":[\#(messages.joined(separator: ","))],"cursor":null}"#.utf8).write(to: file)
        paths.append(file.path)
      }

      let begun = try await resident.startImport(paths: paths)
      let shown = try await resident.settled(begun.id)
      let thread = try #require(try await resident.threads().first)

      #expect(shown.format == .pi && thread.forks.isEmpty)
      let page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text) == (0..<24).map { "number \($0)" })
    }
  }

  /// What a parser holds has one owner while a piece is read: else each piece would copy all of it.
  @Test func noPieceCopiesWhatTheParserHolds() async throws {
    let copies = Mutex(0)
    let script = ScriptedExport((0..<50).map { ImportedConversation.talk("c\($0)") })
    let tools = ImportTools { url throws(ImportError) in
      try script.tools.open(url)
    } unseal: { bytes, name throws(ImportError) in
      try script.tools.unseal(bytes, name)
    } parser: { format, former in
      Holder(inner: script.tools.parser(format, former)) { copies.withLock { $0 += 1 } }
    }

    try await TestHouse.open {
      $0.importTools = tools
    } _: { test in
      let file = test.home.appending(path: "export.zip")
      try Data("an export".utf8).write(to: file)
      let shown = try await test.newcomer().bringIn(file)

      #expect(shown.conversations.in == 50)
      #expect(copies.withLock { $0 } == 0)
    }
  }

  /// A parser that says so when it is read while somebody else holds it too.
  private struct Holder: ExportParser {
    private final class Held: Sendable {}
    private var held = Held()
    private var inner: any ExportParser
    private let tell: @Sendable () -> Void

    init() { self.init(inner: CardParser()) {} }

    init(inner: any ExportParser, _ tell: @escaping @Sendable () -> Void) {
      (self.inner, self.tell) = (inner, tell)
    }

    mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
      if !isKnownUniquelyReferenced(&held) { tell() }
      return try inner.read(piece)
    }

    mutating func finish() -> [Imported] { inner.finish() }
  }
}

extension Resident {
  /// Also where the errand of the unlock is at it already: who comes second goes away.
  fileprivate func bringInToTheEnd() async {
    await bringIn()
    while imports.isAtWork { await Task.yield() }
    await bringIn()
  }
}
