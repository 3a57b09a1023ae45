/// One part of a sheet, the same on the page and on paper.
package enum PaperBlock: Sendable, Equatable {
  case heading(String)
  /// A heading under a heading.
  case subheading(String)
  case paragraph(String)
  /// The person's own words.
  case quote(String)
  case list([String])
  case table(Plot.Table)
  /// Side by side, as many as fit; their tables are blocks of their own.
  case drawings([Plot])
  case card(PaperCard)
  /// A line under all else: where it comes from, what it is not.
  case small(String)
}

extension PaperBlock: Encodable {
  private enum Keys: String, CodingKey { case kind, text, items, table, drawings, card }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Keys.self)
    switch self {
    case .heading(let text): try Self.write("heading", text, &fields)
    case .subheading(let text): try Self.write("subheading", text, &fields)
    case .paragraph(let text): try Self.write("paragraph", text, &fields)
    case .quote(let text): try Self.write("quote", text, &fields)
    case .small(let text): try Self.write("small", text, &fields)
    case .list(let items):
      try fields.encode("list", forKey: .kind)
      try fields.encode(items, forKey: .items)
    case .table(let table):
      try fields.encode("table", forKey: .kind)
      try fields.encode(table, forKey: .table)
    case .card(let card):
      try fields.encode("card", forKey: .kind)
      try fields.encode(card, forKey: .card)
    case .drawings(let plots):
      try fields.encode("drawings", forKey: .kind)
      try fields.encode(plots.map(ShownPlot.init), forKey: .drawings)
    }
  }

  private static func write(
    _ kind: String, _ text: String, _ fields: inout KeyedEncodingContainer<Keys>
  ) throws {
    try fields.encode(kind, forKey: .kind)
    try fields.encode(text, forKey: .text)
  }
}
