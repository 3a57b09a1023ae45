/// What a page sends of what is typed into it: all of it each time, and which writing of which page it is.
package struct NewCareDraft: Codable, Sendable, NumberedWriting {
  /// More than a page has.
  static let placesLimit = 100
  static let nameLimit = 96
  static let fieldsLimit = 60
  /// Characters of all texts together: two answers of the greatest length.
  package static let textLimit = 200_000

  package var texts: [String: [String]]
  package var page: Named<DraftOrder.Page>?
  package var number: Int?

  package init(_ texts: [String: [String]], page: Named<DraftOrder.Page>? = nil, number: Int? = nil) {
    self.texts = texts
    self.page = page
    self.number = number
  }

  /// Without the places in which nothing stands.
  func checked() throws(HouseError) -> [String: [String]] {
    let filled = texts.filter { $0.value.contains { !$0.isEmpty } }
    guard filled.count <= Self.placesLimit, filled.keys.allSatisfy({ $0.utf8.count <= Self.nameLimit }),
      filled.values.allSatisfy({ $0.count <= Self.fieldsLimit })
    else { throw .unfit(field: "texts") }
    guard filled.values.joined().reduce(0, { $0 + $1.count }) <= Self.textLimit else {
      throw .tooLong(limit: Self.textLimit)
    }
    return filled
  }
}
