import Engines
import Foundation
import Testing
import Web

/// Many readers of one quiet reply. The full number of the budget is measured by the bench.
@Suite struct IdleStreamsTests {
  @Test func threeHundredIdleStreamsAllSeeTheEnd() async throws {
    let gate = Gate()
    let model = Scripted { _ in [.delta("Wait. "), .wait(gate), .delta("Now.")] }
    try await LiveHouse.run(model: model) { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("wait", in: thread)
      let client = try HouseClient(HouseDoor(port: live.port))
      client.cookie = someone.cookie

      let texts = try await withThrowingTaskGroup(of: String.self) { group in
        let (arrived, arrive) = AsyncStream<Void>.makeStream()
        for _ in 0..<300 {
          group.addTask {
            var events: [ServerEvent] = []
            for try await event in client.events("/api/replies/\(reply)/events") {
              if events.isEmpty { arrive.yield() }
              events.append(event)
            }
            return events.text
          }
        }
        var count = 0
        for await _ in arrived {
          count += 1
          if count == 300 { break }
        }
        gate.open()
        return try await group.reduce(into: []) { $0.append($1) }
      }

      #expect(texts.count == 300)
      #expect(Set(texts) == ["Wait. Now."])
    }
  }
}
