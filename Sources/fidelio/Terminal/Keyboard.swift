import Foundation
import Glibc
import Synchronization

/// Standard input, read by one thread of its own, so that nothing else ever waits for a key.
///
/// At a terminal it gives keys; elsewhere lines, each as `.text` and `.enter`. Keys that nobody has taken yet
/// stay for the next one who asks.
final class Keyboard: Sendable {
  static let shared = Keyboard()

  let isTerminal = isatty(STDIN_FILENO) == 1
  private let state = Mutex(State())

  private struct State {
    var keys: [Key] = []
    var waiting: CheckedContinuation<Key?, Never>?
    var isOver = false
    var isReading = false
  }

  /// - Returns: `nil` at the end of the input, or when the task is cancelled; no key is lost then.
  func next() async -> Key? {
    startReading()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ready: Key?? = state.withLock { state in
          if !state.keys.isEmpty { return .some(state.keys.removeFirst()) }
          if state.isOver || Task.isCancelled { return .some(nil) }
          state.waiting = continuation
          return nil
        }
        if let ready { continuation.resume(returning: ready) }
      }
    } onCancel: {
      let waiting = state.withLock { state in
        defer { state.waiting = nil }
        return state.waiting
      }
      waiting?.resume(returning: nil)
    }
  }

  /// Puts keys back in front, for the next one who asks.
  func giveBack(_ keys: [Key]) { state.withLock { $0.keys.insert(contentsOf: keys, at: 0) } }

  /// Runs the work with the terminal giving single keys, unseen; puts it back afterwards, also when the work
  /// throws or the process is told to end.
  func raw<T>(
    isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> T
  ) async rethrows -> T {
    guard isTerminal else { return try await work() }
    TerminalMode.enter()
    defer { TerminalMode.leave() }
    return try await work()
  }

  private func startReading() {
    let starts = state.withLock { state in
      defer { state.isReading = true }
      return !state.isReading
    }
    if starts { Thread.detachNewThread { [self] in isTerminal ? readKeys() : readLines() } }
  }

  private func readKeys() {
    var decoder = KeyDecoder()
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      if decoder.isWaiting {
        var asked = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        if poll(&asked, 1, Self.patience) == 0 {
          hand(decoder.flush())
          continue
        }
      }
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      hand(decoder.read(buffer[..<count]))
    }
    end()
  }

  /// Milliseconds until an Escape counts as pressed alone.
  private static let patience: CInt = 50

  private func readLines() {
    while let line = readLine() { hand(line.isEmpty ? [.enter] : [.text(line), .enter]) }
    end()
  }

  private func hand(_ keys: [Key]) {
    for key in keys {
      let waiting = state.withLock { state in
        guard let waiting = state.waiting else {
          state.keys.append(key)
          return nil as CheckedContinuation<Key?, Never>?
        }
        state.waiting = nil
        return waiting
      }
      waiting?.resume(returning: key)
    }
  }

  private func end() {
    let waiting = state.withLock { state in
      state.isOver = true
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume(returning: nil)
  }
}
