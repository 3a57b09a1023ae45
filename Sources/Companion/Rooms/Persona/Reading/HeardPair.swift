/// One exchange, read.
struct HeardPair: Sendable {
  let pair: VoicePair
  let said: HeardText
  let reply: HeardText
  /// Of the conversation among those that are read.
  let thread: Int
  /// Days since 1 January 1970 and minutes since midnight, where the person is.
  let day: Int
  let minute: Int

  /// 0 is Monday.
  var weekday: Int { CivilDay(number: Int32(clamping: day)).weekday }
  var week: Int { (day + 3) / 7 }
}
