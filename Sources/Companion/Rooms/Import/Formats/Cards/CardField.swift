/// A text of a card: its names in the versions of the format, and where it stands in an `ImportedCard`.
struct CardField {
  /// In V2 and V3, inside of `data`, and in V1.
  let name: String
  /// In Pygmalion's older form, which Character.AI tools write beside V1.
  let older: String?
  let place: any WritableKeyPath<ImportedCard, String> & Sendable

  static let all = [
    CardField(name: "name", older: "char_name", place: \.name),
    CardField(name: "description", older: "char_persona", place: \.description),
    CardField(name: "personality", older: nil, place: \.personality),
    CardField(name: "scenario", older: "world_scenario", place: \.scenario),
    CardField(name: "first_mes", older: "char_greeting", place: \.firstMessage),
    CardField(name: "mes_example", older: "example_dialogue", place: \.examples),
    CardField(name: "system_prompt", older: nil, place: \.systemPrompt),
    CardField(name: "post_history_instructions", older: nil, place: \.afterHistory),
    CardField(name: "creator", older: nil, place: \.creator),
  ]

  /// Those that V1 has.
  static let first = all.prefix(6)
}

/// The same for what is several texts.
struct CardList {
  let name: String
  let place: any WritableKeyPath<ImportedCard, [String]> & Sendable

  static let all = [
    CardList(name: "alternate_greetings", place: \.greetings), CardList(name: "tags", place: \.tags),
  ]
}
