import Bench
import Companion
import Foundation
import Synchronization
import Testing
import Web

extension ProcessSuite {
  /// T47: what was acknowledged is there, whenever the power went.
  @Suite struct KillTests {
    private static let lanes = 2
    private static let killsPerLane = 100
    private static let writers = 3

    @Test(.timeLimit(.minutes(10)))
    func twoHundredKillsUnderWritesLoseNoAcknowledgedMessage() async throws {
      let kept = try await withThrowingTaskGroup(of: Int.self) { group in
        for lane in 0..<Self.lanes { group.addTask { try await Self.killAgainAndAgain(lane) } }
        return try await group.reduce(0, +)
      }

      // Fewer would mean that the kills came before the writes.
      #expect(kept > Self.lanes * Self.killsPerLane)
    }

    /// - Returns: How many acknowledged messages were there at the end.
    private static func killAgainAndAgain(_ lane: Int) async throws -> Int {
      let kept = Acknowledged()
      let slow = ModelBehaviour.says("Je suis là. Je vous écoute encore.", pace: .tokens(perSecond: 300))
      try await HouseTrial.run(slow) { trial in
        var house = try await trial.start()
        let (first, thread) = try await trial.moveIn(house)
        var threads = [thread]
        while threads.count < writers {
          threads.append(try await first.addThread(with: try await first.addCompanion()))
        }
        var dice = Dice(seed: UInt64(lane))
        var acknowledged: [ChatThread.ID: [Message.ID: String]] = [:]
        for round in 0..<killsPerLane {
          let visitor = round == 0 ? first : try await trial.comeBack(house)
          let fresh = try await writeUntilKilled(
            house, visitor, threads, round: round, after: 1 + dice.below(9), pause: dice.below(20))
          for (thread, messages) in fresh { acknowledged[thread, default: [:]].merge(messages) { $1 } }
          house = try await trial.start()
          // Every time the newest ones, at the end all.
          let witness = try await trial.comeBack(house)
          for (thread, messages) in fresh {
            try await expect(messages, in: thread, of: witness, lookingBack: messages.count + 4)
          }
        }
        let witness = try await trial.comeBack(house)
        for (thread, messages) in acknowledged {
          try await expect(messages, in: thread, of: witness, lookingBack: .max)
        }
        for (thread, messages) in acknowledged {
          for (id, text) in messages { kept.add(id, text, in: thread) }
        }
      }
      return kept.count
    }

    /// Writes to all threads at once and ends the server once that many messages were acknowledged.
    private static func writeUntilKilled(
      _ house: HouseProcess, _ visitor: Visitor, _ threads: [ChatThread.ID], round: Int, after enough: Int,
      pause milliseconds: Int
    ) async throws -> [ChatThread.ID: [Message.ID: String]] {
      let acknowledged = Acknowledged()
      await withTaskGroup(of: Void.self) { group in
        for thread in threads {
          group.addTask {
            var number = 0
            while house.isRunning {
              let text = "Message \(round)-\(number) d'un soir inventé."
              do {
                let said = try await visitor.say(text, in: thread)
                acknowledged.add(said.message, text, in: thread)
                number += 1
              } catch HouseClientError.refused(409, _, _, _) {
                // The reply to the one before still grows.
                try? await Task.sleep(for: .milliseconds(3))
              } catch {
                // The server is gone or going: what was not acknowledged may or may not be there.
                return
              }
            }
          }
        }
        group.addTask {
          let target = enough
          _ = try? await eventually(within: .seconds(30)) {
            acknowledged.count >= target ? true : nil
          }
          try? await Task.sleep(for: .milliseconds(milliseconds))
          try? await house.crash()
          let ending = try? await house.exitStatus()
          #expect(ending == SIGKILL, "the house ended by itself")
        }
      }
      return acknowledged.all
    }

    /// What the house said it had, before it was killed.
    private final class Acknowledged: Sendable {
      private let messages = Mutex<[ChatThread.ID: [Message.ID: String]]>([:])

      var all: [ChatThread.ID: [Message.ID: String]] { messages.withLock { $0 } }
      var count: Int { all.values.reduce(0) { $0 + $1.count } }

      func add(_ id: Message.ID, _ text: String, in thread: ChatThread.ID) {
        messages.withLock { $0[thread, default: [:]][id] = text }
      }
    }

    /// Walks back through the thread, at most that many turns, and expects every message with its words.
    private static func expect(
      _ messages: [Message.ID: String], in thread: ChatThread.ID, of visitor: Visitor, lookingBack turns: Int
    ) async throws {
      var missing = messages
      var before: Message.ID?
      var seen = 0
      repeat {
        let page = try await visitor.page(of: thread, before: before, limit: 100)
        #expect(page.damaged == 0)
        for line in page.lines {
          if let text = missing.removeValue(forKey: line.id) { #expect(line.text == text) }
        }
        seen += page.lines.count
        before = page.older ? page.lines.first?.id : nil
      } while before != nil && !missing.isEmpty && seen / 2 < turns
      #expect(missing.isEmpty, "\(missing.count) acknowledged messages are gone")
    }
  }
}
