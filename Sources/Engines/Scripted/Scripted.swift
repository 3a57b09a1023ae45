import Synchronization

/// A model that says what a test or a bench tells it to, at once. No words of it ever reach a person.
package struct Scripted: LanguageModel {
  package enum Step: Sendable {
    case delta(String)
    case usage(TokenUsage)
    case finish(FinishReason)
    case fail(EngineError)
    /// Says nothing more until the gate is opened.
    case wait(Gate)
  }

  /// Large enough by its name to say what it likes in danger (`ModelCard.isSmall`): most tests there are about other things.
  package static let usualName = "scripted-70b"

  package let card: ModelCard
  /// What it was asked, in order; copies of this model share it.
  package let heard = Heard()
  private let script: @Sendable (ChatRequest) -> [Step]

  /// - Parameter script: the steps for one request. `finish(.stop)` is added when it does not end by itself.
  package init(
    card: ModelCard = ModelCard(name: Self.usualName, contextTokens: 8192, isRemote: false),
    _ script: @escaping @Sendable (ChatRequest) -> [Step]
  ) {
    self.card = card
    self.script = script
  }

  /// Says the same to everyone, word by word.
  package init(reply: String) {
    self.init { _ in
      reply.split(separator: " ", omittingEmptySubsequences: false).enumerated()
        .map { .delta(($0.offset == 0 ? "" : " ") + $0.element) }
    }
  }

  package func stream(_ request: ChatRequest) -> AsyncThrowingStream<ChatEvent, any Error> {
    heard.note(request)
    let steps = script(request)
    return .owned { yield in
      for step in steps {
        try Task.checkCancellation()
        switch step {
        case .delta(let text): yield(.delta(text))
        case .usage(let usage): yield(.usage(usage))
        case .finish(let reason): return yield(.finished(reason))
        case .fail(let error): throw error
        case .wait(let gate): try await gate.pass()
        }
      }
      yield(.finished(.stop))
    }
  }
}

extension Scripted {
  package final class Heard: Sendable {
    private let list = Mutex<[ChatRequest]>([])

    package var requests: [ChatRequest] { list.withLock { $0 } }

    fileprivate func note(_ request: ChatRequest) { list.withLock { $0.append(request) } }
  }
}
