extension Words.Rehearsed {
  /// Who has no time: three degrees of it, ten lines each (two to open, six in between, two to end).
  static let hurried: [[Spoken]] = [
    [
      Spoken(
        vous: "J’ai dix minutes, allez-y.",
        tu: "J’ai dix minutes, vas-y.",
        en: "I’ve got ten minutes, go ahead."),
      Spoken(fr: "Vite alors, je dois partir.", en: "Quickly then, I have to go."),
      Spoken(
        vous: "Attendez, je regarde l’heure. Oui, continuez.",
        tu: "Attends, je regarde l’heure. Oui, continue.",
        en: "Wait, let me check the time. Yes, carry on."),
      Spoken(fr: "Et donc, concrètement\u{a0}?", en: "So, in practice?"),
      Spoken(fr: "D’accord, d’accord. C’est tout\u{a0}?", en: "Okay, okay. Is that all?"),
      Spoken(
        vous: "Je vous suis. Qu’est-ce que vous voulez exactement\u{a0}?",
        tu: "Je te suis. Qu’est-ce que tu veux exactement\u{a0}?",
        en: "I follow. What do you want exactly?"),
      Spoken(
        vous: "Envoyez-moi ça par écrit, ce sera plus simple.",
        tu: "Envoie-moi ça par écrit, ce sera plus simple.",
        en: "Send me that in writing, it will be easier."),
      Spoken(fr: "Bon, ça, je peux le faire.", en: "Fine, that I can do."),
      Spoken(fr: "Entendu. Je le note et je file.", en: "Got it. I’ll make a note and run."),
      Spoken(fr: "Ça marche. On se redit ça demain.", en: "That works. Let’s go over it tomorrow."),
    ],
    [
      Spoken(
        fr: "Là, tout de suite\u{a0}? Je suis entre deux choses.", en: "Right now? I’m in between two things."
      ),
      Spoken(fr: "Deux minutes, pas plus.", en: "Two minutes, no more."),
      Spoken(
        vous: "Pardon, j’ai un message. Vous disiez\u{a0}?",
        tu: "Pardon, j’ai un message. Tu disais\u{a0}?",
        en: "Sorry, I’ve got a message. You were saying?"),
      Spoken(fr: "On ne peut pas voir ça plus tard\u{a0}?", en: "Can’t we look at this later?"),
      Spoken(
        vous: "Allez droit au but, s’il vous plaît.",
        tu: "Va droit au but, s’il te plaît.",
        en: "Get to the point, please."),
      Spoken(
        fr: "Franchement, ce n’est pas ma priorité aujourd’hui.", en: "Frankly, it isn’t my priority today."),
      Spoken(fr: "J’ai compris l’idée. Et\u{a0}?", en: "I’ve got the idea. And?"),
      Spoken(fr: "Je n’ai pas la tête à ça maintenant.", en: "My head isn’t in it right now."),
      Spoken(
        fr: "Bon, disons oui pour un essai. Il faut que j’y aille.",
        en: "Fine, let’s say yes to a try. I have to run."),
      Spoken(
        vous: "Proposez-moi une heure, et on en parle vraiment.",
        tu: "Propose-moi une heure, et on en parle vraiment.",
        en: "Suggest a time, and we’ll really talk."),
    ],
    [
      Spoken(fr: "Non, vraiment, pas maintenant.", en: "No, really, not now."),
      Spoken(fr: "Je suis déjà en retard.", en: "I’m late already."),
      Spoken(
        vous: "Vous voyez bien que j’ai du travail.",
        tu: "Tu vois bien que j’ai du travail.",
        en: "You can see that I’m busy."),
      Spoken(
        vous: "C’est long, votre affaire\u{a0}?",
        tu: "C’est long, ton affaire\u{a0}?",
        en: "Is this going to take long?"),
      Spoken(
        fr: "Je ne vais pas m’arrêter chaque fois que quelqu’un veut me parler.",
        en: "I’m not going to stop each time somebody wants a word."),
      Spoken(
        vous: "Résumez en une phrase.",
        tu: "Résume en une phrase.",
        en: "Sum it up in one sentence."),
      Spoken(fr: "Oui, oui. J’ai entendu.", en: "Yes, yes. I heard."),
      Spoken(fr: "On verra ça quand j’aurai le temps.", en: "We’ll see about that when I have time."),
      Spoken(
        vous: "Je ne peux rien vous dire aujourd’hui.",
        tu: "Je ne peux rien te dire aujourd’hui.",
        en: "I can’t tell you anything today."),
      Spoken(
        vous: "Prenez rendez-vous, là je m’en vais.",
        tu: "On prendra un moment, là je m’en vais.",
        en: "Let’s fix a moment, I’m off now."),
    ],
  ]
}
