/// A regression that learns to tell two kinds of rows apart, with weights kept small.
///
/// It minimises ½·‖w‖² + C·Σ log(1 + exp(−y·(w·x + b))), y = ±1, the intercept b not penalised: the form scikit-learn
/// gives it. Solved by Newton's method, each step by conjugate gradients (Nocedal and Wright 2006, chapter 7), to
/// a gradient of 10⁻⁸: the answer does not depend on the way there.
struct LogisticRegression {
  private(set) var weights: [Double]
  private(set) var intercept: Double

  /// - Parameters:
  ///   - rows: One after another, `width` values each.
  ///   - labels: 1 or 0, one for each row.
  ///   - strength: C; the smaller, the smaller the weights.
  init(rows: [Double], width: Int, labels: [Double], strength: Double) {
    var problem = LogisticProblem(rows: rows, width: width, labels: labels, strength: strength)
    problem.solve()
    weights = Array(problem.solution[..<width])
    intercept = problem.solution[width]
  }

  /// Above 0: rather a row of label 1.
  func decision(_ row: some Sequence<Double>) -> Double {
    zip(row, weights).reduce(intercept) { $0 + $1.0 * $1.1 }
  }
}
