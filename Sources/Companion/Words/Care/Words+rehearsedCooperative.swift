extension Words.Rehearsed {
  /// Who is willing to listen: three degrees of it, ten lines each (two to open, six in between, two to end).
  static let cooperative: [[Spoken]] = [
    [
      Spoken(
        vous: "D’accord, je vous écoute.",
        tu: "D’accord, je t’écoute.",
        en: "All right, I’m listening."),
      Spoken(
        vous: "Oui, bien sûr, dites-moi.",
        tu: "Oui, bien sûr, dis-moi.",
        en: "Yes, of course, tell me."),
      Spoken(fr: "Je n’avais pas vu les choses comme ça.", en: "I hadn’t seen it that way."),
      Spoken(
        vous: "Merci de me le dire. Qu’est-ce que vous proposez\u{a0}?",
        tu: "Merci de me le dire. Qu’est-ce que tu proposes\u{a0}?",
        en: "Thank you for telling me. What do you suggest?"),
      Spoken(
        vous: "Ça me semble possible. Vous pouvez me redire ce que vous attendez\u{a0}?",
        tu: "Ça me semble possible. Tu peux me redire ce que tu attends\u{a0}?",
        en: "That sounds possible. Can you tell me again what you expect?"),
      Spoken(
        vous: "Je comprends que ça vous pèse.",
        tu: "Je comprends que ça te pèse.",
        en: "I understand that it weighs on you."),
      Spoken(fr: "On peut essayer, oui. À partir de quand\u{a0}?", en: "We can try, yes. From when?"),
      Spoken(
        fr: "Et de mon côté, j’aurais aussi besoin qu’on en reparle plus tôt.",
        en: "And for my part, I would also need us to talk about it sooner."),
      Spoken(fr: "Entendu, je m’y engage.", en: "All right, I’ll do that."),
      Spoken(
        vous: "Oui. C’est bien que vous m’en ayez parlé.",
        tu: "Oui. C’est bien que tu m’en aies parlé.",
        en: "Yes. I’m glad you told me about it."),
    ],
    [
      Spoken(fr: "Oui\u{a0}? C’est à quel sujet\u{a0}?", en: "Yes? What is it about?"),
      Spoken(
        vous: "Je vous écoute, mais je ne vois pas bien de quoi il s’agit.",
        tu: "Je t’écoute, mais je ne vois pas bien de quoi il s’agit.",
        en: "I’m listening, but I don’t quite see what this is about."),
      Spoken(
        fr: "J’entends, mais ce n’est pas si simple pour moi non plus.",
        en: "I hear you, but it isn’t that simple for me either."),
      Spoken(
        vous: "Vous pouvez me donner un exemple précis\u{a0}?",
        tu: "Tu peux me donner un exemple précis\u{a0}?",
        en: "Can you give me one precise example?"),
      Spoken(fr: "Je ne sais pas si je pourrai faire tout ça.", en: "I’m not sure I can do all of that."),
      Spoken(
        fr: "D’accord pour une partie. Le reste, il faut que j’y pense.",
        en: "I’m fine with part of it. I have to think about the rest."),
      Spoken(
        vous: "Qu’est-ce qui compte le plus pour vous, là-dedans\u{a0}?",
        tu: "Qu’est-ce qui compte le plus pour toi, là-dedans\u{a0}?",
        en: "What matters most to you in all this?"),
      Spoken(fr: "Et si on commençait plus petit\u{a0}?", en: "What if we started smaller?"),
      Spoken(
        fr: "Bon. On fait un essai, et on en reparle.", en: "Right. Let’s give it a try, and talk again."),
      Spoken(
        fr: "Ça me va, si on peut ajuster en route.",
        en: "That’s fine with me, if we can adjust along the way."),
    ],
    [
      Spoken(
        vous: "Je veux bien écouter, mais je vous préviens, j’ai un autre avis.",
        tu: "Je veux bien écouter, mais je te préviens, j’ai un autre avis.",
        en: "I’m willing to listen, but I should say I see it differently."),
      Spoken(
        vous: "Allez-y. Je vous dirai ce que j’en pense.",
        tu: "Vas-y. Je te dirai ce que j’en pense.",
        en: "Go ahead. I’ll tell you what I think of it."),
      Spoken(fr: "Je ne l’ai pas vécu comme ça du tout.", en: "That is not at all how I lived it."),
      Spoken(
        fr: "Je comprends, et pourtant je ne peux pas dire oui à tout.",
        en: "I understand, and still I can’t say yes to everything."),
      Spoken(
        vous: "Qu’est-ce que vous feriez à ma place\u{a0}?",
        tu: "Qu’est-ce que tu ferais à ma place\u{a0}?",
        en: "What would you do in my place?"),
      Spoken(
        fr: "Il y a autre chose derrière, non\u{a0}?", en: "There is something else behind this, isn’t there?"
      ),
      Spoken(
        vous: "J’ai mes contraintes, moi aussi. Vous en tenez compte\u{a0}?",
        tu: "J’ai mes contraintes, moi aussi. Tu en tiens compte\u{a0}?",
        en: "I have my own constraints. Do you take them into account?"),
      Spoken(fr: "Sur ce point-là, ce sera non pour le moment.", en: "On that point, it’s a no for now."),
      Spoken(
        fr: "Je ne promets rien, mais je vais y réfléchir sérieusement.",
        en: "I’m not promising anything, but I will give it serious thought."),
      Spoken(
        fr: "On n’est pas d’accord sur tout. On peut en reparler la semaine prochaine.",
        en: "We don’t agree on everything. We can talk again next week."),
    ],
  ]
}
