import Companion
import Foundation
import Testing

@testable import Web

/// R30, R31, R37: the published protocol.
@Suite struct ProtocolPageTests {
  // R30: public, in both languages, without any script.
  @Test(arguments: [
    (
      "fr", "Aucun clinicien n’a encore relu", "plan ou tentative", "n = 110", "intelligence artificielle"
    ),
    (
      "en", "No clinician has reviewed", "a plan or an attempt", "n = 110", "artificial intelligence"
    ),
  ])
  func itCanBeReadByAnybody(
    _ language: String, _ review: String, _ label: String, _ figure: String, _ nature: String
  ) async throws {
    try await LiveHouse.run { live in
      let page = try await live.guest.get("/protocol?lang=\(language)")

      #expect(page.status == 200)
      for words in [review, label, figure, nature, "\(LinesDesk.count)"] {
        #expect(page.body.contains(words), "\(words)")
      }
      #expect(!page.body.contains("{{") && !page.body.contains("{count}"))
    }
  }

  @Test func itIsReachedFromTheDoorTheCardAndTheHouse() async throws {
    try await LiveHouse.run { live in
      for path in ["/help", "/enter", "/welcome", "/house"] {
        let page = try await live.guest.get(path).body
        #expect(page.contains("href=\"/protocol\""), "\(path)")
      }
    }
  }

  @Test func aFigureIsToldWithItsIntervalAndAMissingOneAsNotMeasured() throws {
    let json = """
      {"triage":{"fr":{"sensitivity":{"plan_or_attempt":{"value":0.974,"low":0.93,"high":0.99,"n":120}},
      "specificity":{"none":0.95}}},"guard":{"catch":{"value":0.9}},"made":"fidelio eval triage","date":"2026-11-22"}
      """
    let figures = try JSONDecoder().decode(ProtocolFigures.self, from: Data(json.utf8))
    let french = ProtocolSheet(figures: figures, language: .fr, words: PageWords.shared[.fr]).values
    let english = ProtocolSheet(figures: figures, language: .en, words: PageWords.shared[.en]).values
    let rows = try #require(english["figureRows"] as? [[String: String]])

    #expect(rows[0]["french"] == "97.4% (93–99, n = 120)" && rows[0]["english"] == "not measured yet")
    #expect((french["figureRows"] as? [[String: String]])?[0]["french"] == "97,4\u{a0}% (93–99, n = 120)")
    #expect(rows.contains { $0["french"] == "95%" })
    #expect((english["figureLines"] as? [String])?[0].hasSuffix("90%") == true)
    #expect((english["made"] as? String)?.contains("fidelio eval triage") == true)
  }

  @Test(arguments: ["", "[]", "{", #"{"triage":7}"#])
  func aFileThatCannotBeReadMeasuresNothing(_ text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)

    #expect(ProtocolFigures.read(file).triage == nil)
    #expect(ProtocolFigures.read(file.appending(path: "none")).made == nil)
  }
}
