import Testing

/// An exercise, step by step.
extension Tour {
  /// Exercises: the shelf, a step in words, one with rows and one to choose from, and a guide.
  func exercises() async throws {
    func step(_ name: String, until selector: String) async throws {
      try await tab.click("[data-act=skip]")
      try await tab.waitFor("[data-question=\(name)] \(selector)")
    }
    try await open("/exercises", until: "#choose-list .exercise-choice")
    try await stop("exercises")
    try await press("[data-begin=thoughtRecord]")
    try await tab.waitFor("[data-question=situation] textarea")
    try await stop("exercises-step")
    try await step("thought", until: "textarea")
    try await tab.type(said.found, into: "[data-question] textarea")
    try await tab.click("[data-question] [type=submit]")
    try await tab.waitFor("[data-question=belief] [type=range]")
    try await stop("exercises-number")
    try await step("emotions", until: ".exercise-row")
    try await stop("exercises-rows")
    try await step("nature", until: ".exercise-option")
    try await stop("exercises-choice")
    try await press("[data-act=stop]")
    try await tab.waitFor("#begun-list [data-open]")
    try await press("[data-begin=relaxation]")
    try await tab.waitFor("[data-question=technique] .exercise-option")
    try await press(".exercise-option")
    try await tab.waitFor("[data-question=tensionBefore] [type=range]")
    try await step("practised", until: ".guide")
    try await stop("exercises-guide")
    try await press("[data-act=stop]")
    try await tab.waitFor("#begun-list [data-open]")
    try await stop("exercises-begun")
  }
}
