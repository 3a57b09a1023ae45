import Foundation

extension Exercise {
  /// A worry slot ends this many minutes before bed (CARE §4).
  static let beforeBed = 120
  /// Further ahead nothing is planned.
  static let daysAhead = 60
  /// Acts on a day in the first week of activation (CARE §4).
  package static let actsPerDay = 3
  static let firstWeek = 7

  /// Why a value that fits the step is not taken as things stand; `nil` where nothing speaks against it.
  func bound(_ value: ExerciseAnswer.Value, for step: ExerciseStep, at moment: Date) -> ExerciseBound? {
    switch (step, value) {
    case (_, .moment(let day, let minute)):
      let time = LocalTime(zone: around.zone)
      guard (day, minute) > (time.day(of: moment), time.minute(of: moment)) else { return .past }
      guard day <= time.day(of: moment) + Self.daysAhead else { return .farAhead }
      return isFull(day, at: moment) ? .threeADay : nil
    case (.slot, .clock(let slot)):
      return isNearBed(slot: slot, bed: self[.bedtime]?.clock) ? .slotNearBed : nil
    case (.bedtime, .clock(let bed)):
      return isNearBed(slot: self[.slot]?.clock, bed: bed) ? .slotNearBed : nil
    case (.startRung, .place(let place)):
      guard ladder.contains(where: { $0.place == place }) else { return .noSuchPlace }
      return firstRungs.contains(place) ? nil : .rungTooHigh
    case (.chosen, .place(let place)):
      return (self[.ideas]?.lines ?? []).indices.contains(place) ? nil : .noSuchPlace
    case (.night, .sleep(let times)):
      let all = (self[.nightBed]?.sleep ?? SleepTimes()).completed(by: times)
      return all.contradiction == nil ? nil : .nightContradicts
    default: return nil
    }
  }

  /// Whether a day of the first week of activation holds its three acts already.
  private func isFull(_ day: Int, at moment: Date) -> Bool {
    guard kind == .activation else { return false }
    let began = min(around.activationBegan ?? .max, today(startedAt))
    guard day < began + Self.firstWeek else { return false }
    let own = rounds(.plan).count { $0[.planWhen]?.moment?.day == day }
    return own + (around.plannedPerDay[day] ?? 0) >= Self.actsPerDay
  }

  private func isNearBed(slot: Int?, bed: Int?) -> Bool {
    guard let slot, let bed else { return false }
    // Minutes from the beginning of the slot to bed, over midnight where need be.
    let left = (bed - slot + SleepTimes.day) % SleepTimes.day
    return left < Self.beforeBed + slotLength
  }

  /// Of the worry slot, in minutes: fifteen or twenty, ten once worrying ran over on three days.
  package var slotLength: Int {
    switch self[.slotMinutes]?.choice {
    case .ten: 10
    case .twenty: 20
    default: 15
    }
  }
}
