import Companion
import Foundation
import Testing

@testable import Web

/// R38, R20, R33: nothing counts days in a row, blames an absence, asks anybody back, or names itself what it is not,
/// in any sentence of the pages, the house or the papers.
@Suite struct QuietWordsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardized

  /// What ties somebody to a screen.
  private static let tying = [
    #"\bstreaks?\b"#,
    #"\bin a row\b.*\bdays?\b|\bdays? in a row\b"#,
    #"\bmissed you\b|\bmiss you\b"#,
    #"\bdon[’']t (go|leave)\b"#,
    #"\bleaving (already|so soon)\b"#,
    #"\bwhere (were|have) you\b"#,
    #"\bbadges?\b"#,
    #"\brewards?\b"#,
    #"\bkeep it (up|going)\b"#,
    #"\bdaily goal\b"#,
    #"\bcome back (soon|tomorrow|to me)\b"#,
    #"\bwe haven[’']t seen you\b"#,
    #"\bit[’']s been a while\b"#,
    #"jours? (d[’']affilée|de suite|consécutifs)"#,
    #"\bsérie de \d|votre série|ta série"#,
    #"\bflammes?\b"#,
    #"\bmanqu(é|iez|ais|es)\b"#,
    #"\bne (pars|partez) pas\b"#,
    #"\bdéjà (parti|fini)\b"#,
    #"\boù étiez-vous|où étais-tu\b"#,
    #"\brécompenses?\b"#,
    #"\bobjectif du jour\b"#,
    #"\brev(iens|enez) (vite|demain|me voir|bientôt)\b"#,
    #"\bça fait longtemps\b"#,
  ]

  private static func ties(_ sentence: String) throws -> String? {
    let lower = sentence.lowercased()
    return try tying.first { lower.firstMatch(of: try Regex($0)) != nil }
  }

  private static func swift(in folder: String) throws -> [(place: String, sentence: String)] {
    let folder = root.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
      .flatMap { name in
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        // Comments speak of the rules; sentences stand in quotes.
        let code = text.replacing(#/(?m)^\s*\/\/.*$/#, with: "")
        return code.matches(of: #/"([^"\n]*)"/#).map { (name, String($0.output.1)) }
      }
  }

  private static func sentences() throws -> [(place: String, sentence: String)] {
    var all: [(place: String, sentence: String)] = []
    for language in Language.allCases {
      all += PageWords.shared[language].sentences.map { ($0.key, $0.value) }
    }
    return try all + swift(in: "Sources/Companion/Words") + swift(in: "Sources/fidelio/Words")
      + swift(in: "Sources/Safeguard/Referral")
  }

  @Test func noSentenceTiesAnybodyToTheScreen() throws {
    let sentences = try Self.sentences()

    #expect(sentences.count > 700)
    for (place, sentence) in sentences {
      let found = try Self.ties(sentence)
      #expect(found == nil, "\(place): \(sentence)")
    }
  }

  /// The list above would notice.
  @Test(arguments: [
    "Your 7 day streak", "I missed you", "Don’t go yet", "Leaving already?", "Vous m’avez manqué",
    "Ne pars pas",
    "Trois jours d’affilée", "Revenez vite", "Ça fait longtemps",
  ])
  func aTyingSentenceIsNoticed(_ sentence: String) throws {
    #expect(try Self.ties(sentence) != nil)
  }

  @Test func noPageAsksToNotifyOrMarksItsIcon() throws {
    let assets = try Pages.load().assets
    let scripts = try assets.names.filter { $0.hasSuffix(".js") }.map { try #require(assets.text($0)) }
    let worker = try String(
      contentsOf: Self.root.appending(path: "Sources/Web/Resources/worker/sw.js"), encoding: .utf8)
    for script in scripts + [worker] {
      for call in ["Notification", "pushManager", "PushManager", "setAppBadge", "periodicSync", "\"push\""] {
        #expect(!script.contains(call), "\(call)")
      }
    }
  }

  /// R33: the word for care by a professional is used of Fidelio nowhere, but where it is denied.
  @Test func neverOfferedAsCare() throws {
    var all = try Self.sentences()
    for paper in [
      "README.md", "ARCHITECTURE.md", "THREATS.md", "CHANGELOG.md", "docs/page.md", "docs/export.md",
    ] {
      let text = try String(contentsOf: Self.root.appending(path: paper), encoding: .utf8)
      all += text.split(separator: "\n").map { (paper, String($0)) }
    }
    let denials = [
      "ni une thérapie", "not therapy", "ne remplace pas une thérapie", "does not replace therapy",
    ]
    for (place, sentence) in all {
      let rest = denials.reduce(sentence.lowercased()) { $0.replacing($1, with: "") }
      #expect(rest.firstMatch(of: #/th[eé]rap/#) == nil, "\(place): \(sentence)")
    }
  }
}
