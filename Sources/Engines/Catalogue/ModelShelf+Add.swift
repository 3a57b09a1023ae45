package import Foundation

extension ModelShelf {
  /// A file somebody wants to add, looked at and not yet taken in.
  package struct Candidate: Sendable, Equatable {
    package let file: URL
    package let header: GGUFHeader
    package let bytes: Int64
    /// Show it and ask before `add`.
    package let sha256: String
    /// A name made of the file's own.
    package let suggestedName: String
  }

  /// Checks the header, then computes the digest a person is shown. Seconds for a large file.
  /// - Throws: `ShelfError.notAModel`, or `CancellationError`.
  package func examine(_ file: URL) async throws -> Candidate {
    let header = try header(of: file)
    let found = try await FileDigest.sha256(of: file)
    return Candidate(
      file: file, header: header, bytes: found.bytes, sha256: found.sha256,
      suggestedName: Self.name(from: file.deletingPathExtension().lastPathComponent))
  }

  /// Takes a file in: by a hard link where the file system allows it, else by a copy. The file itself stays,
  /// unless it was downloaded for this.
  ///
  /// A copy is hashed again, so what stands on the shelf is what the person agreed to.
  @discardableResult
  package func add(_ candidate: Candidate, as name: String) async throws -> Installed {
    guard Self.isName(name) else { throw ShelfError.badName }
    let target = file(of: name)
    let isThere = FileManager.default.fileExists(atPath: target.path(percentEncoded: false))
    let inPlace = target.standardizedFileURL == candidate.file.standardizedFileURL
    guard !installed().contains(where: { $0.name == name }), inPlace || !isThere else {
      throw ShelfError.nameTaken
    }
    if !inPlace { try await bring(candidate, to: target) }
    discard(candidate)
    return try record(
      name: name, header: candidate.header, bytes: candidate.bytes, sha256: candidate.sha256)
  }

  /// Throws away a downloaded candidate that the person does not want. A file of the person's own stays.
  package func discard(_ candidate: Candidate) {
    let folder = candidate.file.deletingLastPathComponent().standardizedFileURL
    if folder.pathComponents == incoming.standardizedFileURL.pathComponents {
      try? FileManager.default.removeItem(at: candidate.file)
    }
  }

  /// Writes the note that makes a file in the folder a model. The file must be whole already.
  @discardableResult
  func record(name: String, header: GGUFHeader, bytes: Int64, sha256: String) throws -> Installed {
    let model = Installed(
      name: name, sha256: sha256, bytes: bytes, contextTokens: header.contextTokens ?? 4_096,
      architecture: header.architecture)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    do {
      try encoder.encode(model).write(to: note(of: name), options: .atomic)
    } catch {
      throw ShelfError.disk
    }
    return model
  }

  /// Folder for what is still arriving; on the same file system, so that taking in is a rename.
  package var incoming: URL { models.appending(path: ".incoming") }

  /// Makes the folders, for the owner alone.
  func prepare() throws(ShelfError) {
    do {
      for folder in [models, incoming] {
        try FileManager.default.createDirectory(
          at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
    } catch {
      throw .disk
    }
  }

  private func bring(_ candidate: Candidate, to target: URL) async throws {
    try prepare()
    let source = candidate.file.resolvingSymlinksInPath()
    if (try? FileManager.default.linkItem(at: source, to: target)) != nil { return }
    let half = incoming.appending(path: target.lastPathComponent)
    do {
      try? FileManager.default.removeItem(at: half)
      try await offPool { try FileManager.default.copyItem(at: source, to: half) }
      guard try await FileDigest.sha256(of: half).sha256 == candidate.sha256 else {
        throw ShelfError.wrongDigest
      }
      try FileManager.default.moveItem(at: half, to: target)
    } catch {
      try? FileManager.default.removeItem(at: half)
      throw error is ShelfError ? error : ShelfError.disk
    }
  }

  /// - Returns: A name fit for `isName`, made of a file's name.
  static func name(from text: String) -> String {
    let plain = text.lowercased().map { isName("a\($0)") ? $0 : "-" }
    let trimmed = String(plain).drop { $0 == "." || $0 == "-" }
    return trimmed.isEmpty ? "model" : String(trimmed.prefix(100))
  }
}
