import Engines
import Foundation
import Safeguard
import Support
import Synchronization
import Testing

@testable import Companion

@Suite(.inTurn) struct TriageReaderTests {
  /// Gives vectors of zeros, never answers, or fails; remembers what it was asked.
  private final class Encoder: Embedder {
    enum Mood { case good, silent, broken, narrow }

    let identifier = "scripted-triage"
    let dimension = 384
    let asked = Mutex<[[String]]>([])
    private let mood: Mood

    init(_ mood: Mood = .good) { self.mood = mood }

    func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
      asked.withLock { $0.append(texts) }
      switch mood {
      case .good: return texts.map { _ in [Float](repeating: 0, count: dimension) }
      case .narrow: return texts.map { _ in [0] }
      case .broken: throw EngineError.brokeOff
      case .silent:
        try await Task.sleep(for: .seconds(3_600))
        return []
      }
    }
  }

  // R1: triage waits for nobody; a late, broken or odd encoder costs sensitivity, never an answer.
  @Test(arguments: ["silent", "broken", "narrow"])
  func withoutAnAnswerTheRestDecides(_ mood: String) async {
    let moods: [String: Encoder.Mood] = ["silent": .silent, "broken": .broken, "narrow": .narrow]
    let text = "je vais me tuer ce soir"
    let alone = Triage().assess(text)

    let reader = TriageReader(encoder: Encoder(moods[mood]!), patience: .milliseconds(20))

    #expect(await reader.assess([text]) == alone)
  }

  @Test func missingFilesAreNoVectors() async {
    let reader = TriageReader(encoder: HouseEmbedder.watching(engine: URL(filePath: "/nowhere")))

    #expect(await reader.vectors(of: reader.triage.read(["Bonsoir."])) == nil)
    #expect(await !reader.hears("Bonsoir."))
  }

  @Test func theVectorsOfATextAreComputedOnce() async {
    let encoder = Encoder()
    let reader = TriageReader(encoder: encoder, patience: .seconds(60))
    let shelf = VectorShelf()

    let first = await reader.assess(["Bonsoir.", "Une pièce jointe."], remembering: shelf)
    let again = await reader.assess(["Bonsoir.", "Une pièce jointe."], remembering: shelf)

    #expect(first == again)
    #expect(encoder.asked.withLock { $0 } == [["Bonsoir.", "Une pièce jointe."]])
    shelf.clear()
    _ = await reader.assess(["Bonsoir."], remembering: shelf)
    #expect(encoder.asked.withLock { $0.count } == 2)
  }

  @Test func theShelfForgetsTheOldest() {
    let shelf = VectorShelf()
    for number in 0...VectorShelf.most { shelf.keep([[Float(number)]], of: ["\(number)"]) }

    #expect(shelf.vectors(of: ["0"]) == nil)
    #expect(shelf.vectors(of: ["1", "2"]) == [[1], [2]])
    #expect(shelf.vectors(of: ["1", "0"]) == nil)
  }

  // What a message and its attachments say is read in one call, and again from the shelf.
  @Test func aTurnAsksForVectorsOnce() async throws {
    let encoder = Encoder()
    try await TestHouse.open(watchEmbedder: encoder) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)

      let said = try await resident.sayAndWait("Bonsoir, il pleut.", in: thread.id).said
      _ = try await resident.exchange(after: resident.regenerate(said.reply))

      #expect(encoder.asked.withLock { $0 } == [["Bonsoir, il pleut."]])
    }
  }

  @Test(arguments: [Language.fr, .en])
  func doctorTellsWhenTheEncoderIsMissing(_ language: Language) async throws {
    try await TestHouse.open { test in
      let check = await test.house.doctor(in: language).checks.first { $0.key == "triage" }

      #expect(check?.state == .lacking)
      #expect(check?.sentence == Words.Doctor.triageWithoutEncoder.in(language))
      #expect(check?.mend == "./start --no-serve")
    }
    try await TestHouse.open(watchEmbedder: Encoder()) { test in
      let check = await test.house.doctor(in: language).checks.first { $0.key == "triage" }

      #expect(check?.state == .good)
    }
  }
}
