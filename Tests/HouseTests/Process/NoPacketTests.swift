import Bench
import Companion
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// T25: with no remote model the house sends not one packet out. The kernel is asked, not the program: every
  /// address that the process names to it is on loopback.
  @Suite struct NoPacketTests {
    private static let tracer = ["/usr/bin/strace", "/bin/strace"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(.enabled(if: tracer != nil, "strace is not installed"), .timeLimit(.minutes(10)))
    func aHouseWithoutARemoteModelNamesNoAddressButLoopback() async throws {
      let tracer = try #require(Self.tracer)
      try await HouseTrial.run { trial in
        let record = trial.home.deletingLastPathComponent().appending(path: "trace.txt")
        var launch = trial.launch(model: .none)
        launch.wrapper = [
          tracer, "-D", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", record.path,
        ]
        let house = try await trial.start(launch)
        let (visitor, thread) = try await trial.moveIn(house)
        let said = try await visitor.say("Bonsoir, il fait beau à Nantes ?", in: thread)
        let heard = try await visitor.hear(said.reply)
        #expect(heard.sentence?.isEmpty == false)
        _ = try await visitor.client.send(.get, "/")
        _ = try await visitor.client.send(.get, "/api/me")
        _ = try await HostDoor(tokenFile: HouseDoor.file(in: trial.home)).client
          .send(.get, "/api/host/doctor")
        try await house.stop()

        let lines = try String(contentsOf: record, encoding: .utf8).split(separator: "\n")
        let outside = lines.filter { $0.contains("AF_INET") && !Self.isLoopback($0) }
        #expect(outside == [])
      }
    }

    @Test(arguments: [
      (
        #"7 connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("93.184.216.34")}, 16) = 0"#,
        false
      ),
      (
        #"7 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.11")}, 16) = 0"#,
        false
      ),
      (
        #"7 connect(3, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16) = 0"#,
        true
      ),
      (
        #"7 connect(3, {sa_family=AF_INET6, sin6_port=htons(9), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0"#,
        true
      ),
      (
        #"7 connect(3, {sa_family=AF_INET6, sin6_port=htons(9), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}"#,
        false
      ),
    ])
    func aTraceLineIsReadRight(_ line: String, isLoopback: Bool) {
      #expect(Self.isLoopback(Substring(line)) == isLoopback)
    }

    /// A name server is a way out wherever it listens.
    private static func isLoopback(_ line: Substring) -> Bool {
      guard !line.contains("htons(53)") else { return false }
      return line.contains(#"inet_addr("127."#) || line.contains(#"(AF_INET6, "::1""#)
    }
  }
}
