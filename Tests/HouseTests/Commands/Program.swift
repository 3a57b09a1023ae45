import Foundation
import Support

/// One run of the built program, to its end.
struct Program {
  var status: Int32
  var output: String
  var errors: String

  /// Gives a program a terminal of its own.
  static let terminal = "/usr/bin/script"
  static let hasTerminal = FileManager.default.isExecutableFile(atPath: terminal)

  /// - Parameters:
  ///   - environment: All there is, besides a `PATH` and a home that does not exist.
  ///   - inTerminal: The program sees a terminal in place of pipes; what it complains of is in its output then.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = "",
    inTerminal: Bool = false
  ) async throws -> Program {
    try await OpenFiles.settle()
    let process = Process()
    if inTerminal {
      let command = ([HouseTrial.binary.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
      process.executableURL = URL(filePath: terminal)
      process.arguments = ["--quiet", "--flush", "--return", "--command", command, "/dev/null"]
    } else {
      process.executableURL = HouseTrial.binary
      process.arguments = arguments
    }
    let nowhere = FileManager.default.temporaryDirectory.appending(path: "none-\(UUID().uuidString)").path
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": nowhere].merging(environment) { $1 }
    let (typed, printed, complained) = (Pipe(), Pipe(), Pipe())
    process.standardInput = typed
    process.standardOutput = printed
    process.standardError = complained
    return try await withCheckedThrowingContinuation { continuation in
      // Pipes block: a thread of their own, not one of the pool's.
      Thread.detachNewThread {
        do {
          try process.run()
          try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
          try typed.fileHandleForWriting.close()
          let output = try printed.fileHandleForReading.readToEnd() ?? Data()
          let errors = try complained.fileHandleForReading.readToEnd() ?? Data()
          process.waitUntilExit()
          continuation.resume(
            returning: Program(
              status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
              errors: String(decoding: errors, as: UTF8.self)))
        } catch { continuation.resume(throwing: error) }
      }
    }
  }
}
