/// All pattern tables, compiled once: what is a sign, what is an idiom, what is a frame.
///
/// The patterns of both languages run on every text, because people mix languages and settings are wrong.
struct Lexicon: Sendable {
  struct Hit: Sendable {
    let sign: Sign
    let sentence: Int
  }

  private let signs: [(sign: Sign, pattern: Pattern)]
  private let idioms: [Pattern]
  private let frames: [(frame: Frame, pattern: Pattern)]
  private let signsByKey: [Int: [Int]]
  private let idiomsByKey: [Int: [Int]]
  private let framesByKey: [Int: [Int]]
  private let vocabulary: Vocabulary
  private let repair: Repair

  static let house = Lexicon(signs: Lexicon.allSigns, idioms: Lexicon.allIdioms, frames: Lexicon.allFrames)

  init(signs: [Sign], idioms: [String], frames: [(Frame, String)]) {
    var vocabulary = Vocabulary()
    func patterns(_ source: String) -> [Pattern] {
      Pattern.lines(source).map { line in Pattern(line) { vocabulary.group($0) } }
    }
    self.signs = signs.flatMap { sign in patterns(sign.pattern).map { (sign, $0) } }
    self.idioms = idioms.flatMap(patterns)
    self.frames = frames.flatMap { frame, text in patterns(text).map { (frame, $0) } }
    signsByKey = Self.filed(self.signs.map(\.pattern))
    idiomsByKey = Self.filed(self.idioms)
    framesByKey = Self.filed(self.frames.map(\.pattern))
    self.vocabulary = vocabulary
    repair = Repair(vocabulary)
  }

  /// Everything found, and the frames of each sentence.
  func read(_ sentences: [[String]]) -> (hits: [Hit], frames: [Set<Frame>]) {
    var hits: [Hit] = []
    var frames: [Set<Frame>] = []
    var groupsOf: [String: [UInt16]] = [:]
    for (number, words) in sentences.enumerated() {
      var sentence = repair.repaired(words).map { word in
        if let known = groupsOf[word] { return ReadWord(groups: known) }
        let groups = vocabulary.groups(of: word)
        groupsOf[word] = groups
        return ReadWord(groups: groups)
      }
      frames.append(self.frames(of: sentence))
      mask(&sentence)
      forEachMatch(in: sentence, filed: signsByKey, patterns: { signs[$0].pattern }) { index, _ in
        hits.append(Hit(sign: signs[index].sign, sentence: number))
      }
    }
    return (hits, frames)
  }

  private func frames(of sentence: [ReadWord]) -> Set<Frame> {
    var found: Set<Frame> = []
    forEachMatch(in: sentence, filed: framesByKey, patterns: { frames[$0].pattern }) { index, _ in
      found.insert(frames[index].frame)
    }
    return found
  }

  /// Words of an idiom stay in their place but mean nothing any more.
  private func mask(_ sentence: inout [ReadWord]) {
    var covered = IndexSet()
    forEachMatch(in: sentence, filed: idiomsByKey, patterns: { idioms[$0] }) { _, range in
      covered.formUnion(range)
    }
    for index in covered { sentence[index].groups = [] }
  }

  private typealias IndexSet = Set<Int>

  private func forEachMatch(
    in sentence: [ReadWord], filed: [Int: [Int]], patterns: (Int) -> Pattern,
    _ body: (Int, Range<Int>) -> Void
  ) {
    for start in sentence.indices {
      for group in sentence[start].groups {
        for index in filed[Int(group)] ?? [] {
          if let end = patterns(index).end(in: sentence, from: start) { body(index, start..<end) }
        }
      }
    }
  }

  private static func filed(_ patterns: [Pattern]) -> [Int: [Int]] {
    Dictionary(grouping: patterns.indices, by: { patterns[$0].key })
  }
}
