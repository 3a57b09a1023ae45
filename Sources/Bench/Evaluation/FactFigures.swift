import Companion
import Foundation

/// What extraction made of dialogues: how many facts, whether each is borne out, how often one stands twice, how many of
/// the turns that questions are about left one behind.
package struct FactFigures: Sendable, Encodable {
  /// A fact to be read with fresh eyes.
  package struct Sampled: Sendable, Encodable {
    package let dialogue: String
    package let kind: String
    package let text: String
    package let quote: String
    package let said: String
  }

  package let hasModel: Bool
  /// Turns that were read.
  package private(set) var turns = 0
  package private(set) var facts = 0
  package private(set) var superseded = 0
  package private(set) var contradictions = 0
  package private(set) var byKind: [String: Int] = [:]
  /// Facts with a quote that does not stand in its turn, letter by letter.
  package private(set) var unsupported = 0
  /// Facts that say what an earlier one says.
  package private(set) var duplicates = 0
  /// Turns that questions are about, and those that left a fact.
  package private(set) var evidence = Share(0, of: 0)
  package private(set) var evidenceByLanguage: [String: Share] = [:]
  /// Turns that hold nothing a question asks for, and those that left a fact.
  package private(set) var others = Share(0, of: 0)
  package private(set) var sample: [Sampled] = []

  init(hasModel: Bool) { self.hasModel = hasModel }

  package var quoteShare: Double { facts == 0 ? 1 : Double(facts - unsupported) / Double(facts) }
  package var duplicateShare: Double { facts == 0 ? 0 : Double(duplicates) / Double(facts) }

  mutating func add(_ talk: FactTalk, read: Set<Int>) {
    let dialogue = talk.dialogue
    turns += read.count
    facts += talk.facts.count
    var told: Set<Int> = []
    var earlier: [Fact] = []
    for fact in talk.facts.reversed() {
      byKind[fact.kind.rawValue, default: 0] += 1
      if fact.supersededBy != nil { superseded += 1 }
      if fact.contradicts != nil { contradictions += 1 }
      var isSupported = !fact.sources.isEmpty
      for source in fact.sources {
        guard let place = talk.place(of: source.message) else { continue }
        told.insert(place)
        if !dialogue.turns[place].text.contains(source.quote) { isSupported = false }
      }
      if !isSupported { unsupported += 1 }
      if fact.supersededBy == nil {
        if earlier.contains(where: { fact.repeats($0) }) { duplicates += 1 }
        earlier.append(fact)
      }
      sample.append(
        Sampled(
          dialogue: dialogue.name, kind: fact.kind.rawValue, text: fact.text,
          quote: fact.sources.first?.quote ?? "",
          said: fact.sources.first.flatMap { talk.place(of: $0.message) }.map { dialogue.turns[$0].day.shown }
            ?? ""))
    }
    let asked = Set(dialogue.questions.flatMap(\.evidence)).filter {
      dialogue.turns[$0].speaker == .person && read.contains($0)
    }
    let hits = asked.intersection(told).count
    evidence = Share(evidence.hits + hits, of: evidence.of + asked.count)
    let language = dialogue.language.rawValue
    let former = evidenceByLanguage[language] ?? Share(0, of: 0)
    evidenceByLanguage[language] = Share(former.hits + hits, of: former.of + asked.count)
    let rest = read.subtracting(asked).filter { dialogue.turns[$0].tag == nil }
    others = Share(others.hits + told.intersection(rest).count, of: others.of + rest.count)
  }

  /// Keeps so many for review, evenly picked, the same at each run.
  package mutating func keep(sample count: Int) {
    guard count < sample.count else { return }
    sample = count <= 0 ? [] : (0..<count).map { sample[$0 * sample.count / count] }
  }

  package var table: String {
    let kinds = byKind.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    func percent(_ value: Double) -> String { String(format: "%.1f %%", 100 * value) }
    let languages = evidenceByLanguage.sorted { $0.key < $1.key }.map {
      "\($0.key) \(percent($0.value.value))"
    }.joined(separator: ", ")
    return """
      | | |
      |---|---|
      | read with | \(hasModel ? "model and rules" : "rules alone") |
      | turns read | \(turns) |
      | facts | \(facts) (\(kinds)) |
      | quote found in its turn | \(percent(quoteShare)) |
      | said twice | \(percent(duplicateShare)) |
      | superseded, to be asked about | \(superseded), \(contradictions) |
      | turns that questions are about and that left a fact | \(percent(evidence.value)) of \(evidence.of) (\(languages)) |
      | untagged turns that left a fact | \(percent(others.value)) of \(others.of) |
      """
  }
}

extension CivilDay {
  /// "2026-01-12"
  fileprivate var shown: String {
    let (year, month, day) = civil
    return String(format: "%04d-%02d-%02d", year, month, day)
  }
}
