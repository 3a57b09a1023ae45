import Testing

@testable import Safeguard

@Suite struct ReferralTests {
  private let referral = Referral.shared
  private static let countries = CrisisBook.house.countries.sorted()

  // R26: compiled in, so it is there with disk and network gone.
  @Test func theFileReadsWhole() {
    #expect(CrisisBook.house.lines.count == 143)
    // At least forty in which somebody can be reached.
    #expect(Self.countries.count { !CrisisBook.house.lines(in: $0).isEmpty } >= 40)
    for line in CrisisBook.house.lines where line.isReachable {
      #expect(!line.languages.isEmpty && !line.topics.isEmpty && line.hours?.isEmpty != true, "\(line.name)")
    }
  }

  // R27
  @Test func franceGetsItsOwnNumbers() {
    let card = referral.card(country: "FR", language: .fr, label: .activeIdeation)

    #expect(card.lines.first?.phone == "3114")
    #expect(card.lines.contains { $0.phone == "3919" })
    #expect(card.lines.contains { $0.phone == "119" })
    #expect(card.emergency.map(\.phone).contains("15"))
    #expect(card.emergency.map(\.phone).contains("112"))
    #expect(card.emergency.map(\.text).contains("114"))
  }

  // R27
  @Test(arguments: [nil, "", "ZZ", "France", "MA"] as [String?])
  func anUnknownCountryGetsTheCommonNumbersAndTheDirectory(_ country: String?) {
    let card = referral.card(country: country, language: .en, label: .passiveIdeation)

    #expect(card.lines.first?.chat == "https://findahelpline.com")
    #expect(card.emergency.map(\.phone) == ["112", "911"])
  }

  // R28: the first line is open day and night, whatever the country, label, language or age.
  @Test(arguments: countries)
  func theFirstLineIsAlwaysOpen(_ country: String) {
    for label in RiskLabel.allCases {
      for language in SafeguardLanguage.allCases {
        for isMinor in [false, true] {
          let card = referral.card(country: country, language: language, label: label, isMinor: isMinor)
          #expect(card.lines.first?.isAlwaysOpen == true)
          #expect(!card.emergency.isEmpty)
          #expect(card.lines.count <= Referral.mostLines + 1)
          #expect(Set(card.lines.map(\.name)).count == card.lines.count)
          #expect(card.lines.allSatisfy { $0.phone != nil || $0.text != nil || $0.chat != nil })
        }
      }
    }
  }

  // R22
  @Test(arguments: [("FR", "15"), ("US", "911"), ("GB", "999"), ("BE", "112"), ("CH", "144")])
  func aMedicalEmergencyPutsTheEmergencyNumberFirst(_ country: String, _ number: String) {
    let card = referral.card(country: country, language: .en, label: .medicalEmergency)

    #expect(card.emergencyFirst)
    #expect(card.emergency.first?.phone == number)
  }

  @Test func anOverdoseInTheStatesShowsThePoisonCentre() {
    let card = referral.card(country: "us", language: .en, label: .medicalEmergency)

    #expect((card.emergency + card.lines).contains { $0.phone == "1-800-222-1222" })
  }

  // R23
  @Test func abuseGetsItsLinesFirstAndTheTextNumber() {
    let card = referral.card(country: "FR", language: .fr, label: .abuseVictim)

    #expect(Set(card.lines.prefix(2).map(\.phone)) == ["3919", "119"])
    #expect((card.emergency + card.lines).contains { $0.text == "114" })
  }

  // R23: how to leave no trace is said where somebody may be watching, and there alone.
  @Test(arguments: SafeguardLanguage.allCases)
  func abuseSaysHowToLeaveNoTrace(_ language: SafeguardLanguage) {
    for label in RiskLabel.allCases {
      let card = referral.card(country: "FR", language: language, label: label)
      #expect((card.discretion != nil) == (label == .abuseVictim))
    }
    let said = referral.card(country: "FR", language: language, label: .abuseVictim).discretion ?? ""
    #expect(said.contains(language == .fr ? "Sortie rapide" : "Quick exit"))
    #expect(said.contains(language == .fr ? "conversation privée" : "private conversation"))
  }

  // R22
  @Test(arguments: [("FR", "01 40 05 48 48"), ("BE", "070 245 245"), ("CH", "145"), ("CA", "1-844-764-7669")])
  func aMedicalEmergencyShowsThePoisonCentreAfterTheEmergencyNumber(_ country: String, _ number: String) {
    let medical = referral.card(country: country, language: .fr, label: .medicalEmergency)
    let other = referral.card(country: country, language: .fr, label: .activeIdeation)

    #expect(medical.emergency.dropFirst().contains { $0.phone == number })
    #expect(!(other.emergency + other.lines).contains { $0.phone == number })
  }

  // R36
  @Test(arguments: [("FR", "119"), ("GB", "0800 1111"), ("CA", "1-800-668-6868"), ("CH", "147")])
  func theYoungGetTheirLinesFirst(_ country: String, _ number: String) {
    let card = referral.card(country: country, language: .fr, label: .passiveIdeation, isMinor: true)

    #expect(card.lines.prefix(2).contains { $0.phone == number })
  }

  @Test func aLineInTheLanguageSpokenComesFirst() {
    #expect(
      referral.card(country: "BE", language: .fr, label: .activeIdeation).lines.first?.phone == "0800 32 123")
  }

  // R28: what nobody verified is said.
  @Test func theCardSaysThatNumbersAreNotVerified() {
    let card = referral.card(country: "FR", language: .fr, label: .activeIdeation)

    #expect(card.lines.allSatisfy { $0.verifiedAt == nil })
    #expect(card.caution != nil)
    #expect(CrisisBook.house.unverified(on: "2026-11-22").count == 143)
  }

  // R28: a line stays verified for 180 days, and not a day longer.
  @Test(
    arguments: [("2026-05-26", true), ("2026-05-25", false), (nil, false), ("soon", false)]
      as [(String?, Bool)])
  func aVerificationLasts180Days(_ day: String?, _ isFresh: Bool) {
    let line = CrisisLine(
      country: "FR", name: "x", phone: "3114", text: nil, chat: nil, languages: ["fr"], hours: "24/7",
      topics: ["suicide"], origin: "found", source: nil, note: nil, verifiedAt: day)

    #expect(CrisisBook(lines: [line]).unverified(on: "2026-11-22").isEmpty == isFresh)
  }

  // R28: where the country's own lines sleep, one that is always open stands before them.
  @Test(arguments: countries)
  func aLineThatSleepsNeverStandsAlone(_ country: String) {
    for label in RiskLabel.allCases {
      let card = referral.card(country: country, language: .en, label: label, isMinor: true)
      #expect(card.lines.allSatisfy(\.isAlwaysOpen) || card.lines[0].isAlwaysOpen, "\(country) \(label)")
    }
  }

  // R27: no country with a known emergency number is shown those of other continents.
  @Test(arguments: [("JP", "119"), ("AU", "000"), ("IN", "112"), ("BR", "192"), ("NZ", "111"), ("CO", "123")])
  func theCountrysOwnEmergencyNumberIsShown(_ country: String, _ number: String) {
    let card = referral.card(country: country, language: .en, label: .activeIdeation)

    #expect(card.emergency.first?.phone == number)
    #expect(!card.emergency.contains { $0.phone == "911" })
  }

  /// What is dialled is what is printed: no code of a country is put before it, no digit added.
  @Test func noShortCodeBecomesAnInternationalNumber() {
    for line in CrisisBook.house.lines {
      for link in [line.phone.flatMap(Dialable.call), line.text.flatMap(Dialable.text)].compactMap(\.self) {
        let dialled = link.drop { $0 != ":" }.prefix { $0 != "?" }.filter(\.isNumber)
        let printed = (line.phone ?? "") + " " + (line.text ?? "")
        #expect(!link.contains("+"), "\(line.name)")
        #expect(printed.filter(\.isNumber).contains(dialled), "\(line.name): \(link)")
      }
    }
  }

  @Test(arguments: [("2026-05-26", 180), ("2024-02-28", 998), ("2026-11-22", 0)])
  func daysAreCounted(_ day: String, _ apart: Int) {
    #expect(DayCount("2026-11-22")!.days - DayCount(day)!.days == apart)
  }

  // Short codes are never made international; a link holds what is printed and nothing more.
  @Test(arguments: [
    ("3114", "tel:3114"), ("09 72 39 40 50", "tel:0972394050"), ("1-866-277-3553", "tel:18662773553"),
    ("0800 111 0 111 / 0800 111 0 222 / 116 123", "tel:08001110111"), ("988 press 1", "tel:988"),
    ("1737 (call or text)", "tel:1737"), ("*4141", "tel:*4141"),
  ])
  func aNumberBecomesALinkAsPrinted(_ printed: String, _ link: String) {
    #expect(Dialable.call(printed) == link)
  }

  @Test(arguments: [
    ("114", "sms:114"), ("HOME to 741741 (es: HOLA)", "sms:741741?body=HOME"),
    ("START to 678-678", "sms:678678?body=START"),
    ("686868 (CONNECT / PARLER)", "sms:686868"),
  ])
  func aTextNumberBecomesALinkWithItsWord(_ printed: String, _ link: String) {
    #expect(Dialable.text(printed) == link)
  }

  @Test func everyPrintedNumberHasALink() {
    for line in CrisisBook.house.lines {
      if let phone = line.phone { #expect(Dialable.call(phone) != nil) }
      if let text = line.text { #expect(Dialable.text(text) != nil) }
    }
    #expect(
      referral.knownNumbers.isSuperset(of: ["3114", "988", "112", "911", "741741", "0972394050", "116123"]))
    #expect(!referral.knownNumbers.contains { $0.hasPrefix("33") && $0.count > 9 })
  }

  // R15, R30, R33: says it is an AI, promises no care, both languages alike.
  @Test(arguments: SafeguardLanguage.allCases, RiskLabel.allCases)
  func theCardSaysItIsAnAI(_ language: SafeguardLanguage, _ label: RiskLabel) {
    let card = referral.card(country: "CA", language: language, label: label)
    let text = card.title + card.intro + card.outro

    #expect(text.contains(language == .fr ? "Je suis une IA" : "I am an AI"))
    #expect(!text.lowercased().contains("therap") && !text.lowercased().contains("thérap"))
    #expect(card.lines.allSatisfy { language == .en || !$0.hours.contains("daily") })
  }
}
