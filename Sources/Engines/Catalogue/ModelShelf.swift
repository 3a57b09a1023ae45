package import Foundation

/// The language models on disk: one `.gguf` file each, and beside it what is known of it.
///
/// Nothing else lists them, so a folder copied from another house is a shelf at once. Methods that read whole
/// files are `async` and leave the cooperative threads alone.
package struct ModelShelf: Sendable {
  /// The folder, `models/` in a home.
  package let models: URL

  /// What stands on it: whole models, or adapters for them.
  package enum Holding: Sendable { case models, adapters }

  let holding: Holding

  package init(models: URL, holding: Holding = .models) {
    self.models = models
    self.holding = holding
  }

  /// The shelf of adapters that belongs to this one.
  package var adapters: ModelShelf {
    ModelShelf(models: models.appending(path: "adapters"), holding: .adapters)
  }

  /// The header of a file that may stand on this shelf.
  func header(of file: URL) throws(ShelfError) -> GGUFHeader {
    do throws(GGUFError) {
      let header = try GGUFHeader.read(file)
      guard header.isLoRA == (holding == .adapters) else { throw .otherKind }
      return header
    } catch { throw .notAModel(error) }
  }

  /// A model that was fetched or added.
  package struct Installed: Codable, Sendable, Equatable {
    package let name: String
    package let sha256: String
    package let bytes: Int64
    /// The longest context the file speaks of; 4,096 when it does not say.
    package let contextTokens: Int
    package let architecture: String

    package init(name: String, sha256: String, bytes: Int64, contextTokens: Int, architecture: String) {
      self.name = name
      self.sha256 = sha256
      self.bytes = bytes
      self.contextTokens = contextTokens
      self.architecture = architecture
    }
  }

  /// A model and what is wrong with it, if anything.
  package struct Standing: Sendable, Equatable {
    package let model: Installed
    /// `nil` when the file is there and has the right size.
    package let trouble: ShelfError?
    /// When the file is gone: another file of the same size that nobody claims, probably this one renamed.
    package let maybeRenamedTo: String?
  }

  /// All models, by name. A note that cannot be read is left out.
  package func installed() -> [Installed] {
    files(ending: ".gguf.json").compactMap { file in
      guard let data = try? Data(contentsOf: models.appending(path: file)),
        let model = try? JSONDecoder().decode(Installed.self, from: data),
        model.name + ".gguf.json" == file
      else { return nil }
      return model
    }
  }

  /// All models and their state, by name. Looks at sizes, not at contents; `verify` does that.
  package func standings() -> [Standing] {
    let models = installed()
    let unclaimed = strangers()
    return models.map { model in
      let trouble = trouble(of: model)
      let other = trouble == .missing ? unclaimed.first { size(of: $0) == model.bytes } : nil
      return Standing(model: model, trouble: trouble, maybeRenamedTo: other)
    }
  }

  /// Files that look like models and came by no door of ours, by name; `add` takes them in.
  package func strangers() -> [String] {
    let claimed = Set(installed().map { $0.name + ".gguf" })
    return files(ending: ".gguf").filter { !claimed.contains($0) }
  }

  /// What is known of a model.
  package func model(_ name: String) throws(ShelfError) -> Installed {
    guard Self.isName(name), let model = installed().first(where: { $0.name == name }) else { throw .unknown }
    return model
  }

  /// The file to hand to an engine, checked as far as a start should take: there, whole, a sound header.
  package func url(of name: String) throws(ShelfError) -> URL {
    let model = try model(name)
    if let trouble = trouble(of: model) { throw trouble }
    let file = file(of: name)
    _ = try header(of: file)
    return file
  }

  /// Forgets a model and deletes its file.
  package func remove(_ name: String) throws(ShelfError) {
    _ = try model(name)
    do {
      if size(of: name + ".gguf") != nil { try FileManager.default.removeItem(at: file(of: name)) }
      try FileManager.default.removeItem(at: note(of: name))
    } catch {
      throw .disk
    }
  }

  /// Reads the whole file again and compares its SHA-256.
  package func verify(_ name: String) async throws {
    let model = try model(name)
    if let trouble = trouble(of: model) { throw trouble }
    let found = try await FileDigest.sha256(of: file(of: name))
    guard found.sha256 == model.sha256 else { throw ShelfError.wrongDigest }
  }

  /// Whether this may be a model's name: it becomes a file name, so it must stay in the folder.
  package static func isName(_ name: String) -> Bool {
    let plain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return plain && !name.isEmpty && name.utf8.count <= 100 && !name.hasPrefix(".")
  }

  func file(of name: String) -> URL { models.appending(path: name + ".gguf") }

  func note(of name: String) -> URL { models.appending(path: name + ".gguf.json") }

  private func trouble(of model: Installed) -> ShelfError? {
    guard let size = size(of: model.name + ".gguf") else { return .missing }
    return size == model.bytes ? nil : .wrongSize
  }

  private func size(of file: String) -> Int64? {
    let path = models.appending(path: file).path(percentEncoded: false)
    return (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.int64Value
  }

  private func files(ending: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: models.path(percentEncoded: false))) ?? []
    return all.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted()
  }
}
