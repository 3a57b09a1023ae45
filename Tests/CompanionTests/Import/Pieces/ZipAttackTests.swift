import Foundation
import Testing

@testable import Companion

extension LongSuite {
  /// Archives that want to harm: refused before anything of them is given out. T26, T27, T29
  @Suite struct ZipAttackTests {
    private static let talk = Data(#"[{"title":"a","mapping":{}}]"#.utf8)

    private static func outcome(
      _ entries: [ZipBytes.Entry], limits: ImportLimits = .standard,
      change: (inout ZipBytes) -> Void = { _ in }
    ) throws -> Result<[ExportReader.Event], ImportError> {
      var zip = ZipBytes(entries)
      change(&zip)
      let folder = try PiecesFolder()
      let url = try folder.file("export.zip", zip.data)
      return Result { () throws(ImportError) in try ExportReader.events(url, limits: limits) }
    }

    private static func conversations(_ data: Data = talk) -> ZipBytes.Entry {
      ZipBytes.Entry("conversations.json", data)
    }

    @Test func anHonestArchiveOfThisMakingIsRead() throws {
      let events = try Self.outcome([Self.conversations()]).get()

      #expect(
        events == [
          .file(name: "conversations.json", format: .chatGPT),
          .piece(Data(#"{"title":"a","mapping":{}}"#.utf8)),
        ])
    }

    /// T26
    @Test(arguments: [
      "../conversations.json", "a/../../b.json", "..\\b.json", "a\\..\\b.json", "%2e%2e/b.json",
      "%2e%2e%2fb.json",
      "%252e%252e%252fb.json", "/etc/passwd", "\\server\\share", "C:\\b.json", "c:b.json", "./b.json",
      "a//b.json", "a/./b",
      "", "/", "..", "a/..", "..%5cb.json", "\u{FF0E}\u{FF0E}/b.json", "..\u{2215}b.json", "..\u{FF0F}b.json",
      "..\u{2044}b.json", "..\u{29F8}b.json", "..\u{FF3C}b.json", ".\u{200B}./b.json", "\u{2025}/b.json",
      "a\u{0}.json",
      "a%00.json", "a\nb.json", "\u{2215}etc/passwd", "%2fetc/passwd",
    ])
    func noNameLeadsOut(_ name: String) throws {
      let outcome = try Self.outcome([Self.conversations(), ZipBytes.Entry(name, Self.talk)])

      #expect(outcome == .failure(.unsafeName))
    }

    @Test(arguments: ["a..b.json", "…/b.json", "100%.json", "é/ü.json", "a%20b.json", "Äpfel\\b.json", "..."])
    func oddNamesThatLeadNowhereArePassedOver(_ name: String) throws {
      let outcome = try Self.outcome([Self.conversations(), ZipBytes.Entry(name, Data("{}".utf8))])

      #expect(try outcome.get().contains(.file(name: "conversations.json", format: .chatGPT)))
    }

    @Test func aNameInAnOldCharsetIsNoReasonToRefuse() throws {
      let outcome = try Self.outcome([
        Self.conversations(), ZipBytes.Entry([0x61, 0xE9, 0x2E, 0x70], Data()),
      ])

      #expect(try outcome.get().contains(.leftOut(LeftOut(.file, "p"))))
    }

    /// T27
    @Test(arguments: [0o120_777, 0o020_600, 0o010_600, 0o060_600, 0o140_600] as [UInt32])
    func linksDevicesAndPipesAreRefused(_ mode: UInt32) throws {
      var link = ZipBytes.Entry("memory.json", Data("/etc/passwd".utf8))
      link.attributes = mode << 16

      #expect(try Self.outcome([Self.conversations(), link]) == .failure(.unsafeName))
    }

    @Test(arguments: [("a.json", "a.json"), ("\u{E9}.json", "e\u{301}.json"), ("a/b.json", "a\\b.json")])
    func noNameStandsTwice(_ one: String, _ other: String) throws {
      let outcome = try Self.outcome([ZipBytes.Entry(one, Self.talk), ZipBytes.Entry(other, Self.talk)])

      #expect(outcome == .failure(.unsafeName))
    }

    /// T27: 42.zip and 10 GB from 10 MB: what it says of itself is enough.
    @Test func aRatioThatNoTextHasIsRefused() throws {
      var bomb = Self.conversations(Data(count: 10_000))
      bomb.unpackedBytes = 4_000_000_000
      #expect(try Self.outcome([bomb]) == .failure(.tooLarge))
      // Also where it would never be unpacked.
      bomb.name = Array("bomb.bin".utf8)
      #expect(try Self.outcome([Self.conversations(), bomb]) == .failure(.tooLarge))
    }

    /// T27: a real deflate stream that says less of itself than it is.
    @Test func whatUnpacksToMoreThanItSaysIsDamaged() throws {
      let folder = try PiecesFolder()
      let zeros = Data(repeating: UInt8(ascii: " "), count: 20_000_000)
      let url = try folder.archive("bomb.zip", [("conversations.json", Self.talk + zeros)])
      #expect(throws: ImportError.tooLarge) { try ExportReader.events(url) }
      var bytes = [UInt8](try Data(contentsOf: url))
      let directory = try #require(bytes.indices.first { bytes.number(4, at: $0) == 0x0201_4B50 })
      bytes.replaceSubrange((directory + 24)..<(directory + 28), with: [0x10, 0x27, 0, 0])
      let lying = try folder.file("lying.zip", Data(bytes))

      #expect(throws: ImportError.damaged) { try ExportReader.events(lying) }
      var reader = try ExportReader(lying)
      #expect(try reader.next() == .damaged(LeftOut(.damaged, "conversations.json")))
      let source = try ImportSource(lying)
      let entry = try #require(try ZipDirectory(source, limits: .standard).entries.first)
      let stream = try ExportStream(entry, of: source)
      var given = 0
      #expect(throws: ImportError.damaged) { while let block = try stream.next() { given += block.count } }
      #expect(given <= 10_000)
    }

    /// T27: everything together.
    @Test func moreThanTheTotalIsRefusedBeforeAnythingIsGiven() throws {
      var limits = ImportLimits()
      limits.totalBytes = 50
      let parts = [Self.conversations(), ZipBytes.Entry("conversations-001.json", Self.talk)]

      #expect(try Self.outcome(parts, limits: limits) == .failure(.tooLarge))
      limits.totalBytes = 56
      #expect(try Self.outcome(parts, limits: limits).get().count == 4)
    }

    /// T27: a million entries.
    @Test func tooManyEntriesAreRefusedWhateverTheEndRecordSays() throws {
      var limits = ImportLimits()
      limits.entries = 100
      let many = (0..<101).map { ZipBytes.Entry("a\($0).png", Data()) }

      #expect(try Self.outcome(many, limits: limits) == .failure(.tooLarge))
      #expect(try Self.outcome(many, limits: limits) { $0.count = 3 } == .failure(.tooLarge))
      #expect(try Self.outcome(Array(many.prefix(9)), limits: limits) { $0.count = 3 } == .failure(.damaged))
      #expect(
        try Self.outcome([Self.conversations()], limits: limits) { $0.count = 0xFFFF } == .failure(.tooLarge))
    }

    /// T27: D. Fifield's bomb, where all entries unpack the same bytes.
    @Test func entriesThatShareBytesAreRefused() throws {
      var other = ZipBytes.Entry("conversations-001.json", Self.talk)
      other.sharesPlaceOf = 0

      let folder = try PiecesFolder()
      let url = try folder.file("shared.zip", ZipBytes([Self.conversations(), other]).data)

      #expect(throws: ImportError.damaged) { try ExportReader(url) }
    }

    @Test func whatIsEncryptedIsRefused() throws {
      var secret = Self.conversations()
      secret.flags = 1

      #expect(try Self.outcome([secret]) == .failure(.encrypted))
    }

    /// T27: nothing of an entry comes out whose checksum is wrong; the others do.
    @Test func aWrongChecksumTakesThatFileOutAndNoOther() throws {
      var wrong = Self.conversations()
      wrong.checksum ^= 1
      let right = ZipBytes.Entry("conversations-001.json", Self.talk)

      #expect(
        try Self.outcome([wrong, right]).get() == [
          .damaged(LeftOut(.damaged, "conversations.json")),
          .file(name: "conversations-001.json", format: .chatGPT),
          .piece(Data(#"{"title":"a","mapping":{}}"#.utf8)),
        ])
      #expect(try Self.outcome([wrong]) == .failure(.damaged))
      var told = Self.conversations()
      told.toldChecksum = told.checksum ^ 1
      #expect(try Self.outcome([told]) == .failure(.damaged))
    }

    /// T27: also where the wrong byte comes long after the first piece.
    @Test func nothingOfAFileComesOutBeforeItsEndIsKnownToBeRight() throws {
      let element = Array(repeating: #"{"title":"a","mapping":{}}"#, count: 20_000).joined(separator: ",")
      var wrong = Self.conversations(Data("[\(element)]".utf8))
      wrong.checksum ^= 1

      #expect(try Self.outcome([wrong]) == .failure(.damaged))
      wrong.checksum ^= 1
      #expect(try Self.outcome([wrong]).get().count == 20_001)
    }

    @Test func twoHeadersThatTellDifferentNamesAreDamaged() throws {
      var wrong = Self.conversations()
      wrong.localName = Array("../../../../etc/x.".utf8)

      #expect(try Self.outcome([wrong]) == .failure(.damaged))
    }

    @Test(arguments: [1, 20, 60, 110])
    func anArchiveThatBreaksOffIsRefused(_ missing: Int) throws {
      let folder = try PiecesFolder()
      let whole = ZipBytes([Self.conversations(), ZipBytes.Entry("memory.json", Data("[]".utf8))]).data
      let url = try folder.file("cut.zip", whole.dropLast(missing))

      #expect(throws: ImportError.damaged) { try ExportReader.events(url) }
    }

    @Test func bytesInFrontOfAnArchiveAreRefused() throws {
      let folder = try PiecesFolder()
      let whole = ZipBytes([Self.conversations()]).data
      let url = try folder.file("led.zip", Data([0x50, 0x4B, 3, 4]) + whole)

      #expect(throws: ImportError.damaged) { try ExportReader.events(url) }
    }

    /// T27: 42.zip holds archives that hold archives.
    @Test func archivesInsideAreNotOpened() throws {
      let inner = ZipBytes([Self.conversations()]).data
      #expect(try Self.outcome([ZipBytes.Entry("lib 0.zip", inner)]) == .failure(.unknownFormat))

      let events = try Self.outcome([Self.conversations(), ZipBytes.Entry("lib 0.zip", inner)]).get()
      #expect(events.last == .leftOut(LeftOut(.file, "zip")))
      #expect(events.count == 3)
    }

    /// T27: Claude's are, and what is wrong inside of one counts as if it were outside; a third level is not.
    @Test func claudesInnerArchivesAreOpenedOneLevelDeep() throws {
      let chats = Data(#"[{"uuid":"c","name":"n","chat_messages":[]}]"#.utf8)
      let deeper = ZipBytes([ZipBytes.Entry("conversations.json", chats)]).data
      let inner = ZipBytes([
        ZipBytes.Entry("conversations.json", chats), ZipBytes.Entry("conversations-001.zip", deeper),
      ]).data
      let folder = try PiecesFolder()
      let url = try folder.archive("claude.zip", [("batch/conversations-000.zip", inner)])

      #expect(
        try ExportReader.events(url) == [
          .file(name: "conversations.json", format: .claude),
          .piece(Data(#"{"uuid":"c","name":"n","chat_messages":[]}"#.utf8)),
        ])
      #expect(folder.names == ["claude.zip"])

      let cut = try folder.archive(
        "cut.zip", [("conversations-000.zip", inner.dropLast(30)), ("memories-000.zip", inner)])
      #expect(try ExportReader.events(cut).last == .damaged(LeftOut(.damaged, "conversations-000.zip")))

      let led = ZipBytes([ZipBytes.Entry("../conversations.json", chats)]).data
      let leading = try folder.archive("led.zip", [("conversations-000.zip", led)])
      #expect(throws: ImportError.unsafeName) { try ExportReader.events(leading) }
    }

    /// T29
    @Test func aFileBeyondTheTotalIsRefused() throws {
      var limits = ImportLimits()
      limits.totalBytes = 10
      let folder = try PiecesFolder()
      let url = try folder.file("conversations.json", Self.talk)

      #expect(throws: ImportError.tooLarge) { try ExportReader.events(url, limits: limits) }
    }

    @Test func whatIsNoPlainFileIsRefused() throws {
      let folder = try PiecesFolder()
      #expect(throws: ImportError.damaged) { try ExportReader.events(folder.url) }
      #expect(throws: ImportError.damaged) {
        try ExportReader.events(folder.url.appendingPathComponent("none"))
      }
      #expect(throws: ImportError.damaged) { try ExportReader.events(URL(fileURLWithPath: "/dev/zero")) }
    }
  }
}
