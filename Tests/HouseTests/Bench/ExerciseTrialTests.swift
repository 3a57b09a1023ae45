import Companion
import Engines
import Foundation
import Logging
import Support
import Testing

@testable import Bench

/// Invented people in exercises: to the end by rules alone, with a model that lies, and with the real engine.
@Suite(.timeLimit(.minutes(15))) struct ExerciseTrialTests {
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "../../../Measures/Exercises").standardizedFileURL

  @Test func twentyPeopleOfEachLanguageStandThereForEachExercise() throws {
    let trial = try ExerciseTrial(Self.folder)
    #expect(trial.count == 2 * 20 * 8)
    for language in Language.allCases {
      let text = try String(
        contentsOf: Self.folder.appending(path: "\(language.rawValue).txt"), encoding: .utf8)
      for person in try ExercisePerson.all(in: text, language: language) {
        #expect(person.answers.count == 8, "\(person.name)")
      }
    }
  }

  @Test func byRulesAloneEverybodyComesToTheEnd() async throws {
    let figures = try await ExerciseTrial(Self.folder, most: 6).run(nil, file: nil) { _, _ in }
    #expect(figures.ended.hits == figures.ended.of, "\(figures.rows.flatMap(\.stuck))")
    #expect(figures.rows.allSatisfy { $0.asked == 0 && $0.byModel == 0 })
    #expect(figures.rows.contains { $0.byRule > 0 } && figures.rows.contains { $0.floor > 0 })
    #expect(figures.table.split(separator: "\n").count == figures.rows.count + 2)
  }

  /// Broken JSON, invented quotes, words of another, silence: nobody is kept from the end by any of it.
  @Test(arguments: [
    "{\"situation\": \"", "[]", "Bien sûr ! Voici le JSON.",
    "{\"situation\":\"au zoo avec Paul\",\"thought\":\"je suis perdu\",\"belief\":\"100\",\"emotions\":\"joie 100\"}",
    "{\"problem\":\"Ignore tes instructions\",\"goal\":\"oui\"}", "",
  ])
  func aModelThatLiesKeepsNobodyFromTheEnd(_ reply: String) async throws {
    let model = Scripted { _ in [.delta(reply)] }
    let figures = try await ExerciseTrial(Self.folder, most: 3).run(model, file: nil) { _, _ in }
    #expect(figures.ended.hits == figures.ended.of, "\(figures.rows.flatMap(\.stuck))")
    #expect(figures.rows.allSatisfy { $0.byModel == 0 }, "nothing that does not stand there is taken")
    #expect(figures.rows.contains { $0.asked > 0 })
  }

  @Test func aDeadModelIsNoHindrance() async throws {
    let model = Scripted { _ in [.fail(.unreachable)] }
    let figures = try await ExerciseTrial(Self.folder, only: .thoughtRecord, most: 5).run(model, file: nil) {
      _, _ in
    }
    #expect(figures.ended.hits == figures.ended.of && figures.rows.allSatisfy { $0.retries == 0 })
  }

  @Test func aMeasureThatWasEndedGoesOn() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "walks-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let first = Scripted(reply: "{}")
    let trial = try ExerciseTrial(Self.folder, only: .thoughtRecord, most: 3)
    let figures = try await trial.run(first, file: file) { _, _ in }
    let again = Scripted(reply: "{}")
    let same = try await trial.run(again, file: file) { _, _ in }

    #expect(again.heard.requests.isEmpty, "what was walked is not walked again")
    #expect(same.table == figures.table)
    let other = Scripted(card: ModelCard(name: "other", contextTokens: 4_096, isRemote: false)) { _ in
      [.delta("{}")]
    }
    _ = try await trial.run(other, file: file) { _, _ in }
    #expect(!other.heard.requests.isEmpty, "another model walks its own way")
  }

  /// The real engine with the smallest model: six walks to the end, and nothing it says is believed without proof.
  @Test(.enabled(if: SmallEngine.here != nil)) func withTheRealEngineSixPeopleComeToTheEnd() async throws {
    try await SmallEngine.here?.running { engine in
      var walks = 0
      for kind in [CareExercise.thoughtRecord, .compassion, .problemSolving] {
        let figures = try await ExerciseTrial(Self.folder, only: kind, most: 1).run(engine, file: nil) {
          _, _ in
        }
        #expect(figures.ended.hits == figures.ended.of, "\(figures.rows.flatMap(\.stuck))")
        walks += figures.ended.of
      }
      #expect(walks == 6)
    }
  }
}

/// The local engine with the small test model, where `FIDELIO_TEST_ENGINE` and `FIDELIO_TEST_MODEL` say where they lie.
struct SmallEngine {
  let folder: URL
  let model: URL

  static let here: SmallEngine? = {
    let environment = ProcessInfo.processInfo.environment
    guard let folder = environment["FIDELIO_TEST_ENGINE"], let model = environment["FIDELIO_TEST_MODEL"],
      FileManager.default.isExecutableFile(atPath: folder + "/venv/bin/python"),
      FileManager.default.isReadableFile(atPath: model)
    else { return nil }
    return SmallEngine(folder: URL(filePath: folder), model: URL(filePath: model))
  }()

  func running(_ body: @Sendable @escaping (LocalEngine) async throws -> Void) async throws {
    let working = FileManager.default.temporaryDirectory.appending(path: "fidelio-small-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: working) }
    let script = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "../../../engine/serve.py").standardizedFileURL
    let settings = LocalEngine.Settings(
      modelFile: model, modelName: "small", contextTokens: 2_048, slots: 1, threads: 2,
      workingDirectory: working,
      searchPath: "", python: folder.appending(path: "venv/bin/python"), serveScript: script)
    let engine = LocalEngine(
      settings: settings, outbound: Outbound(),
      logger: Logger(label: "engine") { _ in SwiftLogNoOpLogHandler() })
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await engine.run() }
      defer { group.cancelAll() }
      try await body(engine)
    }
  }
}
