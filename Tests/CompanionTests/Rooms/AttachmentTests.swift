import Engines
import Foundation
import Safeguard
import Store
import Support
import Synchronization
import Testing
import Vault

@testable import Companion

/// Text files that go with a message.
@Suite(.inTurn) struct AttachmentTests {
  /// Remembers the last prompt.
  private final class Ear: Sendable {
    private let heard = Mutex<[String]>([])
    var last: String { heard.withLock { $0.last ?? "" } }
    func hear(_ request: ChatRequest) {
      heard.withLock { $0.append(request.messages.map(\.text).joined(separator: "\n---\n")) }
    }
  }

  private static func listening(_ ear: Ear) -> Scripted {
    Scripted { request in
      ear.hear(request)
      return [.delta("Lu.")]
    }
  }

  private static let notes = NewAttachment(
    name: "notes.txt", text: (1...200).map { "Ligne \($0) du carnet" }.joined(separator: "\n"))

  @Test func aFileGoesWithItsMessageAndComesBackWhole() async throws {
    let ear = Ear()
    try await TestHouse.open(model: Self.listening(ear)) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)

      let said = try await resident.say("Regarde mes notes", in: thread.id, attachments: [Self.notes])
      _ = try await resident.exchange(after: said)

      let message = try #require(try await resident.page(of: thread.id).messages.first).message
      let note = try #require(message.attachments?.first)
      #expect(note.name == "notes.txt" && note.lines == 200)
      #expect(note.characters == Self.notes.text.count)
      #expect(try await resident.attachment(note.id) == Self.notes)
      #expect(ear.last.contains("Pièce jointe « notes.txt », 200 lignes"))
      #expect(ear.last.contains("Ligne 1 du carnet"))
    }
  }

  @Test func thePromptKeepsItsBudgetAndTheTalkGoesOnAboutTheFile() async throws {
    let ear = Ear()
    try await TestHouse.open(model: Self.listening(ear)) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let long = NewAttachment(
        name: "livre.txt", text: (1...20_000).map { "Phrase \($0)." }.joined(separator: "\n"))

      let said = try await resident.say("Lis ceci", in: thread.id, attachments: [long])
      _ = try await resident.exchange(after: said)

      #expect(TokenEstimate.tokens(in: ear.last) < 8_192)
      #expect(ear.last.contains("en voici le début") && ear.last.contains("Fin de l’extrait"))
      #expect(ear.last.contains("Phrase 1.") && !ear.last.contains("Phrase 20000."))
      try await resident.sayAndWait("Et que dit la première phrase ?", in: thread.id)
      #expect(ear.last.contains("livre.txt") && ear.last.contains("Phrase 1."))
      _ = try await resident.exchange(after: resident.regenerate(said.reply))
      #expect(ear.last.contains("Phrase 1."), "another reply reads it again")
    }
  }

  @Test func aFileAloneIsEnoughToSay() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)

      let said = try await resident.say("", in: thread.id, attachments: [Self.notes])
      _ = try await resident.exchange(after: said)

      #expect(try await resident.thread(thread.id).title == "notes.txt")
      await #expect(throws: HouseError.empty) { try await resident.say(" ", in: thread.id) }
    }
  }

  // R26: a long text that is pasted may be somebody's last letter.
  @Test func dangerInAFileShowsTheCardBeforeTheModelSpeaks() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let letter = NewAttachment(name: "lettre.txt", text: "Ce soir je vais me tuer. Pardonnez-moi.")

      let said = try await resident.say("Lis", in: thread.id, attachments: [letter])
      let heard = try await resident.exchange(after: said)

      #expect(heard.showsCardFirst)
    }
  }

  @Test func anEditKeepsTheFilesAndEachBranchItsOwn() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let said = try await resident.say("Un", in: thread.id, attachments: [Self.notes])
      _ = try await resident.exchange(after: said)
      let edited = try await resident.exchange(after: resident.edit(said.message, text: "Deux")).said
      func note(_ id: Message.ID) async throws -> Companion.Attachment {
        let message = try await Resident.message(id, in: resident.chest).value
        return try #require(message.attachments?.first)
      }
      let (first, second) = (try await note(said.message), try await note(edited.message))
      #expect(first.id != second.id)

      try await resident.deleteMessage(said.message)

      await #expect(throws: HouseError.notFound) { try await resident.attachment(first.id) }
      #expect(try await resident.attachment(second.id) == Self.notes)
      try await resident.deleteThread(thread.id)
      await #expect(throws: HouseError.notFound) { try await resident.attachment(second.id) }
      var left = 0
      for try await shelf in resident.chest.sweep(.attachment) { left += shelf.records.count }
      #expect(left == 0)
    }
  }

  @Test func whatIsTooLargeOrNoTextIsRefusedAndNothingIsKept() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let half = NewAttachment(name: "a", text: String(repeating: "é", count: 1_100_000))
      let binary = NewAttachment(name: "b", text: "a\u{0}b")
      let blank = NewAttachment(name: "c", text: " \n")

      await #expect(throws: HouseError.tooLong(limit: NewAttachment.bytesLimit)) {
        try await resident.say("Deux", in: thread.id, attachments: [half, half])
      }
      for attachments in [[binary], [blank], Array(repeating: Self.notes, count: 11)] {
        await #expect(throws: HouseError.unfit(field: "attachments")) {
          try await resident.say("Non", in: thread.id, attachments: attachments)
        }
      }
      #expect(try await resident.page(of: thread.id).messages.isEmpty)
    }
  }

  // T26, T38
  @Test(arguments: [
    ("../../etc/passwd", "passwd"), (#"C:\Users\x\lettre.txt"#, "lettre.txt"), ("", "text.txt"),
    ("..", "text.txt"), ("a\u{0}b\n.txt", "ab.txt"), ("exe\u{202E}txt.scr", "exetxt.scr"),
    ("\u{200B}\u{E0041}note", "note"), ("  été.md ", "été.md"),
  ])
  func aNameIsNoPathAndHidesNothing(_ given: String, _ kept: String) {
    #expect(NewAttachment.fit(given) == kept)
  }

  @Test func aMessageKeptBeforeThereWereFilesStillOpens() throws {
    let old = #"""
      {"id":"00112233445566778899aabbccddeeff","thread":"00112233445566778899aabbccddeef0","role":"person",
      "text":"Avant","at":1700000000,"state":"whole","recalled":[],"guarded":0}
      """#

    #expect(try RecordCoding.decode(Message.self, Data(old.utf8)).attachments == nil)
  }

  // T9
  @Test func somebodyElsesFileIsNotFound() async throws {
    try await TestHouse.open { test in
      let mine = try await test.newcomer("Camille")
      let other = try await test.newcomer("Dominique")
      let thread = try await test.thread(of: mine)
      let said = try await mine.say("Un", in: thread.id, attachments: [Self.notes])
      _ = try await mine.exchange(after: said)
      let message = try await Resident.message(said.message, in: mine.chest).value
      let note = try #require(message.attachments?.first)

      await #expect(throws: HouseError.notFound) { try await other.attachment(note.id) }
    }
  }
}
