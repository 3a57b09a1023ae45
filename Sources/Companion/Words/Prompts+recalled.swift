import Foundation

extension Prompts {
  /// What was said before, a session after the other: the day stands with the first turn of each.
  static func told(_ recalled: [Recalled], in language: Language) -> [String] {
    var lines: [String] = []
    var session: UInt32??
    for one in recalled {
      let isSame = session == .some(one.session) && one.session != nil
      let day = isSame ? "  " : "- " + day(one.at, in: language) + ", "
      lines.append(day + speaker(one.role, in: language) + plain(one.text))
      session = one.session
    }
    return lines
  }
}
