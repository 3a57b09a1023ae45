import Foundation

/// The sentences of Care as they stand in the sources: none can be left out of a test.
enum CareSources {
  struct Literal: Sendable { let file: String, text: String }

  /// The repository.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let literals: [Literal] = {
    let folder = root.appending(path: "Sources/Companion/Words/Care")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "swift" }.flatMap { file in
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
        .flatMap { line in
          line.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map {
            Literal(
              file: file.lastPathComponent,
              text: String($0.output.1).replacing("\\u{a0}", with: "\u{a0}").replacing(
                "\\u{202f}", with: "\u{202f}"))
          }
        }
    }
  }()
}
