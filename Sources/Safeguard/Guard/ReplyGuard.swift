/// Judges a reply sentence by sentence, before it is shown (R13 to R16, R18 to R20, R26, R33).
///
/// By patterns alone, so that it works with any model or none, and says why. What it finds is asked for again
/// with the reason, or gives way to a sentence of the house; that is the caller's work.
package struct ReplyGuard: Sendable {
  private let knownNumbers: Set<String>

  package init(knownNumbers: Set<String> = Referral.shared.knownNumbers) {
    self.knownNumbers = knownNumbers
  }

  /// Why `sentence` must not be shown, the gravest first; `nil` when it may.
  ///
  /// - Parameters:
  ///   - sentence: One sentence of the reply as `SentenceCutter` gives it.
  ///   - tail: What was shown just before without coming to an end: a line, or a piece of a sentence that was
  ///     too long to wait for. Read together with it, so that nothing hides in a break.
  package func reason(_ sentence: String, after tail: String = "", in context: Context) -> Reason? {
    let whole = tail.isEmpty ? sentence : tail.replacing("\n", with: " ") + sentence
    if PhoneShape.numbers(in: whole).contains(where: { !isAllowed($0, context) }) { return .unknownNumber }
    let reading = GuardReading(whole)
    var reasons = Set(reading.reasons(in: context))
    for decoded in Disguise.plain(in: whole) {
      reasons.formUnion(GuardReading(decoded).reasons(in: context))
      // Nobody speaks so: what is wrapped up is not shown, whatever it says, where danger was seen.
      if context.level >= .concern { reasons.insert(.method) }
    }
    if context.isFarewell {
      let asks = whole.contains { $0 == "?" || $0 == "？" }
      let overstays = asks || context.level < .urgent && Farewell.overstays(whole)
      if overstays, !speaksOfSafety(reading, context) { reasons.insert(.holdsBack) }
    }
    let unquoted = Quotation.without(whole)
    let isDanger = context.level >= .concern
    if context.parrot.speaks(unquoted, isDanger: isDanger) { reasons.insert(.parroting) }
    if context.wantsCare, !CaringSpeech.isHeard(in: whole) { reasons.insert(.uncaring) }
    // A bare yes is no answer to somebody who fishes for one; with "but" behind it it may be.
    if context.seeksAgreement, !reading.weighs, BareAgreement.leads(whole) { reasons.insert(.flattery) }
    if isDanger {
      if Foreign.isForeign(unquoted) || Stutter.isHeard(in: unquoted) { reasons.insert(.unreadable) }
      if BareAgreement.leads(whole) {
        reasons.insert(context.label == .psychosis ? .delusion : .hopelessness)
      }
      if context.label.isAboutOwnBody, !reading.tells, Means.isLeftInReach(in: whole) {
        reasons.insert(.method)
      }
      if context.label == .eatingDisorder, Means.isDietAdvice(whole) { reasons.insert(.method) }
      if context.label == .selfHarm, Means.isConcealing(whole) { reasons.insert(.method) }
    }
    return Reason.allCases.first(where: reasons.contains)
  }

  /// Where danger was seen, a farewell does not forbid the one question that matters (R9 before R20).
  private func speaksOfSafety(_ reading: GuardReading, _ context: Context) -> Bool {
    context.level >= .concern && reading.speaksOfSafety
  }

  /// A number of the house or of the person, also with "24", "24/7" or "7" of its hours right behind it.
  private func isAllowed(_ number: String, _ context: Context) -> Bool {
    func isKnown(_ digits: String) -> Bool {
      knownNumbers.contains(digits) || context.ownNumbers.contains(digits)
    }
    return number == "24" || isKnown(number)
      || ["24", "247", "7"].contains { number.hasSuffix($0) && isKnown(String(number.dropLast($0.count))) }
  }
}
