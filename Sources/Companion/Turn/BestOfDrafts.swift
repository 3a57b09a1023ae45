import Engines
import Synchronization

/// A model that writes the same answer three times at once and says the one nearest to a companion's voice. Asked again
/// by the guard it answers once, as ever.
struct BestOfDrafts: LanguageModel {
  static let drafts = 3
  /// Then the best of those that are there is said, or the first that comes: who asks for another answer waits for words.
  static let patience: Duration = .seconds(10)

  let model: any LanguageModel
  let scorer: DraftScorer
  private let asked = Asked()

  init(model: any LanguageModel, scorer: DraftScorer) {
    self.model = model
    self.scorer = scorer
  }

  var card: ModelCard { model.card }

  func stream(_ request: ChatRequest) -> AsyncThrowingStream<ChatEvent, any Error> {
    guard asked.isFirst() else { return model.stream(request) }
    return AsyncThrowingStream { continuation in
      // Not loose: the stream owns this task and cancels it when it ends.
      let task = Task {
        do {
          let drafts = try await drafts(of: request)
          guard let best = drafts.max(by: { scorer.score($0.text) < scorer.score($1.text) }) else {
            return continuation.finish()
          }
          continuation.yield(.delta(best.text))
          if let usage = Self.sum(drafts.compactMap(\.usage)) { continuation.yield(.usage(usage)) }
          continuation.yield(.finished(best.reason))
          continuation.finish()
        } catch {
          continuation.finish(throwing: error)
        }
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  private struct Written: Sendable {
    var text = ""
    var usage: TokenUsage?
    var reason = FinishReason.other
  }

  private enum Heard: Sendable { case draft(Written), failed(any Error), late }

  /// - Returns: At least one draft, unless the task is cancelled.
  private func drafts(of request: ChatRequest) async throws -> [Written] {
    try await withThrowingTaskGroup(of: Heard.self) { group in
      defer { group.cancelAll() }
      for number in 0..<Self.drafts {
        group.addTask {
          var request = request
          // A server that is asked the same with one seed says the same three times.
          request.seed = request.seed.map { $0 &+ number }
          do { return .draft(try await write(request)) } catch { return .failed(error) }
        }
      }
      group.addTask {
        try? await Task.sleep(for: Self.patience)
        return .late
      }
      var written: [Written] = []
      var failures: [any Error] = []
      var isLate = false
      while let heard = try await group.next() {
        switch heard {
        case .draft(let draft): written.append(draft)
        case .failed(let error): failures.append(error)
        case .late: isLate = true
        }
        if written.count + failures.count == Self.drafts || isLate && !written.isEmpty { break }
      }
      if written.isEmpty, let failure = failures.first { throw failure }
      return written.filter { !$0.text.isEmpty }
    }
  }

  private func write(_ request: ChatRequest) async throws -> Written {
    var written = Written()
    for try await event in model.stream(request) {
      switch event {
      case .delta(let text): written.text += text
      case .usage(let usage): written.usage = usage
      case .finished(let reason): written.reason = reason
      }
    }
    return written
  }

  /// All of them are paid for.
  private static func sum(_ usages: [TokenUsage]) -> TokenUsage? {
    guard let first = usages.first else { return nil }
    return usages.dropFirst().reduce(into: first) { sum, one in
      sum.promptTokens += one.promptTokens
      sum.replyTokens += one.replyTokens
    }
  }
}

/// Whether somebody asked already; shared by copies of a model.
private final class Asked: Sendable {
  private let wasAsked = Mutex(false)

  func isFirst() -> Bool {
    wasAsked.withLock { wasAsked in
      defer { wasAsked = true }
      return !wasAsked
    }
  }
}
