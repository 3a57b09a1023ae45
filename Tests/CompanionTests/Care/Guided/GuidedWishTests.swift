import Testing

@testable import Companion

/// What begins, stops and takes up questions and exercises, and what only tells of them.
@Suite(.inTurn) struct GuidedWishTests {
  struct Said: Sendable, CustomTestStringConvertible {
    let text: String
    let wish: GuidedWish

    init(_ text: String, _ wish: GuidedWish) {
      self.text = text
      self.wish = wish
    }

    init(_ text: String, _ exercise: CareExercise) { self.init(text, .begin(.exercise(exercise))) }

    var testDescription: String { text }
  }

  static let beginnings: [Said] = [
    Said("on fait une fiche de pensée", .thoughtRecord),
    Said("On fait une fiche de pensées ?", .thoughtRecord),
    Said("D’accord, on fait une fiche de pensée.", .thoughtRecord),
    Said("J’ai passé une sale journée. On peut faire une fiche de pensée ?", .thoughtRecord),
    Said("je voudrais faire une fiche pensée s’il te plaît", .thoughtRecord),
    Said("fiche de pensée stp", .thoughtRecord),
    Said("Tu peux m’aider à remplir une fiche de pensée ?", .thoughtRecord),
    Said("let’s do a thought record", .thoughtRecord),
    Said("Can you walk me through a thought record?", .thoughtRecord),
    Said("Could we do a thought record together, please?", .thoughtRecord),
    Said("I’d like to do another thought record", .thoughtRecord),
    Said("thought record please", .thoughtRecord),
    Said("je voudrais faire le premier point", .begin(.intake)),
    Said("On commence le bilan ?", .begin(.intake)),
    Said("on peut faire les premières questions ?", .begin(.intake)),
    Said("Je suis prête pour les questions de départ", .begin(.intake)),
    Said("can we do the intake questions", .begin(.intake)),
    Said("Let’s start with the first questions.", .begin(.intake)),
    Said("I’m ready for the intake", .begin(.intake)),
    Said("aide-moi à m’endormir : exercice de respiration", .relaxation),
    Said("Je n’arrive pas à dormir, on fait un exercice de respiration ?", .relaxation),
    Said("Un exercice de relaxation, s’il te plaît", .relaxation),
    Said("Help me calm down: breathing exercise", .relaxation),
    Said("I can’t sleep, can we do a breathing exercise?", .relaxation),
    Said("let’s do some grounding", .relaxation),
    Said("Guide-moi dans un exercice d’ancrage", .relaxation),
    Said("on fait une résolution de problème ?", .problemSolving),
    Said("let’s try problem solving", .problemSolving),
    Said("on commence une échelle des peurs", .ladder),
    Said("Could we build... let’s do a fear ladder", .ladder),
    Said("j’aimerais faire de l’activation comportementale", .activation),
    Said("let’s start behavioural activation", .activation),
    Said("on fait le moment des soucis ?", .worryTime),
    Said("can we do worry time", .worryTime),
    Said("on fait l’agenda du sommeil", .sleep),
    Said("let’s start the sleep diary", .sleep),
    Said("je voudrais écrire... on fait une lettre d’auto-compassion", .compassion),
    Said("can we do the self-compassion letter?", .compassion),
    Said("on fait un exercice ?", .begin(.any)),
    Said("Let’s do an exercise", .begin(.any)),
  ]

  @Test(arguments: beginnings)
  func aWishIsHeard(_ said: Said) { #expect(GuidedWish.heard(in: said.text) == said.wish) }

  /// Told, planned for elsewhere, asked about, said by another.
  static let told = [
    "j’ai fait une fiche de pensée avec ma psychologue hier",
    "On a fait un exercice de respiration au yoga.",
    "Au yoga, on fait des exercices de respiration.",
    "on fait des exercices de respiration avec l’orthophoniste",
    "Ma psy m’a dit qu’on fait une fiche de pensée chaque semaine.",
    "« On fait une fiche de pensée », m’a dit mon médecin.",
    "on fait une fiche de pensée demain avec mon psychologue",
    "je voudrais faire le premier pas vers lui",
    "je déteste les fiches de pensée",
    "c’est quoi une fiche de pensée ?",
    "les exercices de respiration ne marchent pas sur moi",
    "je dois faire le bilan comptable ce soir",
    "mon fils a des exercices de maths",
    "je fais de l’exercice tous les matins",
    "l’exposition au musée était belle",
    "On va voir une exposition dimanche ?",
    "il m’a envoyé une lettre, un questionnaire à remplir",
    "I did a thought record with my counsellor yesterday",
    "My therapist says let’s do a thought record every time.",
    "we do breathing exercises at school",
    "I hate breathing exercises",
    "what is a thought record?",
    "can we do the intake questions of the clinic tomorrow with my sister",
    "I have an exercise class tonight",
    "I want to do something kind for my mother",
    "she told me: let’s do a breathing exercise",
    "I should exercise more",
    "the intake interview at the hospital went badly",
    "je n’arrive pas à dormir",
    "help me sleep",
  ]

  @Test(arguments: told)
  func whatIsToldBeginsNothing(_ text: String) {
    #expect(GuidedWish.heard(in: text) == nil)
    #expect(GuidedWish.heard(in: text, isUnderWay: true) == nil)
  }

  static let ways: [Said] = [
    Said("stop", .rest), Said("Stop !", .rest), Said("on arrête là", .rest),
    Said("On s’arrête là, merci.", .rest),
    Said("plus tard", .rest), Said("on verra ça plus tard", .rest), Said("On reprendra demain", .rest),
    Said("je veux arrêter", .rest), Said("J’en ai marre, stop", .rest), Said("pas maintenant", .rest),
    Said("let’s pause", .rest), Said("Let’s stop here for now.", .rest), Said("can we stop?", .rest),
    Said("later", .rest), Said("I need a break", .rest), Said("ok, that’s enough for today", .rest),
    Said("où on en était ?", .resume), Said("On reprend", .resume), Said("on continue ?", .resume),
    Said("where were we?", .resume), Said("Let’s continue", .resume),
    Said("on reprend les questions", .resume),
    Said("il reste combien de questions ?", .howLong), Said("C’est encore long ?", .howLong),
    Said("how many questions left?", .howLong), Said("Are we almost done?", .howLong),
    Said("tu peux répéter la question ?", .again), Said("je ne comprends pas la question", .again),
    Said("can you rephrase that?", .again), Said("what was the question?", .again),
    Said("je me suis trompée", .correct), Said("I’d like to change my last answer", .correct),
    Said("pourquoi tu demandes ça ?", .why), Said("why do you want to know that?", .why),
    Said("À quoi ça sert ?", .why),
  ]

  @Test(arguments: ways.filter { $0.text != "J’en ai marre, stop" })
  func whatIsSaidOfTheWayIsHeardWhileSomethingIsUnderWay(_ said: Said) {
    #expect(GuidedWish.heard(in: said.text, isUnderWay: true) == said.wish)
    if said.wish != .resume { #expect(GuidedWish.heard(in: said.text) == nil, "else it is ordinary talk") }
  }

  /// Answers that hold the same words.
  @Test(arguments: [
    "je n’arrive plus à dire stop à mon chef", "il m’a dit stop",
    "j’ai arrêté de voir mes amis, plus tard j’ai bu",
    "we stopped talking in March", "I told him let’s stop here", "he always says later",
    "on arrête jamais de travailler", "je continue à y penser tout le temps",
    "I don’t understand why she left me", "je ne comprends pas pourquoi elle est partie",
    "pourquoi ça m’arrive à moi", "why does this always happen to me",
  ])
  func anAnswerIsNoWordOfTheWay(_ text: String) {
    #expect(GuidedWish.heard(in: text, isUnderWay: true) == nil)
  }

  @Test func aPageOfTextBeginsNothing() {
    let page = String(repeating: "Il s’est passé beaucoup de choses. ", count: 40)
    #expect(GuidedWish.heard(in: page + "On fait une fiche de pensée.") == nil)
    #expect(GuidedWish.heard(in: String(repeating: "stop ", count: 2_000), isUnderWay: true) == nil)
  }

  @Test func twoWishesAtOnceAreNone() {
    #expect(GuidedWish.heard(in: "On fait une fiche de pensée. On fait une échelle des peurs.") == nil)
  }

  // MARK: Offers

  @Test func aYesToAnOfferBeginsItAndNothingElseDoes() {
    let offer = GuidedOffer(.exercise(.problemSolving))
    for text in ["oui", "Oui volontiers", "ok", "yes please", "Let’s do it", "je veux bien"] {
      #expect(offer.answer(in: text) == .yes(.problemSolving), "\(text)")
    }
    for text in ["non", "plus tard", "no thanks", "pas ce soir"] {
      #expect(offer.answer(in: text) == .no, "\(text)")
    }
    for text in ["oui mais j’ai peur", "je ne sais pas", "et toi ?", "yes but not that"] {
      #expect(offer.answer(in: text) == nil, "\(text)")
    }
  }

  @Test func fromAListOneIsChosenByNameOrNumber() {
    let offer = GuidedOffer(.any)
    #expect(offer.answer(in: "2") == .yes(.activation))
    #expect(offer.answer(in: "le premier") == nil)
    #expect(offer.answer(in: "la 7") == .yes(.relaxation))
    #expect(offer.answer(in: "la fiche de pensée") == .yes(.thoughtRecord))
    #expect(offer.answer(in: "Breathing, please") == .yes(.relaxation))
    #expect(offer.answer(in: "9") == nil)
  }

  // MARK: Beside the question

  @Test(arguments: [
    "Au fait, tu connais la recette du taboulé ?", "c’est quoi la TCC ?", "Je peux te poser une question ?",
    "tu es vraiment une IA ?", "by the way, did you see the news?", "What does CBT mean?", "are you human?",
    "Il est quelle heure ?",
  ])
  func anotherSubjectIsNoAnswer(_ text: String) {
    #expect(GuidedAside.isSaid(in: text, to: "situation", takesWords: true))
  }

  @Test(arguments: [
    "Et si je perdais mon travail ?", "pourquoi je rate tout ?", "What if they laugh at me?",
    "why am I like this?",
    "Lundi au bureau. Tu sais, mon chef. Il a crié.", "mon chef m’a demandé : tu te moques de moi ?",
    "J’étais chez moi, seule.", "I was at work and she said hello",
  ])
  func whatIsToldIsAnAnswerAlsoWhereItAsks(_ text: String) {
    #expect(!GuidedAside.isSaid(in: text, to: "thought", takesWords: true))
  }
}
