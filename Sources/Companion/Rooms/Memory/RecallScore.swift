/// The weights by which a turn is ranked, as measured (docs of the recipe: L5, session, speaker, date).
///
/// score = L5 / max + 0.3 · session / max + 0.3 speaker + 0.3 date − 0.1 question + 0.1 when-question meets a
/// time word + 0.05 first person + 0.05 ln(1 + terms), where L5 = own BM25 + 0.5 of ±1 + 0.25 of ±2 turns.
enum RecallWeights {
  static let nearest: Float = 0.5
  static let near: Float = 0.25
  static let session: Float = 0.3
  static let speaker: Float = 0.3
  static let date: Float = 0.3
  static let question: Float = -0.1
  static let time: Float = 0.1
  static let firstPerson: Float = 0.05
  static let length: Float = 0.05
  /// Turns further apart than this are no neighbours, though they follow each other in a thread.
  static let neighbourDays: Int32 = 1
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
