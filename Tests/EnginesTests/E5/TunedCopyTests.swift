import Engines
import Foundation
import Testing

/// The copy tuned for triage, where this machine has it.
@Suite(.enabled(if: RealEncoder.corrections != nil)) struct TunedCopyTests {
  private func tuned(_ corrections: String) throws -> E5Embedder {
    let files = try #require(RealEncoder.files)
    return try E5Embedder(.init(files: files, copy: .triage(corrections: corrections)))
  }

  @Test func itsVectorsAreItsOwnAndSoIsItsName() async throws {
    let tuned = try tuned(#require(RealEncoder.corrections))
    let recall = try RealEncoder.shared.get()

    let mine = try await tuned.embed(["Bonsoir, il pleut encore."], as: .query)[0]
    let other = try await recall.embed(["Bonsoir, il pleut encore."], as: .query)[0]

    #expect(tuned.identifier != recall.identifier)
    #expect(mine.count == 384 && abs(mine.reduce(0) { $0 + $1 * $1 } - 1) < 1e-3)
    #expect(zip(mine, other).reduce(0) { $0 + $1.0 * $1.1 } < 0.999)
  }

  @Test func anotherTuningThanTheOneAskedForIsNoModel() {
    #expect(throws: EngineError.noModel) { try tuned(String(repeating: "0", count: 64)) }
  }

  @Test func bothCopiesWorkAtTheSameTime() async throws {
    let tuned = try tuned(#require(RealEncoder.corrections))
    let recall = try RealEncoder.shared.get()
    let texts = (0..<12).map { "Message numéro \($0), et la pluie tombe" }

    async let mine = tuned.embed(texts, as: .query)
    async let others = recall.embed(texts, as: .query)

    #expect(try await mine.count == 12)
    #expect(try await others.count == 12)
  }
}
