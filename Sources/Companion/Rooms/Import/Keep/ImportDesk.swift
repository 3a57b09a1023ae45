import Foundation
import Synchronization

/// What is being brought in right now, in memory: how far it is, and what the person wants of it.
final class ImportDesk: Sendable {
  /// What the person asked for, to be done at the next piece.
  enum Wish: Sendable { case pause, stop }

  private struct State {
    var current: KeptImport.ID?
    var progress = ImportProgress()
    var wish: Wish?
    /// What the one before was asked for.
    var taken: (id: KeptImport.ID, wish: Wish)?
    var isAtWork = false
    /// What could not be written down, since the disk takes nothing.
    /// Uploads that are on their way.
    var receiving: Set<String> = []
    /// Bytes of each upload that lies there or is on its way.
    var uploads: [String: Int64] = [:]
    var troubles: [KeptImport.ID: KeptImport.Trouble] = [:]
  }

  /// How often somebody who waits looks.
  private static let glance = Duration.milliseconds(20)

  private let state = Mutex(State())
  /// One import at a time, of however many were asked for.
  let turnstile = Turnstile()
  /// Records of imports are changed by one at a time.
  let changing = OneAtATime<KeptImport.ID>()

  /// The one that runs.
  var current: KeptImport.ID? { state.withLock { $0.current } }

  var isAtWork: Bool { state.withLock { $0.isAtWork } }

  func progress(of id: KeptImport.ID) -> ImportProgress? {
    state.withLock { $0.current == id ? $0.progress : nil }
  }

  /// - Returns: Whether it is the one that runs, which then ends at its next piece.
  func ask(_ wish: Wish, of id: KeptImport.ID) -> Bool {
    state.withLock { state in
      guard state.current == id else { return false }
      state.wish = wish
      return true
    }
  }

  var wish: Wish? { state.withLock { $0.wish } }

  /// What the import that just ended was asked for.
  func wish(takenFor id: KeptImport.ID) -> Wish? {
    state.withLock { $0.taken?.id == id ? $0.taken?.wish : nil }
  }

  func note(_ trouble: KeptImport.Trouble?, of id: KeptImport.ID) {
    state.withLock { $0.troubles[id] = trouble }
  }

  func trouble(of id: KeptImport.ID) -> KeptImport.Trouble? { state.withLock { $0.troubles[id] } }

  func receiving(_ name: UploadName, _ isOn: Bool) {
    state.withLock { state in
      if isOn { state.receiving.insert(name.description) } else { state.receiving.remove(name.description) }
    }
  }

  /// Looks at the uploads that lie there before another one is begun.
  /// - Parameter lying: Their bytes by their names.
  func seeUploads(_ lying: () -> [String: Int64]) {
    state.withLock { state in
      let onTheirWay = state.uploads.filter { state.receiving.contains($0.key) }
      state.uploads = lying().merging(onTheirWay) { _, counted in counted }
    }
  }

  /// Counts bytes of an upload that is on its way, as long as all uploads together stay within `room`.
  /// - Returns: Whether they do; else nothing is counted.
  func count(_ bytes: Int, of name: UploadName, within room: Int64) -> Bool {
    state.withLock { state in
      let total = state.uploads.values.reduce(0, +) + Int64(bytes)
      guard total <= room else { return false }
      state.uploads[name.description, default: 0] += Int64(bytes)
      return true
    }
  }

  /// What was taken away gives its room back.
  func dropped(_ name: String) {
    state.withLock { state in state.uploads[name] = nil }
  }

  func isReceiving(_ name: String) -> Bool { state.withLock { $0.receiving.contains(name) } }

  func isAtWork(_ isAtWork: Bool) { state.withLock { $0.isAtWork = isAtWork } }

  func begin(_ id: KeptImport.ID, bytesTotal: Int64) {
    state.withLock { state in
      state.current = id
      (state.wish, state.taken) = (nil, nil)
      state.progress = ImportProgress(bytesTotal: bytesTotal, since: .now)
    }
  }

  func tell(_ change: @Sendable (inout ImportProgress) -> Void) {
    state.withLock { change(&$0.progress) }
  }

  func end() {
    state.withLock { state in
      if let id = state.current, let wish = state.wish { state.taken = (id, wish) }
      (state.current, state.wish) = (nil, nil)
    }
  }

  /// Returns when nothing is being brought in, or when that takes too long: a piece that does not end must not keep a
  /// lock or a deletion from being carried out. Whoever waits has closed the gate before, so that nothing more is kept.
  func comeToRest(within patience: Duration) async {
    for _ in 0..<max(1, Int(patience / Self.glance)) where isAtWork {
      do { try await Task.sleep(for: Self.glance) } catch { return }
    }
  }
}

/// How far a running import is.
struct ImportProgress: Sendable {
  /// Of `bytesTotal`, as the files lie on disk.
  var bytesRead: Int64 = 0
  var bytesTotal: Int64 = 0
  /// What of it was read before this run: it was gone through quickly.
  var bytesSkipped: Int64 = 0
  var since = ContinuousClock.now

  /// From the speed so far; `nil` in the first two seconds.
  var secondsLeft: Int? {
    let took = (ContinuousClock.now - since) / Duration.seconds(1)
    let done = Double(bytesRead - bytesSkipped)
    guard took > 2, done > 0, bytesTotal >= bytesRead else { return nil }
    return Int((Double(bytesTotal - bytesRead) / (done / took)).rounded(.up))
  }
}
