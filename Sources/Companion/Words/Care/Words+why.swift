extension Words.Asking {
  /// What the questions of a section are for.
  static func why(_ section: IntakeStep.Section) -> Spoken {
    switch section {
    case .arrival:
      Spoken(
        vous: "Pour partir de vos mots, et de ce que vous voudriez voir changer.",
        tu: "Pour partir de tes mots, et de ce que tu voudrais voir changer.",
        en: "To start from your words, and from what you would like to see change.")
    case .mood:
      Spoken(
        vous: "Ces questions publiées donnent un repère sur l’humeur, que vous pourrez comparer plus tard.",
        tu: "Ces questions publiées donnent un repère sur l’humeur, que tu pourras comparer plus tard.",
        en: "These published questions give a marker of mood that you can compare later.")
    case .anxiety:
      Spoken(
        vous: "Pour voir quelle place prennent l’inquiétude et la peur, et ce qu’elles vous font éviter.",
        tu: "Pour voir quelle place prennent l’inquiétude et la peur, et ce qu’elles te font éviter.",
        en: "To see how much room worry and fear take, and what they make you avoid.")
    case .thoughts:
      Spoken(
        fr: "Un moment précis en dit plus que des généralités. Il aidera à dessiner comment tout s’enchaîne.",
        en: "One precise moment tells more than generalities. It will help to draw how it all links up.")
    case .daily:
      Spoken(
        fr: "Pour savoir où cela gêne le plus, et par où il serait bon de commencer.",
        en: "To know where it gets in the way most, and where it would be good to begin.")
    case .sleep:
      Spoken(
        fr: "Le sommeil et l’humeur vont souvent ensemble. Des heures approximatives suffisent.",
        en: "Sleep and mood often go together. Rough times are enough.")
    case .body:
      Spoken(
        vous: "Pour ne rien vous proposer qui ne convienne pas à votre santé.",
        tu: "Pour ne rien te proposer qui ne convienne pas à ta santé.",
        en: "So that nothing is proposed that does not suit your health.")
    case .ties:
      Spoken(
        vous: "Les personnes autour de vous comptent plus que tout ce que je peux proposer.",
        tu: "Les personnes autour de toi comptent plus que tout ce que je peux proposer.",
        en: "The people around you matter more than anything I can propose.")
    case .history:
      Spoken(
        vous: "Certaines choses demandent un professionnel plutôt qu’un exercice. Quelques mots suffisent.",
        tu: "Certaines choses demandent un professionnel plutôt qu’un exercice. Quelques mots suffisent.",
        en: "Some things call for a professional rather than an exercise. A few words are enough.")
    case .safety:
      Spoken(
        vous: "Je le demande à tout le monde, simplement, parce que votre sécurité passe avant le reste.",
        tu: "Je le demande à tout le monde, simplement, parce que ta sécurité passe avant le reste.",
        en: "I ask everybody, plainly, because your safety comes before all else.")
    case .strengths:
      Spoken(
        vous: "Parce que vous ne vous résumez pas à ce qui va mal.",
        tu: "Parce que tu ne te résumes pas à ce qui va mal.",
        en: "Because there is more to you than what goes badly.")
    case .frame:
      Spoken(
        vous: "Pour aller à votre rythme, et sur le ton qui vous convient.",
        tu: "Pour aller à ton rythme, et sur le ton qui te convient.",
        en: "To go at your pace, and in the tone that suits you.")
    case .close:
      Spoken(
        fr: "Ces cinq phrases publiées parlent de ce qui va bien. Elles serviront de point de départ.",
        en: "These five published sentences are about what goes well. They will serve as a starting point.")
    }
  }
}
