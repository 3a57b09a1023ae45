/// "Sois moins enthousiaste", "shorter answers please", "don't use emoji": another tone, asked for in plain words.
///
/// Read by rule, and carefully: every word of the clause must belong to the wish. Whatever else stands there ("sois plus
/// direct avec ma mère", "my boss told me to be less enthusiastic") makes it something the person tells.
struct ToneWish: Sendable, Equatable {
  /// How far a dial is turned: by notches from where it stands, or to one.
  enum Move: Sendable, Equatable { case by(Int), to(Int) }

  var moves: [Tone.Dial: Move] = [:]
  /// As the companion usually speaks.
  var isBack = false
  /// From now on, in every conversation with this companion.
  var isLasting = false

  /// - Returns: `nil` where nothing of the kind is asked, and where one message asks for what cannot both be.
  static func heard(in text: String) -> ToneWish? {
    guard text.utf8.count <= mostBytes else { return nil }
    let sentences = ToneSentence.all(in: text)
    let saying = sentences.filter { !$0.isCourtesy }
    let isWhole = saying.count == 1 && saying[0].clauses.allSatisfy(\.isMine)
    var wish: ToneWish?
    for (place, sentence) in sentences.enumerated() where !sentence.tells {
      let around = [place - 1, place + 1].filter(sentences.indices.contains)
      let isTold = around.contains { sentences[$0].tells }
      for reading in sentence.clauses.compactMap({ ToneReading($0, isWhole: isWhole) }) {
        // An order is no question; "Be less enthusiastic? Me?" says another's words again.
        if sentence.asks, !reading.isAsked { continue }
        if isTold, !reading.isPolite { continue }
        guard var both = (wish ?? ToneWish()).joined(with: reading.wish) else { return nil }
        both.isLasting = both.isLasting || sentence.lasts
        wish = both
      }
    }
    return wish
  }

  /// Nobody asks for a tone in a page of text.
  private static let mostBytes = 4_000

  private func joined(with other: ToneWish) -> ToneWish? {
    var both = self
    for (dial, move) in other.moves {
      if let known = both.moves[dial], known != move { return nil }
      both.moves[dial] = move
    }
    both.isBack = isBack || other.isBack
    both.isLasting = isLasting || other.isLasting
    return both.isBack && !both.moves.isEmpty ? nil : both
  }

  /// The notches that are meant, from the tone as it stands; dials that are at their end already are left out.
  func notches(from tone: Tone) -> [Tone.Dial: Int] {
    var notches: [Tone.Dial: Int] = [:]
    for (dial, move) in moves {
      let meant =
        switch move {
        case .by(let steps): tone[dial] + steps
        case .to(let notch): notch
        }
      let notch = min(max(meant, Tone.dial.lowerBound), Tone.dial.upperBound)
      if notch != tone[dial] { notches[dial] = notch }
    }
    return notches
  }

  /// Whether what is asked leaves care as it is: where danger was seen nothing colder, shorter or funnier is heard.
  var isGentle: Bool {
    !isBack
      && moves.allSatisfy { dial, move in
        let isMore =
          switch move {
          case .by(let steps): steps > 0
          case .to(let notch): notch > 0
          }
        return switch dial {
        case .warmth, .verbosity: isMore
        case .enthusiasm, .playfulness, .emoji: !isMore
        case .directness: true
        }
      }
  }
}
