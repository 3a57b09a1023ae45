import Companion
import Foundation
import Testing

@testable import Web

/// R33: Fidelio is called care by a professional nowhere, in any string that the house, its pages, its tools or its papers hold.
/// A sentence that says what it is not, or names a professional to see, is allowed by its exact place below; another one has to
/// be read and added there.
@Suite struct RoleTests {
  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../..").standardized

  struct Said: Sendable {
    /// `words:KEY` for a sentence of the pages, else the file.
    let place: String
    let text: String
  }

  /// What any of the words below holds: most strings hold none, and looking for these is a hundred times quicker.
  private static let stems = [
    "therap", "thérap", "psych", "diagnos", "treatment", "traitement", "clini", "gueri", "guéri", "cure",
    "patient",
    "soign", "counsel", "prescri",
  ]

  private static func names(_ text: String) -> Bool {
    let text = text.lowercased()
    guard stems.contains(where: text.contains) else { return false }
    return text.contains(
      #/th[eé]rap|psycholog|psychiat|psychanal|psychother|psychoth[eé]r|diagnos|treatment|traitement|clinic|cliniq|clinici|gu[eé]ri[rsst]|\bcures?\b|\bcured\b|\bpatients?\b|soigna|soigne|counsel+or|prescri(be|re|pt)/#
    )
  }

  // MARK: What is allowed, each by its place

  /// Sentences that deny, or name a professional, by their key in the lists of words.
  private static let keys: Set<String> = [
    // What it is not.
    "aiLine", "aiNotice", "notCare", "protocolWhat", "protocolReview", "protocolGuard", "careIsNot",
    // Whom one can see.
    "planProfessionalsWhy", "pathsCentre", "pathsSessionsText", "pathsDoctorText", "summaryLead",
  ]

  /// Pieces of sentences elsewhere, by their file.
  private static let pieces: [String: [String]] = [
    "Sources/Companion/Words/Care/Words+markers.swift": [
      "Ce n’est pas un diagnostic", "This is not a diagnosis",
    ],
    "Sources/Companion/Words/Care/Words+proposal.swift": [
      "Un médecin généraliste ou un psychologue", "A GP or a psychologist",
      "médecin traitant, un psychologue",
      "your GP, a psychologist",
    ],
    // What the person takes is asked for, never judged.
    "Sources/Companion/Words/Care/Words+questions.swift": [
      "douleurs, traitements en cours", "pain, current treatments",
    ],
    "Sources/Companion/Words/Care/Words+exerciseNotices.swift": [
      "Un psychologue ou un médecin sait l’accompagner", "A psychologist or a doctor knows",
    ],
    "Sources/Companion/Words/Care/Words+summing.swift": ["sans valeur diagnostique", "no diagnostic value"],
    // The name of the sentence that denies it.
    "Sources/Companion/Rooms/Care/Desk/ShownIntake.swift": ["Words.Telling.noDiagnosis"],
    "Sources/Safeguard/Referral/CardWords.swift": ["Je suis une IA, je ne peux pas soigner."],
    // What a model is told not to do.
    "Sources/Companion/Words/Prompts.swift": [
      "pas de diagnostic, pas de ", "no diagnosis, no advice ",
    ],
    "Sources/Companion/Words/Prompts+risk.swift": ["aucun diagnostic", "no diagnosis"],
    "Sources/Companion/Words/Prompts+again.swift": ["Ne pose aucun diagnostic", "Make no diagnosis"],
    // What is said in place of a model's advice: ask whoever prescribed it.
    "Sources/Safeguard/Guard/HouseSentences.swift": [
      "Poser un diagnostic ou conseiller un médicament, c’est le travail d’un médecin, pas le mien.",
      "Un traitement se change avec la personne qui l’a prescrit",
      "A treatment is changed with whoever prescribed it",
      "Avant tout changement de traitement", "Before any change of treatment",
    ],
    // Names of reasons and labels, shown in no sentence.
    "Sources/Safeguard/Guard/ReplyGuard+reasons.swift": ["stops_treatment"],
    "README.md": ["diagnoses nothing"],
    "THREATS.md": ["read by no clinician"],
    "docs/care.md": ["No clinician has reviewed"],
    "docs/care-figures.md": ["no clinician has looked", "No clinician has"],
    "docs/safety-figures.md": [
      "No clinician has reviewed", "| diagnosis |", "| stops_treatment |", "none gave a means, a diagnosis",
    ],
  ]

  /// What the house reads and never says: patterns over the words of people and models, and learnt tables.
  private static let reads = [
    "Sources/Safeguard/Guard/Tables/", "Sources/Safeguard/Triage/", "Sources/Safeguard/Agreement/",
    "Sources/Companion/Rooms/Facts/", "Sources/Companion/Rooms/Care/Bilan/Negative.swift",
    "Sources/Companion/Rooms/Kit/KnownNames.swift",
    "Sources/Companion/Rooms/Care/Guided/ReflectionRule.swift",
    "Sources/Safeguard/Guard/Means.swift", "Sources/Safeguard/Guard/SoughtAgreement.swift",
  ]

  // MARK: What is read

  /// Every string of the house that somebody may see.
  static func all() throws -> [Said] {
    var all: [Said] = []
    for language in Language.allCases {
      all += PageWords.shared[language].sentences.map { Said(place: "words:\($0.key)", text: $0.value) }
    }
    all += try lines(in: "Sources/Web/Resources", endings: ["mustache", "js", "yaml", "css", "html"])
    all += try lines(in: "engine", endings: ["py", "txt", "md", "toml", "json"])
    all += try lines(in: "Tools", endings: ["sh", "py", "swift", "md"])
    all += try lines(in: "docs", endings: ["md"])
    for paper in ["README.md", "ARCHITECTURE.md", "THREATS.md", "CHANGELOG.md", "start", "test", "fidelio"] {
      all += try lines(of: paper)
    }
    all += try literals(in: "Sources")
    return all.filter { said in !reads.contains { said.place.hasPrefix($0) } }
  }

  private static func files(in folder: String, endings: [String]) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { name in endings.contains { name.hasSuffix("." + $0) } && !name.contains("/.") }
      .map { folder + "/" + $0 }
  }

  private static func lines(of name: String) throws -> [Said] {
    guard let text = try? String(contentsOf: root.appending(path: name), encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map { Said(place: name, text: String($0)) }
  }

  private static func lines(in folder: String, endings: [String]) throws -> [Said] {
    try files(in: folder, endings: endings).flatMap(lines(of:))
  }

  /// What stands in quotes; comments speak of the rules.
  private static func literals(in folder: String) throws -> [Said] {
    try files(in: folder, endings: ["swift"]).flatMap { name in
      try lines(of: name).filter { !$0.text.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
        .flatMap { line in
          line.text.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map {
            Said(place: name, text: String($0.output.1).replacing("\\u{a0}", with: "\u{a0}"))
          }
        }
    }
  }

  // MARK: The rules

  // R33
  @Test func fidelioIsCalledCareByAProfessionalNowhere() throws {
    let all = try Self.all()

    #expect(all.count > 5_000, "the strings are found")
    for said in all where Self.names(said.text) {
      if said.place.hasPrefix("words:"), Self.keys.contains(String(said.place.dropFirst(6))) { continue }
      let rest = (Self.pieces[said.place] ?? []).reduce(said.text) { $0.replacing($1, with: "") }
      #expect(
        !Self.names(rest),
        "read this and add it to what is allowed, or change it: \(said.place): \(said.text)")
    }
  }

  /// What is allowed is there: a list with entries that nothing uses lets the next sentence through.
  @Test func nothingIsAllowedThatIsNotSaid() throws {
    let all = try Self.all()
    for key in Self.keys where all.contains(where: { $0.place == "words:\(key)" }) {
      #expect(all.contains { $0.place == "words:\(key)" && Self.names($0.text) }, "\(key)")
    }
    for file in Self.pieces.keys where all.contains(where: { $0.place == file }) {
      #expect(all.contains { $0.place == file && Self.names($0.text) }, "\(file)")
    }
  }

  /// The rule would notice.
  @Test(arguments: [
    "Votre thérapeute de poche", "An AI therapist", "Fidelio est votre psychologue",
    "Your diagnosis is ready",
    "Un traitement en huit semaines", "A treatment that works", "Soigner la dépression", "We cure anxiety",
    "La psychothérapie chez vous", "clinically proven therapy", "Pour nos patients", "Guérir de l’anxiété",
  ])
  func aClaimIsNoticed(_ sentence: String) { #expect(Self.names(sentence)) }

  // R33, R34: what it is and is not is said at the first meeting, on the help page and where a conversation stands.
  @Test(arguments: Language.allCases)
  func everyMainPlaceSaysWhatItIsNot(_ language: Language) throws {
    let words = PageWords.shared[language]
    let denial = language == .fr ? "ne remplace" : "no"
    for (page, keys) in [("welcome", ["aiNotice"]), ("help", ["notCare"]), ("conversation", ["aiLine"])] {
      let shell = try String(
        contentsOf: Self.root.appending(path: "Sources/Web/Resources/pages/\(page).mustache"), encoding: .utf8
      )
      let parts = try Self.lines(in: "Sources/Web/Resources/pages/layout", endings: ["mustache"]).map(\.text)
      for key in keys {
        let isThere = shell.contains("w.\(key)") || parts.contains { $0.contains("w.\(key)") }
        #expect(isThere, "\(page) says \(key)")
        #expect(
          words[key].lowercased().contains(denial) || words[key].contains("pas un")
            || words[key].contains("not"))
      }
    }
    #expect(words["rehearsalWhat"].contains(language == .fr ? "pas des soins" : "not care"))
  }
}
