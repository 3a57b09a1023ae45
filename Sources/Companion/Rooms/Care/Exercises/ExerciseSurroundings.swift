/// What an exercise must know of the rest of the house and does not keep itself.
package struct ExerciseSurroundings: Sendable, Equatable {
  /// An IANA name: where the person is now. Nothing that is kept moves with it.
  package var zone: String
  /// Of the last bilan.
  package var flags: Set<CareFlag>
  /// How many acts of other exercises are planned on which day.
  package var plannedPerDay: [Int: Int]
  /// The day on which the first activation began; `nil` before there is one.
  package var activationBegan: Int?
  /// Things are proposed at half their size.
  package var isSmaller: Bool
  /// A session of a ladder is planned or under way.
  package var isInExposure: Bool

  package init(
    zone: String = "GMT", flags: Set<CareFlag> = [], plannedPerDay: [Int: Int] = [:],
    activationBegan: Int? = nil, isSmaller: Bool = false, isInExposure: Bool = false
  ) {
    self.zone = zone
    self.flags = flags
    self.plannedPerDay = plannedPerDay
    self.activationBegan = activationBegan
    self.isSmaller = isSmaller
    self.isInExposure = isInExposure
  }
}
