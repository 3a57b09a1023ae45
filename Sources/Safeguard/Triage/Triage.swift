/// Reads a message for danger: text and, where there is one, the tuned encoder's vectors as plain floats go in;
/// label, level and what triggered it come out. No chat model, no network, nothing of ours beside it.
///
/// The learnt model decides, with what the written patterns find as one of its inputs: alone they would miss
/// much, and raise more false alarms than a person forgives. Only what is unmistakable stands whatever the model
/// says. Without the model's file the patterns decide alone.
package struct Triage: Sendable {
  private let patterns = WrittenPatterns()
  private let model: TriageModel?

  /// Windows that get a vector. A letter of 1,300 words is read in full; of a longer text, the windows that
  /// n-grams and patterns find worst. Some 0.4 s on two cores, half of what a turn waits (R1).
  package static let mostVectors = 32

  /// From this strength on a pattern is not weighed but obeyed: pills taken, veins cut. Of 12,913 lines to learn
  /// from it found 19, and 2 of them among the 6,613 harmless ones (`Training/Triage`); strength 3 would be wrong
  /// about 29 of 254.
  static let unmistakable = 4

  /// A clause of no more words in which the patterns find danger to oneself is obeyed too: so little text gives
  /// the learnt parts little to go by. Of such lines of 8 words 53 were found, all rightly; from 10 on, 4 in 108 were not.
  static let bluntWords = 9

  /// Between commas a clause is obeyed from this strength on: "I want to die tonight, I live in Leeds with my sister." Of
  /// 18,014 lines to learn from it found 145 with a risk and 19 without; strength 2 would be wrong about 86 of 489.
  static let clearAmongCommas = 3

  /// Without an encoder, n-grams alone raise nothing in so few words: "I found my keys" has the letters of other lines.
  static let fewWords = 4

  /// With `nil` the patterns decide alone.
  package init(model: TriageModel? = .house) { self.model = model }

  /// The risk that `text` shows, without an encoder.
  package func assess(_ text: String) -> TriageResult { judge(read([text])) }

  /// Reads texts that belong together, a message and what is attached to it: the worst one counts.
  package func read(_ texts: [String]) -> TriageReading {
    let parts = texts.flatMap(Reading.parts)
    var (told, floor) = (TriageResult.none, TriageResult.none)
    var windows: [TriageReading.Window] = []
    for part in parts {
      let finding = patterns.read(part)
      let whole = finding.result
      told = WrittenPatterns.worse(told, whole)
      if isPlain(finding, in: part) { floor = WrittenPatterns.worse(floor, whole) }
      guard let model else { continue }
      let stretches = Windows.of(part)
      for stretch in stretches {
        let found = stretches.count == 1 ? whole : patterns.read(stretch).result
        windows.append(
          TriageReading.Window(
            text: String(stretch), told: found.label, isImmediate: found.level > found.label.level,
            read: model.read(String(stretch))))
      }
    }
    return TriageReading(told: told, floor: floor, all: windows, asked: worst(of: windows))
  }

  /// Whether the patterns are obeyed: what they find is unmistakable, or stands in few words, alone or with a colon or
  /// a full stop around it, as in "For my novel: I want to die." (T39). Frames count over the whole text as ever.
  private func isPlain(_ finding: WrittenPatterns.Finding, in text: String) -> Bool {
    if finding.strength >= Self.unmistakable { return true }
    guard finding.result.label.isRisk, text.utf8.count < 400 else { return false }
    return hasBlunt(text.split(separator: ":"), from: WrittenPatterns.threshold)
      || hasBlunt(text.split { ",;:".contains($0) }, from: Self.clearAmongCommas, beforeComparison: true)
  }

  /// - Parameter beforeComparison: Whether a clause ends where it compares: "I want to kill myself tonight like my heroine"
  ///   says it first, and the heroine takes nothing back.
  private func hasBlunt(
    _ clauses: [Substring], from strength: Int, beforeComparison: Bool = false
  ) -> Bool {
    clauses.flatMap { Normaliser.sentences(String($0)) }.contains { words in
      let clause = beforeComparison ? words.prefix { !Self.comparing.contains($0) } : words[...]
      guard clause.count <= Self.bluntWords else { return false }
      let finding = patterns.read(clause.joined(separator: " "))
      return finding.strength >= strength && Self.isBlunt(finding)
    }
  }

  private static let comparing: Set = ["comme", "like"]

  private static func isBlunt(_ finding: WrittenPatterns.Finding) -> Bool {
    finding.result.label.isAboutOwnLife || finding.result.label == .selfHarm
  }

  /// What all parts make of a reading.
  /// - Parameter vectors: One for each of `reading.windows`, in order; anything else counts as no vectors.
  package func judge(_ reading: TriageReading, vectors: [[Float]]? = nil) -> TriageResult {
    guard let model else { return reading.told }
    let judged = judgements(reading, vectors, model).map { window, judgement in
      let level = window.isImmediate && judgement.isFlagged ? .urgent : judgement.label.level
      return TriageResult(label: judgement.label, level: level, triggers: [])
    }
    let worst = judged.reduce(reading.floor, WrittenPatterns.worse)
    // Distress shows no card, and is remembered for what follows it (R5): what the patterns hear of it stands.
    if worst.label == .none, reading.told.label == .distress { return reading.told }
    let isLearnt = worst.label.isRisk && worst.label != reading.floor.label
    let learnt = isLearnt ? ["learnt-" + worst.label.rawValue.replacing("_", with: "-")] : []
    return TriageResult(
      label: worst.label, level: worst.level, triggers: (reading.told.triggers + learnt).sorted())
  }

  /// The greatest risk among the windows, 0 to 1, for measuring alone; never shown to anybody (R25). `nil`
  /// without a model.
  package func risk(_ reading: TriageReading, vectors: [[Float]]? = nil) -> Float? {
    model.flatMap { judgements(reading, vectors, $0).map(\.1.risk).max() }
  }

  /// What the patterns alone find, and how strongly; for the scripts that train, and for comparison.
  package func patternsAlone(_ text: String) -> (result: TriageResult, strength: Int) {
    let found = Reading.parts(of: text).map(patterns.read)
    return (
      found.map(\.result).reduce(.none, WrittenPatterns.worse), found.map(\.strength).max() ?? 0
    )
  }

  private func judgements(
    _ reading: TriageReading, _ vectors: [[Float]]?, _ model: TriageModel
  ) -> [(TriageReading.Window, Judgement)] {
    if let vectors, vectors.count == reading.asked.count,
      vectors.allSatisfy({ $0.count == model.width && $0.allSatisfy(\.isFinite) })
    {
      return zip(reading.asked, vectors).map { window, vector in
        let heard = model.heard(vector)
        return (
          window, model.judge(heard: heard, read: window.read, told: window.told, among: reading.all.count)
        )
      }
    }
    return reading.all.map { window in
      var judgement = model.judge(heard: nil, read: window.read, told: window.told, among: reading.all.count)
      let words = window.text.split(whereSeparator: \.isWhitespace).count
      if words <= Self.fewWords, !window.told.isRisk { judgement.isFlagged = false }
      return (window, judgement)
    }
  }

  /// The windows to ask vectors for, in the order of the text.
  private func worst(of windows: [TriageReading.Window]) -> [TriageReading.Window] {
    guard let model, windows.count > Self.mostVectors else { return windows }
    let risks = windows.map { model.judge(heard: nil, read: $0.read, told: $0.told).risk }
    let worst = windows.indices.sorted { (risks[$0], $1) > (risks[$1], $0) }.prefix(Self.mostVectors)
    return worst.sorted().map { windows[$0] }
  }
}
