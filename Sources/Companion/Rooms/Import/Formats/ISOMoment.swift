import Foundation

/// `2025-02-03T10:00:01.123456Z`, the date that most vendors write beside each message, read without a detour.
enum ISOMoment {
  /// - Returns: `nil` for every other shape, which may still be a date (`DateText`).
  static func read(_ text: String) -> Date? {
    var text = text
    return text.withUTF8 { bytes in
      guard (20...30).contains(bytes.count), bytes[bytes.count - 1] == UInt8(ascii: "Z"),
        bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[10] == UInt8(ascii: "T"),
        bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
        let year = number(bytes, 0..<4), let month = number(bytes, 5..<7), let day = number(bytes, 8..<10),
        let hour = number(bytes, 11..<13), let minute = number(bytes, 14..<16),
        let second = number(bytes, 17..<19),
        (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
      else { return nil }
      var seconds =
        ImportedDate.midnight(year: year, month: month, day: day) + Double(hour * 3600 + minute * 60 + second)
      if bytes.count > 20 {
        guard bytes[19] == UInt8(ascii: "."), let fraction = number(bytes, 20..<bytes.count - 1) else {
          return nil
        }
        var scale = 1.0
        for _ in 20..<bytes.count - 1 { scale *= 10 }
        seconds += Double(fraction) / scale
      }
      return ImportedDate.plausible(seconds)
    }
  }

  /// Digits alone, nine at most.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 9 else { return nil }
    var number = 0
    for index in range {
      guard bytes[index] &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(bytes[index] - 0x30)
    }
    return number
  }
}
