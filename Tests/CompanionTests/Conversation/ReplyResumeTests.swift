import Foundation
import Support
import Testing

@testable import Companion

/// A client says itself which event it saw last, whatever number that is (T33).
@Suite(.inTurn) struct ReplyResumeTests {
  @Test(arguments: [Int.min, -1, 0, 7, .max - 1, .max])
  func anyNumberOfAnEventResumes(_ last: Int) async throws {
    try await TestHouse.bringingIn(ScriptedExport([.talk("a")])) { _, resident, file in
      _ = try await resident.bringIn(file)
      let kept = try #require(try await resident.allMessages().first { $0.role == .companion })

      var seen: [NumberedEvent] = []
      for await event in try await resident.events(of: kept.id, after: last) { seen.append(event) }

      // Of a reply that stands complete it gets all.
      try #require(seen.map(\.event) == [.replace(kept.text), .done(kept)])
      #expect(seen[0].id > 0 && seen[0].id < seen[1].id)
    }
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let said = try await resident.say("Compte", in: thread.id)
      _ = try await resident.exchange(after: said)
      for await _ in try await resident.events(of: said.reply, after: last) {}
    }
  }
}
