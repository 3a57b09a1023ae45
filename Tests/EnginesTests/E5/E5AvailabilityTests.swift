import Engines
import Foundation
import Testing
import Vault

@Suite struct E5AvailabilityTests {
  /// An engine folder as set-up leaves it, with small files in place of the real ones.
  private func engine(in scratch: Scratch) throws -> URL {
    let encoders = scratch.url.appending(path: "encoders")
    let libraries = scratch.url.appending(path: "venv/lib/python3.12/site-packages/openvino/libs")
    for folder in [encoders, libraries] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    try Data().write(to: libraries.appending(path: "libopenvino_c.so.2641"))
    var entries: [String] = []
    for name in ["e5.xml", "e5.bin", "table.i8", "tokenizer.bin"] {
      let bytes = Array(name.utf8)
      try Data(bytes).write(to: encoders.appending(path: name))
      entries.append(
        "\"\(name)\":{\"bytes\":\(bytes.count),\"sha256\":\"\(Hex.encode(Digest.sha256(bytes)))\"}")
    }
    let manifest = """
      {"format":1,"identifier":"tiny-1","dimension":2,"maxTokens":8,"files":{\(entries.joined(separator: ","))}}
      """
    try Data(manifest.utf8).write(to: encoders.appending(path: "manifest.json"))
    return scratch.url
  }

  @Test(arguments: [false, true])
  func whatWasBuiltIsReady(_ thoroughly: Bool) throws {
    let scratch = try Scratch()
    let files = E5Files(engine: try engine(in: scratch))

    #expect(E5Embedder.availability(of: files, thoroughly: thoroughly) == .ready(identifier: "tiny-1"))
  }

  @Test func anEmptyEngineFolderIsNotBuilt() throws {
    let scratch = try Scratch()

    #expect(E5Embedder.availability(of: E5Files(engine: scratch.url), thoroughly: false) == .notBuilt)
    #expect(throws: EngineError.noModel) {
      try E5Embedder(E5Embedder.Settings(files: E5Files(engine: scratch.url)))
    }
  }

  @Test func aManifestOfAnotherLayoutIsNotBuilt() throws {
    let scratch = try Scratch()
    let files = E5Files(engine: try engine(in: scratch))
    let manifest = files.encoders.appending(path: "manifest.json")
    let text = try String(contentsOf: manifest, encoding: .utf8)
    try text.replacing("\"format\":1", with: "\"format\":2").write(
      to: manifest, atomically: true, encoding: .utf8)

    #expect(E5Embedder.availability(of: files, thoroughly: false) == .notBuilt)
  }

  @Test func missingLibrariesAreNamed() throws {
    let scratch = try Scratch()
    let files = E5Files(engine: try engine(in: scratch))
    try FileManager.default.removeItem(at: files.libraries)

    #expect(E5Embedder.availability(of: files, thoroughly: false) == .noLibraries)
  }

  @Test func filesOfAnotherSizeOrContentAreNamed() throws {
    let scratch = try Scratch()
    let files = E5Files(engine: try engine(in: scratch))
    try Data("TABLE.I8".utf8).write(to: files.encoders.appending(path: "table.i8"))

    #expect(E5Embedder.availability(of: files, thoroughly: false) == .ready(identifier: "tiny-1"))
    #expect(E5Embedder.availability(of: files, thoroughly: true) == .damaged(["table.i8"]))
    try FileManager.default.removeItem(at: files.encoders.appending(path: "e5.bin"))
    #expect(E5Embedder.availability(of: files, thoroughly: false) == .damaged(["e5.bin"]))
  }

  @Test(.enabled(if: RealEncoder.isHere)) func theRealEncoderIsReadyDigestByDigest() throws {
    let files = try #require(RealEncoder.files)

    #expect(E5Embedder.availability(of: files, thoroughly: true) == .ready(identifier: "e5-small-int8-1"))
  }
}
