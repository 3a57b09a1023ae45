import Companion

extension TrapFigures.Column {
  init(_ all: [SeenTrap], language: String) {
    self.language = language
    let lines = all.filter { $0.line.trap != nil }
    let traps = lines.filter { $0.line.trap?.isTrap == true }
    let others = lines.filter { $0.line.trap?.isTrap == false }
    let outside = all.filter { $0.line.trap == nil }
    func offered(_ lines: [SeenTrap]) -> [SeenTrap] { lines.filter { $0.suggestion?.offersRecord == true } }
    top1 = Share(lines.count(where: \.isRight), of: lines.count)
    top3 = Share(lines.count(where: \.isOffered), of: lines.count)
    top1WithSecond = Share(
      lines.count { $0.isRight || ($0.line.also != nil && $0.first == $0.line.also) }, of: lines.count)
    self.offered = Share(offered(traps).count, of: traps.count)
    offeredRightly = Share(offered(traps).count(where: \.isRight), of: offered(traps).count)
    offeredInVain = Share(offered(others).count, of: others.count)
    offeredOutside = Share(offered(outside).count, of: outside.count)
    calibrationError = Self.calibrationError(lines)
    macroF1 = Self.resampled(lines)
    labels = Dictionary(
      ThinkingTrap.allCases.map { ($0.rawValue, TrapFigures.Label($0, in: lines)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The mean of the labels' F1; a label that no line has counts as none.
  private static func macroF1(_ pairs: [(Int, Int?)]) -> Double {
    let count = ThinkingTrap.allCases.count
    var (right, asked, said) = (
      [Int](repeating: 0, count: count), [Int](repeating: 0, count: count), [Int](repeating: 0, count: count)
    )
    for (label, seen) in pairs {
      asked[label] += 1
      if let seen { said[seen] += 1 }
      if label == seen { right[label] += 1 }
    }
    let there = (0..<count).filter { asked[$0] > 0 }
    guard !there.isEmpty else { return 0 }
    return there.reduce(0) { $0 + 2 * Double(right[$1]) / Double(asked[$1] + said[$1]) } / Double(there.count)
  }

  /// Percentile bootstrap (Efron 1979), 1,000 resamplings of the lines with a fixed seed.
  private static func resampled(_ lines: [SeenTrap]) -> TrapFigures.Score {
    let pairs = lines.compactMap { line -> (Int, Int?)? in
      guard let label = line.line.trap else { return nil }
      return (place(of: label), line.first.map(place))
    }
    let value = macroF1(pairs)
    guard !pairs.isEmpty else { return TrapFigures.Score(value: 0, low: 0, high: 1) }
    var dice = Dice(seed: 7)
    let others = (0..<1_000).map { _ in
      macroF1((0..<pairs.count).map { _ in pairs[Int.random(in: 0..<pairs.count, using: &dice)] })
    }.sorted()
    return TrapFigures.Score(value: value, low: others[25], high: others[974])
  }

  private static func place(of trap: ThinkingTrap) -> Int { ThinkingTrap.allCases.firstIndex(of: trap)! }

  private static func calibrationError(_ lines: [SeenTrap]) -> Double {
    guard !lines.isEmpty else { return 0 }
    let bins = Dictionary(grouping: lines) { min(9, Int($0.confidence * 10)) }
    let apart = bins.values.map { lines in
      let said = lines.reduce(0) { $0 + Double($1.confidence) }
      return abs(said - Double(lines.count(where: \.isRight)))
    }
    return apart.reduce(0, +) / Double(lines.count)
  }
}

extension TrapFigures.Label {
  init(_ label: ThinkingTrap, in lines: [SeenTrap]) {
    let mine = lines.filter { $0.line.trap == label }
    let said = lines.filter { $0.first == label }
    let right = mine.count(where: \.isRight)
    top1 = Share(right, of: mine.count)
    top3 = Share(mine.count(where: \.isOffered), of: mine.count)
    precision = Share(right, of: said.count)
    f1 = mine.isEmpty && said.isEmpty ? 0 : 2 * Double(right) / Double(mine.count + said.count)
  }
}
