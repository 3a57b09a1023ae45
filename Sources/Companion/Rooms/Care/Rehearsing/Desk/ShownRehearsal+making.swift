import Safeguard

extension ShownRehearsal {
  /// - Parameters:
  ///   - card: To stand with a stop for violence.
  ///   - date: Of the real talk.
  init(_ rehearsal: TalkRehearsal, _ manner: Manner, isOpen: Bool, card: CrisisCard?, date: When?) {
    let language = manner.language
    id = rehearsal.id
    startedAt = rehearsal.startedAt
    updatedAt = rehearsal.updatedAt
    scene = rehearsal.scene
    screen = rehearsal.screen
    stopped = rehearsal.halt.flatMap { halt -> Stopped? in
      switch halt {
      case .violence:
        Stopped(
          why: halt,
          sentences: [Words.Rehearsing.violence.in(manner), Words.Rehearsing.instead.in(manner)], card: card)
      case .danger:
        isOpen ? nil : Stopped(why: halt, sentences: [Words.Rehearsing.danger.in(manner)], card: nil)
      }
    }
    scripts = rehearsal.scripts.reversed().map { Script($0, manner) }
    style = rehearsal.style
    difficulty = rehearsal.difficulty
    turns = rehearsal.spoken
    earlier = rehearsal.turns.filter { $0.take != rehearsal.take }
    isSwapped = rehearsal.isSwapped
    isOver = rehearsal.isOver
    mayPlay = isOpen && rehearsal.mayPlay(isOpen: isOpen)
    exchanges = rehearsal.spokenByPerson
    before = rehearsal.before
    after = rehearsal.after
    kept = rehearsal.kept
    self.date = date
    outcome = rehearsal.outcome
    debrief =
      rehearsal.halt == .violence
      ? nil : TalkDebrief(of: rehearsal, language: language).map { Debrief($0, manner) }
  }
}

extension ShownRehearsal.Script {
  init(_ script: TalkScript, _ manner: Manner) {
    id = script.id
    method = script.method
    at = script.at
    lines = script.lines.map { line in
      let light = LineReading(line.text, in: line.part, language: manner.language).light
      return ShownRehearsal.Line(part: line.part, text: line.text, light: .init(light, manner))
    }
  }
}

extension ShownRehearsal.Light {
  init(_ light: LineLight, _ manner: Manner) {
    colour = light.colour
    concern = light.concern
    quote = light.quote
    why = (light.concern.map(Words.Lights.why) ?? Words.Lights.clear).in(manner)
    idea = light.concern.map { Words.Lights.idea($0).in(manner) }
  }
}

extension ShownRehearsal.Debrief {
  init(_ debrief: TalkDebrief, _ manner: Manner) {
    held = debrief.held.map { .init(sentence: Words.Rehearsing.held($0.held).in(manner), quote: $0.quote) }
    change = .init(sentence: Words.Rehearsing.change(debrief.change).in(manner), quote: debrief.changeQuote)
    sentences = debrief.sentences
  }
}
