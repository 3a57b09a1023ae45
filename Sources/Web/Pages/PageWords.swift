import Companion
import Foundation

/// Every sentence of the pages and of the door itself, from `Resources/words`: a folder for each language with
/// the same lists, the same keys in each.
struct PageWords: Sendable {
  /// Read once; an empty book when the files did not come with the program, which `Pages.load` reports.
  static let shared = PageWords(folder: Bundle.module.bundleURL.appending(path: "Resources/words"))

  /// The sentences of one language.
  struct Book: Sendable {
    /// By list, then by key.
    let lists: [String: [String: String]]
    /// All of them; a key stands in one list only.
    let sentences: [String: String]

    init(lists: [String: [String: String]] = [:]) {
      self.lists = lists
      sentences = lists.values.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }

    /// The sentence of that name; its name when there is none, so that a slip is seen and nothing breaks.
    subscript(key: String) -> String { sentences[key] ?? key }

    /// The same with `{placeholders}` filled in.
    func filled(_ key: String, _ values: [String: String]) -> String {
      values.reduce(self[key]) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// What one page needs, and no more.
    func sentences(for page: Page) -> [String: String] {
      (["frame"] + page.words).reduce(into: [:]) { $0.merge(lists[$1] ?? [:]) { first, _ in first } }
    }
  }

  private let books: [Language: Book]

  init(folder: URL) {
    books = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, Book(folder: folder.appending(path: $0.rawValue))) })
  }

  subscript(language: Language) -> Book { books[language] ?? Book() }
}

extension PageWords.Book {
  fileprivate init(folder: URL) {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    var lists: [String: [String: String]] = [:]
    for file in files where file.pathExtension == "json" {
      let sentences = (try? Data(contentsOf: file)).flatMap {
        try? JSONDecoder().decode([String: String].self, from: $0)
      }
      lists[file.deletingPathExtension().lastPathComponent] = sentences
    }
    self.init(lists: lists)
  }
}
