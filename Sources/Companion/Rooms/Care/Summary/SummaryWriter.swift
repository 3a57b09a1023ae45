import Foundation

/// Writes the pieces of a summary: the same blocks for the page and for paper, short on the first page, whole behind it.
struct SummaryWriter {
  /// Characters of the person's own words on the first page; all of them stand in the appendix where they are more.
  static let ownWordsLimit = 600
  static let cellLimit = 150
  static let trapsShown = 5
  static let learntShown = 3
  static let curvesShown = 3

  let facts: SummaryFacts
  let choices: SummaryChoices
  let language: Language
  let country: String?

  func pieces(_ manner: Manner) -> [SummaryPiece] {
    SummaryPart.allCases.map { part in
      let (blocks, appendix) = content(of: part)
      let title = Words.Summing.title(part).in(language)
      return SummaryPiece(
        part: part, title: title, hint: Words.Summing.hint(part).in(manner),
        isTicked: choices.ticked.contains(part), isEmpty: blocks.isEmpty && appendix.isEmpty,
        blocks: blocks.isEmpty ? [] : [.heading(title)] + blocks,
        appendix: appendix.isEmpty ? [] : [.heading(title)] + appendix)
    }
  }

  private func content(of part: SummaryPart) -> (blocks: [PaperBlock], appendix: [PaperBlock]) {
    switch part {
    case .why: own(choices.why ?? facts.brings)
    case .questions: own(choices.questions)
    case .scores: scores
    case .formulation: formulation
    case .traps: traps
    case .practice: practice
    case .sleep: sleep
    case .safety: safety
    }
  }

  /// The person's own words, cut at a word where they are many.
  private func own(_ words: String) -> ([PaperBlock], [PaperBlock]) {
    let words = words.trimmed
    guard !words.isEmpty else { return ([], []) }
    guard words.count > Self.ownWordsLimit else { return ([.quote(words)], []) }
    return ([.quote(Self.short(words, Self.ownWordsLimit)), .small(inAppendix)], [.quote(words)])
  }

  // MARK: Numbers

  private var scores: ([PaperBlock], [PaperBlock]) {
    let names = Instrument.Name.allCases.filter { name in
      facts.scores.contains { $0.score.instrument == name }
    }
    guard !names.isEmpty else { return ([], []) }
    var rows: [[String]] = []
    var all: [[String]] = []
    var plots: [Plot] = []
    for name in names {
      let own = facts.scores.filter { $0.score.instrument == name }.sorted { $0.day < $1.day }
      let told = own.map(row)
      all += told
      rows += told.count > 2 ? [told[0], told[told.count - 1]] : told
      if own.count > 1,
        let instrument = InstrumentBook.house.instrument(name, in: language, country: country)
      {
        plots.append(Plot.scores(instrument, own, in: language))
      }
    }
    let headers = Words.Summing.scoreHeaders.map { $0.in(language) }
    func table(_ rows: [[String]]) -> PaperBlock {
      .table(Plot.Table(caption: "", headers: headers, rows: rows))
    }
    let curves = Array(plots.prefix(Self.curvesShown))
    return (
      [table(rows)] + (curves.isEmpty ? [] : [.drawings(curves)])
        + [.small(Words.Telling.noDiagnosis.in(Manner(language)))],
      rows.count == all.count ? [] : [table(all)]
    )
  }

  private func row(_ dated: Plot.DatedScore) -> [String] {
    let score = dated.score
    let band = score.band.map { Words.Questionnaires.band($0).in(language) } ?? "–"
    let reach = score.bandFrom.flatMap { from in score.bandTo.map { " (\(from)–\($0))" } } ?? ""
    return [
      Words.Questionnaires.subject(score.instrument).in(language), Words.Daily.day(dated.day, in: language),
      "\(score.total) / \(score.ceiling)", band + reach,
    ]
  }

  private var sleep: ([PaperBlock], [PaperBlock]) {
    let plot = Plot.sleep(facts.nights, in: language)
    guard !plot.table.rows.isEmpty else { return ([], []) }
    return ([.paragraph(plot.description)], [.drawings([plot]), .table(plot.table)])
  }

  // MARK: Thoughts

  private var formulation: ([PaperBlock], [PaperBlock]) {
    let cards = facts.formulations.filter { !$0.texts.isEmpty || !$0.felt.isEmpty }
    guard let first = cards.first else { return ([], []) }
    let whole = isLong(first) ? cards[...] : cards.dropFirst()
    return ([.card(drawn(first))], whole.map { isLong($0) ? .table(told($0)) : .card(drawn($0)) })
  }

  /// Some part does not fit in its box.
  private func isLong(_ card: Formulation) -> Bool {
    Formulation.Part.allCases.contains { text(of: $0, in: card).count > Self.cellLimit }
  }

  private func drawn(_ card: Formulation) -> PaperCard {
    func part(_ part: Formulation.Part) -> PaperCard.Part {
      .init(
        part: part, title: part.title(language), text: Self.short(text(of: part, in: card), Self.cellLimit))
    }
    let around = Formulation.loop + [.keepsGoing]
    return PaperCard(
      title: Self.short(card.title, Self.cellLimit), description: Words.Summing.cardTold.in(language),
      loop: Formulation.loop.map(part), back: part(.keepsGoing),
      more: table(
        "", Formulation.Part.allCases.filter { !around.contains($0) }.map(part).map { ($0.title, $0.text) }))
  }

  /// All of it, however long.
  private func told(_ card: Formulation) -> Plot.Table {
    table(card.title, Formulation.Part.allCases.map { ($0.title(language), text(of: $0, in: card)) })
  }

  private func table(_ caption: String, _ parts: [(title: String, text: String)]) -> Plot.Table {
    Plot.Table(
      caption: caption, headers: Words.Summing.cardHeaders.map { $0.in(language) },
      rows: parts.filter { !$0.text.isEmpty }.map { [$0.title, $0.text] })
  }

  private func text(of part: Formulation.Part, in card: Formulation) -> String {
    var pieces = [card[part].trimmed].filter { !$0.isEmpty }
    if part == .emotions { pieces += card.felt.map { "\($0.name) (\($0.strength))" } }
    if part == .thoughts, let belief = card.belief, !pieces.isEmpty {
      pieces.append(Words.Summing.belief(belief).in(language))
    }
    return pieces.joined(separator: ", ")
  }

  private var traps: ([PaperBlock], [PaperBlock]) {
    let seen = facts.traps.filter { $0.trap.isTrap && $0.times > 0 }.sorted { $0.times > $1.times }
    guard !seen.isEmpty else { return ([], []) }
    let told = seen.prefix(Self.trapsShown).map { one in
      Words.Summing.times(Words.Traps.name(of: one.trap).in(language), one.times).in(language)
    }
    return ([.list(told), .small(Words.Summing.ownChoice.in(language))], [])
  }

  // MARK: Practice

  private var practice: ([PaperBlock], [PaperBlock]) {
    var told = facts.practised.filter { $0.begun > 0 }.map { one in
      let name = one.exercise.label(language)
      return Words.Summing.practised(
        name.prefix(1).uppercased() + name.dropFirst(), begun: one.begun, done: one.done
      ).in(language)
    }
    if facts.planned > 0 {
      told.append(Words.Summing.acts(planned: facts.planned, done: facts.done).in(language))
    }
    var blocks: [PaperBlock] = told.isEmpty ? [] : [.list(told)]
    guard !facts.learnt.isEmpty else { return (blocks, []) }
    let learnt = Words.Summing.learnt.in(language)
    let short = facts.learnt.prefix(Self.learntShown).map { Self.short($0, Self.cellLimit) }
    blocks += [.subheading(learnt), .list(short)]
    return (blocks, short == facts.learnt ? [] : [.subheading(learnt), .list(facts.learnt)])
  }

  private var safety: ([PaperBlock], [PaperBlock]) {
    guard !facts.plan.isEmpty else { return ([], []) }
    let rows = SafetyPlan.Part.allCases.flatMap { part in
      let name = Words.Summing.plan(part).in(language)
      return facts.plan[part].map { line in
        [name, [line.text, line.phone].compactMap(\.self).joined(separator: " · ")]
      }
    }
    let headers = Words.Summing.planHeaders.map { $0.in(language) }
    return (
      [.paragraph(inAppendix)], [.table(Plot.Table(caption: "", headers: headers, rows: rows))]
    )
  }

  private var inAppendix: String { Words.Summing.inAppendix.in(language) }

  /// Cut after a word, with an ellipsis.
  static func short(_ words: String, _ limit: Int) -> String {
    guard words.count > limit else { return words }
    let cut = words.prefix(limit)
    let end = cut.lastIndex(where: \.isWhitespace) ?? cut.endIndex
    return cut[..<end] + "…"
  }
}
