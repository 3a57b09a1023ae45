import Foundation
import Testing

@testable import Engines

@Suite struct ModelShelfTests {
  let folder: TemporaryFolder
  let shelf: ModelShelf

  init() throws {
    folder = try TemporaryFolder()
    shelf = ModelShelf(models: folder.url.appending(path: "models"))
  }

  func added(_ name: String = "tiny", dataBytes: Int = 128) async throws -> ModelShelf.Installed {
    var model = TinyModel()
    model.dataBytes = dataBytes
    let file = try folder.write(model.bytes, as: "\(name)-\(UUID().uuidString).gguf")
    return try await shelf.add(try await shelf.examine(file), as: name)
  }

  @Test func addedModelIsListedAndReadyForTheEngine() async throws {
    let file = try folder.write(TinyModel().bytes, as: "My Modèle.Q4.gguf")

    let candidate = try await shelf.examine(file)
    let model = try await shelf.add(candidate, as: candidate.suggestedName)

    #expect(candidate.suggestedName == "my-mod-le.q4")
    #expect(candidate.sha256.count == 64)
    #expect(model.contextTokens == 32_768)
    #expect(shelf.installed() == [model])
    #expect(shelf.standings() == [ModelShelf.Standing(model: model, trouble: nil, maybeRenamedTo: nil)])
    #expect(try shelf.url(of: model.name) == shelf.models.appending(path: "my-mod-le.q4.gguf"))
    try await shelf.verify(model.name)
    #expect(FileManager.default.fileExists(atPath: file.path(percentEncoded: false)))
  }

  @Test func fileThatIsNoModelIsNotExamined() async throws {
    let file = try folder.write(Array("<html>".utf8), as: "page.gguf")

    await #expect(throws: ShelfError.notAModel(.notGGUF)) { _ = try await shelf.examine(file) }
  }

  @Test func copyThatDiffersFromWhatThePersonSawIsRefused() async throws {
    let file = try folder.write(TinyModel().bytes, as: "a.gguf")
    let candidate = try await shelf.examine(file)
    let other = ModelShelf.Candidate(
      file: URL(filePath: "/dev/null"), header: candidate.header, bytes: candidate.bytes,
      sha256: candidate.sha256, suggestedName: "a")

    await #expect(throws: (any Error).self) { _ = try await shelf.add(other, as: "a") }
    #expect(shelf.installed().isEmpty)
  }

  @Test(arguments: ["", ".hidden", "a/b", "../a", "a b", "é", String(repeating: "a", count: 101)])
  func nameThatCouldLeaveTheFolderIsRefused(name: String) async throws {
    let candidate = try await shelf.examine(try folder.write(TinyModel().bytes, as: "a.gguf"))

    await #expect(throws: ShelfError.badName) { _ = try await shelf.add(candidate, as: name) }
    #expect(throws: ShelfError.unknown) { _ = try shelf.url(of: name) }
  }

  @Test func nameInUseIsRefused() async throws {
    _ = try await added("tiny")

    await #expect(throws: ShelfError.nameTaken) { _ = try await added("tiny", dataBytes: 256) }
  }

  @Test func truncatedFileIsSaid() async throws {
    let model = try await added()
    let file = shelf.file(of: model.name)
    try Data(TinyModel().bytes.dropLast(5)).write(to: file)

    #expect(throws: ShelfError.wrongSize) { _ = try shelf.url(of: model.name) }
    await #expect(throws: ShelfError.wrongSize) { try await shelf.verify(model.name) }
  }

  @Test func missingAndRenamedFilesAreSaid() async throws {
    let model = try await added()
    let other = shelf.models.appending(path: "renamed.gguf")
    try FileManager.default.moveItem(at: shelf.file(of: model.name), to: other)

    let standing = try #require(shelf.standings().first)

    #expect(standing.trouble == .missing)
    #expect(standing.maybeRenamedTo == "renamed.gguf")
    #expect(shelf.strangers() == ["renamed.gguf"])
    #expect(throws: ShelfError.missing) { _ = try shelf.url(of: model.name) }
  }

  @Test func fileLaidInTheFolderByHandIsTakenInWhereItLies() async throws {
    _ = try await added("other", dataBytes: 500)
    try Data(TinyModel().bytes).write(to: shelf.models.appending(path: "byhand.gguf"))

    let candidate = try await shelf.examine(shelf.models.appending(path: "byhand.gguf"))
    try await shelf.add(candidate, as: "byhand")

    #expect(shelf.installed().map(\.name) == ["byhand", "other"])
    #expect(shelf.strangers().isEmpty)
  }

  @Test func changedContentOfTheSameSizeIsFoundByVerify() async throws {
    let model = try await added()
    var bytes = TinyModel().bytes
    bytes[bytes.count - 1] ^= 1
    try Data(bytes).write(to: shelf.file(of: model.name))

    _ = try shelf.url(of: model.name)
    await #expect(throws: ShelfError.wrongDigest) { try await shelf.verify(model.name) }
  }

  @Test func headerDamagedLaterNeverReachesTheEngine() async throws {
    let model = try await added()
    var bytes = TinyModel().bytes
    bytes[8..<16] = [255, 255, 255, 255, 255, 255, 255, 255]
    try Data(bytes).write(to: shelf.file(of: model.name))

    #expect(throws: ShelfError.notAModel(.tooLarge)) { _ = try shelf.url(of: model.name) }
  }

  @Test func removedModelIsGoneFromTheFolder() async throws {
    let model = try await added()

    try shelf.remove(model.name)

    #expect(folder.names(in: "models").filter { !$0.hasPrefix(".") }.isEmpty)
    #expect(throws: ShelfError.unknown) { try shelf.remove(model.name) }
  }
}
