@testable import Companion
import Foundation
import Store
import Support
import Synchronization
import Testing
import Vault

/// What an import keeps, and that it keeps it once.
@Suite(.inTurn) struct ImportRunTests {
  @Test func conversationsComeInWithTheirDatesModelsAndCompanion() async throws {
    var other = ImportedConversation.talk("b")
    other.partner = ImportedPartner(id: "g-1", name: "Lune\u{200B}")
    let export = ScriptedExport([.talk("a"), other])

    try await export.inHouse { _, resident, file in
      let shown = try await resident.bringIn(file)
      let threads = try await resident.threads()
      let companions = try await resident.companions()

      #expect(shown.state == .done && shown.trouble == nil)
      #expect(shown.conversations == ImportCount(in: 2, out: 0))
      #expect(shown.messages == ImportCount(in: 8, out: 0))
      #expect(Set(companions.map(\.name)) == ["ChatGPT", "Lune"])
      #expect(companions.allSatisfy { $0.persona.isEmpty && $0.language == .fr })
      try #require(threads.count == 2)
      #expect(threads.allSatisfy { $0.origin?.format == .chatGPT && $0.origin?.model == "gpt-4o" })
      let page = try await resident.page(of: threads[0].id)
      try #require(page.messages.map(\.message.text).count == 4)
      #expect(page.messages[1].message.model == "gpt-4o")
      #expect(page.messages.allSatisfy { $0.message.state == .whole })
      #expect(page.messages[0].message.at == Date(timeIntervalSince1970: 1_700_000_000))
    }
  }

  @Test func aSecondRunAddsNothingAndSaysSo() async throws {
    let export = ScriptedExport([.talk("a"), .talk("b")])

    try await export.inHouse { _, resident, file in
      _ = try await resident.bringIn(file)
      let before = try await resident.allMessages().map(\.id.description).sorted()
      let again = try await resident.bringIn(file)

      #expect(try await resident.allMessages().map(\.id.description).sorted() == before)
      #expect(try await resident.threads().count == 2)
      #expect(again.conversations == ImportCount(in: 0, out: 2))
      #expect(again.messages == ImportCount(in: 0, out: 8))
      #expect(again.trouble == .nothingNew)
      #expect(again.leftOut.contains { $0.what == "conversation" && $0.why == .known && $0.count == 2 })
    }
  }

  @Test func aNewerExportAddsWhatIsNewAndKeepsWhatWasSaidHere() async throws {
    let older = ImportedConversation.talk("a", messages: 4)
    var changed = ImportedConversation.talk("a", messages: 6)
    changed.messages[1].text = "said otherwise"
    let newer = changed
    let current = Mutex(ScriptedExport([older]))
    let tools = ImportTools { url throws(ImportError) in
      try current.withLock { $0 }.tools.open(url)
    } unseal: { bytes, name throws(ImportError) in
      try current.withLock { $0 }.tools.unseal(bytes, name)
    } parser: {
      current.withLock { $0 }.tools.parser($0, $1)
    }
    try await TestHouse.open {
      $0.importTools = tools
    } _: { test in
      let file = test.home.appending(path: "export.zip")
      try Data("x".utf8).write(to: file)
      let resident = try await test.newcomer()
      _ = try await resident.bringIn(file)
      let thread = try #require(try await resident.threads().first)
      try await resident.sayAndWait("Une suite d’ici", in: thread.id)
      let leaf = try await resident.thread(thread.id).leaf
      current.withLock { $0 = ScriptedExport([newer]) }

      let shown = try await resident.bringIn(file)
      let texts = try await resident.allMessages().map(\.text)
      let after = try await resident.thread(thread.id)

      #expect(shown.messages.in == 3)
      #expect(texts.contains("said otherwise") && texts.contains("Une suite d’ici"))
      #expect(texts.contains("cerfeuil a 5"))
      #expect(after.leaf == leaf)
      // Two go on from the fourth message: the vendor's and the one said here.
      #expect(after.forks.count == 1)
    }
  }

  @Test func branchesBecomeTheThreadsTree() async throws {
    var talk = ImportedConversation.talk("a", messages: 4)
    talk.messages.append(
      ImportedMessage(
        id: "other", previous: "m0", role: .companion, text: "another answer", at: nil, model: nil))
    talk.leaf = "m3"
    let export = ScriptedExport([talk])

    try await export.inHouse { _, resident, file in
      _ = try await resident.bringIn(file)
      let thread = try #require(try await resident.threads().first)
      let page = try await resident.page(of: thread.id)

      #expect(page.messages.map(\.message.text).last == "cerfeuil a 3")
      try #require(page.messages.count == 4 && page.messages[1].alternatives.count == 2)
      try await resident.choose(page.messages[1].alternatives[1])
      #expect(try await resident.page(of: thread.id).messages.map(\.message.text).last == "another answer")
    }
  }

  /// T38, and the size of a message.
  @Test func whatHidesIsTakenOutAndWhatIsTooLongBecomesAFile() async throws {
    var talk = ImportedConversation.talk("a", messages: 2)
    talk.messages[0].text = "se\u{200B}en\u{E0041}\u{7}\u{202E}"
    talk.messages[1].text = String(repeating: "word ", count: 50_000)
    talk.title = String(repeating: "t", count: 500)
    let export = ScriptedExport([talk])

    try await export.inHouse { _, resident, file in
      _ = try await resident.bringIn(file)
      let messages = try await resident.allMessages()
      let thread = try #require(try await resident.threads().first)

      try #require(messages.count == 2)
      #expect(messages[0].text == "seen")
      #expect(messages[1].text.utf16.count <= Message.textLimit)
      #expect(thread.title.count == ChatThread.titleLimit)
      let note = try #require(messages[1].attachments?.first)
      #expect(try await resident.attachment(note.id).text.count == 50_000 * 5 - 1)
    }
  }

  @Test func wordsAreSearchableAtOnceAndNoFactIsReadOutOfThem() async throws {
    var talk = ImportedConversation.talk("a", messages: 2, word: "topinambour")
    talk.messages[0].text = "Ma sœur Odile vit à Nantes avec un topinambour."
    let export = ScriptedExport([talk])

    try await export.inHouse { test, resident, file in
      await test.searchable(resident)
      _ = try await resident.bringIn(file)

      #expect(try await resident.search("topinambour").hits.isEmpty == false)
      await test.reflected(resident)
      #expect(try await resident.facts().isEmpty)
    }
  }

  @Test func nothingInItIsNoSuccess() async throws {
    let export = ScriptedExport([ImportedConversation(id: "a", title: "Empty")])

    try await export.inHouse { _, resident, file in
      let shown = try await resident.bringIn(file)

      #expect(shown.state == .failed && shown.trouble == .nothing)
      let report = try await resident.importReport(of: shown.id)
      #expect(report.conversations.map(\.title) == ["Empty"])
    }
  }

  @Test func whatIsPausedGoesOnWithoutDoubling() async throws {
    let export = ScriptedExport((0..<400).map { ImportedConversation.talk("c\($0)") })
    let paused = Mutex(false)

    try await export.inHouse { _, resident, file in
      export.before { number in
        guard number == 250, !paused.withLock({ $0 }) else { return }
        paused.withLock { $0 = true }
        if let id = resident.imports.current { _ = resident.imports.ask(.pause, of: id) }
      }
      let first = try await resident.bringIn(file)
      #expect(first.state == .paused)
      #expect(first.conversations.in > 0 && first.conversations.in < 400)

      try await resident.resumeImport(first.id)
      let done = try await resident.settled(first.id)

      #expect(done.state == .done)
      #expect(done.conversations == ImportCount(in: 400, out: 0))
      #expect(done.messages == ImportCount(in: 1_600, out: 0))
      #expect(try await resident.allMessages().count == 1_600)
      #expect(try await resident.importReport(of: done.id, limit: 1_000).conversations.count == 400)
    }
  }

  // Batches are made ready while the ones before them are being kept.
  @Test func whatWasMadeReadyBeforeItStoodIsLookedAtAgain() async throws {
    let export = ScriptedExport((0..<300).map { ImportedConversation.talk("c\($0 % 150)") })

    try await export.inHouse { _, resident, file in
      let done = try await resident.bringIn(file)

      #expect(done.state == .done)
      #expect(done.conversations == ImportCount(in: 150, out: 150))
      #expect(done.messages == ImportCount(in: 600, out: 600))
      #expect(try await resident.allMessages().count == 600)
      #expect(try await resident.companions().count == 1)
      #expect(try await resident.chest.verify().isSound)
    }
  }

  @Test func anImportThatALockEndedGoesOnAfterTheUnlock() async throws {
    let export = ScriptedExport((0..<400).map { ImportedConversation.talk("c\($0)") })

    try await export.inHouse { test, resident, file in
      export.before { number in if number == 250 { resident.gate.close() } }
      let begun = try await resident.startImport(paths: [file.path])
      while resident.gate.isOpen { await Task.yield() }
      await resident.imports.comeToRest(within: .seconds(600))
      export.before(nil)
      await test.house.finishLock(resident)
      let back = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      let done = try await back.settled(begun.id)

      #expect(done.state == .done)
      #expect(try await back.allMessages().count == 1_600)
      #expect(Set(try await back.allMessages().map(\.id)).count == 1_600)
    }
  }

  @Test func aDeletedCompanionEndsItAndNothingOfItStays() async throws {
    let export = ScriptedExport((0..<400).map { ImportedConversation.talk("c\($0)") })

    try await export.inHouse { _, resident, file in
      let started = Mutex(false)
      export.before { number in
        guard number == 250, !started.withLock({ $0 }) else { return }
        started.withLock { $0 = true }
        if let id = resident.imports.current { _ = resident.imports.ask(.pause, of: id) }
      }
      let first = try await resident.bringIn(file)
      let companion = try #require(try await resident.companions().first)
      try await resident.deleteCompanion(companion.id)
      try await resident.resumeImport(first.id)
      let ended = try await resident.settled(first.id)

      #expect(ended.state == .stopped && ended.trouble == .companionGone)
      #expect(try await resident.allMessages().isEmpty)
      #expect(try await resident.companions().isEmpty)
    }
  }

  @Test func theVendorsOwnWordsAreKeptUnderTheThreadAndGoWithIt() async throws {
    let export = ScriptedExport([.talk("a")])

    try await export.inHouse { _, resident, file in
      _ = try await resident.bringIn(file)
      let thread = try #require(try await resident.threads().first)
      let kept = try await resident.chest.oldest(.raw, under: thread.id.raw, limit: 5)
      let piece = RawPiece(try #require(kept.records.first).plaintext)
      #expect(piece == RawPiece(format: .chatGPT, bytes: Data("0".utf8)))

      try await resident.deleteThread(thread.id)

      #expect(try await resident.chest.oldest(.raw, under: thread.id.raw, limit: 5).records.isEmpty)
    }
  }

  @Test func aFullAccountPausesItWithWhatIsInWhole() async throws {
    let export = ScriptedExport((0..<400).map { ImportedConversation.talk("c\($0)") })

    try await export.inHouse { test, resident, file in
      let used = try await test.house.archive.storedBytes(of: resident.id)
      try await test.house.archive.setQuota(of: resident.id, to: used + 200_000)
      await test.house.lock(resident.id)
      await test.locked(resident)
      let back = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      let shown = try await back.bringIn(file)
      let counts = try await back.threads().count

      #expect(shown.state == .paused && shown.trouble == .quotaExceeded)
      #expect(shown.conversations.in == counts)
      #expect(try await back.allMessages().count == counts * 4)
    }
  }

  @Test func aThousandCharactersPackAndUnpack() {
    let data = Data(String(repeating: "words and words ", count: 1_000).utf8)

    let packed = Deflate.packed(data)

    #expect(packed.map { $0.count < data.count / 10 } == true)
    #expect(packed.flatMap { Deflate.unpacked($0) } == data)
    #expect(packed.flatMap { Deflate.unpacked($0.dropLast(3)) } == nil)
    #expect(Deflate.packed(Data()).flatMap { Deflate.unpacked($0) } == Data())
  }
}
