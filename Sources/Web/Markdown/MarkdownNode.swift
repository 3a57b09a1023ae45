/// A piece of a message as the page builds it: text, or one of the few elements there are. Nothing else can be
/// said to the page, whatever was written (T1, T3).
///
/// In JSON a text is a string, an element an array: `["p", "some ", ["strong", "bold"], " text"]`, with its
/// attributes second where it has any: `["a", {"href": "https://…"}, "a link"]`.
enum MarkdownNode: Sendable, Equatable {
  enum Kind: String, Sendable, CaseIterable {
    case p, h1, h2, h3, h4, h5, h6, ul, ol, li, quote, code, rule, table, tr, th, td, em, strong, del, a, br,
      c
  }

  enum Attribute: Sendable, Equatable {
    /// The first number of an `ol`.
    case start(Int)
    /// Whether the task that an `li` is was done.
    case checked(Bool)
    /// The language of a `code` block, a short word of letters, digits and `+#._-`.
    case lang(String)
    /// Of a `table`, by column: `left`, `center`, `right` or nothing.
    case align([String])
    /// Of an `a`: http, https or mailto, never anything else.
    case href(String)
  }

  case text(String)
  indirect case element(Kind, Attribute?, [MarkdownNode])

  static func element(_ kind: Kind, _ children: [MarkdownNode] = []) -> MarkdownNode {
    .element(kind, nil, children)
  }
}

extension MarkdownNode: Encodable {
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .element(let kind, let attribute, let children):
      var container = encoder.unkeyedContainer()
      try container.encode(kind.rawValue)
      if let attribute { try container.encode(attribute) }
      for child in children { try container.encode(child) }
    }
  }
}

extension MarkdownNode.Attribute: Encodable {
  private enum CodingKeys: CodingKey { case start, checked, lang, align, href }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .start(let number): try container.encode(number, forKey: .start)
    case .checked(let isDone): try container.encode(isDone, forKey: .checked)
    case .lang(let word): try container.encode(word, forKey: .lang)
    case .align(let columns): try container.encode(columns, forKey: .align)
    case .href(let address): try container.encode(address, forKey: .href)
    }
  }
}
