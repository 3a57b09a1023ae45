package import Vault

/// An idea that may come back in several thought records. Never told as a fact: it is asked about, once, and only when at
/// least three records share it (CARE §3). The three themes are those of CBT-Bench.
package enum CoreBelief: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
  /// Not being able to.
  case helpless
  /// Not being loved.
  case unlovable
  /// Not being worth anything.
  case worthless

  /// Records that must share a theme before it is asked about.
  package static let recordsNeeded = 3

  /// A thought as a record holds it.
  package struct Thought: Sendable {
    package let record: RecordID
    package let text: String

    package init(record: RecordID, text: String) {
      self.record = record
      self.text = text
    }
  }

  /// What may be asked, and of which records.
  package struct Question: Sendable, Equatable {
    package let theme: CoreBelief
    /// In the order given.
    package let records: [RecordID]

    package func sentence(_ manner: Manner) -> String {
      Words.Loop.coreBelief(theme, records: records.count).in(manner)
    }
  }

  /// - Parameters:
  ///   - thoughts: Of records that the person may see; those that tell of danger are left out by the caller.
  ///   - settled: Themes that the person answered already, whatever they said: not asked again.
  /// - Returns: `nil` where no theme is shared by enough records, or two are shared by the same number.
  package static func question(_ thoughts: [Thought], settled: Set<CoreBelief> = []) -> Question? {
    var found: [CoreBelief: [RecordID]] = [:]
    for thought in thoughts {
      guard let theme = theme(of: thought.text), !settled.contains(theme),
        found[theme]?.contains(thought.record) != true
      else { continue }
      found[theme, default: []].append(thought.record)
    }
    let most = found.values.map(\.count).max() ?? 0
    let themes = allCases.filter { found[$0]?.count == most }
    guard most >= recordsNeeded, themes.count == 1 else { return nil }
    return Question(theme: themes[0], records: found[themes[0]] ?? [])
  }

  /// The theme that a thought plainly speaks of; `nil` for none, or for two at once.
  package static func theme(of thought: String) -> CoreBelief? {
    let text = PlainAnswer.fold(thought)
    let found = allCases.filter { $0.isTold(in: text) }
    return found.count == 1 ? found[0] : nil
  }

  private func isTold(in folded: String) -> Bool {
    switch self {
    case .helpless:
      folded.contains(
        #/je n'y arriver?(?:ai|ais)? (?:jamais|pas)|j'y arrive(?:rai)? (?:jamais|pas)|je n'y arrive|je suis (?:un |une )?(?:incapable|faible|perdue?|impuissante?|coincee?)|je ne peux rien|je perds le controle|je vais (?:tout )?(?:rater|echouer|craquer)|\bi(?:'m| am) (?:\w+ )?(?:helpless|incapable|powerless|weak|trapped|out of control)|i can(?:'t|not) (?:cope|do (?:it|anything)|handle)|i(?:'ll| will|'m going to) (?:never manage|fail)/#
      )
    case .unlovable:
      folded.contains(
        #/personne ne m'aime|on ne m'aime|personne ne veut de moi|(?:ils|elles|tout le monde|on) (?:vont |va )?(?:finir(?:ont|a)? par )?(?:m'abandonner|me quitter|me rejeter)|je finirai seule?|je suis (?:rejetee?|pas aimable|trop (?:collante?|bizarre))|je derange|\bnobody (?:loves|likes|wants) me|no one (?:loves|likes|wants) me|everyone leaves|they(?:'ll| will) (?:leave|reject|abandon)|i(?:'m| am) (?:unlovable|unwanted|different from everyone)|i(?:'ll| will) end up alone/#
      )
    case .worthless:
      folded.contains(
        #/je (?:ne )?vaux rien|je suis (?:vraiment |trop |si )?(?:un |une )?(?:nul|nulle|ratee?|moins que rien|bon a rien|bonne a rien|minable|merde|mauvaise? personne)|je ne merite|je suis inutile|je sers a rien|je ne sers a rien|\bi(?:'m| am) (?:\w+ )?(?:worthless|useless|nothing|a waste|a bad person|a failure|garbage)|i don't deserve/#
      )
    }
  }
}
