/// How the pages look for this person.
package struct Appearance: Codable, Sendable, Equatable {
  package enum Theme: String, Codable, Sendable, CaseIterable { case system, light, dark }

  /// Percent.
  package static let textSizes = 90...200

  package var theme = Theme.system
  /// More contrast than the theme has by itself.
  package var contrast = false
  package var textSize = 100
  /// Nothing moves by itself.
  package var stillness = false

  package init() {}
}

/// A change to the appearance; `nil` keeps what stands.
package struct AppearanceChange: Codable, Sendable {
  package var theme: Appearance.Theme?
  package var contrast: Bool?
  package var textSize: Int?
  package var stillness: Bool?

  /// - Throws: `HouseError.unfit` naming the field that does not fit.
  func laid(over appearance: Appearance) throws(HouseError) -> Appearance {
    var appearance = appearance
    if let theme { appearance.theme = theme }
    if let contrast { appearance.contrast = contrast }
    if let textSize {
      guard Appearance.textSizes.contains(textSize) else { throw .unfit(field: "textSize") }
      appearance.textSize = textSize
    }
    if let stillness { appearance.stillness = stillness }
    return appearance
  }
}
