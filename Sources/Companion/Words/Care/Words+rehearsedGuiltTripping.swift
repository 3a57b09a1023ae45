extension Words.Rehearsed {
  /// Who makes one feel guilty: three degrees of it, ten lines each (two to open, six in between, two to end).
  static let guiltTripping: [[Spoken]] = [
    [
      Spoken(
        fr: "Après tout ce que j’ai fait, j’ai un peu de mal à entendre ça.",
        en: "After all I’ve done, that’s a little hard to hear."),
      Spoken(
        vous: "Je ne pensais pas que vous me diriez ça.",
        tu: "Je ne pensais pas que tu me dirais ça.",
        en: "I didn’t think you would say that to me."),
      Spoken(
        vous: "Ça me fait de la peine, vous savez.",
        tu: "Ça me fait de la peine, tu sais.",
        en: "That makes me sad, you know."),
      Spoken(fr: "Moi, je ne me plains pas.", en: "I don’t complain, myself."),
      Spoken(fr: "Bon, j’ai dû mal m’y prendre, alors.", en: "Well, I must have gone about it badly, then."),
      Spoken(
        vous: "Vous tenez encore à moi, quand même\u{a0}?",
        tu: "Tu tiens encore à moi, quand même\u{a0}?",
        en: "You do still care for me, though?"),
      Spoken(
        vous: "Si ça compte autant pour vous, je vous écoute.",
        tu: "Si ça compte autant pour toi, je t’écoute.",
        en: "If it matters that much to you, I’m listening."),
      Spoken(
        vous: "Je ne voulais pas que vous le viviez comme ça.",
        tu: "Je ne voulais pas que tu le vives comme ça.",
        en: "I didn’t want it to feel like that for you."),
      Spoken(fr: "D’accord. Je peux faire ça.", en: "All right. I can do that."),
      Spoken(fr: "Merci de ne pas avoir lâché. On essaie.", en: "Thank you for not letting go. Let’s try."),
    ],
    [
      Spoken(fr: "Et moi, on pense à moi\u{a0}?", en: "And me, does anyone think of me?"),
      Spoken(
        fr: "Avec tout ce que j’ai sur le dos en ce moment…", en: "With all I have on my plate at the moment…"
      ),
      Spoken(
        vous: "Votre frère ne me demanderait pas ça.",
        tu: "Ton frère ne me demanderait pas ça.",
        en: "Your brother wouldn’t ask that of me."),
      Spoken(fr: "J’en ai mal dormi rien que d’y penser.", en: "I slept badly just thinking about it."),
      Spoken(
        vous: "Avant, vous étiez plus disponible.",
        tu: "Avant, tu étais plus disponible.",
        en: "You used to be more available."),
      Spoken(
        vous: "Vous me rendez la chose difficile.",
        tu: "Tu me rends la chose difficile.",
        en: "You’re making it hard for me."),
      Spoken(fr: "Je croyais qu’on s’entendait bien.", en: "I thought we got on well."),
      Spoken(
        vous: "Faites comme vous voulez, moi je m’arrangerai.",
        tu: "Fais comme tu veux, moi je m’arrangerai.",
        en: "Do as you like, I’ll manage."),
      Spoken(fr: "Je veux bien essayer, mais ça me coûte.", en: "I’m willing to try, but it costs me."),
      Spoken(fr: "J’ai besoin d’un peu de temps pour l’avaler.", en: "I need a little time to swallow that."),
    ],
    [
      Spoken(fr: "Voilà comment on me remercie.", en: "So this is the thanks I get."),
      Spoken(
        fr: "Je n’ai plus mon mot à dire, si je comprends bien.",
        en: "I no longer have a say, if I understand rightly."),
      Spoken(
        vous: "Un jour, vous comprendrez ce que ça m’a coûté.",
        tu: "Un jour, tu comprendras ce que ça m’a coûté.",
        en: "One day you’ll understand what it cost me."),
      Spoken(fr: "Toute la famille va être déçue.", en: "The whole family will be disappointed."),
      Spoken(
        fr: "J’ai tout donné, et c’est ça que je reçois.", en: "I gave everything, and this is what I get."),
      Spoken(
        vous: "Vous ne pensez donc pas à ce que je ressens.",
        tu: "Tu ne penses donc pas à ce que je ressens.",
        en: "So you don’t think of what I feel."),
      Spoken(
        vous: "Si vous teniez à moi, vous ne demanderiez pas ça.",
        tu: "Si tu tenais à moi, tu ne demanderais pas ça.",
        en: "If you cared for me, you wouldn’t ask that."),
      Spoken(fr: "Je n’en dormirai pas.", en: "I won’t sleep over this."),
      Spoken(fr: "Très bien. Je ferai sans.", en: "Very well. I’ll do without."),
      Spoken(
        fr: "Je préfère ne plus en parler ce soir.", en: "I’d rather not talk about it any more tonight."),
    ],
  ]
}
