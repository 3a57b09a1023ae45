package import Engines
package import Foundation

/// Reads several fields out of one answer: by rule first, then with the model, which may only point at the person's own words.
/// What it cannot prove is dropped; the floor is the whole answer in the present step.
package struct GuidedReader: Sendable {
  /// `nil` for rules alone.
  package let model: (any LanguageModel)?
  /// Whose prompt it is, for the engine's cache (T43).
  package let owner: String

  /// For both tries together.
  let patience: Duration

  /// The local engine reads some 350 tokens, most of them the same each time, and writes 80 of them: about ten seconds on
  /// two cores. Nobody waits longer: the floor asks the same, one thing at a time.
  package static let patience: Duration = .seconds(12)
  /// Times the model is asked.
  static let tries = 2
  /// Words from which on an answer may hold more than one thing.
  static let leastWords = 9
  /// Of a longer answer this much is read; the whole of it stands all the same.
  static let answerTokens = 300
  private static let replyTokens = 160

  package init(model: (any LanguageModel)?, owner: String, patience: Duration = Self.patience) {
    self.model = model
    self.owner = owner
    self.patience = patience
  }

  /// What one answer was read as.
  package struct Reading: Sendable, Equatable {
    package enum Source: String, Sendable, Codable { case rule, model }

    /// The present step among them; fewer than two are none.
    package var fields: [ExerciseStep: ExerciseAnswer.Value] = [:]
    package var sources: [ExerciseStep: Source] = [:]
    package var asked = 0
    /// What the model said that does not stand in the answer, or is no such thing.
    package var refused = 0
    package var isLate = false

    package var isWhole: Bool { fields.count > 1 }
  }

  /// Whether an answer may hold more than the present step: what is short is not looked at.
  package static func isWorth(_ text: String, in exercise: Exercise) -> Bool {
    text.split(whereSeparator: \.isWhitespace).prefix(leastWords).count == leastWords
      && !ReadingBlock.open(in: exercise).isEmpty
  }

  /// - Parameter isWanted: Not any longer when the reply is stopped: the floor then stands at once.
  package func read(
    _ text: String, in exercise: Exercise, at moment: Date,
    while isWanted: @escaping @Sendable () -> Bool = { true }
  ) async -> Reading {
    let open = ReadingBlock.open(in: exercise)
    guard let present = open.first else { return Reading() }
    let rules = ReadingRules(exercise: exercise, moment: moment).read(text, open: open)
    var reading = Reading()
    reading.fields = rules.fields
    for step in rules.fields.keys { reading.sources[step] = .rule }
    let left = open.filter { rules.fields[$0] == nil }
    if let model, left.count > 1 {
      let told = await ask(
        model, rules.rest.isEmpty ? text : rules.rest, left, exercise, moment, &reading, isWanted)
      for (step, value) in told where reading.fields[step] == nil {
        reading.fields[step] = value
        reading.sources[step] = .model
      }
    }
    // Every word that nothing else took stays with the present step.
    let others = reading.fields.filter { $0.key != present }
    guard !others.isEmpty else { return reading.none() }
    if reading.fields[present] == nil || reading.sources[present] == .model {
      let words = others.filter { reading.sources[$0.key] == .model }.flatMap(\.value.allWords)
      let ranges = words.compactMap { rules.rest.range(of: $0) }
      let own = ReadingRules.rest(of: rules.rest, without: ranges)
      guard own.count(where: \.isLetter) >= 3 else { return reading.none() }
      reading.fields[present] = .words(own)
      reading.sources[present] = reading.sources[present] ?? .rule
    }
    return reading
  }

  // MARK: The model

  private func ask(
    _ model: any LanguageModel, _ text: String, _ steps: [ExerciseStep], _ exercise: Exercise,
    _ moment: Date, _ reading: inout Reading, _ isWanted: @escaping @Sendable () -> Bool
  ) async -> [ExerciseStep: ExerciseAnswer.Value] {
    let start = ContinuousClock.now
    let clipped = TokenEstimate.clip(text, to: Self.answerTokens)
    for attempt in 0..<Self.tries {
      let left = patience - (ContinuousClock.now - start)
      guard left > .zero else {
        reading.isLate = true
        return [:]
      }
      reading.asked += 1
      let request = request(clipped, steps, exercise, attempt: attempt)
      switch await Self.answer(of: model, to: request, within: left, while: isWanted) {
      case .late:
        reading.isLate = true
        return [:]
      case .failed: return [:]
      case .said(let reply):
        guard let quotes = Self.quotes(in: reply) else {
          reading.refused += 1
          continue
        }
        let (fields, refused) = checked(quotes, steps, in: text, exercise, moment)
        reading.refused += refused
        if !fields.isEmpty || refused == 0 { return fields }
      }
    }
    return [:]
  }

  private func request(
    _ text: String, _ steps: [ExerciseStep], _ exercise: Exercise, attempt: Int
  ) -> ChatRequest {
    let language = exercise.manner.language
    let asked = steps.compactMap { step in
      Words.Exercising.question(step).map { (step.rawValue, $0.in(Manner(language, .tu))) }
    }
    return ChatRequest(
      messages: [
        .init(.system, Prompts.readFields(in: language)),
        .init(.user, Prompts.toRead(text, fields: asked, in: language)),
      ], maxReplyTokens: Self.replyTokens, temperature: attempt == 0 ? 0 : 0.3, seed: attempt,
      jsonSchema: Self.schema(steps), cacheOwner: owner)
  }

  /// An object with one string for each step; an empty one where nothing was said of it.
  static func schema(_ steps: [ExerciseStep]) -> String {
    let properties = steps.map { #""\#($0.rawValue)":{"type":"string","maxLength":300}"# }.joined(
      separator: ",")
    let names = steps.map { #""\#($0.rawValue)""# }.joined(separator: ",")
    return
      #"{"type":"object","properties":{\#(properties)},"required":[\#(names)],"additionalProperties":false}"#
  }

  private enum Heard: Sendable { case said(String), failed, late }

  private static func answer(
    of model: any LanguageModel, to request: ChatRequest, within patience: Duration,
    while isWanted: @escaping @Sendable () -> Bool
  ) async -> Heard {
    await withTaskGroup(of: Heard.self) { group in
      group.addTask {
        var reply = ""
        do {
          for try await event in model.stream(request) { if case .delta(let more) = event { reply += more } }
          try Task.checkCancellation()
          return .said(reply)
        } catch {
          return .failed
        }
      }
      group.addTask {
        // A look now and then, not a signal: who stops a reply does not wait for a model that thinks.
        let end = ContinuousClock.now + patience
        while isWanted(), ContinuousClock.now < end {
          do { try await Task.sleep(for: min(.milliseconds(100), end - .now)) } catch { break }
        }
        return .late
      }
      defer { group.cancelAll() }
      return await group.next() ?? .failed
    }
  }

  /// - Returns: `nil` where the answer is no such JSON. What a server without schemas writes around it is passed over.
  static func quotes(in reply: String) -> [String: String]? {
    guard let start = reply.firstIndex(of: "{"), let end = reply.lastIndex(of: "}"), start < end else {
      return nil
    }
    struct Lenient: Decodable {
      let text: String?
      init(from decoder: any Decoder) throws {
        text = try? decoder.singleValueContainer().decode(String.self)
      }
    }
    return (try? JSONDecoder().decode([String: Lenient].self, from: Data(reply[start...end].utf8)))?
      .compactMapValues(\.text)
  }

  /// What the answer bears out: each quote stands in it letter by letter, beside the others, and is an answer to its step.
  private func checked(
    _ quotes: [String: String], _ steps: [ExerciseStep], in text: String, _ exercise: Exercise,
    _ moment: Date
  ) -> ([ExerciseStep: ExerciseAnswer.Value], refused: Int) {
    var fields: [ExerciseStep: ExerciseAnswer.Value] = [:]
    var taken: [Range<String.Index>] = []
    var refused = 0
    for step in steps {
      let said = quotes[step.rawValue]?.trimmed ?? ""
      guard said.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
      guard let quote = QuoteFinder.find(said, in: text), let range = text.range(of: quote),
        !taken.contains(where: { $0.overlaps(range) }),
        quote.count < text.trimmed.count || step == steps.first,
        case .value(let value, isCertain: true) = ExerciseReader(
          step: step, offersChoices: false, pending: nil, exercise: exercise, moment: moment
        ).read(quote), value != .skipped, value != .unknown
      else {
        refused += 1
        continue
      }
      taken.append(range)
      fields[step] = value
    }
    return (fields, refused)
  }
}

extension GuidedReader.Reading {
  /// The same without fields: the floor.
  func none() -> Self {
    var reading = self
    (reading.fields, reading.sources) = ([:], [:])
    return reading
  }
}
