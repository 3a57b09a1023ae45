import Foundation

/// What `manifest.json` says about the files beside it.
struct E5Manifest: Codable, Sendable, Equatable {
  struct Entry: Codable, Sendable, Equatable {
    var bytes: Int
    /// Lower-case hexadecimal.
    var sha256: String
  }

  /// 1; another number is another layout of the files.
  var format: Int
  var identifier: String
  /// Floats per vector.
  var dimension: Int
  /// The most the model reads at once, begin and end tokens included.
  var maxTokens: Int
  /// The corrections that were merged into the graph for triage; missing where it was built without.
  var triage: Entry?
  /// By file name.
  var files: [String: Entry]

  /// - Throws: `EngineError.noModel` when the manifest is missing, unreadable, or of another layout.
  static func read(_ files: E5Files) throws(EngineError) -> E5Manifest {
    guard let data = try? Data(contentsOf: files.manifest),
      let manifest = try? JSONDecoder().decode(E5Manifest.self, from: data),
      manifest.format == 1, (1...4096).contains(manifest.dimension), (8...4096).contains(manifest.maxTokens)
    else { throw .noModel }
    return manifest
  }
}
