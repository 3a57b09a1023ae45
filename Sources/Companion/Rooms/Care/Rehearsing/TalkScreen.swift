/// What is asked before anything is rehearsed: no confronting of somebody violent is rehearsed here (CARE §10, R23).
package struct TalkScreen: Codable, Sendable, Equatable {
  package enum Answer: String, Codable, Sendable, CaseIterable {
    case no, yes
    /// Not sure, or would rather not say: taken as carefully as a yes.
    case unsure
  }

  /// Whether the other ever hurt or threatened the person.
  package var hurt: Answer
  /// Whether the person is afraid of them physically.
  package var afraid: Answer

  package init(hurt: Answer, afraid: Answer) {
    self.hurt = hurt
    self.afraid = afraid
  }

  package var isClear: Bool { hurt == .no && afraid == .no }
}
