extension Words {
  /// What the other says without a model.
  enum Rehearsed {
    static func lines(_ style: OtherStyle) -> [[Spoken]] {
      switch style {
      case .cooperative: cooperative
      case .hurried: hurried
      case .defensive: defensive
      case .avoiding: avoiding
      case .guiltTripping: guiltTripping
      }
    }
  }
}
