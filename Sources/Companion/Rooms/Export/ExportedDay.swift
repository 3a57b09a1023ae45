import Safeguard
import Store
import Vault

/// The sums of a day of use.
struct ExportedDay: RoomLine {
  static let kind = ExportKind.useDay
  static let room = RoomName.rhythm

  let day: String
  let minutes: Int
  let nightMinutes: Int
  /// Of `nightMinutes`, those after one o'clock; `nil` for none, and in older exports.
  let lateMinutes: Int?
  let conversations: Int
  let turns: Int

  init(_ day: UseDay, at address: RecordAddress) {
    self.day = WeekPage.name(day.day)
    minutes = day.minutes
    nightMinutes = day.nightMinutes
    let late = ((day.lateSeconds ?? 0) + 30) / 60
    lateMinutes = late > 0 ? late : nil
    conversations = day.conversations
    turns = day.turns
  }

  /// Minutes of a day, and of a night until five; conversations or messages of one.
  private static let (whole, night, most) = (0...1_440, 0...300, 0...100_000)

  func read(for owner: RecordID) -> OwnRecord? {
    guard let number = WeekPage.number(day), Self.whole.contains(minutes), Self.night.contains(nightMinutes),
      Self.night.contains(lateMinutes ?? 0), Self.most.contains(conversations), Self.most.contains(turns)
    else { return nil }
    var day = UseDay(day: number)
    (day.seconds, day.nightSeconds) = (minutes * 60, nightMinutes * 60)
    day.lateSeconds = lateMinutes.map { $0 * 60 }
    (day.conversations, day.turns) = (conversations, turns)
    var record = OwnRecord(
      Self.room, RecordID(), day, day: number, "\(minutes) min · \(turns)")
    record?.day = number
    return record
  }
}
