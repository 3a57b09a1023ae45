/// How the other may be that day.
package enum OtherStyle: String, Codable, Sendable, CaseIterable {
  case cooperative, hurried, defensive, avoiding, guiltTripping

  /// Degrees of it, 1 to 3.
  package static let difficulties = 1...3
}
