/// Finds the number of a key among keys that stand elsewhere, with four bytes or so for each: a dictionary would keep
/// every key a second time.
struct KeyPlaces: Sendable {
  private static let empty = UInt32.max
  private static let removed = UInt32.max - 1

  /// By hash, with the next place where one is taken; a power of two of them.
  private var places = [UInt32](repeating: Self.empty, count: 16)
  /// Places that are not empty, those of removed keys included.
  private var used = 0

  func number(of key: TurnTable.Key, in keys: [TurnTable.Key]) -> UInt32? {
    var at = start(key)
    while places[at] != Self.empty {
      if places[at] != Self.removed, keys[Int(places[at])] == key { return places[at] }
      at = (at + 1) & (places.count - 1)
    }
    return nil
  }

  /// - Precondition: The key stands at `number` in `keys`, and is not known here.
  mutating func insert(_ number: UInt32, of keys: [TurnTable.Key]) {
    if (used + 1) * 4 > places.count * 3 { rebuild(keys) }
    put(number, keys[Int(number)])
  }

  /// - Precondition: The key still stands in `keys`.
  mutating func remove(_ key: TurnTable.Key, in keys: [TurnTable.Key]) {
    var at = start(key)
    while places[at] != Self.empty {
      if places[at] != Self.removed, keys[Int(places[at])] == key {
        places[at] = Self.removed
        return
      }
      at = (at + 1) & (places.count - 1)
    }
  }

  private mutating func put(_ number: UInt32, _ key: TurnTable.Key) {
    var at = start(key)
    while places[at] != Self.empty { at = (at + 1) & (places.count - 1) }
    places[at] = number
    used += 1
  }

  /// Twice as large, or as large as before where most of it was removed.
  private mutating func rebuild(_ keys: [TurnTable.Key]) {
    let standing = places.filter { $0 < Self.removed }
    let size = standing.count * 2 > places.count ? places.count * 2 : places.count
    places = [UInt32](repeating: Self.empty, count: size)
    used = 0
    for number in standing { put(number, keys[Int(number)]) }
  }

  /// Seeded anew in each process: a stranger's file chooses ids, and must not choose where they meet.
  private func start(_ key: TurnTable.Key) -> Int { key.hashValue & (places.count - 1) }
}
