/// What happened and what to do, for each error a person can meet.
extension Words {
  package static func sentence(for error: HouseError, in language: Language) -> String {
    phrase(for: error).in(language)
  }

  private static func phrase(for error: HouseError) -> Phrase {
    switch error {
    case .badSetupCode, .badInvitation, .nameTaken, .passphraseTooWeak, .mustBeAdult, .wrongNameOrPassphrase,
      .wrongRecoveryCode, .notSignedIn, .locked, .notHost:
      ofTheDoor(error)
    case .wrongCode, .wrongPasskey, .ticketOver, .passkeysNeedName, .passkeyElsewhere:
      ofTheFactors(error)
    case .needsConsent, .asksFirst, .noModel, .modelUnreachable, .modelRefusedKey, .modelBusy, .modelFailed,
      .modelBrokeOff:
      ofTheModel(error)
    case .notFound, .tooLong, .empty, .unfit, .unfitPicture, .busy, .conflict: ofTheRequest(error)
    case .quotaExceeded, .diskFull, .readOnly, .damaged, .unavailable: ofTheStore(error)
    }
  }

  private static func ofTheDoor(_ error: HouseError) -> Phrase {
    switch error {
    case .badSetupCode:
      Phrase(
        fr: "Ce code d’installation n’est pas le bon. Il est écrit dans le terminal où Fidelio a démarré.",
        en: "This set-up code is not the right one. It is printed in the terminal where Fidelio was started.")
    case .badInvitation:
      Phrase(
        fr:
          "Cette invitation n’existe pas ou a déjà servi. Demandez-en une autre à la personne qui héberge Fidelio.",
        en: "This invitation does not exist or was used already. Ask whoever hosts Fidelio for another one.")
    case .nameTaken:
      Phrase(
        fr: "Ce nom est déjà pris ici. Choisissez-en un autre.",
        en: "This name is taken here. Choose another one.")
    case .passphraseTooWeak:
      Phrase(
        fr: "Cette phrase de passe est trop facile à deviner. Prenez-en une d’au moins dix caractères : "
          + "quatre mots sans rapport font bien l’affaire.",
        en: "This passphrase is too easy to guess. Take one of at least ten characters: "
          + "four unrelated words do well.")
    case .mustBeAdult:
      Phrase(
        fr: "Fidelio s’adresse aux personnes de 18 ans et plus. Si vous êtes plus jeune, en France le 119 "
          + "(Allô enfance en danger) est joignable jour et nuit.",
        en:
          "Fidelio is for people aged 18 and over. If you are younger, a help line for young people near you "
          + "can be found at findahelpline.com.")
    case .wrongNameOrPassphrase:
      Phrase(
        fr:
          "Le nom ou la phrase de passe ne convient pas. Essayez encore, ou utilisez votre code de secours.",
        en: "The name or the passphrase is not right. Try again, or use your recovery code.")
    case .wrongRecoveryCode:
      Phrase(
        fr:
          "Le nom ou le code de secours ne convient pas. Chaque code ne sert qu’une fois : prenez le plus récent.",
        en: "The name or the recovery code is not right. Each code works once: take the newest one.")
    case .notSignedIn:
      Phrase(
        fr: "Entrez d’abord, avec votre nom et votre phrase de passe.",
        en: "Sign in first, with your name and passphrase.")
    case .locked:
      Phrase(
        fr: "Vos mots sont sous clé. Entrez votre phrase de passe pour continuer.",
        en: "Your words are locked away. Enter your passphrase to go on.")
    default:
      Phrase(
        fr: "Seule la personne qui héberge Fidelio peut faire cela.",
        en: "Only the person who hosts Fidelio can do this.")
    }
  }

  private static func ofTheModel(_ error: HouseError) -> Phrase {
    switch error {
    case .needsConsent(let host):
      Phrase(
        fr:
          "Le modèle choisi est sur \(host), hors de cette machine. Vos mots n’y partiront que si vous l’acceptez, "
          + "dans les réglages.",
        en:
          "The chosen model is on \(host), outside this machine. Your words will go there only if you agree, "
          + "in the settings.")
    case .asksFirst:
      Phrase(
        fr:
          "La réponse attend votre choix\u{a0}: continuer avec l’ancienne voix, essayer la nouvelle à part, ou l’accepter. "
          + "Tout est sur la page «\u{a0}La voix\u{a0}».",
        en:
          "The reply waits for your choice: to go on with the former voice, to try the new one aside, or to accept it. "
          + "All of it is on the page “The voice”.")
    case .noModel:
      Phrase(
        fr:
          "Il n’y a pas encore de modèle de langue ici. Lancez ./start, ou « ./fidelio model pull », ou connectez un "
          + "serveur avec « ./fidelio model connect ».",
        en:
          "There is no language model here yet. Run ./start, or \"./fidelio model pull\", or connect a server with "
          + "\"./fidelio model connect\".")
    case .modelUnreachable:
      Phrase(
        fr:
          "Le modèle ne répond pas en ce moment. Votre message est gardé ; redemandez la réponse dans un instant.",
        en: "The model does not answer just now. Your message is kept; ask for the reply again in a moment.")
    case .modelRefusedKey:
      Phrase(
        fr: "Le serveur du modèle refuse la clé. Votre message est gardé ; la clé se change avec "
          + "« ./fidelio model connect ».",
        en: "The model server refuses the key. Your message is kept; the key is changed with "
          + "\"./fidelio model connect\".")
    case .modelBusy:
      Phrase(
        fr:
          "Le serveur du modèle a trop à faire. Votre message est gardé ; redemandez la réponse dans une minute.",
        en: "The model server has too much to do. Your message is kept; ask for the reply again in a minute.")
    case .modelBrokeOff:
      Phrase(
        fr:
          "Le modèle s’est arrêté au milieu de la réponse. Ce qui était écrit est gardé ; vous pouvez la redemander.",
        en:
          "The model stopped in the middle of the reply. What was written is kept; you can ask for it again.")
    default:
      Phrase(
        fr:
          "Le modèle n’a rien répondu d’utilisable. Votre message est gardé ; redemandez la réponse, et si cela "
          + "dure, « ./fidelio doctor » dit ce qui manque.",
        en:
          "The model gave no usable answer. Your message is kept; ask for the reply again, and if this goes on, "
          + "\"./fidelio doctor\" says what is missing.")
    }
  }

  private static func ofTheRequest(_ error: HouseError) -> Phrase {
    switch error {
    case .tooLong(let limit):
      Phrase(
        fr:
          "C’est trop long : au plus \(limit) caractères. Rien n’a été perdu, envoyez-le en plusieurs fois.",
        en: "This is too long: \(limit) characters at the most. Nothing is lost, send it in several parts.")
    case .empty: Phrase(fr: "Il n’y a rien d’écrit.", en: "There is nothing written.")
    case .unfit("kit"):
      Phrase(
        fr:
          "Il n’y a pas encore de quoi apprendre ici : aucune réponse entière ne convient. Choisissez une autre période, "
          + "ou parlez d’abord ensemble.",
        en:
          "There is nothing to learn from here yet: no whole reply fits. Choose another stretch of time, or talk "
          + "together first.")
    case .unfit(let field):
      Phrase(
        fr: "Cette valeur ne convient pas : \(field). Corrigez-la et recommencez.",
        en: "This value does not fit: \(field). Correct it and try again.")
    case .unfitPicture:
      Phrase(
        fr:
          "Cette image ne convient pas. Choisissez un fichier PNG, JPEG, WebP ou GIF d’au plus 8 Mo et 40 mégapixels.",
        en:
          "This picture does not fit. Choose a PNG, JPEG, WebP or GIF file of at most 8 MB and 40 megapixels."
      )
    case .busy:
      Phrase(
        fr: "Une réponse s’écrit déjà ici. Attendez-la ou arrêtez-la.",
        en: "A reply is being written here already. Wait for it or stop it.")
    case .conflict:
      Phrase(
        fr: "Un autre appareil a changé la même chose au même moment. Recommencez.",
        en: "Another device changed the same thing at the same moment. Try again.")
    default:
      Phrase(
        fr: "Cela n’existe pas, ou n’existe plus.",
        en: "This does not exist, or no longer does.")
    }
  }

  private static func ofTheStore(_ error: HouseError) -> Phrase {
    switch error {
    case .quotaExceeded:
      Phrase(
        fr:
          "La place prévue pour ce compte est pleine. Supprimez des conversations ou demandez plus de place à la "
          + "personne qui héberge Fidelio.",
        en:
          "The space set aside for this account is full. Delete conversations, or ask whoever hosts Fidelio for "
          + "more.")
    case .diskFull:
      Phrase(
        fr:
          "Le disque est plein : ceci n’a pas été enregistré, tout le reste est intact. Faites de la place et "
          + "recommencez.",
        en: "The disk is full: this was not saved, all the rest is intact. Make room and try again.")
    case .readOnly:
      Phrase(
        fr: "Fidelio ne peut pas écrire dans son dossier. Vérifiez les droits du dossier, puis redémarrez.",
        en: "Fidelio cannot write to its folder. Check the folder's permissions, then start again.")
    case .damaged:
      Phrase(
        fr:
          "Un enregistrement est abîmé et a été mis de côté ; le reste est intact. « ./fidelio doctor » en dit plus.",
        en: "A record is damaged and was set aside; the rest is intact. \"./fidelio doctor\" tells more.")
    default:
      Phrase(
        fr: "Le stockage ne répond pas en ce moment. Rien n’a été perdu ; recommencez dans un instant.",
        en: "Storage does not answer just now. Nothing is lost; try again in a moment.")
    }
  }
}
