import HTTPTypes

/// A page of the house: the same shell for everybody, which its own modules fill over the JSON API.
package enum Page: String, CaseIterable, Sendable {
  case conversation, search, memory, companions, week, settings, account, house, welcome, enter, help, plan
  case `protocol`, `import`, voice
  case care, exercises, days, journal, rehearsal, summary

  package var path: String { self == .conversation ? "/" : "/\(rawValue)" }

  var route: Route { Route(.get, path, needs: .nothing) }

  /// Those the bar leads to, in its order.
  static let inBar: [Page] = [
    .conversation, .search, .memory, .companions, .care, .settings, .account, .house,
  ]

  /// The rooms of Care, in the order of the line of links that each of them begins with.
  static let inCare: [Page] = [.care, .exercises, .days, .week, .journal, .rehearsal, .summary]

  /// Lists of words the page needs beside the frame's; its own comes first.
  var words: [String] {
    switch self {
    case .conversation, .search, .memory, .week, .settings, .house, .help, .import, .voice:
      [rawValue]
    case .plan: [rawValue, "paths"]
    case .care: [rawValue, "caring", "paths"]
    case .exercises, .days, .journal, .rehearsal, .summary: [rawValue, "caring"]
    // What it says is written into its shell: it can be read without any script.
    case .protocol: []
    case .companions: [rawValue, "persona", "tone"]
    case .account: [rawValue, "secrets", "second"]
    case .enter: [rawValue, "secrets", "second"]
    case .welcome: [rawValue, "secrets", "persona"]
    }
  }

  /// Lists that scripts fetch when they first need them, `words/list.fr.json`.
  static let laterWords = ["later", "second", "persona", "tone"]

  /// Its name in the list of words: the title, and what the bar calls it.
  var title: String { "page" + rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
