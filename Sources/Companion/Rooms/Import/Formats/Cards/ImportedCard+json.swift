import Foundation

extension ImportedCard {
  /// A card of any version: V1 and its older form, V2, V3, a lorebook on its own. Macros stay, nothing is run (T31).
  /// - Parameter json: The card's own text, kept byte for byte.
  /// - Returns: `nil` for JSON that is no card.
  /// - Throws: What `JSONValue` throws, and `tooLarge`.
  static func read(_ json: Data) throws(ImportError) -> ImportedCard? {
    let tree = try CardJSON(json)
    guard tree.isObject else { return nil }
    var card = ImportedCard(name: "", json: json)
    if let book = Lorebook.standing(alone: tree) {
      card.name = book["name"]?.string ?? ""
      card.description = book["description"]?.string ?? ""
      return card
    }
    for field in CardField.all {
      card[keyPath: field.place] =
        tree["data"]?[field.name]?.string ?? tree[field.name]?.string
        ?? field.older.flatMap { tree[$0]?.string } ?? ""
    }
    for list in CardList.all {
      card[keyPath: list.place] = (tree["data"]?[list.name] ?? tree[list.name])?.strings ?? []
    }
    // Somebody with a name and nothing else may be anything: an account, a file.
    let isCard = tree["spec"]?.string?.hasPrefix("chara_card") == true
    let isFull = !card.description.isEmpty || !card.firstMessage.isEmpty || !card.personality.isEmpty
    return isCard || !card.name.isEmpty && isFull ? card : nil
  }
}
