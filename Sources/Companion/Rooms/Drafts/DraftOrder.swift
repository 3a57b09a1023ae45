/// Which writing of which page a draft is. A page that goes away sends what was typed last without waiting for what is
/// on its way: the two may arrive in either order, and the older one must not take the place of the newer.
package struct DraftOrder: Sendable {
  package enum Page {}

  package let page: Named<Page>
  /// Counts up within the page.
  package let number: Int

  package init(page: Named<Page>, number: Int) {
    self.page = page
    self.number = number
  }
}

/// What a page sends of something that is being typed: which page it is, and the number of this writing within it.
package protocol NumberedWriting {
  var page: Named<DraftOrder.Page>? { get }
  var number: Int? { get }
}

extension NumberedWriting {
  /// `nil` from a sender that does not count.
  package var order: DraftOrder? {
    guard let page, let number else { return nil }
    return DraftOrder(page: page, number: number)
  }
}
