/// Which talk is coming, in the person's own words; what was not said is empty.
package struct TalkScene: Codable, Sendable, Equatable {
  /// What one may want of a talk, in the order that matters to the person (Linehan 2015: objective, relationship, self-respect).
  package enum Aim: String, Codable, Sendable, CaseIterable { case objective, relationship, selfRespect }

  package static let lineLimit = 200
  package static let textLimit = 2_000

  /// With whom: a name or a role.
  package var who: String
  package var when: String
  /// How the two stand to each other.
  package var relation: String
  /// What happened the last time.
  package var lastTime: String
  /// What is wanted of it.
  package var goal: String
  /// Ranked, each once.
  package var aims: [Aim]
  /// What the person is most afraid might happen.
  package var fear: String
  /// How the two address each other in French.
  package var address: Tone.Address

  package init(
    who: String = "", when: String = "", relation: String = "", lastTime: String = "", goal: String = "",
    aims: [Aim] = Aim.allCases, fear: String = "", address: Tone.Address = .tu
  ) {
    self.who = who
    self.when = when
    self.relation = relation
    self.lastTime = lastTime
    self.goal = goal
    self.aims = aims
    self.fear = fear
    self.address = address
  }

  private enum CodingKeys: CodingKey { case who, when, relation, lastTime, goal, aims, fear, address }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String {
      try fields.decodeIfPresent(String.self, forKey: key) ?? ""
    }
    try self.init(
      who: text(.who), when: text(.when), relation: text(.relation), lastTime: text(.lastTime),
      goal: text(.goal), aims: fields.decodeIfPresent([Aim].self, forKey: .aims) ?? Aim.allCases,
      fear: text(.fear), address: fields.decodeIfPresent(Tone.Address.self, forKey: .address) ?? .tu)
  }

  /// Everything the person wrote, for the watch.
  package var words: [String] { [who, when, relation, lastTime, goal, fear] }

  /// Without blanks at the ends.
  /// - Throws: `HouseError.empty` without a who; `.unfit` naming the field.
  package func checked() throws(HouseError) -> TalkScene {
    var scene = self
    scene.who = who.trimmed
    scene.when = when.trimmed
    scene.relation = relation.trimmed
    scene.lastTime = lastTime.trimmed
    scene.goal = goal.trimmed
    scene.fear = fear.trimmed
    guard !scene.who.isEmpty else { throw .unfit(field: "who") }
    for (field, text) in [("who", scene.who), ("when", scene.when), ("relation", scene.relation)]
    where text.count > Self.lineLimit {
      throw .unfit(field: field)
    }
    for (field, text) in [("lastTime", scene.lastTime), ("goal", scene.goal), ("fear", scene.fear)]
    where text.count > Self.textLimit {
      throw .unfit(field: field)
    }
    guard Set(aims).count == aims.count, !aims.isEmpty else { throw .unfit(field: "aims") }
    return scene
  }
}
