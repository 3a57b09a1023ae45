package import Foundation
import Synchronization

/// The real `fidelio` binary serving a home as a process of its own, on a free port of 127.0.0.1.
package final class HouseProcess: Sendable {
  /// How to start it.
  package struct Launch: Sendable {
    package var binary: URL
    package var home: URL
    /// 0 takes a free one.
    package var port = 0
    /// Behind `serve --port PORT --home HOME`.
    package var arguments: [String] = []
    /// Besides PATH and a HOME that is the home itself; nothing else is inherited.
    package var environment: [String: String] = [:]
    /// A program and its arguments that the server is started through, for example a tracer.
    package var wrapper: [String] = []

    package init(
      binary: URL, home: URL, arguments: [String] = [], environment: [String: String] = [:]
    ) {
      self.binary = binary
      self.home = home
      self.arguments = arguments
      self.environment = environment
    }
  }

  private let process = Process()
  private let printed: Printed
  private let complained: Printed
  private let status = Mutex<Int32?>(nil)
  package let launch: Launch

  /// Starts the process and returns at once; `address` tells when it listens.
  package init(_ launch: Launch) throws {
    self.launch = launch
    printed = try Printed()
    complained = try Printed()
    let command =
      launch.wrapper + [
        launch.binary.path, "serve", "--port", String(launch.port), "--home", launch.home.path,
      ]
      + launch.arguments
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    var environment = launch.environment
    environment["PATH"] = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    environment["HOME"] = environment["HOME"] ?? launch.home.path
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = printed.handle
    process.standardError = complained.handle
    process.terminationHandler = { [weak self] ended in
      Leftovers.shared.forget(process: ended.processIdentifier)
      self?.status.withLock { $0 = ended.terminationStatus }
    }
    try Self.unblockingSignals { try process.run() }
    Leftovers.shared.add(process: process.processIdentifier)
  }

  /// Starts the process and waits until it prints its address.
  package static func listening(
    _ launch: Launch, within limit: Duration = .seconds(60)
  ) async throws -> HouseProcess {
    let house = try HouseProcess(launch)
    _ = try await house.address(within: limit)
    return house
  }

  package var processIdentifier: Int32 { process.processIdentifier }

  /// Everything printed so far.
  package var output: String { printed.text }

  /// Everything printed on standard error so far.
  package var errors: String { complained.text }

  package var isRunning: Bool { status.withLock { $0 == nil } }

  /// Where the server listens, as it printed it.
  /// - Throws: `BenchError.serverDidNotStart` when it ended or the time is up.
  package func address(within limit: Duration = .seconds(60)) async throws -> URL {
    let found: URL? = try await eventually(within: limit) { [self] in
      output.split(separator: "\n").dropLast(output.hasSuffix("\n") ? 0 : 1)
        .compactMap { line in
          line.firstMatch(of: /https?:\/\/[0-9A-Za-z.:\[\]-]+:[0-9]+/).flatMap { URL(string: String($0.0)) }
        }.first
    }
    guard let found else { throw BenchError.serverDidNotStart }
    return found
  }

  /// The code that a new home prints, without which nobody makes the first account.
  package func setupCode() async throws -> String {
    let found: String? = try await eventually(within: .seconds(20)) { [self] in
      output.firstMatch(of: /setup-code: ([0-9A-Z-]+)\n/).map { String($0.1) }
    }
    guard let found else { throw BenchError.serverDidNotStart }
    return found
  }

  /// Ends the process without a word, as a power cut would, and waits for it to be gone.
  /// - Parameter signal: SIGSEGV is what a fault of its own would come to.
  package func crash(_ signal: Int32 = SIGKILL) async throws {
    kill(processIdentifier, signal)
    _ = try await exitStatus()
  }

  /// Asks the process to end and waits; kills it when it does not.
  /// - Returns: Its exit status.
  @discardableResult
  package func stop(within limit: Duration = .seconds(20)) async throws -> Int32 {
    if isRunning { kill(processIdentifier, SIGTERM) }
    if let status = try await exitStatus(within: limit) { return status }
    try await crash()
    return SIGKILL
  }

  /// - Returns: `nil` when it still runs at the end of the limit.
  package func exitStatus(within limit: Duration = .seconds(20)) async throws -> Int32? {
    let clock = ContinuousClock()
    let end = clock.now + limit
    while clock.now < end {
      if let status = status.withLock({ $0 }) { return status }
      try await Task.sleep(for: .milliseconds(2))
    }
    return status.withLock { $0 }
  }

  /// Memory that the process itself holds, children not counted, in bytes.
  package var residentBytes: Int? {
    let status = try? String(contentsOfFile: "/proc/\(processIdentifier)/status", encoding: .utf8)
    guard let match = status?.firstMatch(of: /VmRSS:\s+([0-9]+) kB/), let kilobytes = Int(match.1) else {
      return nil
    }
    return kilobytes * 1024
  }

  /// The most memory that it has held since it started, in bytes.
  package var peakBytes: Int? {
    let status = try? String(contentsOfFile: "/proc/\(processIdentifier)/status", encoding: .utf8)
    guard let match = status?.firstMatch(of: /VmHWM:\s+([0-9]+) kB/), let kilobytes = Int(match.1) else {
      return nil
    }
    return kilobytes * 1024
  }

  /// Processor time that the process itself has used, in seconds.
  package var processorSeconds: Double? {
    // Fields 14 and 15, counted behind the name, which may hold blanks: user and system time in hundredths.
    let stat = try? String(contentsOfFile: "/proc/\(processIdentifier)/stat", encoding: .utf8)
    guard let fields = stat?.split(separator: ")").last?.split(separator: " "), fields.count > 12,
      let user = Double(fields[11]), let system = Double(fields[12])
    else { return nil }
    return (user + system) / 100
  }

  /// Waits until the process does nothing worth naming: less than a hundredth of a processor for so long.
  /// - Returns: `false` when it never came to rest within the limit.
  package func comesToRest(for silence: Duration, within limit: Duration) async throws -> Bool {
    let end = ContinuousClock.now + limit
    var before = processorSeconds
    while ContinuousClock.now < end {
      try await Task.sleep(for: silence)
      let now = processorSeconds
      if let before, let now, now - before < silence / .seconds(100) { return true }
      before = now
    }
    return false
  }

  /// A child inherits the signals that its starting thread blocks, and a pool's threads block them all:
  /// without this the server would not hear SIGTERM.
  private static func unblockingSignals(_ work: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }

  private func eventually<T>(within limit: Duration, _ look: () -> T?) async throws -> T? {
    let clock = ContinuousClock()
    let end = clock.now + limit
    while clock.now < end {
      if let found = look() { return found }
      if !isRunning { return look() }
      try await Task.sleep(for: .milliseconds(2))
    }
    return nil
  }
}
