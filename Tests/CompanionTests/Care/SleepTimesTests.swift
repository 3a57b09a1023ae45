import Testing

@testable import Companion

@Suite(.inTurn) struct SleepTimesTests {
  @Test func timeInBedCrossesMidnight() {
    #expect(SleepTimes(up: 420, bed: 1_380).inBed == 480)
    #expect(SleepTimes(up: 420, bed: 30).inBed == 390)
    #expect(SleepTimes(up: 900, bed: 480).inBed == 420, "a night worker")
  }

  @Test func efficiencyIsTimeAsleepOverTimeInBed() throws {
    let night = SleepTimes(latency: 30, wakes: 2, up: 420, bed: 1_380, awake: 30)
    #expect(try abs(#require(night.efficiency) - 420.0 / 480) < 1e-12)
    #expect(SleepTimes(latency: 0, wakes: 0, up: 420, bed: 1_380).efficiency == 1)
  }

  @Test func noEfficiencyIsMadeUp() {
    #expect(
      SleepTimes(latency: 30, wakes: 2, up: 420, bed: 1_380).efficiency == nil, "how long awake is not known")
    #expect(SleepTimes(latency: 30, wakes: 0, up: 420).efficiency == nil)
    #expect(SleepTimes(latency: 400, wakes: 0, up: 420, bed: 1_380, awake: 90).contradiction == .neverAsleep)
    #expect(SleepTimes(latency: 400, wakes: 0, up: 420, bed: 1_380, awake: 90).efficiency == nil)
    #expect(SleepTimes(up: 420, bed: 660).contradiction == .veryLong)
    #expect(SleepTimes(up: 420, bed: 400).contradiction == .veryShort)
  }

  @Test func efficiencyIsNeverOutsideItsRange() {
    var dice = SeededDice(seed: 3)
    for _ in 0..<5_000 {
      let night = SleepTimes(
        latency: dice.below(600), wakes: dice.below(5), up: dice.below(1_440), bed: dice.below(1_440),
        awake: dice.below(300))
      if let efficiency = night.efficiency { #expect(efficiency > 0 && efficiency <= 1) }
    }
  }
}
