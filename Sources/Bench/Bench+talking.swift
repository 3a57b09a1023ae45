import Companion
import Foundation
import Web

/// Talking: how much the house adds to the model's own time, and how quick its stages are.
extension BenchGround {
  private static let questionWords = 12
  private static let messageWords = 25

  /// Milliseconds from the POST of a question to the first delta, less the model's own time, p50.
  /// - Parameter conversations: How many ask at the same moment, each in a thread of its own.
  func addedDelay(_ home: BenchHome, conversations: Int, rounds: Int) async throws -> Double {
    progress("first words at \(conversations) conversations at once")
    return try await serving(home.root) { house, visitor in
      try await visitor.signIn()
      try await untilSearchable(home)
      // Recall by meaning costs a turn something only where the turns have their vectors.
      guard try await house.comesToRest(for: .seconds(2), within: .seconds(300)) else {
        throw BenchError.serverDidNotStart
      }
      var threads: [ChatThread.ID] = []
      for _ in 0..<conversations { threads.append(try await visitor.addThread(with: home.companion)) }
      var sentences = Sentences(seed: UInt64(conversations))
      var marks = Marks(for: conversations)
      var samples: [Double] = []
      // The first round only warms up.
      for round in 0...rounds {
        let asked = threads.map { thread in
          let mark = marks.next()
          return Question(
            mark: mark, text: sentences.question(words: Self.questionWords, mark: mark), thread: thread)
        }
        let taken = try await ask(asked, as: visitor)
        if round > 0 { samples += taken }
      }
      return Samples(samples).percentile(0.5)
    }
  }

  private struct Question: Sendable {
    let mark: String
    let text: String
    let thread: ChatThread.ID
  }

  /// Asks all questions at once and waits for all replies to end.
  private func ask(_ questions: [Question], as visitor: Visitor) async throws -> [Double] {
    try await withThrowingTaskGroup(of: Double.self) { group in
      for question in questions {
        group.addTask {
          let start = ContinuousClock.now
          let said = try await visitor.say(question.text, in: question.thread)
          let heard = try await visitor.hear(said.reply)
          guard let first = heard.firstDelta, let own = model.log.ownTime(mark: question.mark) else {
            throw BenchError.replyDidNotEnd
          }
          return (first - start - own).milliseconds
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// The server's own figures after that many messages, one at a time, of 25 words or questions of 12.
  func figures(
    _ home: BenchHome, after count: Int, questions: Bool
  ) async throws -> Figures.Snapshot {
    progress("\(count) messages, one at a time")
    return try await serving(home.root) { _, visitor in
      try await visitor.signIn()
      try await untilSearchable(home)
      let door = try HostDoor(tokenFile: home.tokenFile)
      var sentences = Sentences(seed: questions ? 12 : 25)
      var marks = Marks(for: count)
      var thread = try await visitor.addThread(with: home.companion)
      for index in 0..<count {
        if index.isMultiple(of: 20) { thread = try await visitor.addThread(with: home.companion) }
        let text =
          questions
          ? sentences.question(words: Self.questionWords, mark: marks.next())
          : sentences.message(words: Self.messageWords)
        _ = try await visitor.hear(try await visitor.say(text, in: thread).reply)
      }
      return try await door.figures()
    }
  }

  /// The server's own p95 for one vector, asked for two hundred times, alone.
  /// - Returns: `nil` without an encoder.
  func embedding(_ home: BenchHome) async throws -> Double? {
    progress("one vector at a time")
    return try await serving(home.root) { _, _ in
      let door = try HostDoor(tokenFile: home.tokenFile)
      for _ in 0..<200 { guard try await door.tryEncoder() else { return nil } }
      return try await door.figures().timing(.embed)?.p95Milliseconds
    }
  }

  /// The newest page of the account's one long thread: p95 on the server in milliseconds, and the statements
  /// that one page took, session included, median of twenty.
  func openingThread(_ home: BenchHome) async throws -> (milliseconds: Double?, queries: Double?) {
    progress("opening a long thread")
    return try await serving(home.root) { _, visitor in
      try await visitor.signIn()
      try await untilSearchable(home)
      let door = try HostDoor(tokenFile: home.tokenFile)
      var queries: [Double] = []
      for _ in 0..<20 {
        let before = try await door.figures().count(.queries)
        _ = try await visitor.page(of: home.threads[0])
        queries.append(Double(try await door.figures().count(.queries) - before))
      }
      for _ in 0..<30 { _ = try await visitor.page(of: home.threads[0]) }
      let counted = Samples(queries).percentile(0.5)
      return (try await door.figures().timing(.page)?.p95Milliseconds, counted > 0 ? counted : nil)
    }
  }
}

/// Made-up words, never the same twice, that end a question and tell whose request the model was sent.
struct Marks {
  private var number: Int

  init(for run: Int) { number = run * 1_000_000 }

  mutating func next() -> String {
    number += 1
    var rest = number
    var letters = ""
    for _ in 0..<7 {
      letters.append(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26))))
      rest /= 26
    }
    return ModelLog.markStart + letters
  }
}
