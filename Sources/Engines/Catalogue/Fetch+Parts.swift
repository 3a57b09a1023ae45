import Foundation
import Subprocess
import SystemPackage

extension Fetch {
  /// Runs `fetch_parts.py` and passes on what it tells. Cancelled, the script is asked to end and tidies up.
  func pullParts(
    list: String, of entry: Catalogue.Entry, progress: @escaping @Sendable (FetchProgress) -> Void
  ) async throws {
    let script = scripts.appending(path: "fetch_parts.py").path(percentEncoded: false)
    let listing = scripts.appending(path: "parts").appending(path: list)
    guard FileManager.default.fileExists(atPath: script), Self.agrees(listing, with: entry) else {
      throw FetchError.notSetUp
    }
    var options = PlatformOptions()
    options.teardownSequence = [.send(signal: .terminate, allowedDurationToNextStep: .seconds(10))]
    let executable: Executable =
      if let python { .path(FilePath(python.path(percentEncoded: false))) } else { .name("python3") }
    let status: TerminationStatus
    do {
      let result = try await run(
        executable,
        arguments: [
          "-u", script, "--json", "--list", listing.path(percentEncoded: false),
          "--into", shelf.models.path(percentEncoded: false),
        ],
        environment: .inherit.updating(Self.secrets), platformOptions: options,
        input: .none, output: .sequence, error: .discarded
      ) { execution in
        for try await line in execution.standardOutput.strings() {
          guard let told = try? JSONDecoder().decode(Told.self, from: Data(line.utf8)) else { continue }
          progress(FetchProgress(bytes: told.bytes, total: told.total, bytesPerSecond: told.rate))
        }
      }
      status = result.terminationStatus
    } catch {
      try Task.checkCancellation()
      throw FetchError.notSetUp  // no Python at all
    }
    try Task.checkCancellation()
    switch status {
    case .exited(0): return
    case .exited(65): throw FetchError.digest
    case .exited(73): throw FetchError.disk
    case .exited(75): throw FetchError.busy
    case .exited(69), .exited(143): throw FetchError.network
    case .exited, .signaled: throw FetchError.notSetUp
    }
  }

  /// A line of progress from the script.
  private struct Told: Decodable {
    let bytes: Int64
    let total: Int64
    let rate: Double
  }

  /// Nothing the child has any use for.
  private static var secrets: [Environment.Key: String?] {
    ["FIDELIO_MODEL_KEY": nil, "FIDELIO_PASSPHRASE_FILE": nil]
  }

  /// Whether a list of parts speaks of the same file as the entry: the digest pinned in the program decides,
  /// not a text file beside it.
  static func agrees(_ listing: URL, with entry: Catalogue.Entry) -> Bool {
    guard let text = try? String(contentsOf: listing, encoding: .utf8) else { return false }
    let lines = Set(text.split(separator: "\n").map(String.init))
    return lines.isSuperset(of: [
      "# file: \(entry.file)", "# bytes: \(entry.bytes)", "# sha256: \(entry.sha256)",
    ])
  }
}
