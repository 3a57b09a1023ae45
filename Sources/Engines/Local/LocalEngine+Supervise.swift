import Foundation
import Logging
import Vault

extension LocalEngine {
  /// Starts the child, waits for its end, starts it again, until cancelled.
  func supervise() async {
    var failures = 0
    var generation = 0
    while !Task.isCancelled {
      let settings = settings
      let key = Hex.encode(Digest.random(count: 24))
      let launch: EngineLaunch
      switch prepare(settings, key: key) {
      case .success(let found): launch = found
      case .failure(let unfit):
        await rest(unfit.reason, settings)
        continue
      }

      generation += 1
      desk.publish(.starting)
      let child = EngineChild(
        launch: launch, settings: settings, key: key, generation: generation, desk: desk, outbound: outbound,
        logger: logger)
      let ending = await child.live()
      if Task.isCancelled { break }
      switch ending {
      case .modelRefused where !settings.adapters.isEmpty:
        logger.warning("engine refused adapters")
        dropAdapters()
      case .modelRefused:
        failures = 0
        await rest(.modelDamaged, settings)
      case .engineMissing:
        failures = 0
        await rest(.noEngine, settings)
      case .ended(let readyFor):
        failures = (readyFor ?? .zero) >= settings.restarts.steadyAfter ? 1 : failures + 1
        await recover(from: failures, settings)
      }
    }
    desk.close()
  }

  private struct Unfit: Error {
    let reason: Reason
  }

  /// Everything that can be known before a child is started.
  private func prepare(_ settings: Settings, key: String) -> Result<EngineLaunch, Unfit> {
    guard Stamp(of: settings.modelFile) != nil else { return .failure(Unfit(reason: .modelMissing)) }
    do {
      try settings.verify(settings.modelFile)
    } catch {
      return .failure(Unfit(reason: .modelDamaged))
    }
    do {
      try FileManager.default.createDirectory(
        at: settings.workingDirectory, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      return .failure(Unfit(reason: .noEngine))
    }
    guard let launch = EngineLaunch.find(settings, key: key) else {
      return .failure(Unfit(reason: .noEngine))
    }
    return .success(launch)
  }

  private func recover(from failures: Int, _ settings: Settings) async {
    guard failures < settings.restarts.limit else { return await rest(.keepsDying, settings) }
    desk.publish(.starting)
    let pause = settings.restarts.pause(afterFailures: failures)
    logger.info("engine restarts", metadata: ["failures": "\(failures)", "pause": "\(pause)"])
    try? await Task.sleep(for: pause)
  }

  /// Gives up, says why, and waits until the model's file changes or somebody asks.
  private func rest(_ reason: Reason, _ settings: Settings) async {
    let seen = Stamp(of: settings.modelFile)
    logger.warning("engine waits", metadata: ["reason": "\(reason.rawValue)"])
    let pokes = desk.pokes()
    desk.publish(.failed(reason))
    await withTaskGroup(of: Void.self) { group in
      group.addTask { for await _ in pokes { return } }
      group.addTask {
        while Stamp(of: settings.modelFile) == seen {
          do { try await Task.sleep(for: settings.restarts.look) } catch { return }
        }
      }
      await group.next()
      group.cancelAll()
    }
  }
}

/// Tells one state of a file from another.
private struct Stamp: Equatable {
  let size: UInt64
  let inode: UInt64
  let changed: Date

  /// Nothing for a file that is missing, empty, unreadable or no file.
  init?(of file: URL) {
    let resolved = file.resolvingSymlinksInPath().path
    guard let facts = try? FileManager.default.attributesOfItem(atPath: resolved),
      facts[.type] as? FileAttributeType == .typeRegular,
      FileManager.default.isReadableFile(atPath: resolved),
      let size = facts[.size] as? NSNumber, size.uint64Value > 0
    else { return nil }
    self.size = size.uint64Value
    inode = (facts[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0
    changed = facts[.modificationDate] as? Date ?? .distantPast
  }
}
