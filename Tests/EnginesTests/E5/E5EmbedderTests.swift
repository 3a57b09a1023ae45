import Engines
import Foundation
import Testing

/// The real encoder, where this machine has it.
@Suite(.enabled(if: RealEncoder.isHere)) struct E5EmbedderTests {
  private func cosine(_ a: [Float], _ b: [Float]) -> Float {
    let dot = zip(a, b).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    let lengths = [a, b].map { $0.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot() }
    return dot / (lengths[0] * lengths[1])
  }

  @Test func vectorsAreTheReferenceVectors() async throws {
    let embedder = try RealEncoder.shared.get()
    let cases = try Golden.read("vectors.json", as: [Golden.Vector].self)

    for kind in [EmbeddingKind.query, .passage] {
      let mine = cases.filter { $0.kind == kind.rawValue }
      let vectors = try await embedder.embed(mine.map(\.text), as: kind)
      for (vector, reference) in zip(vectors, mine) {
        #expect(cosine(vector, reference.floats) >= 0.998)
      }
    }
    #expect(cases.count == 50)
  }

  @Test func vectorsHaveLengthOneAndTheNamedDimension() async throws {
    let embedder = try RealEncoder.shared.get()

    let vectors = try await embedder.embed(
      ["", " ", "Bonsoir.", "🙂", String(repeating: "mot ", count: 900)], as: .query)

    #expect(embedder.dimension == 384 && embedder.identifier == "e5-small-int8-1")
    for vector in vectors {
      #expect(vector.count == 384)
      #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-3)
    }
  }

  @Test func aTextAloneAndAmongOthersGetsTheSameVector() async throws {
    let embedder = try RealEncoder.shared.get()
    let texts = try Golden.read("vectors.json", as: [Golden.Vector].self).map(\.text)

    let together = try await embedder.embed(texts, as: .passage)

    for (text, vector) in zip(texts, together) {
      #expect(cosine(try await embedder.embed([text], as: .passage)[0], vector) > 0.9999)
    }
  }

  @Test func requestsAtTheSameTimeEachGetTheirOwnVectorsInOrder() async throws {
    let embedder = try RealEncoder.shared.get()
    let texts = (0..<24).map {
      "Message numéro \($0 % 6), \(String(repeating: "encore ", count: $0 % 6 * 4))"
    }
    let alone = try await embedder.embed(Array(texts.prefix(6)), as: .query)

    try await withThrowingTaskGroup(of: (Int, [[Float]]).self) { group in
      for index in texts.indices {
        group.addTask {
          (index, try await embedder.embed([texts[index], texts[(index + 1) % 6]], as: .query))
        }
      }
      for try await (index, vectors) in group {
        #expect(cosine(vectors[0], alone[index % 6]) > 0.9999)
        #expect(cosine(vectors[1], alone[(index + 1) % 6]) > 0.9999)
      }
    }
  }

  @Test func aQuestionFindsItsAnswerAcrossLanguages() async throws {
    let embedder = try RealEncoder.shared.get()
    let question = try await embedder.embed(["Où est né mon chat ?"], as: .query)[0]

    let passages = try await embedder.embed(
      [
        "My cat was born in a barn near Quimper.", "Le four est encore en panne.",
        "We played cards until midnight.",
      ], as: .passage)

    let near = passages.map { cosine(question, $0) }
    #expect(near[0] == near.max())
  }

  @Test func whatExceedsTheModelsLengthIsNotRead() async throws {
    let embedder = try RealEncoder.shared.get()
    let start = String(repeating: "la pluie tombe ", count: 400)

    let vectors = try await embedder.embed([start, start + " et le chien dort au soleil"], as: .passage)

    #expect(cosine(vectors[0], vectors[1]) > 0.9999)
  }

  // T30: ten megabytes cost no more than a page.
  @Test func anEnormousTextIsCutBeforeWork() async throws {
    let embedder = try RealEncoder.shared.get()

    let vectors = try await embedder.embed([String(repeating: "é\n", count: 3_500_000)], as: .query)

    #expect(vectors[0].count == 384)
  }

  @Test func aCancelledTaskGetsNoVectors() async throws {
    let embedder = try RealEncoder.shared.get()

    await withTaskGroup(of: Void.self) { group in
      group.cancelAll()
      group.addTask {
        await #expect(throws: CancellationError.self) { try await embedder.embed(["Bonsoir."], as: .query) }
      }
    }
  }

  @Test(
    arguments: ["e5.xml", "e5.bin", "table.i8", "tokenizer.bin", "manifest.json"],
    ["missing", "cut", "empty"])
  func aDamagedFileIsNoModelAndNotACrash(_ name: String, _ damage: String) async throws {
    let files = try #require(RealEncoder.files)
    let scratch = try Scratch()
    for other in try FileManager.default.contentsOfDirectory(atPath: files.encoders.path) where other != name
    {
      try FileManager.default.createSymbolicLink(
        at: scratch.url.appending(path: other), withDestinationURL: files.encoders.appending(path: other))
    }
    let original = try Data(contentsOf: files.encoders.appending(path: name), options: .alwaysMapped)
    switch damage {
    case "cut": _ = try scratch.file(name, Array(original.prefix(original.count / 2)))
    case "empty": _ = try scratch.file(name, [])
    default: break
    }

    await #expect(throws: EngineError.noModel) {
      let damaged = E5Files(encoders: scratch.url, libraries: files.libraries)
      let embedder = try E5Embedder(E5Embedder.Settings(files: damaged))
      try await embedder.prepare()
    }
  }

  @Test func withoutLibrariesThereIsNoModel() async throws {
    let files = try #require(RealEncoder.files)
    let scratch = try Scratch()
    _ = try scratch.file("libopenvino_c.so.1", Array("not a library".utf8))

    for libraries in [URL(fileURLWithPath: "/nowhere"), scratch.url] {
      let embedder = try E5Embedder(
        E5Embedder.Settings(files: E5Files(encoders: files.encoders, libraries: libraries)))
      await #expect(throws: EngineError.noModel) { try await embedder.embed(["Bonsoir."], as: .query) }
    }
  }
}
