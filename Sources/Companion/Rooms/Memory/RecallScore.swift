/// The weights by which a turn is ranked.
///
/// score = 2 · L5 / best possible + 0.3 · session / max + 0.2 · (D + Dw) + 0.5 speaker (0.3 presumed) + 0.3 date − 0.2 question
/// + 0.15 when-question meets a time word + 0.05 first person + 0.1 ln(1 + terms)
///
/// L5 is BM25 over a turn's own terms, half of those of ±1 turn and a quarter of ±2; a word that may stand for one of the
/// question's counts 0.8 of it in a turn and half of it in a session. "Best possible" is what a turn would get that said
/// all of the question's words endlessly: where only a common word is shared, words count little and meaning more. D is the z-score of the cosine between question and turn, the best of a long turn's pieces; Dw that of
/// the cosine to the turn with half of its neighbours. Without vectors L5 is divided by its maximum and counts 1.
///
/// Form and first weights after a recipe measured on LoCoMo; changed where our own talks gained by it
/// (`docs/memory-figures.md`).
package struct RecallWeights: Sendable, Equatable {
  package var words: Float = 2
  package var nearest: Float = 0.5
  package var near: Float = 0.25
  package var session: Float = 0.3
  /// Of a word that may stand for one that was asked for, in a turn and in its session (`WordFamilies`).
  package var kin: Float = 0.8
  package var sessionKin: Float = 0.5
  package var meaning: Float = 0.2
  package var neighbourMeaning: Float = 0.2
  package var speaker: Float = 0.5
  /// Where the question does not say whose turns are meant: mostly the person's, and not so surely that what stands
  /// beside a companion's match should come before it.
  package var presumedSpeaker: Float = 0.3
  package var date: Float = 0.3
  package var question: Float = -0.2
  package var time: Float = 0.15
  package var firstPerson: Float = 0.05
  package var length: Float = 0.1
  /// Whether names of the two speakers are left out of the question.
  package var dropsNames = true
  /// Whether a long turn's pieces are heard each for itself.
  package var hearsPieces = true
  /// Whether words are weighed against the best possible rather than the best found.
  package var weighsWords = true

  package static let house = RecallWeights()

  /// For finding messages that are like this one, whoever said them and whenever: what is said and what it means, without
  /// the hints that point to an answer.
  package static let likeness: RecallWeights = {
    var weights = RecallWeights()
    (weights.words, weights.meaning) = (1, 0.5)
    (weights.nearest, weights.near, weights.session, weights.neighbourMeaning) = (0, 0, 0, 0)
    (weights.speaker, weights.presumedSpeaker, weights.date, weights.question) = (0, 0, 0, 0)
    (weights.time, weights.firstPerson, weights.length) = (0, 0, 0)
    (weights.kin, weights.sessionKin) = (0, 0)
    return weights
  }()

  /// Terms beyond this make a turn no weightier: a page of noise must not stand before what was said.
  static let longest: UInt16 = 60
  /// Turns of one thread that lie further apart belong to two sessions, in minutes: a night's sleep.
  static let sessionGap: Int32 = 6 * 60
}

/// The best so many, kept in a heap with the worst on top.
struct BestOf {
  private let limit: Int
  private var heap: [(score: Float, document: UInt32)] = []

  init(limit: Int) { self.limit = max(0, limit) }

  mutating func offer(_ document: UInt32, _ score: Float) {
    if heap.count < limit {
      heap.append((score, document))
      siftUp()
    } else if let worst = heap.first, isWorse(worst, (score, document)) {
      heap[0] = (score, document)
      siftDown()
    }
  }

  /// Best first; among equals the newer document.
  var sorted: [(score: Float, document: UInt32)] { heap.sorted { isWorse($1, $0) } }

  private func isWorse(
    _ left: (score: Float, document: UInt32), _ right: (score: Float, document: UInt32)
  ) -> Bool {
    left.score == right.score ? left.document < right.document : left.score < right.score
  }

  private mutating func siftUp() {
    var child = heap.count - 1
    while child > 0, isWorse(heap[child], heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && isWorse(heap[child], heap[worst]) {
        worst = child
      }
      if worst == parent { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
