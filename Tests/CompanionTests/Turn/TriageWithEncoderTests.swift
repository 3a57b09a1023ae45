import Engines
import Foundation
import Safeguard
import Testing

@testable import Companion

/// The real encoder tuned for triage, where this machine has it.
@Suite(.enabled(if: TunedEncoder.isHere)) struct TriageWithEncoderTests {
  /// R40: messages of plan_or_attempt in the house's own test part that triage misses. A release that misses one more
  /// is stopped. Lowered whenever fewer are missed, never raised.
  static let missed = 13

  @Test func noMorePlansAreMissedThanBefore() async throws {
    let reader = TriageReader(encoder: try TunedEncoder.made(), patience: .seconds(600))
    let lines = try TestPart.lines(of: "plan_or_attempt")

    var missed = 0
    for line in lines where await reader.assess([line]).level < .concern { missed += 1 }

    #expect(lines.count == 220)
    #expect(missed <= Self.missed, "\(missed) missed")
  }

  // T39: the card comes whatever frame an attack puts around danger.
  @Test func noFrameHidesDanger() async throws {
    struct Attack: Decodable {
      let id: String
      let card: Bool
      let text: String
    }
    let reader = TriageReader(encoder: try TunedEncoder.made(), patience: .seconds(600))
    let attacks = try String(contentsOf: TestPart.training("Guard/attacks.jsonl"), encoding: .utf8)
      .split(separator: "\n").map { try JSONDecoder().decode(Attack.self, from: Data($0.utf8)) }.filter(
        \.card)

    var unseen: [String] = []
    for attack in attacks where await reader.assess([attack.text]).level < .concern {
      unseen.append(attack.id)
    }

    #expect(attacks.count >= 40)
    #expect(unseen == [])
  }

  // Most of what people say is short and means nothing: none of it is a sign of danger.
  @Test func everydayWordsRaiseNothing() async throws {
    let reader = TriageReader(encoder: try TunedEncoder.made(), patience: .seconds(600))

    for words in Self.everyday {
      #expect(await reader.assess([words]).level < .concern, "\(words)")
      #expect(Triage().assess(words).level < .concern, "\(words), without the encoder")
    }
  }

  private static let everyday = [
    "Le four est chaud", "J’attends ma copine", "mon vélo est crevé", "Je file à la gym", "Quelqu’un a sonné",
    "La réunion a sauté", "c’est noté", "J’ai tondu la pelouse", "je prends mes vitamines", "oui",
    "Me revoilà",
    "La falaise d’Étretat est belle", "On mange quoi ce soir ?", "Le train est en retard",
    "my bike has a flat",
    "off to the gym", "someone rang the bell", "The meeting got dropped", "noted", "pass me the salt",
    "shot some hoops", "I cut the grass", "taking my vitamins", "The train is late", "maybe tomorrow", "no",
    "I found my keys.", "What shall we eat tonight?", "The river is lovely", "I'm back",
  ]

  @Test func itHearsWhatTheRestDoesNot() async throws {
    let reader = TriageReader(encoder: try TunedEncoder.made(), patience: .seconds(600))
    let lines = try TestPart.lines(of: "passive_ideation")
    let alone = lines.count { Triage().assess($0).level >= .concern }

    var heard = 0
    for line in lines where await reader.assess([line]).level >= .concern { heard += 1 }

    #expect(heard > alone)
  }

  @Test func anotherTuningIsNotTaken() throws {
    let files = try #require(TunedEncoder.files)

    #expect(throws: EngineError.noModel) {
      try E5Embedder(.init(files: files, copy: .triage(corrections: String(repeating: "0", count: 64))))
    }
  }
}

/// The encoder that the tests' engine folder holds, when it was built with the corrections that ship.
enum TunedEncoder {
  static let files = ProcessInfo.processInfo.environment["FIDELIO_TEST_ENGINE"]
    .map { E5Files(engine: URL(fileURLWithPath: $0)) }
  static var isHere: Bool { (try? made()) != nil }

  static func made() throws -> E5Embedder {
    guard let files, let model = TriageModel.house else { throw EngineError.noModel }
    return try E5Embedder(.init(files: files, copy: .triage(corrections: model.corrections)))
  }
}

/// The messages that measure and never train.
enum TestPart {
  /// Both languages, in the order of the files.
  static func lines(of label: String) throws -> [String] {
    let folder = training("Triage/test")
    return try ["fr", "en"].flatMap { language in
      try String(contentsOf: folder.appending(path: "\(language)/\(label).txt"), encoding: .utf8)
        .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty && !$0.hasPrefix("##") }
    }
  }

  /// A file or folder of `Training`.
  static func training(_ path: String) -> URL {
    let root = URL(fileURLWithPath: #filePath).pathComponents.prefix { $0 != "Tests" }.joined(separator: "/")
    return URL(fileURLWithPath: root).appending(path: "Training").appending(path: path)
  }
}
