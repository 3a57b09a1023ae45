import Engines
import Synchronization

/// Everything that a growing reply hears, in order: the model's words, a stop, the time.
///
/// One stream for all of it, so that a stop is heard also after the model was asked again. Only the last asking is
/// listened to. `close` ends all of it; whoever makes one closes it.
final class Listening: Sendable {
  enum Step: Sendable {
    case said(ChatEvent)
    /// The model has nothing more to say.
    case ended
    case failed(any Error)
    case stopped(Growing.StopReason)
    /// Time to seal, also when the model has fallen silent.
    case time
    /// The patience of the last asking is over.
    case late
  }

  /// What was heard, and in which asking; `nil` for what belongs to none.
  struct Heard: Sendable {
    let round: Int?
    let step: Step
  }

  private struct State {
    var round = 0
    var asking: Task<Void, Never>?
    var clock: Task<Void, Never>?
  }

  let steps: AsyncStream<Heard>
  private let continuation: AsyncStream<Heard>.Continuation
  private let model: any LanguageModel
  private let watch: Task<Void, Never>
  private let state = Mutex(State())

  init(to model: any LanguageModel, stops: AsyncStream<Growing.StopReason>) {
    self.model = model
    let (steps, continuation) = AsyncStream<Heard>.makeStream()
    (self.steps, self.continuation) = (steps, continuation)
    // Not loose: it is one reply's, and `close` cancels it.
    watch = Task {
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          for await reason in stops { continuation.yield(Heard(round: nil, step: .stopped(reason))) }
        }
        group.addTask {
          while (try? await Task.sleep(for: ReplyStream.sealEvery)) != nil {
            continuation.yield(Heard(round: nil, step: .time))
          }
        }
        await group.waitForAll()
      }
    }
  }

  /// Whether what was heard still counts: what the model had said before it was asked again, and nobody has read yet,
  /// does not.
  func counts(_ heard: Heard) -> Bool { heard.round.map { $0 == round } ?? true }

  /// How often the model was asked.
  var round: Int { state.withLock { $0.round } }

  /// Asks the model, and hears no more of what it was asked before.
  func ask(_ request: ChatRequest, patience: Duration? = nil) {
    state.withLock { state in
      state.asking?.cancel()
      state.clock?.cancel()
      state.round += 1
      let round = state.round
      // Neither is loose: the next asking or `close` cancels them.
      state.asking = Task { [model] in
        do {
          for try await event in model.stream(request) { self.hear(.said(event), in: round) }
          if !Task.isCancelled { self.hear(.ended, in: round) }
        } catch is CancellationError {
          self.hear(.ended, in: round)
        } catch {
          self.hear(.failed(error), in: round)
        }
      }
      state.clock = patience.map { patience in
        Task { if (try? await Task.sleep(for: patience)) != nil { self.hear(.late, in: round) } }
      }
    }
  }

  func close() {
    watch.cancel()
    state.withLock { state in
      state.asking?.cancel()
      state.clock?.cancel()
      state.round = -1
    }
    continuation.finish()
  }

  private func hear(_ step: Step, in round: Int) {
    continuation.yield(Heard(round: round, step: step))
  }
}
