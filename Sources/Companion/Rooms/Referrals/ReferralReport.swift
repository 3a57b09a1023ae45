/// The counts as they may be shown: so that no number points to a person (k-anonymity with k = 5).
///
/// In a house of one the host is the person, and sees the numbers. In a house of two to four a number would point to one
/// of the others, so none is shown. From five on a month below five is told as "fewer than five".
struct ReferralReport: Equatable {
  static let least = 5

  enum Shown: Equatable {
    case exactly(Int)
    case fewerThanFive
  }

  /// Newest first, at most twelve; `nil` when the house is too small to tell.
  let months: [(month: String, shown: Shown)]?

  init(_ counts: [String: Int], accounts: Int) {
    guard accounts <= 1 || accounts >= Self.least else {
      months = nil
      return
    }
    months = counts.sorted { $0.key > $1.key }.prefix(12).map { month, count in
      (month, accounts <= 1 || count >= Self.least ? .exactly(count) : .fewerThanFive)
    }
  }

  static func == (left: ReferralReport, right: ReferralReport) -> Bool {
    left.months?.map(\.month) == right.months?.map(\.month)
      && left.months?.map(\.shown) == right.months?.map(\.shown)
  }
}

extension House {
  /// For whoever hosts: how many cards were shown, never to whom.
  func referralCheck(in language: Language) async -> Doctor.Check {
    let counts = (try? await referrals.counts()) ?? [:]
    let accounts = (try? await accountSummaries().count) ?? 0
    let report = ReferralReport(counts, accounts: accounts)
    return .init(key: "referrals", state: .good, sentence: Words.Referrals.sentence(for: report).in(language))
  }
}
