/// The inside of a JSON string, as far as keys need it.
enum JSONKey {
  /// The same for the same key, however it is escaped. Two keys of one object share it by chance once in 2^64
  /// pairs.
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if key.contains(.backslash) { return unescaped(key).withUnsafeBufferPointer(mixed) }
    return mixed(key)
  }

  /// Where the escape that begins at `place` ends; `nil` where it is none.
  static func escapeEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    switch bytes[place + 1] {
    case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return place + 2
    case UInt8(ascii: "u"):
      guard place + 6 <= bytes.count, unit(bytes, place) != nil else { return nil }
      return place + 6
    default: return nil
    }
  }

  /// The key with its escapes undone; they have been looked at before.
  static func unescaped(_ key: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var units: [UInt16] = []
    var at = 0
    while at < key.count {
      if key[at] == .backslash, at + 6 <= key.count, key[at + 1] == UInt8(ascii: "u"),
        let unit = unit(key, at)
      {
        units.append(unit)
        at += 6
        continue
      }
      // Two halves of one character stand side by side.
      text += String(decoding: units, as: UTF16.self).utf8
      units.removeAll()
      if key[at] == .backslash, at + 1 < key.count {
        text.append(plain[key[at + 1]] ?? key[at + 1])
        at += 2
      } else {
        text.append(key[at])
        at += 1
      }
    }
    return text + String(decoding: units, as: UTF16.self).utf8
  }

  private static let plain: [UInt8: UInt8] = [
    UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "f"): 12,
    UInt8(ascii: "r"): 13,
  ]

  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt16? {
    var unit: UInt16 = 0
    for byte in bytes[(place + 2)..<(place + 6)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte & 0xF)
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        unit = unit << 4 | UInt16(byte & 0xF + 9)
      default: return nil
      }
    }
    return unit
  }

  private static func mixed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at < bytes.count {
      var word: UInt64 = 0
      for index in at..<min(at + 8, bytes.count) { word = word << 8 | UInt64(bytes[index]) }
      // The finisher of SplitMix64, once a word.
      hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
      hash = (hash ^ (hash >> 29)) &* 0x94D0_49BB_1331_11EB
      hash ^= hash >> 32
      at += 8
    }
    return hash
  }
}
