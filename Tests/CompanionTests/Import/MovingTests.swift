@testable import Companion
import Foundation
import Store
import Support
import Testing

/// A vendor's export after a move with the own one.
@Suite(.inTurn) struct MovingTests {
  @Test func afterAMoveTheVendorsExportDoublesNothing() async throws {
    var newer = [ImportedConversation.talk("a", messages: 6), .talk("b"), .talk("c")]
    newer[1].partner = ImportedPartner(id: "g-1", name: "Lune")
    let lines = Lines()
    try await TestHouse.bringingIn(ScriptedExport([.talk("a"), newer[1]])) { _, resident, file in
      _ = try await resident.bringIn(file)
      try await resident.export { lines.add($0) }
    }
    let vendors = ScriptedExport(newer)

    try await TestHouse.open {
      let standard = $0.importTools
      $0.importTools = ImportTools { url throws(ImportError) in
        try url.pathExtension == "zip" ? vendors.tools.open(url) : standard.open(url)
      } unseal: { bytes, name throws(ImportError) in
        try standard.unseal(bytes, name)
      } parser: { format, former in
        format == .fidelio ? standard.parser(format, former) : vendors.tools.parser(format, former)
      }
    } _: { test in
      let resident = try await test.newcomer("Alix")
      let (own, file) = (test.home.appending(path: "own.jsonl"), test.home.appending(path: "export.zip"))
      try Data(lines.text.utf8).write(to: own)
      try Data("an export".utf8).write(to: file)
      _ = try await resident.bringIn(own)
      #expect(try await resident.threads().map(\.origin?.format) == [.chatGPT, .chatGPT])

      let shown = try await resident.bringIn(file)

      #expect(shown.messages == ImportCount(in: 6, out: 8))
      #expect(try await resident.allMessages().count == 14)
      #expect(try await resident.threads().count == 3)
      #expect(try await resident.companions().count == 2)
      // What was deleted here stays away here.
      let first = try #require(try await resident.threads().first { $0.title == "Talk a" })
      try await resident.deleteThread(first.id)
      #expect(try await resident.bringIn(file).trouble == .nothingNew)
      #expect(try await resident.threads().count == 2)
    }
  }
}
