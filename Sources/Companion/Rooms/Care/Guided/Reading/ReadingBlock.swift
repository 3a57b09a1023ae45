/// Steps that people tell in one breath: "on Monday at work I thought I was useless, I believe it 80".
enum ReadingBlock {
  private static let all: [[ExerciseStep]] = [
    [.situation, .thought, .belief, .emotions],
    [.reframe, .reframeBelief],
    [.act, .actWhen],
    [.activity, .pleasure, .mastery, .moodThen],
    [.planWhat, .planWhen, .planPlace, .planWith, .planObstacle],
    [.planObstacle, .planIfThen],
    [.fear, .disaster, .disasterBelief],
    [.problem, .goal],
    [.firstStep, .firstWhen],
    [.event, .selfTalk],
    [.closingAct, .closingWhen],
  ]

  /// The present step and those after it that one answer may hold as well; empty where it stands alone.
  static func open(in exercise: Exercise) -> [ExerciseStep] {
    guard exercise.pause == nil, exercise.pending == nil, let step = exercise.position, step.kind == .words,
      let block = all.first(where: { $0.contains(step) && $0.last != step })
    else { return [] }
    let rest = block.drop { $0 != step }.filter { $0 == step || exercise[$0] == nil && exercise.applies($0) }
    return rest.count > 1 ? Array(rest) : []
  }
}
