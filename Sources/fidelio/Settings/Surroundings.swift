import Companion
import Foundation

/// What the process was given by whoever started it. Read once; nothing below `main` looks at the environment.
struct Surroundings: Sendable {
  let environment: [String: String]
  let currentFolder: URL

  static let here = Surroundings(
    environment: ProcessInfo.processInfo.environment,
    currentFolder: URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory))

  subscript(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// `FIDELIO_LANGUAGE`, else the first of POSIX's locale variables that says anything, else English.
  var language: Language {
    for name in ["FIDELIO_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = self[name] { return value.lowercased().hasPrefix("fr") ? .fr : .en }
    }
    return .en
  }

  /// The country of the locale, for the help lines: `FR` in `fr_FR.UTF-8`.
  var country: String? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = self[name] else { continue }
      let parts = value.prefix { $0 != "." && $0 != "@" }.split(separator: "_")
      return parts.count == 2 && parts[1].count == 2 ? parts[1].uppercased() : nil
    }
    return nil
  }

  /// `$XDG_DATA_HOME/fidelio`, else `~/.local/share/fidelio`.
  var usualHome: URL {
    if let data = self["XDG_DATA_HOME"], data.hasPrefix("/") {
      return URL(filePath: data, directoryHint: .isDirectory).appending(path: "fidelio")
    }
    let person = self["HOME"].map { URL(filePath: $0) } ?? FileManager.default.homeDirectoryForCurrentUser
    return person.appending(path: ".local/share/fidelio")
  }

  /// Where programs are looked for, as `PATH` has it.
  var searchPath: String { self["PATH"] ?? "" }

  /// A path as typed, from the current folder.
  func file(_ path: String) -> URL {
    if path == "~" || path.hasPrefix("~/"), let person = self["HOME"] {
      return URL(filePath: person + path.dropFirst(1)).standardizedFileURL
    }
    let file = path.hasPrefix("/") ? URL(filePath: path) : currentFolder.appending(path: path)
    return file.standardizedFileURL
  }
}
