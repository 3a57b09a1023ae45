import Foundation
import Safeguard
import Testing

@testable import Companion

/// The house's own words in danger: each way they may be put together.
@Suite struct DangerWordsTests {
  private struct Case: Sendable {
    let brief: RiskBrief
    let manner: Manner
    let wording: Int

    var said: (opening: String, question: String?) { DangerWords.said(brief, manner, wording: wording) }
    var isMedical: Bool { brief.hasTaken || brief.label == .medicalEmergency }
    var whole: String { [said.opening, said.question ?? ""].joined(separator: "\n\n") }
  }

  /// Levels, labels, cards, plans and questions as `RiskBrief` may hold them.
  private static func cases(_ manner: Manner) -> [Case] {
    var cases: [Case] = []
    for level in [RiskLevel.concern, .urgent] {
      for label in RiskLabel.allCases {
        for (shows, was) in [(true, false), (false, true), (false, false)] {
          for wording in 0..<3 {
            var brief = RiskBrief(level: level, label: label)
            brief.isPresent = true
            brief.isSigned = true
            (brief.showsCard, brief.cardWasShown) = (shows, was)
            brief.probe = level == .concern && wording == 0 ? .ask : .none
            brief.hasTaken = label == .planOrAttempt && wording == 2
            (brief.hasPlan, brief.offersPlan) = (wording == 1, level == .concern && wording == 2)
            cases.append(Case(brief: brief, manner: manner, wording: wording))
          }
        }
      }
    }
    return cases
  }

  // R13, R14, R18, R26: what a model may not say the house does not say either.
  @Test(arguments: Manner.all)
  func theGuardLetsAllOfItThrough(_ manner: Manner) {
    let guardian = ReplyGuard()
    for one in Self.cases(manner) {
      let context = ReplyGuard.Context(
        language: manner.language.safeguard, personWords: ["Je n’en peux plus."], level: one.brief.level,
        label: one.brief.label, wantsCare: true)
      var cutter = SentenceCutter()
      for sentence in cutter.take(one.whole) + [cutter.finish()].compactMap(\.self) {
        #expect(guardian.reason(sentence, in: context) == nil, "\(sentence)")
      }
      let hasNumber = one.whole.contains(where: \.isNumber)
      #expect(!hasNumber, "\(one.whole)")
    }
  }

  // R9, R20 of questions: one, at the end; about suicide where it is to be asked, and only there.
  @Test(arguments: Manner.all)
  func oneQuestionStandsAtTheEnd(_ manner: Manner) {
    for one in Self.cases(manner) {
      let questions = one.whole.count { $0 == "?" }
      #expect(questions == 1 && one.whole.hasSuffix("?"), "\(one.whole)")
      let asks = one.brief.probe == .ask && one.brief.level == .concern && !one.isMedical
      #expect(one.whole.contains("suicide") == asks, "\(one.whole)")
    }
  }

  // R11, R15, R22
  @Test(arguments: Manner.all)
  func urgencyCallsFirst(_ manner: Manner) {
    let isFrench = manner.language == .fr
    for one in Self.cases(manner) {
      let text = one.said.opening
      if one.brief.level == .urgent || one.brief.label == .medicalEmergency {
        #expect(text.lowercased().contains(isFrench ? "appel" : "call"), "\(text)")
      }
      if one.isMedical, one.brief.showsCard {
        #expect(text.hasPrefix(isFrench ? "Appel" : "Please call"), "\(text)")
      }
      #expect(text.contains(isFrench ? "une IA" : "an AI") == one.brief.showsCard, "\(text)")
      #expect(
        text.contains(isFrench ? "plan de sécurité" : "safety plan")
          == (one.brief.offersPlan || one.brief.showsCard && one.brief.hasPlan))
      // R17: where the card stood a moment ago, it is not pointed to again.
      if one.brief.cardWasShown { #expect(!text.contains(isFrench ? "carte" : "card"), "\(text)") }
    }
  }

  // R23
  @Test func whoIsHurtIsBelievedAndNotPushed() {
    for one in Self.cases(Manner(.en)) where one.brief.label == .abuseVictim {
      let text = one.said.opening.lowercased()
      #expect(text.contains("believe you") || text.contains("not to blame"), "\(text)")
      #expect(!text.contains("leave him") && !text.contains("you must"))
    }
  }

  // R17
  @Test(arguments: Manner.all)
  func theWordingVaries(_ manner: Manner) {
    for kind in DangerKind.allCases where kind != .medical {
      var brief = RiskBrief(level: .concern, label: Self.label(kind))
      brief.cardWasShown = true
      let openings = (0..<6).map { DangerWords.said(brief, manner, wording: $0).opening }
      #expect(Set(openings).count >= 2 && openings[0] != openings[1])
    }
  }

  @Test func eachFormOfAddressKeepsToItself() {
    for one in Self.cases(Manner(.fr, .vous)) {
      let match = one.whole.firstMatch(of: #/\b(?:tu|te|toi|ton|ta|tes)\b/#)
      #expect(match == nil, "\(one.whole)")
    }
    for one in Self.cases(Manner(.fr, .tu)) {
      let match = one.whole.firstMatch(of: #/\b(?:vous|votre|vos|appelez)\b/#)
      #expect(match == nil, "\(one.whole)")
    }
  }

  private static func label(_ kind: DangerKind) -> RiskLabel {
    RiskLabel.allCases.first { DangerKind($0) == kind && $0 != .none } ?? .distress
  }
}
