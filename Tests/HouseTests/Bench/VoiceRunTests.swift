import Bench
import Companion
import Engines
import Foundation
import Testing
import Vault

/// What a measure of voices prints, and that one that was ended goes on.
@Suite struct VoiceRunTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Measures/Voice/fr.txt").standardized

  @Test(arguments: ["fr", "en"])
  func aFixtureHasEnoughOfEach(_ name: String) async throws {
    let file = Self.file.deletingLastPathComponent().appending(path: "\(name).txt")
    let fixture = try #require(VoiceFixture(file))
    let split = VoiceSplit(fixture.pairs, of: fixture.id)

    #expect(fixture.pairs.count >= 130 && Set(fixture.pairs.map(\.thread)).count >= 20)
    #expect((25...45).contains(split.heldOut.count))
    #expect(!fixture.persona.isEmpty)
    let again = try #require(VoiceFixture(file))
    #expect(again.pairs == fixture.pairs && again.id == fixture.id)
  }

  /// Answers as the companion would where it is shown how, and as a model does where it is not.
  private static func model(_ fixture: VoiceFixture) -> Scripted {
    let own = fixture.pairs.map(\.reply)
    return Scripted { request in
      let seed = request.seed ?? 0
      let isShown = request.messages.contains { $0.text.contains("[Exemple") }
      return [
        .delta(
          isShown
            ? own[seed * 3 % own.count]
            : "Je comprends tout à fait votre situation numéro \(seed). Voici plusieurs conseils importants :\n"
              + "1. **Planifiez** soigneusement.\n2. **Respirez** profondément !")
      ]
    }
  }

  @Test func exemplarsBringAModelNearerAndAnEndedRunGoesOn() async throws {
    let fixture = try #require(VoiceFixture(Self.file))
    let notes = FileManager.default.temporaryDirectory.appending(path: "voice-\(RandomID()).jsonl")
    defer { try? FileManager.default.removeItem(at: notes) }
    let model = Self.model(fixture)
    var run = try await VoiceRun(
      fixture, model: "scripted", out: notes, recall: RecallDesk(engine: nil))
    let figures = try await run.run(model, mostTokens: 100) { _, _ in }

    #expect(figures.arms.map(\.name) == VoiceDesk.Arm.allCases)
    #expect(figures.arms[0].report.voice < 30)
    let gain = try #require(figures.gains.last)
    #expect(gain.voice > 40 && gain.low > 0 && gain.low <= gain.voice && gain.voice <= gain.high)
    #expect(figures.table.contains("95 %"))

    // Once more, from what was noted: nobody is asked.
    let silent = Scripted { _ in [.fail(.unreachable)] }
    var again = try await VoiceRun(
      fixture, model: "scripted", out: notes, recall: RecallDesk(engine: nil))
    let same = try await again.run(silent, mostTokens: 100) { _, _ in }
    #expect(silent.heard.requests.isEmpty)
    #expect(same.table == figures.table)
  }
}
