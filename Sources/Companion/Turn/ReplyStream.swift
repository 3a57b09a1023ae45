import Engines
import Safeguard

/// Reads the model's reply sentence by sentence, has each sentence guarded before it is shown, and seals what
/// is written so far every two seconds.
struct ReplyStream: Sendable {
  /// A crash costs at most what was written since.
  private static let sealEvery: Duration = .seconds(2)

  let model: any LanguageModel
  let keep: Keep
  let guarding: ReplyGuard.Context

  /// Returns when the model ends or somebody stops it; throws `EngineError` when the model fails.
  func read(_ prompt: ChatRequest, into draft: inout Draft, _ job: ReplyJob, _ growing: Growing) async throws
  {
    var reading = Reading(in: guarding)
    var sealed = ""
    do {
      for try await step in steps(prompt, growing) {
        switch step {
        case .stopped(let reason):
          show(reading.finish(), in: &draft, growing)
          draft.stop(reason)
          return
        case .model(.delta(let text)):
          show(reading.take(text), in: &draft, growing)
        case .model(.usage(let usage)):
          draft.take(usage)
        case .model(.finished):
          break
        case .time where draft.text != sealed:
          await keep.soFar(draft, job)
          sealed = draft.text
        case .time:
          break
        }
      }
    } catch {
      // What the guard still held back was said: it is judged and shown before the failure is told.
      show(reading.finish(), in: &draft, growing)
      throw error
    }
    show(reading.finish(), in: &draft, growing)
    if Task.isCancelled { draft.stop(.byHouse) }
  }

  private enum Step: Sendable {
    case model(ChatEvent)
    case stopped(Growing.StopReason)
    /// Time to seal, also when the model has fallen silent.
    case time
  }

  /// The model's events, and the time, until a stop comes between; ending the iteration cancels the model's request.
  private func steps(_ prompt: ChatRequest, _ growing: Growing) -> AsyncThrowingStream<Step, any Error> {
    let model = model
    return AsyncThrowingStream { continuation in
      // The iteration owns this task: it is cancelled as soon as nobody reads on.
      let reader = Task {
        await withTaskGroup(of: Void.self) { group in
          group.addTask {
            do {
              for try await event in model.stream(prompt) { continuation.yield(.model(event)) }
              continuation.finish()
            } catch is CancellationError {
              continuation.finish()
            } catch {
              continuation.finish(throwing: error)
            }
          }
          group.addTask {
            for await reason in growing.stops {
              continuation.yield(.stopped(reason))
              continuation.finish()
            }
          }
          group.addTask {
            while (try? await Task.sleep(for: Self.sealEvery)) != nil { continuation.yield(.time) }
          }
          await group.next()
          group.cancelAll()
        }
      }
      continuation.onTermination = { _ in reader.cancel() }
    }
  }

  private func show(_ pieces: [Reading.Piece], in draft: inout Draft, _ growing: Growing) {
    for piece in pieces {
      if piece.wasReplaced { draft.countGuarded() }
      draft.append(piece.text)
      growing.emit(.delta(piece.text))
    }
  }
}
