import Safeguard
import Testing

@Suite struct OwnNumberTests {
  // Nothing is added to what was typed.
  @Test(arguments: [
    ("06 12 34 56 78", "tel:0612345678"), ("+33 6 12 34 56 78", "tel:+33612345678"),
    ("+33 (0)6 12 34 56 78", "tel:+33612345678"), ("3114", "tel:3114"), ("15", "tel:15"), ("112", "tel:112"),
    ("(212) 555-0100", "tel:2125550100"), ("01/23.45-67 89", "tel:0123456789"),
    ("+44 20 7946 0000", "tel:+442079460000"),
  ])
  func linksHoldWhatWasTyped(_ typed: String, _ link: String?) {
    #expect(OwnNumber(typed, country: "FR")?.callLink == link)
    #expect(OwnNumber(typed, country: "FR")?.textLink == link.map { $0.replacing("tel:", with: "sms:") })
  }

  // A short code with a country's prefix reaches nobody, or a stranger.
  @Test(arguments: [
    "+33 3114", "+333114", "+15", "", "   ", "+", "5", "appelle-moi", "06 12 34 56 78;ext=5",
    "tel:0612345678",
    "0612+345678",
    "1234567890123456", "+0612345678", "06 12 34 56 78\n15", "<b>06</b>", "06,12,34",
  ])
  func whatIsNoNumberIsNone(_ typed: String) {
    #expect(OwnNumber(typed, country: "FR") == nil)
  }

  @Test(arguments: [
    ("0899 12 34 56", "FR"), ("+33 899 12 34 56", "FR"), ("+33 899 12 34 56", "BE"), ("0903 12 345", "BE"),
    ("0900 123 456", "CH"), ("0909 879 0000", "GB"), ("1-900-555-0100", "US"), ("900 555 0100", "CA"),
  ])
  func premiumNumbersAreRefused(_ typed: String, _ country: String) {
    #expect(OwnNumber(typed, country: country) == nil)
  }

  @Test(arguments: [
    ("0612345678", "FR"), ("0800 23 52 36", "FR"), ("0909 876", nil), ("09 72 39 40 50", "FR"),
    ("070 245 245", "BE"),
  ])
  func othersAreNot(_ typed: String, _ country: String?) {
    #expect(OwnNumber(typed, country: country) != nil)
  }
}
