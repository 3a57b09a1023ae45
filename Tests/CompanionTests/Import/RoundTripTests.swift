@testable import Companion
import Foundation
import Store
import Engines
import Support
import Synchronization
import Testing
import Vault

/// What `fidelio export` gives comes back.
@Suite(.inTurn) struct RoundTripTests {
  /// An export of a home with a conversation that forks, a companion with a character, and a fact.
  private func exported(to file: URL) async throws -> (texts: [String], threads: [ChatThread], fact: Fact) {
    try await TestHouse.open(model: Scripted(reply: "Je t’écoute.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(
        of: resident,
        CompanionDraft(name: "Nour", persona: "Douce et brève.", tone: Tone(warmth: 2, emoji: -1)))
      _ = try await resident.update(thread.id, ThreadChange(tone: ToneShift([.verbosity: -2])))
      let said = try await resident.say(
        "Bonsoir", in: thread.id, attachments: [NewAttachment(name: "a.txt", text: "Un fichier")])
      _ = try await resident.exchange(after: said)
      _ = try await resident.exchange(after: resident.regenerate(said.reply))
      let fact = try await resident.addFact(
        NewFact(text: "Joue du violoncelle.", kind: .preference, pinned: true))
      let lines = Lines()
      try await resident.export { lines.add($0) }
      try Data(lines.text.utf8).write(to: file)
      return (
        try await resident.allMessages().map(\.text), try await resident.threads(),
        try await resident.fact(fact.id)
      )
    }
  }

  @Test func threadsCompanionsAndFactsComeBackInAnotherHome() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-round-\(RandomID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let (texts, threads, fact) = try await exported(to: file)

    try await TestHouse.open { test in
      let resident = try await test.newcomer("Alix")
      let shown = try await resident.bringIn(file)

      #expect(shown.state == .done && shown.format == .fidelio)
      #expect(try await resident.allMessages().map(\.text) == texts)
      let back = try await resident.threads()
      #expect(back.map(\.id) == threads.map(\.id) && back.map(\.leaf) == threads.map(\.leaf))
      #expect(back.map(\.forks) == threads.map(\.forks) && back.map(\.title) == threads.map(\.title))
      #expect(back.map(\.tone) == [ToneShift([.verbosity: -2])])
      let note = try #require(try await resident.allMessages().first?.attachments?.first)
      #expect(try await resident.attachment(note.id).text == "Un fichier")
      let companion = try #require(try await resident.companions().first)
      #expect(companion.name == "Nour" && companion.tone == Tone(warmth: 2, emoji: -1))
      // Neither a fact nor a character without the person's word (T36, T37).
      #expect(companion.persona.isEmpty)
      #expect(try await resident.facts().isEmpty)

      let counts = try await resident.acceptOffers(of: shown.id)

      // The character, the fact, and the day of use.
      #expect(counts.taken == 3 && counts.left == 0)
      #expect(try await resident.companions().first?.persona == "Douce et brève.")
      let kept = try await resident.fact(fact.id)
      #expect(kept.text == fact.text && kept.kind == fact.kind && kept.isPinned && kept.standing == .edited)
    }
  }

  /// An export whose end was lost is not called whole, however well its lines read.
  @Test(arguments: ["without its end", "with a line less"])
  func aCutExportIsNotCalledWhole(_ cut: String) async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-round-\(RandomID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let (texts, _, _) = try await exported(to: file)
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let last = try #require(lines.lastIndex { $0.contains(#""kind":"message""#) })
    if cut == "without its end" { lines.removeLast() } else { lines.remove(at: last) }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)

    try await TestHouse.open { test in
      let resident = try await test.newcomer("Alix")
      let shown = try await resident.bringIn(file)

      #expect(shown.state == .done && shown.trouble == .damaged)
      let left = cut == "without its end" ? texts : texts.dropLast()
      #expect(try await resident.allMessages().map(\.text) == left)
    }
  }

  /// What was not to be remembered is not learnt again, and no fact that stands goes with it.
  @Test func whatIsNotToBeRememberedComesBack() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-round-\(RandomID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let thread = try await TestHouse.open(model: Scripted(reply: "Je t’écoute.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await resident.sayAndWait("Bonsoir", in: thread.id)
      _ = try await resident.forget(topic: "mon frère")
      _ = try await resident.forget(thread: thread.id)
      let lines = Lines()
      try await resident.export { lines.add($0) }
      try Data(lines.text.utf8).write(to: file)
      return thread.id
    }

    try await TestHouse.open { test in
      let resident = try await test.newcomer("Alix")
      let fact = try await resident.addFact(NewFact(text: "Mon frère joue du cor.", kind: .person))
      let shown = try await resident.bringIn(file)

      #expect(shown.state == .done && shown.trouble == nil)
      let marks = try await resident.forgotten().marks
      #expect(marks.map(\.topic) == ["mon frère", nil] && marks.last?.thread == thread)
      #expect(try await resident.fact(fact.id).text == "Mon frère joue du cor.")
      _ = try await resident.bringIn(file)
      #expect(try await resident.forgotten().marks.count == 2)
    }
  }

  @Test func intoTheSameAccountItAddsNothing() async throws {
    try await TestHouse.open(model: Scripted(reply: "Je t’écoute.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident, CompanionDraft(name: "Nour", persona: "Douce."))
      try await resident.sayAndWait("Bonsoir", in: thread.id)
      _ = try await resident.addFact(NewFact(text: "Joue du violoncelle.", kind: .preference))
      let lines = Lines()
      try await resident.export { lines.add($0) }
      let file = test.home.appending(path: "own.jsonl")
      try Data(lines.text.utf8).write(to: file)
      let before = try await resident.allMessages()

      let shown = try await resident.bringIn(file)

      #expect(shown.trouble == .nothingNew && shown.offers == 0)
      #expect(try await resident.allMessages() == before)
      #expect(try await resident.companions().count == 1)
    }
  }

  @Test func whatIsNoExportIsRefusedWithAReason() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let file = test.home.appending(path: "nothing.bin")
      try Data([0, 1, 2, 3]).write(to: file)

      let shown = try await resident.bringIn(file)

      #expect(shown.state == .failed && shown.trouble == .unknownFormat)
    }
  }

  /// All uploads of an account together stay within its quota, and one that goes gives its room back.
  @Test func uploadsThatComeTogetherShareTheQuota() async throws {
    try await TestHouse.open { test in
      _ = try await test.newcomer()
      let code = try await test.house.invite(quotaBytes: 1 << 20)
      let guest = try await test.house.createAccount(
        NewAccount(
          name: "Dominique", passphrase: TestHouse.passphrase, language: .fr, country: "fr", adult: true),
        by: .invitation(code)
      ).resident
      let part = Data(repeating: 1, count: 600 << 10)

      var errors: [HouseError?] = []
      do {
        _ = try await guest.startImport(named: "a.zip") { first in
          try first.write(part)
          do {
            _ = try await guest.startImport(named: "b.zip") { try $0.write(part) }
          } catch {
            errors.append(error as? HouseError)
          }
          throw HouseError.empty
        }
      } catch {
        errors.append(error as? HouseError)
      }
      do {
        _ = try await guest.startImport(named: "c.zip") { third in
          try third.write(part)
          throw HouseError.empty
        }
      } catch {
        errors.append(error as? HouseError)
      }

      #expect(errors == [.quotaExceeded, .empty, .empty])
    }
  }

  /// What arrives while old uploads are cleared away stays.
  @Test func anUploadThatArrivesMeanwhileIsNotClearedAway() async throws {
    let export = ScriptedExport([ImportedConversation.talk("a")])
    try await TestHouse.open {
      $0.importTools = export.tools
    } _: { test in
      let resident = try await test.newcomer()
      export.before { _ in
        if let id = resident.imports.current { _ = resident.imports.ask(.pause, of: id) }
      }
      let seen = Mutex<[String]>([])
      let begun = try await resident.startImport(named: "mine.zip") { upload in
        try upload.write(Data("an export".utf8))
        let idle = resident.idleUploads()
        seen.withLock { $0 = idle }
        await resident.dropUploads()
      }
      let idle = seen.withLock { $0 }
      #expect(idle.isEmpty)
      #expect(try await resident.settled(begun.id).state == .paused)
      await resident.dropUploads(among: idle)
      await resident.dropUploads()

      let folder = test.house.uploads(of: resident.id)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
      try await resident.stopImport(begun.id)
      await resident.dropUploads()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  /// An upload lies sealed, is read, and is gone.
  @Test func anUploadLiesSealedAndIsGoneAfterwards() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-round-\(RandomID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let (texts, _, _) = try await exported(to: file)

    try await TestHouse.open { test in
      let resident = try await test.newcomer("Alix")
      let data = try Data(contentsOf: file)
      let begun = try await resident.startImport(named: "mine.jsonl") { upload in
        try upload.write(data.prefix(1_000))
        let folder = test.house.uploads(of: resident.id)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.count == 1)
        try upload.write(data.dropFirst(1_000))
        for name in names {
          let bytes = try Data(contentsOf: folder.appending(path: name))
          #expect(bytes.range(of: Data("fidelio".utf8)) == nil)
        }
      }
      let shown = try await resident.settled(begun.id)

      #expect(shown.state == .done && shown.files == ["mine.jsonl"])
      #expect(try await resident.allMessages().map(\.text) == texts)
      let left = try FileManager.default.contentsOfDirectory(
        atPath: test.house.uploads(of: resident.id).path)
      #expect(left.isEmpty)
    }
  }
}
