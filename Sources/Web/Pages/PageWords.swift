import Companion
import Foundation

/// Every sentence of the pages and of the door itself, from `Resources/words`: French and English side by side,
/// the same keys in both.
struct PageWords: Sendable {
  /// Read once; an empty book when the files did not come with the program, which `Pages.load` reports.
  static let shared = PageWords(folder: Bundle.module.bundleURL.appending(path: "Resources/words"))

  /// The sentences of one language.
  struct Book: Sendable {
    let sentences: [String: String]

    /// The sentence of that name; its name when there is none, so that a slip is seen and nothing breaks.
    subscript(key: String) -> String { sentences[key] ?? key }

    /// The same with `{placeholders}` filled in.
    func filled(_ key: String, _ values: [String: String]) -> String {
      values.reduce(self[key]) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
  }

  private let books: [Language: Book]

  init(folder: URL) {
    books = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let file = folder.appending(path: "\(language.rawValue).json")
        let sentences = (try? Data(contentsOf: file)).flatMap {
          try? JSONDecoder().decode([String: String].self, from: $0)
        }
        return (language, Book(sentences: sentences ?? [:]))
      })
  }

  subscript(language: Language) -> Book { books[language] ?? Book(sentences: [:]) }
}
