/// A part of the day by which a habit is known. Four, parted where people commonly greet otherwise.
enum DayPart: Int, Sendable, CaseIterable {
  case night, morning, afternoon, evening

  /// - Parameter minute: Since midnight.
  init(minute: Int) {
    switch minute / 60 {
    case 5..<12: self = .morning
    case 12..<18: self = .afternoon
    case 18..<23: self = .evening
    default: self = .night
    }
  }
}
