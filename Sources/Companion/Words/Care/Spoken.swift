/// A sentence with its two French forms of address, side by side with the English one.
struct Spoken: Sendable, Equatable {
  let vous: String
  let tu: String
  let en: String

  init(vous: String, tu: String, en: String) {
    self.vous = vous
    self.tu = tu
    self.en = en
  }

  /// A sentence that addresses nobody: one French form serves both.
  init(fr: String, en: String) { self.init(vous: fr, tu: fr, en: en) }

  func `in`(_ manner: Manner) -> String {
    switch (manner.language, manner.address) {
    case (.en, _): en
    case (.fr, .vous): vous
    case (.fr, .tu): tu
    }
  }
}
