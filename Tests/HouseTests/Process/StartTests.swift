import Bench
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// A house that cannot open says why, in one sentence, and leaves with 1.
  @Suite struct StartTests {
    @Test func aSecondServerOnOneHomeIsRefused() async throws {
      try await HouseTrial.run { trial in
        let first = try await trial.start()

        let second = try trial.startOnly()

        try await expectRefusal(second)
        #expect(first.isRunning)
      }
    }

    @Test func aPortInUseIsNamedAsThat() async throws {
      try await HouseTrial.run { trial in
        let first = try await trial.start()
        var launch = trial.launch()
        launch.home = trial.home.deletingLastPathComponent().appending(path: "other")
        launch.port = try #require(try await first.address().port)

        let second = try trial.startOnly(launch)

        try await expectRefusal(second, mentions: String(launch.port))
      }
    }

    @Test func theLockOfACrashedServerDoesNotStay() async throws {
      try await HouseTrial.run { trial in
        let first = try await trial.start()
        try await first.crash()

        let second = try await trial.start()

        #expect(second.isRunning)
      }
    }

    @Test func aServerThatIsAskedToEndEndsWithZero() async throws {
      try await HouseTrial.run { trial in
        let house = try await trial.start()

        #expect(try await house.stop() == 0)
        #expect(!FileManager.default.fileExists(atPath: HouseDoor.file(in: trial.home).path))
      }
    }

    @Test func aHomeOfAnotherKindOfFileIsRefused() async throws {
      try await HouseTrial.run { trial in
        let house = try await trial.start()
        try await house.stop()
        let database = trial.home.appending(path: "sealed/records.sqlite")
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: database.path + end) }
        try Data("Ceci n'est pas une base de données.".utf8).write(to: database)

        try await expectRefusal(try trial.startOnly())
        #expect(try Data(contentsOf: database).starts(with: Data("Ceci".utf8)))
      }
    }

    @Test(arguments: [["--port", "70000"], ["--no-such-flag"], ["--host", "0.0.0.0"]])
    func wrongUseIsSaidAndNothingIsServed(_ arguments: [String]) async throws {
      try await HouseTrial.run { trial in
        var launch = trial.launch()
        launch.arguments = arguments
        let house = try trial.startOnly(launch)

        let status = try await house.exitStatus(within: .seconds(120))

        #expect(status == 64 || status == 1)
        #expect(!house.errors.isEmpty)
        #expect(!house.output.contains("setup-code"))
      }
    }
  }
}

/// Exit 1, one sentence on standard error, nothing on standard output that a person would take for a success.
func expectRefusal(
  _ house: HouseProcess, mentions word: String = "", sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  let status = try await house.exitStatus(within: .seconds(120))
  #expect(status == 1, sourceLocation: sourceLocation)
  let sentence = house.errors.trimmingCharacters(in: .whitespacesAndNewlines)
  #expect(
    sentence.count > 20 && (word.isEmpty || sentence.contains(word)), "\(sentence)",
    sourceLocation: sourceLocation)
  #expect(!sentence.contains("Error("), "\(sentence)", sourceLocation: sourceLocation)
  #expect(!house.output.contains("setup-code"), sourceLocation: sourceLocation)
}
