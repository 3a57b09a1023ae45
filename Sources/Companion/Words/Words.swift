/// Every sentence the house itself says to a person, French and English side by side.
package struct Phrase: Sendable, Equatable {
  package let fr: String
  package let en: String

  package init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  package func `in`(_ language: Language) -> String { language == .fr ? fr : en }
}

/// The house's sentences, by occasion; each room keeps its own in an extension.
package enum Words {
  package static func interrupted(in language: Language) -> String {
    Phrase(
      fr: "La réponse a été interrompue. Ce qui était écrit est gardé ; vous pouvez la redemander.",
      en: "The reply was interrupted. What was written is kept; you can ask for it again."
    ).in(language)
  }
}
