/// How many replies of each model a companion gave in each month.
package struct EraHistogram: Encodable, Sendable, Equatable {
  package struct Model: Encodable, Sendable, Equatable {
    /// `Era.unknownModel` where none is known.
    package let name: String
    package let replies: Int
    /// One count for each of `months`.
    package let counts: [Int]
  }

  /// Those with replies, oldest first.
  package let months: [EraMonth]
  /// Most replies first.
  package let models: [Model]

  /// - Parameter counts: By model, then by month.
  init(_ counts: [String: [EraMonth: Int]]) {
    let months = Set(counts.values.flatMap(\.keys)).sorted()
    self.months = months
    models = counts.map { name, counts in
      Model(
        name: name, replies: counts.values.reduce(0, +), counts: months.map { counts[$0] ?? 0 })
    }.sorted { one, other in
      one.replies == other.replies ? one.name < other.name : one.replies > other.replies
    }
  }

  /// The model with the most replies in one stretch, and that stretch: months in a row, where one without a reply may lie
  /// between two; the newer of two alike. Everything where nothing is known.
  var proposal: EraChoice {
    var best: (choice: EraChoice, replies: Int)?
    for model in models {
      var start: Int?
      var last = 0
      var replies = 0
      func close() {
        guard let begun = start else { return }
        let isBetter = best.map {
          replies > $0.replies || replies == $0.replies && months[last] > ($0.choice.to ?? months[last])
        }
        if isBetter ?? true {
          best = (EraChoice(models: [model.name], from: months[begun], to: months[last]), replies)
        }
      }
      for place in months.indices where model.counts[place] > 0 {
        if start == nil || months[place].index - months[last].index > 2 {
          close()
          (start, replies) = (place, 0)
        }
        last = place
        replies += model.counts[place]
      }
      close()
    }
    return best?.choice ?? EraChoice()
  }
}
