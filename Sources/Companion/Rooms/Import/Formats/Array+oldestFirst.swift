import Foundation

extension Array {
  /// The same in the order in which it happened. What has no date stays with the one before it.
  /// - Parameter isNewestFirst: How they stand where the dates do not tell.
  func oldestFirst(isNewestFirst: Bool, _ date: (Element) -> Date?) -> [Element] {
    let dates = compactMap(date)
    var isTurned = isNewestFirst
    if let first = dates.first, let last = dates.last, first != last { isTurned = last < first }
    let standing = isTurned ? reversed() : self
    var latest = Date.distantPast
    let dated = standing.enumerated().map { place, element in
      latest = date(element) ?? latest
      return (at: latest, place: place, element: element)
    }
    return dated.sorted { ($0.at, $0.place) < ($1.at, $1.place) }.map(\.element)
  }
}
