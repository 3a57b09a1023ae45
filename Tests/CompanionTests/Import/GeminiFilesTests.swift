import Foundation
import Support
import Testing

@testable import Companion

/// The activity of Gemini in several files: parts, exports of two days, both forms, two languages.
@Suite(.inTurn) struct GeminiFilesTests {
  private static let march = "gemini/part-march.json"
  private static let april = "gemini/part-april.json"
  private static let page = "gemini/MonActivite.html"
  private static let peas = [
    "When do I sow peas?", "In **March**.", "And in the shade?", "Then a week later.", "Et les fèves ?",
    "Dès février.",
  ]

  private static func files(of test: TestHouse, _ names: [String]) throws -> [String] {
    try names.map { name in
      let file = test.home.appending(path: name.replacing("/", with: "-"))
      try VendorExport.data(name).write(to: file)
      return file.path
    }
  }

  /// What each thread shows, the longest first.
  private static func shown(_ resident: Resident) async throws -> [[String]] {
    var all: [[String]] = []
    for thread in try await resident.threads() {
      all.append(
        try await resident.page(of: thread.id).messages.map {
          $0.message.text.replacing("\u{A0}", with: " ")
        })
    }
    return all.sorted { ($1.count, $0.first ?? "") < ($0.count, $1.first ?? "") }
  }

  /// The vendor's own names part talks that lie among one another, and join what lies in two files.
  @Test(arguments: [[march, april], [march, april, page]])
  func talksGoOnFromFileToFile(_ names: [String]) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let files = try Self.files(of: test, names)

      let together = try await resident.settled(try await resident.startImport(paths: files).id)

      let hasPage = names.contains(Self.page)
      let thanks = hasPage ? ["Merci !", "Bon jardin."] : []
      #expect(together.state == .done && together.messages.in == (hasPage ? 10 : 8))
      #expect(try await Self.shown(resident) == [Self.peas + thanks, ["What rhymes with rain?", "Train."]])
      for file in files.reversed() {
        let again = try await resident.settled(try await resident.startImport(paths: [file]).id)
        #expect(again.trouble == .nothingNew)
      }
      #expect(try await resident.allMessages().count == (hasPage ? 10 : 8))
    }
  }

  /// In any order, one after another, nothing stands twice and nothing is missing.
  @Test(arguments: [
    [march, april, page], [april, march, page], [page, april, march], [page, march, april],
  ])
  func oneAfterAnotherNothingIsDoubled(_ names: [String]) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      for _ in 0..<2 {
        for file in try Self.files(of: test, names) {
          _ = try await resident.settled(try await resident.startImport(paths: [file]).id)
        }
      }

      let texts = try await resident.allMessages().map { $0.text.replacing("\u{A0}", with: " ") }
      #expect(
        texts.sorted()
          == (Self.peas + ["Merci !", "Bon jardin.", "What rhymes with rain?", "Train."]).sorted())
      #expect(try await resident.threads().count == 2)
    }
  }

  /// Without names of talks, what another file cut elsewhere is known by itself, and goes on where it stands.
  @Test func anEveningThatIsCutElsewhereStandsOnce() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let files = try Self.files(of: test, ["gemini/evening.json", "gemini/evening-later.json"])
      for file in files + files {
        _ = try await resident.settled(try await resident.startImport(paths: [file]).id)
      }

      #expect(
        try await Self.shown(resident) == [["one", "ONE", "two", "TWO", "three", "THREE", "four", "FOUR"]])
    }
  }

  @Test func anEarlierBeginningThatComesLaterStandsByItself() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let files = try Self.files(of: test, ["gemini/evening-later.json", "gemini/evening.json"])
      for file in files + files {
        _ = try await resident.settled(try await resident.startImport(paths: [file]).id)
      }

      #expect(
        try await Self.shown(resident) == [
          ["two", "TWO", "three", "THREE", "four", "FOUR"], ["one", "ONE"],
        ])
    }
  }

  /// What the person deleted stays away, also out of a file that cuts the evening elsewhere.
  @Test func whatWasDeletedStaysAwayWhateverTheFile() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let files = try Self.files(of: test, ["gemini/evening.json", "gemini/evening-later.json"])
      _ = try await resident.settled(try await resident.startImport(paths: [files[0]]).id)
      try await resident.deleteThread(try #require(try await resident.threads().first).id)

      let again = try await resident.settled(try await resident.startImport(paths: [files[1]]).id)

      #expect(try await resident.allMessages().isEmpty)
      #expect(again.leftOut.contains { $0.why == .deleted })
    }
  }

  @Test(arguments: [
    ("https://gemini.google.com/app/0a1b2c3d4e5f6071", "0a1b2c3d4e5f6071"),
    ("https://gemini.google.com/u/1/app/0a1b2c3d4e5f6071?hl=fr", "0a1b2c3d4e5f6071"),
    ("https://bard.google.com/chat/c/abcdef123", "abcdef123"), ("https://gemini.google.com/app", nil),
    ("https://gemini.google.com/app/abc", nil), ("https://example.org/app/0a1b2c3d4e5f6071", nil),
  ])
  func anAddressNamesATalkOrNone(_ address: String, _ name: String?) {
    #expect(GeminiTalk.name(in: address) == name)
  }
}
