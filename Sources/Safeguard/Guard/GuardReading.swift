/// What the tables find in a sentence, in the companion's own voice and in what it quotes.
struct GuardReading {
  private let own: [Sign]
  private let quoted: [Sign]
  private let frames: Set<Substring>

  init(_ text: String) {
    let words = Normaliser.sentences(text)
    let ownWords = Quotation.isOpen(in: text) ? Normaliser.sentences(Quotation.without(text)) : words
    own = Self.tables.read(ownWords).hits.map(\.sign)
    quoted = ownWords == words ? own : Self.tables.read(words).hits.map(\.sign)
    frames = Set(Self.frameTables.read(ownWords).hits.map { $0.sign.name.prefix { $0 != "." } })
  }

  /// It tells what somebody said.
  var tells: Bool { frames.contains("said") }

  /// It says the other side too.
  var weighs: Bool { frames.contains("weighs") }

  var speaksOfSafety: Bool { frames.contains("safety") }

  func reasons(in context: ReplyGuard.Context) -> [ReplyGuard.Reason] {
    // What is strong enough counts in quotation marks too.
    let signs = own + quoted.filter { $0.strength == 4 }
    return signs.compactMap { sign in
      guard let reason = Self.reason(of: sign), applies(sign, reason, context)
      else { return nil }
      return reason
    }
  }

  /// - 1: only in its context, and not where the sentence tells what others said, or denies;
  /// - 2: not where it tells or denies;
  /// - 3: whatever stands around it, but not in quotation marks;
  /// - 4: always.
  private func applies(
    _ sign: Sign, _ reason: ReplyGuard.Reason, _ context: ReplyGuard.Context
  ) -> Bool {
    switch reason {
    case .flattery where weighs: return false
    case .flattery where Self.isAgreement(sign):
      if !context.asksJudgement, !context.seeksAgreement { return false }
    case .flattery where !context.asksJudgement: return false
    case .intimacy where !context.isMinor: return false
    case .refusal where context.level < .concern || frames.contains("stays"): return false
    case .minimising where context.level < .support: return false
    case .stopsTreatment, .diagnosis:
      if sign.strength < 3, frames.contains("asks") { return false }
    default: break
    }
    if sign.strength < 3, isFreed(reason) { return false }
    guard sign.strength == 1 else { return true }
    switch reason {
    case .holdsBack: return context.isFarewell
    case .delusion: return context.label == .psychosis
    default: return context.level >= .concern
    }
  }

  /// Whether the sentence tells what others said, or denies: nothing frees praise, refusals and restraint, and a
  /// denial never frees a means of harm ("so that she does not see").
  private func isFreed(_ reason: ReplyGuard.Reason) -> Bool {
    switch reason {
    case .flattery, .refusal, .holdsBack, .parroting, .uncaring: false
    case .method: frames.contains("said")
    default: frames.contains("said") || frames.contains("denied")
    }
  }

  /// Blunt agreement is held back for the same reason as praise: it stands in place of an answer.
  private static func reason(of sign: Sign) -> ReplyGuard.Reason? {
    isAgreement(sign)
      ? .flattery : ReplyGuard.Reason(rawValue: String(sign.name.prefix { $0 != "." }))
  }

  private static func isAgreement(_ sign: Sign) -> Bool { sign.name.hasPrefix("agreement") }

  private static let tables = Lexicon(
    signs: ReplyGuard.allSigns, idioms: [], frames: [])
  private static let frameTables = Lexicon(
    signs: ReplyGuard.allFrames, idioms: [], frames: [])
}

extension ReplyGuard {
  /// Every sign of the guard, both languages.
  static let allSigns: [Sign] = [
    selfFrench, selfEnglish, harmFrench, harmEnglish, careFrench, careEnglish, despairFrench, despairEnglish,
    mannerFrench, mannerEnglish, youngFrench, youngEnglish, agreementFrench, agreementEnglish,
    astrayFrench, astrayEnglish,
  ].flatMap(\.self)

  /// Everything that may stand around a sign and take its weight.
  static let allFrames: [Sign] = framesFrench + framesEnglish
}
