package import Foundation

/// Brings a model of the catalogue onto the shelf: fetched, joined, verified, then named.
///
/// Interrupted at any point, by cancellation, by a signal, by the power, it leaves no half model, and the next
/// `pull` goes on where it was.
package struct Fetch: Sendable {
  let shelf: ModelShelf
  let python: URL?
  let scripts: URL
  let source: ByteSource?

  /// - Parameters:
  ///   - scripts: The folder `engine` of the repository: `fetch_parts.py` and `parts/`.
  ///   - python: A Python with pip: that of `<home>/engine/venv`, or `nil` for the PATH's `python3`.
  ///   - source: How to read an address, for entries that come from one; `nil` refuses them.
  package init(shelf: ModelShelf, scripts: URL, python: URL?, source: ByteSource? = nil) {
    self.shelf = shelf
    self.scripts = scripts
    self.python = python
    self.source = source
  }

  /// Fetches an entry, or finds that it is here already.
  /// - Parameter progress: Called about twice a second, bytes never falling.
  /// - Throws: `FetchError`, `ShelfError.disk`, or `CancellationError`.
  @discardableResult
  package func pull(
    _ entry: Catalogue.Entry, progress: @escaping @Sendable (FetchProgress) -> Void = { _ in }
  ) async throws -> ModelShelf.Installed {
    let name = entry.name
    if let model = try? shelf.model(name), model.sha256 == entry.sha256,
      (try? await shelf.verify(name)) != nil
    {
      progress(FetchProgress(bytes: entry.bytes, total: entry.bytes, bytesPerSecond: 0))
      return model
    }
    try shelf.prepare()
    switch entry.source {
    case .parts(let list): try await pullParts(list: list, of: entry, progress: progress)
    case .url(let url):
      guard let source else { throw FetchError.notSetUp }
      let file = ResumableFile(target: shelf.file(of: name), folder: shelf.incoming)
      _ = try await file.fetch(
        url, from: source, bytes: entry.bytes, sha256: entry.sha256, progress: progress)
    }
    let header: GGUFHeader
    do { header = try GGUFHeader.read(shelf.file(of: name)) } catch { throw FetchError.notAModel(error) }
    return try shelf.record(name: name, header: header, bytes: entry.bytes, sha256: entry.sha256)
  }

  /// Fetches a file of the person's choice and looks at it. It is on no shelf before `ModelShelf.add`.
  /// - Throws: `FetchError`, `ShelfError`, `CancellationError`. A file that is no model is thrown away.
  package func download(
    _ url: URL, progress: @escaping @Sendable (FetchProgress) -> Void = { _ in }
  ) async throws -> ModelShelf.Candidate {
    guard let source else { throw FetchError.notSetUp }
    try shelf.prepare()
    let name = ModelShelf.name(from: url.deletingPathExtension().lastPathComponent)
    let target = shelf.incoming.appending(path: name + ".gguf")
    _ = try await ResumableFile(target: target, folder: shelf.incoming)
      .fetch(url, from: source, progress: progress)
    do {
      return try await shelf.examine(target)
    } catch let error as ShelfError {
      try? FileManager.default.removeItem(at: target)
      throw error
    }
  }
}
