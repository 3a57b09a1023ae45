import Bench
import Companion
import Foundation
import Support
import Synchronization

/// The built `fidelio` program, on a home of its own, with a scripted model server beside it.
struct HouseTrial: Sendable {
  let home: URL
  let model: ScriptedModelServer
  private let folder: URL
  private let started = Started()

  /// The program that was built beside this test bundle.
  static let binary: URL = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent().appending(path: "fidelio")
  }()

  /// Makes the trial, and ends its processes and removes its files whatever happens.
  static func run(
    _ behaviour: ModelBehaviour = .says("Je suis là. Je vous écoute. Dites m'en plus."),
    in parent: URL = FileManager.default.temporaryDirectory,
    _ work: @Sendable @escaping (HouseTrial) async throws -> Void
  ) async throws {
    try await OpenFiles.settle()
    try await Leftovers.shared.withScratchFolder(named: "fidelio-house", in: parent) { folder in
      try await ScriptedModelServer.serve(behaviour) { model in
        let trial = HouseTrial(home: folder.appending(path: "home"), model: model, folder: folder)
        do {
          try await work(trial)
          await trial.started.end()
        } catch {
          await trial.started.end()
          throw error
        }
      }
    }
  }

  /// What stands between the server and a reply.
  enum ModelSetting { case scripted, dead, none }

  /// How to start the server: passphrases cheap, no encoders.
  func launch(model setting: ModelSetting = .scripted, logLevel: String? = nil) -> HouseProcess.Launch {
    var environment = [
      "FIDELIO_KDF_LOG2N": "10", "FIDELIO_ENGINE_DIR": folder.appending(path: "no-engine").path,
    ]
    environment["FIDELIO_LOG_LEVEL"] = logLevel
    switch setting {
    case .scripted: environment["FIDELIO_MODEL_URL"] = model.base.absoluteString
    // The discard port: nobody listens there.
    case .dead: environment["FIDELIO_MODEL_URL"] = "http://127.0.0.1:9/v1"
    case .none: break
    }
    if setting != .none { environment["FIDELIO_MODEL_NAME"] = ScriptedModelServer.modelName }
    return HouseProcess.Launch(binary: Self.binary, home: home, environment: environment)
  }

  /// Starts the server; it listens when this returns.
  func start(_ launch: HouseProcess.Launch? = nil) async throws -> HouseProcess {
    let house = try startOnly(launch)
    _ = try await house.address()
    return house
  }

  /// Starts the server without waiting for anything.
  func startOnly(_ launch: HouseProcess.Launch? = nil) throws -> HouseProcess {
    let house = try HouseProcess(launch ?? self.launch())
    started.add(house)
    return house
  }

  /// The first account of a new home, signed in, with a companion and an empty thread.
  func moveIn(_ house: HouseProcess) async throws -> (visitor: Visitor, thread: ChatThread.ID) {
    let visitor = try Visitor(to: try await house.address())
    try await visitor.signUp(setupCode: try await house.setupCode())
    return (visitor, try await visitor.addThread(with: try await visitor.addCompanion()))
  }

  /// The account of `moveIn`, signed in again.
  func comeBack(_ house: HouseProcess) async throws -> Visitor {
    let visitor = try Visitor(to: try await house.address())
    try await visitor.signIn()
    return visitor
  }

  private final class Started: Sendable {
    private let houses = Mutex<[HouseProcess]>([])

    func add(_ house: HouseProcess) { houses.withLock { $0.append(house) } }

    func end() async {
      for house in houses.withLock({ $0 }) where house.isRunning { try? await house.crash() }
    }
  }
}

/// Looks again and again until the answer is there.
/// - Returns: `nil` when it did not come in time.
func eventually<T>(
  within limit: Duration = .seconds(120), isolation: isolated (any Actor)? = #isolation,
  _ look: () async throws -> T?
) async throws -> T? {
  let end = ContinuousClock.now + limit
  while ContinuousClock.now < end {
    if let found = try await look() { return found }
    try await Task.sleep(for: .milliseconds(20))
  }
  return nil
}
