import Safeguard
import Testing

@testable import Companion

/// What the model is told at each level: one test for each rule it carries.
@Suite struct GuidanceTests {
  private func said(
    _ level: RiskLevel, _ label: RiskLabel, _ language: Language,
    _ change: (inout RiskBrief) -> Void = { _ in }
  ) -> String {
    var brief = RiskBrief(level: level, label: label, isPresent: true)
    change(&brief)
    return Prompts.guidance(brief, in: language) ?? ""
  }

  @Test func threeLevelsSayThreeThingsAndNoneSaysNothing() {
    for language in Language.allCases {
      let all = [
        said(.support, .distress, language), said(.concern, .passiveIdeation, language),
        said(.urgent, .planOrAttempt, language),
      ]
      #expect(Set(all).count == 3 && all.allSatisfy { !$0.isEmpty })
      #expect(Prompts.guidance(RiskBrief(), in: language) == nil)
    }
  }

  // R9
  @Test func theOpenQuestionIsAskedForOnceAndNeverSoThatItExpectsNo() {
    let asked = said(.concern, .passiveIdeation, .fr) { $0.probe = .ask }
    let english = said(.concern, .passiveIdeation, .en) { $0.probe = .ask }
    let after = said(.concern, .passiveIdeation, .fr) { $0.probe = .wasAsked }
    let quiet = said(.concern, .eatingDisorder, .fr)

    #expect(asked.contains("directe et ouverte") && asked.contains("suicide") && asked.contains("attend «"))
    #expect(
      english.contains("direct and open") && english.contains("suicide") && english.contains("expects “no”"))
    #expect(after.contains("ne le redemande pas") && !after.contains("directe et ouverte"))
    #expect(!quiet.contains("suicide"))
  }

  // R10
  @Test func notImminentNamesAProfessionalAndATrustedPersonAndOffersAPlan() {
    let french = said(.concern, .passiveIdeation, .fr) {
      $0.offersPlan = true; $0.showsCard = true
    }
    let english = said(.concern, .passiveIdeation, .en) {
      $0.offersPlan = true; $0.showsCard = true
    }

    for word in ["professionnel", "personne de confiance", "plan de sécurité", "capable", "numéros d’aide"] {
      #expect(french.contains(word), "\(word)")
    }
    for word in ["professional", "someone they trust", "safety plan", "able to", "help lines"] {
      #expect(english.contains(word), "\(word)")
    }
    #expect(!said(.concern, .passiveIdeation, .fr).contains("plan de sécurité"))
  }

  // R11
  @Test(arguments: [RiskLabel.planOrAttempt, .activeIdeation])
  func imminentAsksToCallNowToBeWithSomeoneAndAwayFromMeans(_ label: RiskLabel) {
    let french = said(.urgent, label, .fr)
    let english = said(.urgent, label, .en)

    for word in ["en danger maintenant", "appeler tout de suite", "rejoindre quelqu’un", "s’éloigner"] {
      #expect(french.contains(word), "\(word)")
    }
    for word in ["in danger now", "call right now", "physically with someone", "move away"] {
      #expect(english.contains(word), "\(word)")
    }
    #expect(!french.contains("remplir ensemble"), "no plan to fill in for somebody who must call")
  }

  // R12, R16
  @Test(arguments: [RiskLevel.concern, .urgent])
  func neverRefusesAndNeverEnds(_ level: RiskLevel) {
    let french = said(level, .activeIdeation, .fr)
    let english = said(level, .activeIdeation, .en)

    #expect(french.contains("ne refuse pas d’en parler") && french.contains("ne mets pas fin"))
    #expect(english.contains("do not refuse") && english.contains("do not end the conversation"))
  }

  // R13
  @Test(arguments: [RiskLevel.concern, .urgent])
  func neverAMeansNorAWayToHide(_ level: RiskLevel) {
    for isPresent in [true, false] {
      #expect(said(level, .selfHarm, .fr) { $0.isPresent = isPresent }.contains("ni de le cacher"))
      #expect(said(level, .selfHarm, .en) { $0.isPresent = isPresent }.contains("nor of hiding it"))
    }
  }

  // R14
  @Test(arguments: [RiskLevel.concern, .urgent])
  func noBlameNoPromiseNoMinimisingNoAgreementWithHopelessness(_ level: RiskLevel) {
    let french = said(level, .passiveIdeation, .fr)
    let english = said(level, .passiveIdeation, .en)

    for word in ["ne minimise pas", "ne reproche rien", "aucune promesse", "désespoir"] {
      #expect(french.contains(word), "\(word)")
    }
    for word in ["do not minimise", "blame nothing", "no promise", "hopelessness"] {
      #expect(english.contains(word), "\(word)")
    }
  }

  // R15
  @Test(arguments: [RiskLevel.concern, .urgent])
  func noDiagnosisAndSaysThatItIsAnAIWithTheCardOnly(_ level: RiskLevel) {
    let withCard = said(level, .selfHarm, .en) { $0.showsCard = true }
    let after = said(level, .selfHarm, .en) { $0.cardWasShown = true }

    #expect(withCard.contains("you are an AI") && withCard.contains("no diagnosis"))
    #expect(!after.contains("you are an AI") && after.contains("no diagnosis"))
  }

  // R17
  @Test func whatWasShownLatelyIsNotToBeRepeated() {
    let now = said(.concern, .selfHarm, .fr) { $0.showsCard = true }
    let lately = said(.concern, .selfHarm, .fr) { $0.cardWasShown = true }

    #expect(now.contains("sans les recopier"))
    #expect(lately.contains("ne les répète pas"))
    #expect(!lately.contains("invite-la"))
  }

  // R18
  @Test func anUngroundedBeliefIsNeitherAffirmedNorFought() {
    #expect(said(.concern, .psychosis, .fr).contains("sommeil"))
    #expect(
      said(.concern, .psychosis, .en).contains("Do not affirm an ungrounded belief and do not fight it"))
  }

  // R22
  @Test func aMedicalEmergencyPutsTheCallInTheFirstSentence() {
    let french = said(.urgent, .medicalEmergency, .fr)
    let english = said(.urgent, .medicalEmergency, .en)

    #expect(french.contains("Première phrase\u{A0}: appeler les secours maintenant"))
    #expect(french.contains("centre antipoison") && french.contains("Aucun remède maison"))
    #expect(english.contains("First sentence: call emergency services now"))
    #expect(english.contains("poison centre") && english.contains("No home remedy"))
  }

  // R23
  @Test(arguments: [RiskLevel.concern, .urgent])
  func abuseIsBelievedAndNobodyIsPushed(_ level: RiskLevel) {
    #expect(said(level, .abuseVictim, .fr).contains("Crois-la. Ne la pousse ni à partir ni à affronter"))
    #expect(said(level, .abuseVictim, .en).contains("Believe them. Do not push them to leave or to confront"))
  }

  // R24
  @Test(arguments: [RiskLevel.concern, .urgent])
  func noExerciseWhileDangerStandsAndTheHouseAsksByItself(_ level: RiskLevel) {
    for isPresent in [true, false] {
      #expect(said(level, .passiveIdeation, .fr) { $0.isPresent = isPresent }.contains("Pas d’exercice"))
    }
    let asking = said(level, .passiveIdeation, .en) {
      $0.isPresent = false
      $0.asksCheckIn = true
    }
    #expect(asking.contains("do not ask that"))
  }

  // R6
  @Test func whatIsRememberedIsNeitherForgottenNorRepeated() {
    let french = said(.urgent, .planOrAttempt, .fr) { $0.isPresent = false }

    #expect(french.contains("Plus tôt") && french.contains("sans faire comme si tout était réglé"))
    #expect(!french.contains("appeler tout de suite"))
  }

  @Test func theGuidanceOfALevelStaysShort() {
    for language in Language.allCases {
      for label in RiskLabel.allCases {
        for level in [RiskLevel.concern, .urgent] {
          let text = said(level, label, language) {
            $0.showsCard = true
            $0.hasPlan = true
            $0.probe = .ask
          }
          // Read at 70 tokens a second on a small machine, three bytes a token: under seven seconds.
          #expect(text.utf8.count < 1_500, "\(label) \(level): \(text.utf8.count)")
        }
      }
    }
  }

  @Test func theHousesQuestionAndMessagesVary() {
    for language in Language.allCases {
      let questions = (0..<5).map { Words.checkInQuestion($0, in: language).question }
      #expect(Set(questions).count == 5)
      for kind in Contact.Kind.allCases {
        for address in Tone.Address.allCases {
          let texts = Words.handOff(to: kind, address, in: language)
          #expect(Set(texts).count == 3)
          guard language == .fr else { continue }
          for text in texts {
            #expect(!text.contains("'") && text.matches(of: #/ [:;?!»]|« /#).isEmpty, "\(text)")
            let tu = text.contains(#/\b(tu|te|toi|t’)/#)
            #expect(address == .tu || !tu, "\(text)")
          }
        }
      }
    }
  }
}
