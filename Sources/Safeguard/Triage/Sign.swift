/// One line of a pattern table: a way of saying something, and how much it means.
///
/// Written `name strength: pattern`, or `name strength!: pattern` where the danger is immediate.
/// Several lines may share a name; a name counts once per message. Strength:
/// - 1 a hint, which means nothing alone; two different ones in a message, or over some turns, do;
/// - 2 clear, unless a joke, a story, study or a past that is over stands around it;
/// - 3 clear in a story too, so that a role-play frame does not hide it;
/// - 4 clear whatever stands around it.
struct Sign: Sendable {
  let name: String
  let label: RiskLabel
  let strength: Int
  let isImmediate: Bool
  let pattern: String

  var isHint: Bool { name.hasPrefix(Sign.hintPrefix) }

  /// Names that begin so are added up over the turns of a conversation.
  static let hintPrefix = "hint-"

  /// Reads a table.
  /// - Precondition: Every line is well-formed; the tables are part of the program and a test reads them all.
  static func table(_ label: RiskLabel, _ language: String, _ text: String) -> [Sign] {
    text.split(separator: "\n").map { line in
      let halves = line.split(separator: ":", maxSplits: 1)
      let head = halves[0].split(separator: " ")
      precondition(halves.count == 2 && head.count == 2, "a sign is written 'name strength: pattern'")
      let strength = head[1].prefix(1)
      return Sign(
        name: "\(head[0]).\(language)", label: label, strength: Int(strength)!,
        isImmediate: head[1].hasSuffix("!"), pattern: String(halves[1]))
    }
  }
}

/// What may stand around a sign and take weight from it. What others do to the person, what happens to a body
/// and what a mind hears keep their weight, whatever stands around: a police report, a film, the news.
enum Frame: String, Sendable, CaseIterable {
  /// Laughter: takes 2.
  case laughter
  /// A novel, a film, a game: takes 1, so that strength 3 still shows.
  case fiction
  /// A story that the person writes: takes 2 from psychosis, which nothing else but laughter does.
  case writing
  /// School, research, news, prevention: takes 2.
  case study
  /// Years ago, or over: takes 2 from attempts and dark thoughts; never from what is said in the present.
  case past
  /// Kitchen, workshop, sport: takes 2 from self-harm, 1 from ideation and plan.
  case accident

  func weight(on sign: Sign) -> Int {
    switch sign.label {
    case .abuseVictim, .medicalEmergency: return 0
    case .psychosis: return self == .laughter || self == .writing ? 2 : 0
    default: break
    }
    switch self {
    case .writing: return 0
    case .laughter, .study: return 2
    case .fiction: return 1
    case .past: return sign.name.hasPrefix("attempt") || sign.name.hasPrefix("dark-thoughts") ? 2 : 0
    case .accident: return sign.label == .selfHarm ? 2 : sign.label.isAboutOwnLife ? 1 : 0
    }
  }
}

extension RiskLabel {
  /// Ideation of any kind, plan or attempt: hints of these are added up together.
  var isAboutOwnLife: Bool {
    self == .passiveIdeation || self == .activeIdeation || self == .planOrAttempt
  }

  /// Which label stands when several spoke at the same level; higher first.
  var urgencyRank: Int {
    switch self {
    case .planOrAttempt: 10
    case .activeIdeation: 9
    case .medicalEmergency: 8
    case .violenceToOthers: 7
    case .abuseVictim: 6
    case .passiveIdeation: 5
    case .selfHarm: 4
    case .psychosis: 3
    case .eatingDisorder: 2
    case .distress: 1
    case .none: 0
    }
  }
}
