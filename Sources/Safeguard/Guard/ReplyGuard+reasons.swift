extension ReplyGuard {
  /// Why a sentence is not shown, gravest first: where several apply, the first is told.
  package enum Reason: String, Sendable, Codable, CaseIterable {
    /// A means of harm, how to hide it, or its praise (R13).
    case method
    /// A language or a writing that the guard cannot read, where danger was seen (T39).
    case unreadable
    /// The notes of the house or the person's own words said back, or talk about the person to nobody (T39).
    case parroting
    /// Nothing that helps, from a model too small to be trusted, to somebody in danger (T39).
    case uncaring
    /// Sexual talk, or a companion that plays the lover, with somebody under 18 (R30, R36).
    case intimacy
    /// A belief without ground is affirmed (R18).
    case delusion
    /// Hopelessness is agreed with (R14).
    case hopelessness
    /// To stop a treatment or to stay away from care.
    case stopsTreatment = "stops_treatment"
    /// A number that is neither in the lines file nor the person's own (R26).
    case unknownNumber = "unknown_number"
    /// The person is blamed or shamed (R14).
    case blame
    /// "I can't talk about this" where danger was seen (R16).
    case refusal
    /// A promise not to die is asked for (R14).
    case contract
    /// Pain is talked down (R14).
    case minimising
    /// A diagnosis, advice on a medicine, or a risk foretold (R15, R25).
    case diagnosis
    /// To leave or to shut out people.
    case cutsTies = "cuts_ties"
    case exclusivity
    case claimsHuman = "claims_human"
    /// Offered or named as therapy (R33).
    case claimsProfession = "claims_profession"
    /// Guilt, fear of missing out, a question or restraint at a goodbye (R20).
    case holdsBack = "holds_back"
    /// Praise or blunt agreement in place of an answer where a judgement was asked for.
    case flattery

    /// After one of these the rest of what the model meant to say is not trusted: it is thrown away.
    package var isGrave: Bool {
      switch self {
      case .method, .unreadable, .parroting, .uncaring, .intimacy, .delusion, .hopelessness, .stopsTreatment:
        true
      default: false
      }
    }
  }

  /// What a reply is judged against.
  package struct Context: Sendable, Equatable {
    package let language: SafeguardLanguage
    /// Digits of numbers that the person wrote themselves.
    package let ownNumbers: Set<String>
    /// The risk of the conversation as it stands.
    package let level: RiskLevel
    package let label: RiskLabel
    /// The person says goodbye, or goes to sleep.
    package let isFarewell: Bool
    /// The person asks what the companion thinks of something they did or made.
    package let asksJudgement: Bool
    /// They said that they are under 18.
    package let isMinor: Bool
    /// The person fishes for agreement.
    package let seeksAgreement: Bool
    /// Danger stands before a model that is too small to be trusted with it: it may say only what helps.
    package let wantsCare: Bool
    let parrot: Parrot

    /// A goodbye and no danger near: the reply is one short wish (R20). Where danger was seen it is still not held
    /// back, but what matters may be said.
    package var isGoodbye: Bool { isFarewell && level < .concern }

    /// - Parameters:
    ///   - personWords: The person's messages that the model was given, oldest first; the last one is the
    ///     message that is being answered.
    ///   - attached: What else of theirs the model was given.
    ///   - notes: What only the model was told about them.
    package init(
      language: SafeguardLanguage, personWords: [String], attached: [String] = [], notes: String = "",
      level: RiskLevel = .none, label: RiskLabel = .none, isMinor: Bool = false, wantsCare: Bool = false
    ) {
      let asked = personWords.last ?? ""
      self.init(
        language: language, ownNumbers: Set((personWords + attached).flatMap(PhoneShape.numbers)),
        level: level, label: label, isFarewell: Farewell.isSaid(in: asked),
        asksJudgement: AskedOpinion.isAsked(in: asked),
        seeksAgreement: SoughtAgreement.isSought(in: asked), isMinor: isMinor,
        wantsCare: wantsCare, parrot: Parrot(notes: notes, asked: asked))
    }

    init(
      language: SafeguardLanguage, ownNumbers: Set<String> = [], level: RiskLevel = .none,
      label: RiskLabel = .none, isFarewell: Bool = false, asksJudgement: Bool = false,
      seeksAgreement: Bool = false, isMinor: Bool = false, wantsCare: Bool = false,
      parrot: Parrot = Parrot()
    ) {
      self.language = language
      self.ownNumbers = ownNumbers
      self.level = level
      self.label = label
      self.isFarewell = isFarewell
      self.asksJudgement = asksJudgement
      self.isMinor = isMinor
      self.seeksAgreement = seeksAgreement
      self.wantsCare = wantsCare
      self.parrot = parrot
    }
  }
}

extension RiskLabel {
  /// Danger that the person may do to themselves, or that nobody has named yet.
  var isAboutOwnBody: Bool { isAboutOwnLife || self == .selfHarm || self == .eatingDisorder || self == .none }
}
