extension Words.Rehearsed {
  /// Who defends themselves: three degrees of it, ten lines each (two to open, six in between, two to end).
  static let defensive: [[Spoken]] = [
    [
      Spoken(fr: "Qu’est-ce que j’ai fait encore\u{a0}?", en: "What have I done now?"),
      Spoken(fr: "J’espère que ce n’est pas un reproche.", en: "I hope this isn’t a reproach."),
      Spoken(
        vous: "Je fais de mon mieux, vous savez.",
        tu: "Je fais de mon mieux, tu sais.",
        en: "I’m doing my best, you know."),
      Spoken(fr: "Ce n’était pas voulu.", en: "I didn’t mean it."),
      Spoken(fr: "Bon, peut-être cette fois-là, oui.", en: "Well, maybe that time, yes."),
      Spoken(fr: "Présenté comme ça, je peux l’entendre.", en: "Put like that, I can hear it."),
      Spoken(
        vous: "Vous auriez pu m’en parler avant.",
        tu: "Tu aurais pu m’en parler avant.",
        en: "You could have told me before."),
      Spoken(
        vous: "Qu’est-ce que ça changerait pour vous\u{a0}?",
        tu: "Qu’est-ce que ça changerait pour toi\u{a0}?",
        en: "What would it change for you?"),
      Spoken(fr: "D’accord. Je vais y faire attention.", en: "All right. I’ll pay attention to it."),
      Spoken(
        vous: "Je ne l’avais pas compris. On essaie comme vous dites.",
        tu: "Je ne l’avais pas compris. On essaie comme tu dis.",
        en: "I hadn’t understood that. Let’s try it your way."),
    ],
    [
      Spoken(fr: "Ah, c’est pour me faire des reproches.", en: "Ah, so this is to tell me off."),
      Spoken(fr: "Ce n’est pas comme ça que ça s’est passé.", en: "That’s not how it happened."),
      Spoken(
        vous: "Et vous, vous n’avez rien à vous reprocher\u{a0}?",
        tu: "Et toi, tu n’as rien à te reprocher\u{a0}?",
        en: "And you, you have nothing to answer for?"),
      Spoken(fr: "Je n’ai pas eu le choix, ce jour-là.", en: "I had no choice that day."),
      Spoken(
        vous: "Vous exagérez un peu, non\u{a0}?",
        tu: "Tu exagères un peu, non\u{a0}?",
        en: "Aren’t you exaggerating a little?"),
      Spoken(fr: "Tout le monde fait comme ça.", en: "Everybody does it that way."),
      Spoken(
        vous: "Pourquoi vous sortez ça maintenant\u{a0}?",
        tu: "Pourquoi tu sors ça maintenant\u{a0}?",
        en: "Why bring it up now?"),
      Spoken(fr: "Il n’y a pas que moi dans cette histoire.", en: "I’m not the only one in this story."),
      Spoken(
        fr: "Bon. Je veux bien y penser, mais pas sous la pression.",
        en: "Fine. I’m willing to think about it, but not under pressure."),
      Spoken(
        fr: "Je ne dis pas oui. Je dis que j’ai entendu.", en: "I’m not saying yes. I’m saying I heard you."),
    ],
    [
      Spoken(
        fr: "Si c’est pour m’accuser, ce n’est pas la peine.",
        en: "If this is to accuse me, there’s no point."),
      Spoken(fr: "Je n’ai rien fait de mal.", en: "I’ve done nothing wrong."),
      Spoken(
        vous: "C’est vous qui le prenez mal.",
        tu: "C’est toi qui le prends mal.",
        en: "I think you’re taking it the wrong way."),
      Spoken(
        fr: "On m’a déjà dit ça, et c’était faux.", en: "People have told me that before, and it wasn’t true."
      ),
      Spoken(
        vous: "Donnez-moi une preuve.",
        tu: "Donne-moi une preuve.",
        en: "Give me one proof."),
      Spoken(
        vous: "Et l’an dernier, quand c’était vous, on en parle\u{a0}?",
        tu: "Et l’an dernier, quand c’était toi, on en parle\u{a0}?",
        en: "And last year, when it was you, shall we talk about that?"),
      Spoken(
        fr: "Je ne vois pas pourquoi ce serait à moi de changer.",
        en: "I don’t see why I should be the one to change."),
      Spoken(
        vous: "Vous avez une drôle de façon de raconter.",
        tu: "Tu as une drôle de façon de raconter.",
        en: "You have a funny way of telling it."),
      Spoken(
        fr: "Je ne suis pas d’accord, et je ne le serai pas aujourd’hui.",
        en: "I don’t agree, and I won’t today."),
      Spoken(fr: "On s’arrête là pour ce soir.", en: "Let’s stop there for tonight."),
    ],
  ]
}
