import Foundation
import Logging
import ServiceLifecycle

/// Backups by schedule into a folder, each verified, the oldest dropped.
struct BackupSchedule: Service {
  let house: House
  let plan: BackupPlan

  private static let prefix = "fidelio-"
  private static let ending = ".backup"

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await runWhenDue()
        // Looks again every quarter of an hour: a machine that slept makes up for it soon.
        try? await Task.sleep(for: .seconds(900))
      }
    }
  }

  /// Writes a backup when the newest one is older than the plan says.
  func runWhenDue() async {
    let now = house.settings.now()
    do {
      try FileManager.default.createDirectory(
        at: plan.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let standing = try Self.standing(in: plan.folder)
      if let newest = standing.last, now.timeIntervalSince(newest.date) < plan.every.seconds { return }
      let stamp = now.ISO8601Format().replacing(":", with: "")
      let file = plan.folder.appending(path: Self.prefix + stamp + Self.ending)
      try await house.backUp(to: file, passphrase: plan.passphrase)
      for old in try Self.standing(in: plan.folder).dropLast(max(1, plan.keep)) {
        try FileManager.default.removeItem(at: old.file)
      }
      house.logger.info("backup written and verified")
    } catch {
      house.logger.error("backup failed; doctor says more")
    }
  }

  /// The backups in the folder, oldest first.
  static func standing(in folder: URL) throws -> [(file: URL, date: Date)] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
    return
      try files
      .filter { $0.lastPathComponent.hasPrefix(prefix) && $0.lastPathComponent.hasSuffix(ending) }
      .map {
        (
          $0,
          try $0.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
            ?? .distantPast
        )
      }
      .sorted { $0.0.lastPathComponent < $1.0.lastPathComponent }
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
