import Testing

extension Guest {
  /// An exercise with a round in it, and an act that another one planned.
  func planned() async throws -> (exercise: String, round: String, act: String) {
    func begin(_ kind: String) async throws -> String {
      let begun = try await post("/api/exercises", #"{"kind":"\#(kind)"}"#).json["exercise"] as? [String: Any]
      return try #require(begun?["id"] as? String)
    }
    let id = try await begin("activation")
    let added =
      try await post(
        "/api/exercises/\(id)/rounds",
        #"{"kind":"activity","fields":{"activity":{"kind":"words","words":"walked"}}}"#
      ).json["exercise"] as? [String: Any]
    let round = try #require((added?["rounds"] as? [[String: Any]])?.first?["id"] as? String)
    let record = try await begin("thoughtRecord")
    let today = try #require(try await get("/api/exercises").json["today"] as? Int)
    _ = try await post(
      "/api/exercises/\(record)/answer",
      #"""
      {"fields":{"act":{"kind":"words","words":"call Lea"},"actWhen":{"kind":"moment","day":\#(today + 1),"minute":600}}}
      """#)
    let act = try #require(try await get("/api/acts").list.first?["id"] as? String)
    return (id, round, act)
  }
}
