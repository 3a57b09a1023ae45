import Companion

/// What the doctor says of what lies outside the house's own checks.
enum DoctorWords {
  static let filesGood = Phrase(
    fr: "Personne d’autre sur cette machine ne peut lire la maison.",
    en: "Nobody else on this machine can read the home.")
  static func filesOpen(_ name: String) -> Phrase {
    Phrase(
      fr: "D’autres personnes de cette machine peuvent lire « \(name) » dans la maison.",
      en: "Other people on this machine can read \"\(name)\" in the home.")
  }
  static let filesMend = Phrase(
    fr: "chmod -R go= sur le dossier de la maison", en: "chmod -R go= on the home's folder")
  static let filesNone = Phrase(
    fr: "La maison n’existe pas encore.", en: "The home does not exist yet.")
  static let filesReadOnly = Phrase(
    fr: "Fidelio ne peut pas écrire dans sa maison.", en: "Fidelio cannot write to its home.")

  static func disk(free gigabytes: String) -> Phrase {
    Phrase(fr: "\(gigabytes)\u{A0}Go libres sur le disque.", en: "\(gigabytes)\u{A0}GB free on the disk.")
  }
  static let diskMend = Phrase(fr: "Faites de la place.", en: "Make room.")

  static func serving(_ address: String) -> Phrase {
    Phrase(fr: "Fidelio est ouvert : \(address)", en: "Fidelio is open: \(address)")
  }
  static func portFree(_ port: Int) -> Phrase {
    Phrase(
      fr: "Fidelio ne tourne pas en ce moment ; le port \(port) est libre pour lui.",
      en: "Fidelio is not running just now; port \(port) is free for it.")
  }
  static func portTaken(_ port: Int) -> Phrase {
    Phrase(
      fr: "Un autre programme occupe le port \(port).", en: "Another program holds port \(port).")
  }
  static let portMend = Phrase(
    fr: "Arrêtez-le, ou choisissez un autre port : fidelio serve --port 8667",
    en: "Stop it, or choose another port: fidelio serve --port 8667")

  static let engineGood = Phrase(fr: "Le moteur local est installé.", en: "The local engine is installed.")
  static let engineLacking = Phrase(
    fr: "Le moteur local n’est pas installé : il faut un serveur de modèles compatible OpenAI.",
    en: "The local engine is not installed: an OpenAI-compatible model server is needed.")

  static func digestsGood(_ count: Int) -> Phrase {
    Phrase(
      fr: "Les modèles sont intacts : \(count).", en: "The models are whole: \(count).")
  }
  static func digestsBad(_ name: String) -> Phrase {
    Phrase(
      fr: "Le modèle « \(name) » manque, est tronqué ou a changé.",
      en: "The model \"\(name)\" is missing, truncated or changed.")
  }
  static func digestsMend(_ name: String) -> Phrase {
    Phrase(
      fr: "fidelio model remove \(name), puis fidelio model pull \(name)",
      en: "fidelio model remove \(name), then fidelio model pull \(name)")
  }

  static let linesGood = Phrase(
    fr: "Les lignes d’aide ont été vérifiées depuis peu.", en: "The help lines were verified lately.")
  static func linesOld(_ count: Int) -> Phrase {
    Phrase(
      fr: "Lignes d’aide jamais vérifiées, ou il y a longtemps : \(count).",
      en: "Help lines never verified, or long ago: \(count).")
  }

  static func word(for state: Doctor.State) -> Phrase {
    switch state {
    case .good: Phrase(fr: "bon", en: "good")
    case .lacking: Phrase(fr: "manque", en: "lacking")
    case .broken: Phrase(fr: "cassé", en: "broken")
    }
  }
  static let sound = Phrase(fr: "Tout ce qui compte marche.", en: "All that matters works.")
  static let unsound = Phrase(
    fr: "Quelque chose est cassé, voir ci-dessus.", en: "Something is broken, see above.")
}
