/// The models the house knows where to fetch. Only digests that were really computed stand here.
package struct Catalogue: Sendable {
  package let entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  package static let house = Catalogue(entries: [.coder1500M, .coder500M])

  /// What `./start` fetches.
  package var byDefault: Entry? { entries.first(where: \.isDefault) }

  /// Entries to offer a person: all but those for tests, the default first.
  package var offered: [Entry] {
    let shown = entries.filter { !$0.isForTestsOnly }
    return shown.filter(\.isDefault) + shown.filter { !$0.isDefault }
  }

  package subscript(name: String) -> Entry? { entries.first { $0.name == name } }

  /// What the page of models says above its list.
  package static let advice = Bilingual(
    fr: """
      Le modèle par défaut a été fait pour écrire des programmes. Il est là parce qu’une maison neuve peut \
      l’obtenir sans compte ni site particulier : il converse correctement, en phrases courtes. Pour un vrai \
      compagnon, prenez un modèle « instruct » de 4 à 8 milliards de paramètres qui parle français, au format \
      GGUF (Q4_K_M, 3 à 5 Go), et ajoutez-le avec « fidelio model add », ou branchez un serveur compatible \
      avec « fidelio model connect ».
      """,
    en: """
      The default model was made for writing programs. It is here because a new house can get it without an \
      account or a particular site: it converses passably, in short sentences. For a real companion, take an \
      “instruct” model of 4 to 8 billion parameters that speaks French, in GGUF format (Q4_K_M, 3 to 5 GB), \
      and add it with “fidelio model add”, or connect a compatible server with “fidelio model connect”.
      """)
}
