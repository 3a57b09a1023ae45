import Safeguard

/// How far a reply has come through the guard: what may still be shown, what is being asked for again, what the house
/// has put in its place.
struct Progress {
  /// Each asking costs seconds in which the person waits.
  static let mostAsked = 2
  /// What a model may still say after a grave reason, in sentences.
  static let mostAfterGrave = 2
  /// So often one sentence may stand in a reply, for a refrain; a model that says it again goes round in circles.
  static let mostRefrains = 2
  /// In words: shorter ones come back in any talk, and in any list.
  static let leastRefrain = 6
  /// A goodbye is answered in one short reply (R20), in sentences.
  static let mostAtGoodbye = 3
  /// What a small model may add where the house has spoken first, in sentences.
  static let mostBeside = 2

  /// Nothing more is shown of this reply.
  private(set) var isOver = false
  private var reading: Reading
  private var left: Int
  private var asked = 0
  /// Why the sentence that is now awaited was asked for again, and the blank of the one caught.
  private var awaited: (reason: ReplyGuard.Reason, blank: String)?
  private var said: Set<String> = []
  /// How often each long sentence of this reply was shown.
  private var shown: [String: Int] = [:]
  /// The house spoke first (`DangerStage`): the model adds to it, and what must not be shown is left out.
  private let isBeside: Bool
  private let guarding: ReplyGuard.Context
  private let wording: Int
  private let figures: Figures

  init(_ guarding: ReplyGuard.Context, wording: Int, figures: Figures, isBeside: Bool = false) {
    self.guarding = guarding
    self.isBeside = isBeside
    self.wording = wording
    self.figures = figures
    reading = Reading(in: guarding)
    left = isBeside ? Self.mostBeside : guarding.isGoodbye ? Self.mostAtGoodbye : .max
  }

  mutating func read(_ text: String) -> [Reading.Piece] { reading.take(text) }

  mutating func readToEnd() -> [Reading.Piece] { reading.finish() }

  /// Shows a good sentence; for a bad one decides what becomes of it.
  /// - Returns: The reason for which the model has to be asked again now, or `nil`.
  mutating func take(
    _ piece: Reading.Piece, mayAsk: Bool, into draft: inout Draft, _ growing: Growing
  ) -> ReplyGuard.Reason? {
    switch piece {
    case .good(let sentence):
      show(sentence, in: &draft, growing)
      return nil
    case .caught(let reason, let blank):
      draft.countGuarded()
      if reason.isGrave { left = min(left, Self.mostAfterGrave) }
      if guarding.isGoodbye || isBeside, !draft.text.isEmpty {
        // The wish was said, or the house has spoken; the rest is left out.
        figures.count(.guardReplaced, for: reason)
        isOver = true
        return nil
      }
      guard mayAsk, awaited == nil, asked < Self.mostAsked else {
        replace(awaited?.reason ?? reason, blank: blank, in: &draft, growing)
        if reason.isGrave { isOver = true }
        return nil
      }
      asked += 1
      awaited = (reason, blank)
      figures.count(.guardAskedAgain, for: reason)
      reading.restart()
      return reason
    }
  }

  /// Puts the house's sentence where one was asked for again and none came; the reply then ends.
  /// - Returns: `false` when nothing was awaited.
  @discardableResult
  mutating func giveUpWaiting(into draft: inout Draft, _ growing: Growing) -> Bool {
    guard let awaited else { return false }
    replace(awaited.reason, blank: awaited.blank, in: &draft, growing)
    isOver = true
    return true
  }

  private mutating func show(_ sentence: String, in draft: inout Draft, _ growing: Growing) {
    var sentence = sentence
    if awaited != nil {
      // A model that begins again repeats itself; that is not shown twice.
      let words = sentence.trimmed
      if words.isEmpty || draft.text.contains(words) { return }
      sentence = String(sentence.drop(while: \.isWhitespace))
      awaited = nil
    }
    guard !goesRound(sentence), !isBeside || isAddition(sentence, to: draft) else {
      isOver = true
      return
    }
    if isBeside, left == Self.mostBeside {
      sentence = String(sentence.drop(while: \.isWhitespace))
      if sentence.isEmpty { return }
      sentence = "\n\n" + sentence
    }
    draft.append(sentence)
    growing.emit(.delta(sentence))
    if !sentence.allSatisfy(\.isWhitespace) { left -= 1 }
    if left <= 0 { isOver = true }
  }

  /// The house asks the one question itself, and says nothing twice.
  private func isAddition(_ sentence: String, to draft: Draft) -> Bool {
    let words = sentence.trimmed
    return words.isEmpty
      || !words.contains { $0 == "?" || $0 == "？" } && !draft.text.contains(words)
  }

  private mutating func goesRound(_ sentence: String) -> Bool {
    let words = sentence.trimmed
    let count = words.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) }
    guard count >= Self.leastRefrain else { return false }
    shown[words, default: 0] += 1
    return shown[words]! > Self.mostRefrains
  }

  /// - Parameter blank: What parts the sentence from the next one.
  private mutating func replace(
    _ reason: ReplyGuard.Reason, blank: String, in draft: inout Draft, _ growing: Growing
  ) {
    figures.count(.guardReplaced, for: reason)
    if awaited?.reason.isGrave == true || guarding.isGoodbye { isOver = true }
    awaited = nil
    // When all wordings were said, silence is better than saying one twice (R17).
    guard
      let ours = HouseSentences.sentence(
        for: reason, in: guarding.language, from: wording, notAgain: said)
    else { return }
    said.insert(ours)
    draft.append(ours + blank)
    growing.emit(.delta(ours + blank))
  }
}
