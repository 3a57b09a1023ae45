/// The languages the house speaks, as equals.
package enum Language: String, Codable, Sendable, CaseIterable {
  case fr, en
}
