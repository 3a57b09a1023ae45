/// How somebody leaves at once for a page that tells nothing.
package struct QuickExit: Codable, Sendable, Equatable {
  /// Pages that anybody may have open: an encyclopedia, the weather, the news, a map.
  package static let addresses = [
    "https://www.wikipedia.org/", "https://meteofrance.com/", "https://www.bbc.com/weather",
    "https://www.francetvinfo.fr/", "https://www.bbc.com/news", "https://www.openstreetmap.org/",
  ]

  /// Whether the key works; the button always does.
  package var key = true
  package var url = Self.addresses[0]

  package init() {}
}

/// A change to the quick exit; `nil` keeps what stands.
package struct QuickExitChange: Codable, Sendable {
  package var key: Bool?
  package var url: String?

  /// - Throws: `HouseError.unfit` for an address that is not one of `QuickExit.addresses`.
  func laid(over exit: QuickExit) throws(HouseError) -> QuickExit {
    var exit = exit
    if let key { exit.key = key }
    if let url {
      guard QuickExit.addresses.contains(url) else { throw .unfit(field: "url") }
      exit.url = url
    }
    return exit
  }
}
