extension Words.Rehearsed {
  /// Who slips away: three degrees of it, ten lines each (two to open, six in between, two to end).
  static let avoiding: [[Spoken]] = [
    [
      Spoken(fr: "Ah, ça… On est obligés d’en parler\u{a0}?", en: "Ah, that… Do we have to talk about it?"),
      Spoken(fr: "Oui, enfin, je ne sais pas trop.", en: "Yes, well, I’m not too sure."),
      Spoken(fr: "On pourrait aller marcher plutôt\u{a0}?", en: "Couldn’t we go for a walk instead?"),
      Spoken(fr: "Hmm. Peut-être.", en: "Hmm. Maybe."),
      Spoken(fr: "C’est compliqué pour moi d’en parler.", en: "It’s hard for me to talk about it."),
      Spoken(
        vous: "Vous voulez dire… pour de bon\u{a0}?",
        tu: "Tu veux dire… pour de bon\u{a0}?",
        en: "You mean… for good?"),
      Spoken(fr: "Je préfère réfléchir avant de répondre.", en: "I’d rather think before I answer."),
      Spoken(
        vous: "Bon, d’accord, je reste. Continuez.",
        tu: "Bon, d’accord, je reste. Continue.",
        en: "Well, all right, I’ll stay. Carry on."),
      Spoken(fr: "Je peux essayer, oui.", en: "I can try, yes."),
      Spoken(
        fr: "Merci d’avoir insisté doucement. On fait comme ça.",
        en: "Thank you for gently insisting. Let’s do that."),
    ],
    [
      Spoken(fr: "On verra ça un autre jour, non\u{a0}?", en: "Another day, don’t you think?"),
      Spoken(fr: "Tout va bien, pourquoi\u{a0}?", en: "Everything’s fine, why?"),
      Spoken(
        vous: "Au fait, vous avez vu le temps qu’il fait demain\u{a0}?",
        tu: "Au fait, tu as vu le temps qu’il fait demain\u{a0}?",
        en: "By the way, have you seen tomorrow’s weather?"),
      Spoken(fr: "Je n’ai pas grand-chose à dire là-dessus.", en: "I don’t have much to say about that."),
      Spoken(fr: "Je ne me souviens pas bien.", en: "I don’t quite remember."),
      Spoken(fr: "Mmh.", en: "Mm."),
      Spoken(
        vous: "Ça va passer, vous verrez.",
        tu: "Ça va passer, tu verras.",
        en: "It will pass, you’ll see."),
      Spoken(fr: "Je n’aime pas ce genre de discussions.", en: "I don’t like this kind of talk."),
      Spoken(
        vous: "Laissez-moi jusqu’à dimanche.",
        tu: "Laisse-moi jusqu’à dimanche.",
        en: "Give me until Sunday."),
      Spoken(
        vous: "Peut-être bien. Je vous redirai.",
        tu: "Peut-être bien. Je te redirai.",
        en: "Perhaps. I’ll let you know."),
    ],
    [
      Spoken(fr: "Il n’y a rien à dire.", en: "There’s nothing to say."),
      Spoken(fr: "Je vais me faire un café.", en: "I’m going to make a coffee."),
      Spoken(fr: "On change de sujet\u{a0}?", en: "Can we change the subject?"),
      Spoken(
        vous: "Je ne vois pas de quoi vous parlez.",
        tu: "Je ne vois pas de quoi tu parles.",
        en: "I don’t see what you’re talking about."),
      Spoken(fr: "…", en: "…"),
      Spoken(
        vous: "Comme vous voulez.",
        tu: "Comme tu veux.",
        en: "As you like."),
      Spoken(fr: "Je n’ai pas d’avis.", en: "I have no opinion."),
      Spoken(fr: "Ça ne sert à rien d’en parler.", en: "There’s no use talking about it."),
      Spoken(fr: "Je sors un moment.", en: "I’m stepping out for a moment."),
      Spoken(fr: "Pas ce soir.", en: "Not tonight."),
    ],
  ]
}
