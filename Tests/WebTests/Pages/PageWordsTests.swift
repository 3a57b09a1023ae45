import Foundation
import Testing

@testable import Companion
@testable import Web

/// French and English side by side, and no sentence anywhere else.
@Suite struct PageWordsTests {
  private static let resources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Web/Resources").standardized
  private static let book = PageWords.shared[.en]
  private static let french = PageWords.shared[.fr].sentences
  private static let english = PageWords.shared[.en].sentences

  @Test func bothLanguagesHaveTheSameSentences() {
    #expect(Self.french.count > 100)
    #expect(Set(Self.french.keys) == Set(Self.english.keys))
    for (key, sentence) in Self.french {
      #expect(!sentence.isEmpty && Self.english[key]?.isEmpty == false, "\(key)")
      #expect(Self.places(in: sentence) == Self.places(in: Self.english[key] ?? ""), "\(key)")
    }
  }

  /// So that the lists can be merged in any way.
  @Test(arguments: Language.allCases)
  func aSentenceStandsInOneListOnlyAndTheListsAreTheSame(_ language: Language) {
    let book = PageWords.shared[language]

    #expect(book.lists.values.reduce(0) { $0 + $1.count } == book.sentences.count)
    #expect(book.lists.mapValues { Set($0.keys) } == PageWords.shared[.fr].lists.mapValues { Set($0.keys) })
  }

  @Test(arguments: Page.allCases)
  func eachPageGetsTheWordsThatItsScriptsAskFor(_ page: Page) throws {
    let words = Self.book.sentences(for: page)
    let assets = try Pages.load().assets

    for name in assets.names where assets.modules(of: page).contains(name) {
      for match in (assets.text(name) ?? "").matches(of: /\bt\(\s*"(\w+)"/) {
        #expect(words[String(match.output.1)] != nil, "\(name) asks for \(match.output.1) on \(page)")
      }
    }
  }

  @Test func frenchSentencesKeepTheirSpaces() {
    for (key, sentence) in Self.french {
      #expect(sentence.matches(of: #/ [:;?!»]|« /#).isEmpty, "\(key): a plain space before a double sign")
      #expect(!sentence.contains("'"), "\(key): a straight apostrophe")
    }
  }

  /// R33: the word stands in the sentence that denies it and nowhere else.
  @Test func neverCalledWhatItIsNot() {
    #expect(Self.english["protocolWhat"]?.contains("not therapy") == true)
    #expect(Self.french["protocolWhat"]?.contains("ni une thérapie") == true)
    for (key, sentence) in Self.french.merging(Self.english, uniquingKeysWith: { $0 + " " + $1 }) {
      let denied = key == "protocolWhat" ? ["ni une thérapie", "not therapy"] : []
      let lower = denied.reduce(sentence.lowercased()) { $0.replacing($1, with: "") }
      for word in ["therap", "thérap", "psychothér"] { #expect(!lower.contains(word), "\(sentence)") }
    }
  }

  @Test func everySentenceUsedExistsAndEverySentenceIsUsed() throws {
    let scripts = try Self.texts(in: "assets", ending: "js", deep: true)
    let pages = try Self.texts(in: "pages", ending: "mustache", deep: true)
    let asked =
      scripts.flatMap { $0.matches(of: /\bt\(\s*"(\w+)"/).map { String($0.output.1) } }
      + pages.flatMap { $0.matches(of: /\{\{w\.(\w+)\}\}/).map { String($0.output.1) } }

    for key in Set(asked) { #expect(Self.french[key] != nil, "\(key) is used and written nowhere") }
    let sources = try Self.texts(in: "..", ending: "swift", deep: true)
    let everything = (scripts + pages + sources).joined()
    let built = [
      "style", "strength", "page", "house", "theme", "warmth", "enthusiasm", "mood", "contact", "left",
      "counted", "directness", "rehearsal", "emoji", "import", "kit", "notches", "offer", "playfulness",
      "verbosity",
    ]
    for key in Self.french.keys where !built.contains(where: key.hasPrefix) {
      #expect(everything.contains("\"\(key)\"") || everything.contains("w.\(key)}"), "\(key) is used nowhere")
    }
  }

  /// What an own export offers is named on the page, whatever kind of line it is.
  @Test func everyPartOfAnOwnExportHasAName() {
    let parts =
      ["plan", "contact", "noted", "draft", "person", "summary"] + OwnRecords.kinds.map(\.rawValue)
      + [OwnConsent.name, OwnWebhook.name, OwnWebhook.lockedName]
    for part in parts {
      let key = "offerPart" + part.prefix(1).uppercased() + part.dropFirst()
      #expect(Self.french[key] != nil && Self.english[key] != nil, "\(key)")
    }
  }

  @Test func pagesAndScriptsHoldNoSentenceOfTheirOwn() throws {
    let allowed: Set<String> = [
      "Fidelio", "Français", "English", "×", "☰", "≡", "⇥", "✓", "‹", "+", "ChatGPT", "Claude", "Gemini",
      "AI Studio", "Grok, DeepSeek", "Le Chat", "Character.AI", "Replika, Pi", "SillyTavern",
      "Open WebUI, LibreChat",
    ]
    for page in try Self.texts(in: "pages", ending: "mustache", deep: true) {
      let texts = page.replacing(/\{\{[^}]*\}\}/, with: "").matches(of: />([^<]+)</).map {
        $0.output.1.trimmingCharacters(in: .whitespacesAndNewlines)
      }
      for text in texts where !text.isEmpty { #expect(allowed.contains(text), "\(text)") }
      for match in page.matches(of: /(?:placeholder|title|alt|aria-label)="([^"{]+)"/) {
        Issue.record("a hard-coded label: \(match.output.1)")
      }
    }
    for script in try Self.texts(in: "assets", ending: "js", deep: true) {
      let code = script.replacing(/(?m)^\s*(?:\/\/|\*|\/\*\*).*$/, with: "").replacing(
        /(?m)\s\/\/ .*$/, with: "")
      for match in code.matches(of: /"([^"\n]*)"|`([^`\n]*)`/) {
        let text = String(match.output.1 ?? match.output.2 ?? "")
        let isSentence = text.firstMatch(of: /^[A-ZÀ-Ý][a-zà-ÿ’']+ [a-zà-ÿ’' ]+/) != nil
        #expect(!isSentence, "\(text)")
      }
    }
  }

  private static func places(in sentence: String) -> Set<String> {
    Set(sentence.matches(of: /\{(\w+)\}/).map { String($0.output.1) })
  }

  private static func texts(in folder: String, ending: String, deep: Bool = false) throws -> [String] {
    let root = resources.appending(path: folder).standardized
    let names =
      deep
      ? try FileManager.default.subpathsOfDirectory(atPath: root.path)
      : try FileManager.default.contentsOfDirectory(atPath: root.path)
    return try names.filter { $0.hasSuffix("." + ending) }.map {
      try String(contentsOf: root.appending(path: $0), encoding: .utf8)
    }
  }
}
