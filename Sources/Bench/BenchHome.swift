import Companion
import Foundation
import Store

/// A home with one account and its talk, made for measuring and thrown away afterwards.
struct BenchHome: Sendable {
  let root: URL
  let companion: CompanionProfile.ID
  let threads: [ChatThread.ID]

  var tokenFile: URL { Home(root).tokenFile }
}

/// What every measurement needs: the binary, the model beside it, and a place for homes.
struct BenchGround: Sendable {
  let binary: URL
  /// Where the encoders lie; `nil` leaves the binary's own default, which in a new home is empty.
  let engineFolder: URL?
  let model: ScriptedModelServer
  let scratch: URL
  /// Takes one line about what goes on.
  let progress: @Sendable (String) -> Void

  func launch(_ root: URL) -> HouseProcess.Launch {
    var environment = [
      "FIDELIO_MODEL_URL": model.base.absoluteString, "FIDELIO_MODEL_NAME": ScriptedModelServer.modelName,
    ]
    environment["FIDELIO_ENGINE_DIR"] = engineFolder?.path
    return HouseProcess.Launch(binary: binary, home: root, environment: environment)
  }

  /// Serves the home while the work runs.
  func serving<T>(_ root: URL, _ work: (HouseProcess, Visitor) async throws -> T) async throws -> T {
    let house = try HouseProcess(launch(root))
    do {
      let result = try await work(house, try Visitor(to: try await house.address()))
      try await house.stop()
      return result
    } catch {
      try? await house.crash()
      throw error
    }
  }

  /// A new home whose account holds that many messages, spread evenly over the threads.
  func makeHome(messages: Int, threads count: Int, named name: String = "home") async throws -> BenchHome {
    progress("seeding an account of \(messages) messages")
    let root = scratch.appendingPathComponent("\(name)-\(messages)", isDirectory: true)
    let home = try await serving(root) { house, visitor in
      try await visitor.signUp(setupCode: try await house.setupCode())
      let companion = try await visitor.addCompanion()
      var threads: [ChatThread.ID] = []
      for _ in 0..<count { threads.append(try await visitor.addThread(with: companion)) }
      return BenchHome(root: root, companion: companion, threads: threads)
    }
    let seeder = try await Seeder(home: root, name: Visitor.name, passphrase: Visitor.passphrase)
    for (index, thread) in home.threads.enumerated() {
      try await seeder.fill(thread: thread, messages: messages / count, seed: UInt64(messages + index))
    }
    try seeder.close()
    return home
  }

  /// Waits until the whole account can be searched.
  func untilSearchable(_ home: BenchHome, within limit: Duration = .seconds(600)) async throws {
    let door = try HostDoor(tokenFile: home.tokenFile)
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      if try await door.figures().timing(.index) != nil { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw BenchError.notSearchable
  }
}
