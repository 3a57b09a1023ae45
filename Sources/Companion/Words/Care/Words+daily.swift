extension Words {
  /// Days, moods and what goes with them.
  enum Daily {
    /// "17 janvier 2027", "17 January 2027". The first of a month is "1er" in French.
    /// - Parameter number: Days since 1 January 1970.
    static func day(_ number: Int, in language: Language) -> String {
      let (year, month, day) = CivilDay(number: Int32(clamping: number)).civil
      switch language {
      case .fr: return "\(day == 1 ? "1er" : String(day))\u{a0}\(months.fr[month - 1]) \(year)"
      case .en: return "\(day)\u{a0}\(months.en[month - 1]) \(year)"
      }
    }

    static func weekday(_ number: Int, in language: Language) -> String {
      let index = CivilDay(number: Int32(clamping: number)).weekday
      return language == .fr ? weekdays.fr[index] : weekdays.en[index]
    }

    private static let weekdays = (
      fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
      en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    )

    private static let months = (
      fr: [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
        "novembre",
        "décembre",
      ],
      en: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
      ]
    )

    /// "17/01" in French, "17 Jan" in English: short enough for an axis.
    static func shortDay(_ number: Int, in language: Language) -> String {
      let (_, month, day) = CivilDay(number: Int32(clamping: number)).civil
      guard language == .fr else { return "\(day)\u{a0}\(months.en[month - 1].prefix(3))" }
      return "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)"
    }

    static func month(_ number: Int, in language: Language) -> String {
      let (year, month, _) = CivilDay(number: Int32(clamping: number)).civil
      return "\(language == .fr ? months.fr[month - 1] : months.en[month - 1]) \(year)"
    }
  }
}
