import Companion

/// What a line that begins with a slash asks for.
enum SlashCommand: Equatable, Sendable {
  case new, retry, help, quit
  /// Takes back the last message with its reply.
  case delete
  case memory(String)
  case tone(String)
  case model(String)
  case edit(String)
  case threads(String)
  /// An answer to the house's question.
  case checkIn(String)
  /// Which voice answers; with a word, a choice.
  case voice(String)
  /// Not a command; the nearest one, when one is near.
  case unknown(suggestion: String?)

  static let names = [
    "/new", "/tone", "/model", "/retry", "/edit", "/delete", "/threads", "/memory", "/checkin", "/voice",
    "/help",
    "/quit",
  ]

  /// French names for the same.
  private static let alsoCalled = [
    "/nouveau": "/new", "/nouvelle": "/new", "/ton": "/tone", "/modele": "/model", "/modèle": "/model",
    "/refaire": "/retry", "/corriger": "/edit", "/supprimer": "/delete", "/effacer": "/delete",
    "/fils": "/threads",
    "/memoire": "/memory", "/mémoire": "/memory", "/point": "/checkin", "/voix": "/voice", "/aide": "/help",
    "/quitter": "/quit",
    "/exit": "/quit", "/q": "/quit", "/?": "/help",
  ]

  /// - Returns: `nil` for a line that is something said. Two slashes say a line that begins with one.
  static func read(_ line: String) -> SlashCommand? {
    guard line.hasPrefix("/"), !line.hasPrefix("//"), !line.contains("\n") else { return nil }
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    let typed = (parts.first.map(String.init) ?? "/").lowercased()
    let rest = parts.count > 1 ? parts[1].trimmingSpaces : ""
    switch alsoCalled[typed] ?? typed {
    case "/new": return .new
    case "/tone": return .tone(rest)
    case "/model": return .model(rest)
    case "/retry": return .retry
    case "/edit": return .edit(rest)
    case "/delete": return .delete
    case "/memory": return .memory(rest)
    case "/threads": return .threads(rest)
    case "/checkin": return .checkIn(rest)
    case "/voice": return .voice(rest)
    case "/help": return .help
    case "/quit": return .quit
    default: return .unknown(suggestion: suggestion(for: typed))
    }
  }

  /// The name that begins like it, else the nearest within two slips.
  static func suggestion(for typed: String) -> String? {
    if typed.count > 1, let begun = names.first(where: { $0.hasPrefix(typed) }) { return begun }
    let known = names + alsoCalled.keys.sorted().filter { $0.count > 3 }
    let near = known.map { ($0, slips(typed, $0)) }.min { $0.1 < $1.1 }
    return near.flatMap { $0.1 <= 2 ? $0.0 : nil }
  }

  /// Levenshtein's distance.
  private static func slips(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var previous = row[0]
      row[0] = index + 1
      for column in other.indices {
        let cost = other[column] == letter ? previous : min(previous, row[column], row[column + 1]) + 1
        previous = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[other.count]
  }
}

extension Substring {
  var trimmingSpaces: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
