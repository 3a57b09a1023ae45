@testable import Companion
import Foundation
import Store
import Support
import Testing

/// A conversation that lies in several files is one.
@Suite(.inTurn) struct SeveralFilesTests {
  private static let parts = ["librechat/part-1.json", "librechat/part-2.json"]

  /// Copies of the files that a test may name, in the order they are given.
  private static func files(of test: TestHouse, _ names: [String]) throws -> [String] {
    try names.map { name in
      let file = test.home.appending(path: name.replacing("/", with: "-"))
      try VendorExport.data(name).write(to: file)
      return file.path
    }
  }

  private static func shown(_ resident: Resident) async throws -> [String] {
    let thread = try #require(try await resident.threads().first)
    return try await resident.page(of: thread.id).messages.map(\.message.text)
  }

  @Test func aTreeGoesOnFromWhatAnotherFileBrought() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let files = try Self.files(of: test, Self.parts)

      let begun = try await resident.startImport(paths: files)
      let shown = try await resident.settled(begun.id)

      #expect(shown.state == .done && shown.messages == ImportCount(in: 8, out: 0))
      #expect(try await resident.threads().map(\.title) == ["Le potager"])
      let thread = try #require(try await resident.threads().first)
      let messages = Dictionary(
        uniqueKeysWithValues: try await resident.allMessages().map { ($0.text, $0) })
      let follows = { (text: String) in
        messages[text]?.previous.flatMap { id in
          messages.values.first { $0.id == id }?.text
        }
      }
      #expect(follows("How deep do they go?") == "Dès mars.")
      #expect(follows("And broad beans in a pot?") == "En février, sous un voile.")
      #expect(messages.values.count { $0.previous == nil } == 1 && thread.forks.count == 1)
      // The newest message's branch is shown, as the vendor's own page has it.
      #expect(
        try await Self.shown(resident) == [
          "Quand semer les fèves ?", "En février, sous un voile.", "And broad beans in a pot?",
          "A deep one, yes.",
        ])
      // Both files stand beside what was made of them.
      #expect(try await resident.raws(of: thread.id).count == 2)
    }
  }

  @Test func theSecondFileOfALaterDayAddsItselfOnce() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let files = try Self.files(of: test, Self.parts)
      for file in files + files {
        _ = try await resident.settled(try await resident.startImport(paths: [file]).id)
      }

      #expect(try await resident.allMessages().count == 8)
      #expect(try await resident.allMessages().count { $0.previous == nil } == 1)
      let thread = try #require(try await resident.threads().first)
      #expect(try await resident.raws(of: thread.id).count == 2)
    }
  }

  /// Nothing comes back behind a message that the person deleted, from whatever file.
  @Test func whatFollowsADeletedMessageStaysAway() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let files = try Self.files(of: test, Self.parts)
      _ = try await resident.settled(try await resident.startImport(paths: [files[0]]).id)
      let last = try #require(try await resident.allMessages().first { $0.text == "Dès mars." })
      try await resident.deleteMessage(last.id)

      let shown = try await resident.settled(try await resident.startImport(paths: [files[1]]).id)

      #expect(shown.messages == ImportCount(in: 2, out: 2))
      let texts = Set(try await resident.allMessages().map(\.text))
      #expect(texts.contains("And broad beans in a pot?") && !texts.contains("How deep do they go?"))
    }
  }
}
