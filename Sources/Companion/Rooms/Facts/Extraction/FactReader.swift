import Engines
import Foundation

/// Asks the model what a message says about the person's life, and believes nothing of the answer that the message does
/// not hold.
struct FactReader: Sendable {
  let model: any LanguageModel
  let language: Language
  /// Whose prompt it is, for the engine's cache (T43).
  let owner: String
  var speakers: Set<String> = []

  /// Times the model is asked before the rules alone stand.
  static let tries = 3
  /// Facts of one message at most.
  static let most = 6
  /// Tokens of a message that are read at once.
  static let messageTokens = 700
  private static let replyTokens = 420

  /// What the model gave, and what it cost.
  struct Answer: Sendable {
    var candidates: [FactCandidate] = []
    var usage: [TokenUsage] = []
  }

  /// - Parameter floor: What the rules read out of the message; kept where the model says nothing better.
  /// - Throws: `EngineError` where the model cannot be asked; `CancellationError`.
  func read(_ message: Message, said today: CivilDay, floor: [FactCandidate]) async throws -> Answer {
    let text = TokenEstimate.clip(message.text, to: Self.messageTokens)
    var answer = Answer()
    for attempt in 0..<Self.tries {
      let (reply, usage) = try await ask(text, said: today, attempt: attempt)
      if let usage { answer.usage.append(usage) }
      guard let items = Self.items(in: reply) else { continue }
      let read = items.prefix(Self.most).compactMap { checked($0, in: message.text, said: today) }
      answer.candidates = Self.joined(floor, with: read)
      return answer
    }
    answer.candidates = floor
    return answer
  }

  private func ask(
    _ text: String, said today: CivilDay, attempt: Int
  ) async throws -> (text: String, usage: TokenUsage?) {
    let request = ChatRequest(
      messages: [
        .init(.system, Prompts.readFacts(in: language)),
        .init(.user, Prompts.toRead(text, said: Words.Facts.day(today, in: language), in: language)),
      ], maxReplyTokens: Self.replyTokens, temperature: attempt == 0 ? 0 : 0.3, seed: attempt,
      jsonSchema: Self.schema, cacheOwner: owner)
    var reply = ""
    var usage: TokenUsage?
    for try await event in model.stream(request) {
      switch event {
      case .delta(let more): reply += more
      case .usage(let counted): usage = counted
      case .finished: break
      }
    }
    // A cancelled stream ends without an error: half an answer is none.
    try Task.checkCancellation()
    return (reply, usage)
  }

  // MARK: The answer

  /// One fact as a model writes it.
  struct Item: Decodable, Sendable {
    let kind: String
    let about: String?
    let fact: String
    let quote: String
  }

  /// The order of the properties is the order the model thinks in: first the words, then what they say.
  static let schema = """
    {"type":"object","properties":{"facts":{"type":"array","maxItems":6,"items":{"type":"object","properties":\
    {"quote":{"type":"string","maxLength":200},"kind":{"type":"string","enum":["person","place","event","preference",\
    "state","openThread","boundary"]},"about":{"type":"string","maxLength":40},"fact":{"type":"string",\
    "maxLength":160}},"required":["quote","kind","about","fact"],"additionalProperties":false}}},"required":["facts"],\
    "additionalProperties":false}
    """

  /// - Returns: `nil` where the answer is no such JSON. What a server without schemas writes around it is passed over.
  static func items(in reply: String) -> [Item]? {
    struct Envelope: Decodable { let facts: [Lenient] }
    struct Lenient: Decodable {
      let item: Item?
      init(from decoder: any Decoder) throws { item = try? Item(from: decoder) }
    }
    guard let start = reply.firstIndex(where: { $0 == "{" || $0 == "[" }),
      let end = reply.lastIndex(where: { $0 == "}" || $0 == "]" }), start < end
    else { return nil }
    let data = Data(reply[start...end].utf8)
    if let envelope = try? JSONDecoder().decode(Envelope.self, from: data) {
      return envelope.facts.compactMap(\.item)
    }
    return (try? JSONDecoder().decode([Lenient].self, from: data))?.compactMap(\.item)
  }

  /// A fact that the message bears out: its quote is found there, and its sentence says little that is not.
  func checked(_ item: Item, in message: String, said today: CivilDay) -> FactCandidate? {
    let text = item.fact.trimmed
    guard let kind = Fact.Kind(rawValue: item.kind), let quote = QuoteFinder.find(item.quote, in: message),
      (8...Fact.textLimit).contains(text.count), WorthReading.isWorth(quote), !Instruction.isIn(text),
      Self.isBorneOut(text, by: message), Self.isTold(text)
    else { return nil }
    let clauses = SpokenClause.all(in: quote)
    guard !clauses.contains(where: \.isSupposed),
      !(message.range(of: quote).map { message[$0.upperBound...].first == "?" } ?? false)
    else { return nil }
    // What the rules know of the same words: their slot and their day.
    let known = FactFloor(language: language, speakers: speakers).read(quote, said: today)
    let match = known.first { $0.kind == kind } ?? known.first
    // A small model that has nothing to say repeats the words.
    guard match != nil || FactTerms(text).share(with: FactTerms(quote)) < Self.copiedShare else { return nil }
    let day = clauses.lazy.flatMap { SpokenDay.all(in: $0, said: today) }.first
    // Nothing is awaited that has no day, or whose day is over.
    let isAwaited = (match?.meant ?? day?.days).map { $0.last > today } ?? false
    let about = item.about?.trimmed ?? ""
    let isKnown = !about.isEmpty && Self.isBorneOut(about, by: message)
    let relation = Relations.table[FactMerge.key(about)]?.shown
    return FactCandidate(
      kind: kind == .openThread && !isAwaited ? match?.kind ?? .event : kind, text: text, value: text,
      subjects: match.map(\.subjects).flatMap { $0.isEmpty ? nil : $0 }
        ?? (isKnown && !Self.isSelf(about) ? [about] : []),
      relation: match?.relation ?? relation, quote: quote, meant: match?.meant ?? day?.days,
      confidence: match == nil ? 0.6 : 0.85, slot: match?.slot, language: language,
      isChange: match?.isChange ?? false)
  }

  /// Share of words from which on a sentence only repeats its quote.
  private static let copiedShare = 0.9
  /// Words of a fact at most: what is longer is a paragraph.
  private static let mostWords = 30

  /// Whether a sentence tells of somebody, and does not speak for them: no "I", no "my", no "you".
  static func isTold(_ text: String) -> Bool {
    let words = RecallTokenizer.words(text)
    return words.count <= mostWords && !words.contains(where: speaking.contains)
  }

  private static let speaking: Set<String> = [
    "je", "j", "moi", "mon", "ma", "mes", "nous", "notre", "nos", "tu", "toi", "vous", "votre", "vos", "i",
    "im", "ive", "my",
    "me", "we", "our", "us", "you", "your", "mine", "myself", "desole", "sorry",
  ]

  private static func isSelf(_ about: String) -> Bool {
    ["moi", "me", "self", "user", "person", "personne", "i", "je", "utilisateur"].contains(
      FactMerge.key(about))
  }

  /// Whether what a sentence says stands in the message: every number and every name, and half of the other words.
  static func isBorneOut(_ text: String, by message: String) -> Bool {
    let spoken = SpokenWords(message).terms.union(RecallTokenizer.words(message))
    let clauses = SpokenClause.all(in: text)
    var telling = 0
    var found = 0
    for clause in clauses {
      for (place, word) in clause.words.enumerated() {
        let isKnown =
          spoken.contains(word.folded) || !SearchWords.terms(of: word.folded).isDisjoint(with: spoken)
          || word.folded.split(separator: "-").allSatisfy { spoken.contains(String($0)) }
        if Int(word.folded) != nil || (place > 0 && NameWords.isName(word)) {
          guard isKnown else { return false }
        }
        guard NameWords.says(word.folded), Relations.table[word.folded] == nil else { continue }
        telling += 1
        if isKnown { found += 1 }
      }
    }
    return telling == 0 || Double(found) / Double(telling) >= 0.5
  }

  /// Where both read the same words, the model's sentence stands in the rule's place, with what the rule knew.
  static func joined(_ floor: [FactCandidate], with read: [FactCandidate]) -> [FactCandidate] {
    var joined: [FactCandidate] = []
    var taken: Set<Int> = []
    for rule in floor {
      let place = read.indices.first { place in
        !taken.contains(place) && read[place].kind == rule.kind
          && (read[place].quote.contains(rule.quote) || rule.quote.contains(read[place].quote))
      }
      // A wish is told in the person's own words: another's would bend it.
      guard let place, rule.kind != .boundary, rule.slot != "who" else {
        joined.append(rule)
        continue
      }
      taken.insert(place)
      var better = rule
      better.text = read[place].text
      better.confidence = max(rule.confidence, 0.85)
      joined.append(better)
    }
    for (place, candidate) in read.enumerated() where !taken.contains(place) {
      let isTold = joined.contains {
        ($0.quote.contains(candidate.quote) || candidate.quote.contains($0.quote))
          && FactTerms($0).share(with: FactTerms(candidate)) > 0.3
      }
      if !isTold { joined.append(candidate) }
    }
    return joined
  }
}

/// Commands to a model, which no fact ever is (T36, T37).
enum Instruction {
  private static let marks = [
    "ignore tes", "ignore les instructions", "ignorez les", "oublie tes instructions",
    "nouvelles instructions",
    "ignore your", "ignore all", "ignore previous", "ignore the above", "disregard", "system prompt",
    "new instructions",
    "you are now", "tu es maintenant", "tu dois desormais", "always obey", "jailbreak", "developer mode",
    "<|", "[inst",
    "###", "assistant:", "system:", "prompt systeme",
  ]

  static func isIn(_ text: String) -> Bool {
    let folded = text.lowercased().folding(options: .diacriticInsensitive, locale: nil)
    return marks.contains(where: folded.contains)
  }
}
