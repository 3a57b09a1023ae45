import Companion
import Foundation
import Testing

@testable import Web

/// No sentence outside of the word lists, and none left in the other language.
@Suite struct SentencesTests {
  private static let resources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Web/Resources").standardized

  /// What is the same word in both languages.
  private static let shared: Set = [
    "Fidelio", "Conversations", "Pages", "Page", "Message", "Messages", "Archives", "Sessions", "Style",
    "Direct", "tu", "vous", "Passages ({count})", "Emoji", "Humour", "conversation", "message",
    "Pause", "Journal", "{text} ({number} s)",
    // The English page names the French word.
    "We say “vous”",
  ]

  @Test func noSentenceIsTheSameInBothLanguages() {
    let (french, english) = (PageWords.shared[.fr].sentences, PageWords.shared[.en].sentences)
    for (key, sentence) in french where sentence == english[key] {
      let isSign = sentence.replacing(/\{\w+\}/, with: "").contains(where: \.isLetter) == false
      // Names of settings that a module asks for in their order, and not one of them is shown.
      let isList = sentence.wholeMatch(of: /[a-z]+(?:\|[a-z]+)+/) != nil
      #expect(isSign || isList || Self.shared.contains(sentence), "\(key) is not translated: \(sentence)")
    }
  }

  @Test func eachListSpeaksItsOwnLanguage() {
    let telling: [(PageWords.Book, Set<String>)] = [
      (PageWords.shared[.fr], ["the", "your", "with", "this", "and", "you"]),
      (PageWords.shared[.en], ["le", "la", "les", "vous", "votre", "une", "des"]),
    ]
    for (book, foreign) in telling {
      for (key, sentence) in book.sentences where !Self.shared.contains(sentence) {
        let words = Set(sentence.lowercased().split { !$0.isLetter }.map(String.init))
        #expect(words.isDisjoint(with: foreign), "\(key): \(sentence)")
      }
    }
  }

  /// Whatever a module shows comes from `t()`: no text in an element, a label or a title of its own.
  @Test func noModuleShowsATextOfItsOwn() throws {
    let shown = [
      /\}, ?"([^"]*)"/, /textContent = "([^"]*)"/, /(?:"aria-label"|title|placeholder|alt): "([^"]*)"/,
      /\.append\("([^"]*)"/, /new Text\("([^"]*)"/, /\}, ?`([^`$]*)`/, /document\.title = "([^"]*)"/,
    ]
    let allowed: Set = ["Français", "English", "https://"]
    for (name, code) in try Self.files(in: "assets", ending: "js") {
      for pattern in shown {
        for match in code.matches(of: pattern) {
          let text = String(match.output.1)
          guard text.contains(where: \.isLetter), !allowed.contains(text) else { continue }
          // The name of an element or a key of the word lists may follow a brace, too.
          let isName = text.wholeMatch(of: /[a-z][A-Za-z0-9]*|[a-z-]+/) != nil
          #expect(isName, "\(name): \(text)")
        }
      }
    }
  }

  /// Nothing that reads like a sentence stands in quotes anywhere in a script, manifest or template.
  @Test func noQuotedTextReadsLikeASentence() throws {
    let scripts = try Self.files(in: "assets", ending: "js") + Self.files(in: "worker", ending: "js")
    for (name, code) in scripts {
      let bare = code.replacing(/(?m)^\s*(?:\/\/|\*|\/\*).*$/, with: "").replacing(/(?m)\s\/\/ .*$/, with: "")
      for match in bare.matches(of: /"([^"\n]*)"|`([^`]*)`/) {
        let text = String(match.output.1 ?? match.output.2 ?? "").replacing(/\$\{[^}]*\}/, with: "")
        let hasAccent = text.contains { "éèêàùûçôîœÉÀ’«»".contains($0) }
        let ends = text.wholeMatch(of: /.*\p{L}{2} \p{L}.*[.!?…]/) != nil
        let isProse = text.wholeMatch(of: /\p{Lu}\p{Ll}+(?: \p{L}+)+/) != nil
        #expect(text == "Français" || !(hasAccent || ends || isProse), "\(name): \(text)")
      }
    }
    for (name, page) in try Self.files(in: "pages", ending: "mustache") {
      for match in page.matches(of: /(?:title|alt|aria-label|placeholder|value)="([^"]*)"/) {
        let text = match.output.1.replacing(/\{\{[^}]*\}\}/, with: "")
        let isValue = text.wholeMatch(of: /[a-z-]*/) != nil
        #expect(isValue, "\(name): \(text)")
      }
    }
  }

  private static func files(in folder: String, ending: String) throws -> [(name: String, text: String)] {
    let root = resources.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter {
      $0.hasSuffix("." + ending)
    }.map {
      (name: $0, text: try String(contentsOf: root.appending(path: $0), encoding: .utf8))
    }
  }
}
