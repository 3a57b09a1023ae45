extension TalkRehearsal {
  /// Stops at danger, and at violence that is told of.
  mutating func heed(_ seen: CareWatch, words: [String]) {
    if ViolenceSigns.isTold(in: words) { stop(.violence, inWords: true) }
    if !seen.isCalm { stop(.danger) }
  }

  /// A stop for danger is over once the person said that they are safe.
  func mayPlay(isOpen: Bool) -> Bool {
    guard halt == .danger, isOpen else { return mayPlay }
    return screen?.isClear == true && script != nil
  }
}
