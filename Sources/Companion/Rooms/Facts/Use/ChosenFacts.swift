/// What a prompt is told of the person's life.
struct ChosenFacts: Sendable, Equatable {
  /// Wishes about the talk and what the person pinned: the same from turn to turn, so they stand in what is read first.
  var stable: [Fact] = []
  /// What bears on the message.
  var bearing: [Fact] = []
  /// Something to be taken up.
  var followUp: FollowUp?

  static let none = ChosenFacts()

  /// Every fact the model is told, each once.
  var ids: [Fact.ID] {
    var seen: Set<Fact.ID> = []
    return (stable + bearing + (followUp?.facts ?? [])).map(\.id).filter { seen.insert($0).inserted }
  }
}
