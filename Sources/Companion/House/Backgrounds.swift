import Logging
import ServiceLifecycle
import Synchronization

/// What is done for an account when nobody waits for it: settling in after an unlock, reflection, the last
/// steps of a lock. One task at a time for each account, many accounts at once.
package final class Backgrounds: Service {
  enum Errand: Sendable {
    /// Marks replies that a crash cut, builds the search index, takes up the reflection queue.
    case settle(Resident)
    case reflect(Resident)
    /// Gives what was said the vectors it lacks.
    case remember(Resident)
    /// Reads for facts what was said.
    case read(Resident)
    /// Goes on with what is being brought in.
    case bringIn(Resident)
    /// Makes the persona card of a companion.
    case distil(Resident, CompanionProfile.ID)
    /// Learns to tell a companion's voice from the model that answers for it.
    case learnVoice(Resident, of: CompanionProfile.ID, against: String)
    /// Goes on with measuring a voice.
    case measure(Resident)
    /// Makes voices anew of which words were deleted.
    case tendVoices(Resident)
    case lock(Resident, house: House)
    /// Writes down when a session was seen.
    case note(session: [UInt8], of: Resident)
  }

  /// Between two tries at a reflection that the model would not do.
  private static let patience: Duration = .seconds(300)
  /// Between two looks at whether the account is still unlocked.
  private static let glance: Duration = .seconds(2)
  /// Where somebody is always being answered, a message is read by rule after this all the same.
  private static let mostBreath: Duration = .seconds(10)
  /// Between two looks at whether somebody talks again.
  private static let blink: Duration = .milliseconds(50)

  private let logger: Logger
  private let tasks: AsyncStream<Errand>
  private let queue: AsyncStream<Errand>.Continuation
  /// Who waits for another try; one wait for each.
  private let waiting = Mutex<Set<ObjectIdentifier>>([])
  /// Who waits to have messages read by rule; one wait for each.
  private let ruling = Mutex<Set<ObjectIdentifier>>([])
  /// Whose messages are being read with the model; one reader for each.
  private let reading = Mutex<Set<ObjectIdentifier>>([])

  init(logger: Logger) {
    self.logger = logger
    (tasks, queue) = AsyncStream.makeStream()
  }

  func add(_ task: Errand) { queue.yield(task) }

  package func run() async throws {
    await cancelWhenGracefulShutdown { [self] in
      await withDiscardingTaskGroup { group in
        // Side by side: one account's errand must not wait for another's. Each ends by itself at a lock.
        for await task in tasks { group.addTask { await self.work(task) } }
      }
    }
  }

  private func work(_ task: Errand) async {
    switch task {
    case .settle(let resident):
      add(.read(resident))
      await resident.settle(logger: logger)
      add(.remember(resident))
      add(.bringIn(resident))
      add(.measure(resident))
      await reflect(for: resident)
    case .reflect(let resident):
      await reflect(for: resident)
    case .remember(let resident):
      await resident.remember()
    case .read(let resident):
      await read(for: resident)
    case .bringIn(let resident):
      await resident.bringIn()
      add(.remember(resident))
    case .distil(let resident, let companion):
      await resident.makePersona(of: companion) { await self.breathe(with: resident) }
    case .learnVoice(let resident, let companion, let model):
      await breathe(with: resident)
      await resident.learnVoice(of: companion, against: model)
    case .measure(let resident):
      await resident.measure()
    case .tendVoices(let resident):
      await breathe(with: resident)
      await resident.tendVoices()
    case .lock(let resident, let house):
      await house.finishLock(resident)
    case .note(let session, let resident):
      await resident.house.noteVisit(of: session, to: resident)
    }
  }

  private func reflect(for resident: Resident) async {
    while await leavesNotes(resident) {
      // A new note may be worked on while an older one waits.
      let isFirst = waiting.withLock { $0.insert(ObjectIdentifier(resident)).inserted }
      guard isFirst else { return }
      logger.debug("reflection waits for a model", metadata: ["account": "\(resident.id)"])
      await stay(with: resident, atMost: Self.patience)
      _ = waiting.withLock { $0.remove(ObjectIdentifier(resident)) }
      guard resident.gate.isOpen, !Task.isCancelled else { return }
    }
  }

  /// Reads by rule when those who talk have their replies, and with the model whenever the house rests, until nothing
  /// is left.
  private func read(for resident: Resident) async {
    // Whoever waits to read by rule reads also what comes meanwhile.
    guard ruling.withLock({ $0.insert(ObjectIdentifier(resident)).inserted }) else { return }
    await breathe(with: resident)
    _ = ruling.withLock { $0.remove(ObjectIdentifier(resident)) }
    do {
      let waits = try await FactReading(resident: resident).byRule { await breathe(with: resident) }
      guard waits else { return }
    } catch {
      logger.debug("facts wait to be read", metadata: ["account": "\(resident.id)"])
    }
    let isFirst = reading.withLock { $0.insert(ObjectIdentifier(resident)).inserted }
    guard isFirst else { return }
    defer { reading.withLock { _ = $0.remove(ObjectIdentifier(resident)) } }
    while resident.gate.isOpen, !Task.isCancelled {
      guard let waits = try? await FactReading(resident: resident).notes(), !waits.isEmpty else { return }
      await resident.house.replies.comeToRest(for: resident.house.settings.restBeforeReading) {
        resident.gate.isOpen
      }
      guard resident.gate.isOpen, !Task.isCancelled else { return }
      switch await readOne(for: resident) {
      case .nothing: return
      case .more: break
      case .later: await stay(with: resident, atMost: Self.patience)
      // Somebody talks: once more when the house rests again.
      case nil: break
      }
    }
  }

  /// Lets replies go first.
  private func breathe(with resident: Resident) async {
    await resident.house.replies.comeToRest(for: resident.house.settings.breath, within: Self.mostBreath) {
      resident.gate.isOpen
    }
  }

  /// Reads one message with the model, and gives way as soon as a reply begins to grow.
  private func readOne(for resident: Resident) async -> FactReading.Left? {
    await withTaskGroup(of: FactReading.Left?.self) { group in
      group.addTask { await FactReading(resident: resident).withModel() }
      group.addTask {
        while resident.gate.isOpen, resident.house.replies.rest != nil {
          do { try await Task.sleep(for: Self.blink) } catch { break }
        }
        return nil
      }
      let first: FactReading.Left? = await group.next() ?? nil
      group.cancelAll()
      return first
    }
  }

  /// Works through the queue; a lock calls the work off, so that nobody who left is kept in memory for it.
  /// - Returns: Whether notes are left that failed.
  private func leavesNotes(_ resident: Resident) async -> Bool {
    while resident.reflection.begin() {
      let failed = await withTaskGroup(of: Set<ChatThread.ID>?.self) { group in
        group.addTask { await Reflect.work(for: resident) }
        group.addTask {
          await self.stay(with: resident, atMost: nil)
          return nil
        }
        let first: Set<ChatThread.ID>? = await group.next() ?? nil
        group.cancelAll()
        return first
      }
      resident.reflection.end()
      guard let failed, resident.gate.isOpen, !Task.isCancelled else { return false }
      // A note that came at the very end found the turnstile taken.
      let next = try? await Reflect.nextNote(resident.chest, except: failed)
      if next == nil { return !failed.isEmpty }
    }
    return false
  }

  /// Returns within seconds of a lock, at once when the task is cancelled.
  private func stay(with resident: Resident, atMost patience: Duration?) async {
    let deadline = patience.map { ContinuousClock.now + $0 }
    while resident.gate.isOpen, deadline.map({ ContinuousClock.now < $0 }) ?? true {
      do { try await Task.sleep(for: Self.glance) } catch { return }
    }
  }
}
