import Foundation

/// What is read out of an answer without a model: numbers beside what they measure, emotions with their strength, a day and an
/// hour, and the words behind "je me suis dit que" and "I thought that".
struct ReadingRules {
  /// What was read, and what is left of the answer for the present step: every word that nothing else took.
  struct Found: Sendable, Equatable {
    var fields: [ExerciseStep: ExerciseAnswer.Value] = [:]
    var rest = ""
  }

  let exercise: Exercise
  let moment: Date

  /// - Parameter open: The present step first.
  func read(_ text: String, open: [ExerciseStep]) -> Found {
    var found = Found(rest: text)
    var taken: [Range<String.Index>] = []
    func take(_ step: ExerciseStep, _ value: ExerciseAnswer.Value, _ range: Range<String.Index>) {
      guard !taken.contains(where: { $0.overlaps(range) }) else { return }
      found.fields[step] = value
      taken.append(range)
    }
    for step in open.dropFirst() {
      switch step.kind {
      case .percent: if let (number, range) = Self.percent(in: text) { take(step, .percent(number), range) }
      case .ten: if let (number, range) = Self.ten(step, in: text) { take(step, .ten(number), range) }
      case .felt:
        let felt = Self.felt(in: text)
        if !felt.isEmpty, felt.count <= Exercise.feltLimit {
          found.fields[step] = .felt(felt.map(\.0))
          taken += felt.map(\.1)
        }
      case .moment:
        if let (day, minute, range) = when(in: text) { take(step, .moment(day: day, minute: minute), range) }
      case .words where step == .thought || step == .selfTalk:
        if let (words, range) = Self.thought(in: text) { take(step, .words(words), range) }
      case .words where step == .planWith:
        if let (words, range) = Self.company(in: text) { take(step, .words(words), range) }
      default: break
      }
    }
    guard !taken.isEmpty else { return found }
    found.rest = Self.rest(of: text, without: taken)
    return found
  }

  /// What is left, in order, each piece as it was written.
  static func rest(of text: String, without taken: [Range<String.Index>]) -> String {
    var pieces: [String] = []
    var start = text.startIndex
    for range in taken.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > start { pieces.append(bare(text[start..<range.lowerBound])) }
      start = max(start, range.upperBound)
    }
    pieces.append(bare(text[start...]))
    return pieces.filter { $0.contains { $0.isLetter || $0.isNumber } }.joined(separator: " … ")
  }

  /// Without commas and small words at its ends that joined it to what was taken.
  private static func bare(_ piece: Substring) -> String {
    var text = String(piece).trimmed
    while let match = text.firstMatch(
      of:
        #/(?:^(?:[,;:.–—-]+|(?:et|and|mais|but|puis|then)\b)\s*)|(?:\s*(?:[,;:–—-]+|\b(?:et|and|mais|but|puis|then|alors|so))$)/#
        .ignoresCase()), !match.output.isEmpty
    {
      text.removeSubrange(match.range)
    }
    return text
  }

  // MARK: Numbers

  private static func percent(in text: String) -> (Int, Range<String.Index>)? {
    let matches = text.matches(
      of:
        #/(?:\b(?:et |and )?(?:j[’']y |je la |je le |i )?\b(?:crois|croyais|croire|convaincue?|s[uû]re?|certaine?|believed?|convinced|sure|certain)\b[^.;,\d\n]{0,24}?)(\d{1,3})(?:\s*(?:%|pour ?cent|percent|sur 100|\/ ?100|out of 100))?(?!\s*(?:\d|ans|h\b|heures|min|fois|times|years|euros|jours|days|sur 10\b|\/ ?10\b))/#
        .ignoresCase())
    guard matches.count == 1, let match = matches.first, let number = Int(match.output.1),
      (0...100).contains(number)
    else { return nil }
    return (number, match.range)
  }

  private static func ten(_ step: ExerciseStep, in text: String) -> (Int, Range<String.Index>)? {
    let names: String? =
      switch step {
      case .pleasure, .planPleasure: "plaisir|pleasure|enjoyment|joie"
      case .mastery, .planMastery: "ma[iî]trise|r[ée]ussite|mastery|accomplissement|accomplishment"
      case .moodThen: "humeur|mood"
      default: nil
      }
    guard let names,
      let before = try? Regex(
        "\\b(?:\(names))\\b[^.;,\\d\\n]{0,16}?(\\d{1,2})(?:\\s*(?:sur|/|out of)\\s*10)?\\b"
      )
      .ignoresCase(),
      let after = try? Regex(
        "\\b(\\d{1,2})(?:\\s*(?:sur|/|out of)\\s*10)?\\s+(?:de|en|pour le|for|of|in)\\s+(?:\(names))\\b"
      )
      .ignoresCase()
    else { return nil }
    let matches = text.matches(of: before) + text.matches(of: after)
    guard matches.count == 1, let match = matches.first, let digits = match.output[1].substring,
      let number = Int(digits), (0...10).contains(number)
    else { return nil }
    return (number, match.range)
  }

  // MARK: Emotions

  private static func felt(in text: String) -> [(Formulation.Felt, Range<String.Index>)] {
    text.matches(of: emotion).compactMap { match in
      guard let strength = Int(match.output.2), (0...100).contains(strength) else { return nil }
      return (Formulation.Felt(name: String(match.output.1), strength: strength), match.range)
    }
  }

  private static var emotion: Regex<(Substring, Substring, Substring)> {
    #/\b(col[èe]re|tristesse|triste|peur|honte|anxi[ée]t[ée]|anxieu(?:x|se)|angoiss(?:e|ée?)|culpabilit[ée]|coupable|d[ée]go[uû]t|d[ée]courag(?:ement|ée?)|stress(?:ée?|ed)?|solitude|inqui[ée]tude|inqui(?:et|ète)|frustration|frustr(?:ée?|ated)|d[ée]ception|d[ée]çue?|jalousie|panique|[ée]nerv(?:ement|ée?)|anger|angry|sadness|sad|fear|scared|afraid|shame|ashamed|anxiety|anxious|guilt|guilty|disgust|loneliness|lonely|worry|worried|disappointment|disappointed|embarrassment|embarrassed|panic)\b(?:\s*(?:à|a|at|:|=|about|environ)?\s*)(\d{1,3})(?:\s*(?:%|sur 100|\/ ?100|out of 100))?(?!\s*(?:\d|ans|h\b|heures|fois|times|years|jours|days|sur 10\b|\/ ?10\b))/#
      .ignoresCase()
  }

  // MARK: Words

  /// The sentence behind "je me suis dit que", up to where another thing begins.
  private static func thought(in text: String) -> (String, Range<String.Index>)? {
    let cue =
      #/\b(?:et |and )?(?:je me (?:suis dite?|disais|dis|r[ée]p[ée]tais)|j[’']ai pens[ée]|i (?:thought|told myself|kept thinking|was thinking|said to myself))\b(?:\s+(?:alors|aussitôt|tout de suite))?(?:\s+que\b|\s+qu[’']|\s+that\b)?\s*[:,]?\s*/#
      .ignoresCase()
    let matches = text.matches(of: cue)
    guard matches.count == 1, let match = matches.first else { return nil }
    let after = text[match.range.upperBound...]
    if let open = after.first, let close = quotes[open], let end = after.dropFirst().firstIndex(of: close) {
      let words = String(after[after.index(after: after.startIndex)..<end]).trimmed
      return words.count >= 3 ? (words, match.range.lowerBound..<after.index(after: end)) : nil
    }
    let stop =
      #/[.;!?\n]|,\s*(?=(?:et |and )?(?:j[’']y crois|je la crois|je me sen|je me suis sen|j[’']étais|du coup|alors|j[’']ai |i believe|i felt|i feel|i was|so |then )|(?:la |une? |a )?(?:col[èe]re|tristesse|peur|honte|anxi|angoiss|culpab|anger|sad|fear|shame|guilt)[^,.]{0,14}\d)/#
      .ignoresCase()
    let end = after.firstMatch(of: stop)?.range.lowerBound ?? after.endIndex
    let words = String(after[..<end]).trimmed
    guard words.count >= 3, words.contains(where: \.isLetter) else { return nil }
    return (words, match.range.lowerBound..<end)
  }

  private static let quotes: [Character: Character] = ["«": "»", "“": "”", "\"": "\""]

  private static func company(in text: String) -> (String, Range<String.Index>)? {
    let matches = text.matches(
      of:
        #/\b(?:avec|with) ((?:(?:ma|mon|mes|my|une?|a) )?\p{L}[\p{L}’'-]*)(?=$|[,.;]| (?:mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|demain|on |at |à |tomorrow|tonight|ce ))/#
        .ignoresCase())
    guard matches.count == 1, let match = matches.first else { return nil }
    return (String(match.output.1), match.range)
  }

  private func when(in text: String) -> (day: Int, minute: Int, range: Range<String.Index>)? {
    let matches = text.matches(
      of:
        #/\b(?:(?:après[- ])?demain|aujourd[’']hui|ce soir|cet après[- ]midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tomorrow|today|tonight|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b[^,.;\n]{0,24}?\d{1,2}\s*(?:h(?:eures?)?\s*(?:\d{2}|et demie)?|:\s*\d{2}|am\b|pm\b|o[’']clock)(?:\s*(?:am|pm))?/#
        .ignoresCase())
    guard matches.count == 1, let match = matches.first, let plain = PlainAnswer(String(match.output)),
      case .value(.moment(let day, let minute), isCertain: true) = MomentReader(
        zone: exercise.around.zone, moment: moment
      ).read(plain, nil)
    else { return nil }
    return (day, minute, match.range)
  }
}
