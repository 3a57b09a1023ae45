/// Which prompt is offered on a day: one after the other, another one each day, the same all day long.
package enum JournalRotation {
  /// The prompt of a day.
  ///
  /// The order holds no two heavy ones side by side, also from its end to its beginning. Where the person wrote to a heavy
  /// one today or yesterday, or where heavy ones are not wanted, the next light one comes instead.
  /// - Parameters:
  ///   - day: Days since 1 January 1970 on the person's calendar.
  ///   - written: The prompts of entries, with their days; in any order.
  ///   - avoidsHeavy: While danger stands, nothing heavy is asked for.
  package static func prompt(
    on day: Int, written: [(day: Int, prompt: JournalPrompt)], avoidsHeavy: Bool = false
  ) -> JournalPrompt {
    let order = JournalPrompt.allCases
    let mustBeLight =
      avoidsHeavy || written.contains { $0.prompt.isHeavy && ($0.day == day || $0.day == day - 1) }
    let start = ((day % order.count) + order.count) % order.count
    let turn = order[start...] + order[..<start]
    guard mustBeLight else { return order[start] }
    return turn.first { !$0.isHeavy } ?? .thanks
  }
}
