/// What is said after a take: three points that held, one to change, and the person's own sentences to choose from. By rule, from
/// what they wrote; never a mark.
package struct TalkDebrief: Sendable, Equatable {
  package enum Held: String, Codable, Sendable, CaseIterable {
    // What takes most courage comes first.
    case cameBack, listened, namedFeeling, namedNeed, offeredWay, noLabel, ownVoice, stayedShort, wholeTake
    // True of everybody who came this far.
    case prepared, tried, setAim
  }

  package enum Change: Sendable, Equatable {
    case concern(LineConcern)
    /// What is asked for was never said.
    case unsaidRequest
    case tooLong
    /// Nothing stood out: one thing to try.
    case pause
  }

  /// With the words it rests on; empty where it rests on the whole.
  package struct Point: Sendable, Equatable {
    package let held: Held
    package let quote: String
  }

  /// Three.
  package let held: [Point]
  package let change: Change
  package let changeQuote: String
  /// Their own sentences, the nearest to what is asked for first; three at most.
  package let sentences: [String]

  /// Words of a turn that still leave room for an answer.
  static let shortWords = 60
  static let quoteLimit = 160

  /// - Returns: `nil` before the person said anything in their own part.
  package init?(of rehearsal: TalkRehearsal, language: Language) {
    let takes = Set(rehearsal.turns.filter { $0.role == .person && $0.author == .person }.map(\.take))
    guard let take = takes.max(), let script = rehearsal.script else { return nil }
    let said = rehearsal.turns.filter { $0.take == take && $0.role == .person && $0.author == .person }
      .map(\.text)
    let sentences = said.flatMap(Self.sentences)
    let lights = sentences.map { LineReading($0, in: .stayCentred, language: language).light }
    let request = LineTerms(script.request)
    let asked = said.indices.filter { LineTerms(said[$0]).isNear(request) }

    var found: [Held: String] = [:]
    if let back = asked.first(where: { $0 > 0 }), asked.count > 1 { found[.cameBack] = said[back] }
    for (held, patterns) in Self.signs {
      found[held] = sentences.first { sentence in
        SpokenClause.all(in: sentence).contains { clause in
          patterns.contains { !$0.matches(in: clause).isEmpty }
        }
      }
    }
    if !lights.contains(where: { $0.concern == .label || $0.concern == .insult }) { found[.noLabel] = "" }
    if lights.count(where: { $0.colour == .green }) * 2 > lights.count { found[.ownVoice] = "" }
    let counts = said.map { RecallTokenizer.words($0).count }
    if counts.allSatisfy({ $0 <= Self.shortWords }) { found[.stayedShort] = "" }
    if said.count >= TalkRehearsal.exchanges.lowerBound { found[.wholeTake] = "" }
    found[.prepared] = ""
    found[.tried] = ""
    found[.setAim] = ""
    held = Held.allCases.compactMap { one in found[one].map { Point(held: one, quote: Self.short($0)) } }
      .prefix(3).map(\.self)

    if let worst = lights.indices.filter({ lights[$0].concern != nil })
      .min(by: { Self.rank(lights[$0]) < Self.rank(lights[$1]) }), let concern = lights[worst].concern
    {
      change = .concern(concern)
      changeQuote = Self.short(sentences[worst])
    } else if asked.isEmpty, !script.request.isEmpty {
      change = .unsaidRequest
      changeQuote = Self.short(script.request)
    } else if let long = counts.firstIndex(where: { $0 > Self.shortWords }) {
      change = .tooLong
      changeQuote = Self.short(said[long])
    } else {
      change = .pause
      changeQuote = ""
    }
    let clear = zip(sentences, lights).filter { $0.1.colour == .green }.map(\.0)
    let ranked = (clear + script.lines.map(\.text)).enumerated()
      .map { (place: $0.offset, text: $0.element, near: LineTerms($0.element).shared(with: request)) }
      .filter { RecallTokenizer.words($0.text).count >= 4 }
      .sorted { ($0.near, -$0.place) > ($1.near, -$1.place) }
    var seen: Set<String> = []
    self.sentences = ranked.map(\.text).filter { seen.insert($0).inserted }.prefix(3).map(\.self)
  }

  private static func rank(_ light: LineLight) -> Int {
    light.concern.flatMap(LineConcern.allCases.firstIndex) ?? .max
  }

  private static func sentences(_ text: String) -> [String] {
    text.matches(of: #/[^.!?…\n]+[.!?…]*/#).map { String($0.output).trimmed }.filter { !$0.isEmpty }
  }

  private static func short(_ text: String) -> String {
    text.count <= quoteLimit ? text : String(text.prefix(quoteLimit)) + "…"
  }

  private static let signs: [Held: [SpokenPattern]] = [
    .listened: LineTable.patterns(
      """
      je comprends|entends|vois
      i understand|hear|see
      tu|vous as|avez raison
      you are|re right
      fair enough
      """),
    .namedFeeling: LineTable.patterns(
      """
      je|j suis|etais|ai ete? __ triste|inquiet|inquiete|decu|decue|peur|colere|honte|peine|fatigue|fatiguee|gene|genee|blesse|blessee|perdu|perdue|seul|seule|nerveux|nerveuse
      je me sens|sentais
      ca me|m fait|rend|touche|attriste|inquiete
      i am|m|was|feel|felt __ sad|worried|disappointed|afraid|angry|ashamed|hurt|tired|embarrassed|lost|lonely|alone|nervous|upset|anxious
      it hurts|hurt|worries|makes me|us?
      """),
    .namedNeed: LineTable.patterns(
      """
      j ai|aurais besoin
      compte|important|importe pour moi
      m importe
      i need
      matters|important to me
      """),
    .offeredWay: LineTable.patterns(
      """
      je te|vous? propose
      on peut|pourrait
      pourrait on
      et si on|nous
      i suggest
      could|can|shall we
      what about|if
      how about
      """),
  ]
}

/// The words of a line that tell, to see whether another line asks for the same.
private struct LineTerms {
  private let terms: Set<String>

  init(_ text: String) {
    let words = RecallTokenizer.words(text)
    let language = RecallLanguage.guess(words) ?? .fr
    terms = Set(RecallTokenizer.terms(words, in: language).filter { $0.utf8.count > 2 })
  }

  func shared(with other: LineTerms) -> Int { terms.intersection(other.terms).count }

  /// Half of what the other says, two words at least (one where it says only one).
  func isNear(_ other: LineTerms) -> Bool {
    let both = shared(with: other)
    return !other.terms.isEmpty && both * 2 >= min(other.terms.count, 6) && both >= min(2, other.terms.count)
  }
}
