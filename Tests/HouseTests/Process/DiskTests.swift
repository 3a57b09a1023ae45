import Bench
import Companion
import Foundation
import Testing
import Web

extension ProcessSuite {
  /// A disk that is full or may only be read costs a sentence, never a word that was said. A small file system
  /// is mounted for it, which only an administrator may do.
  @Suite struct DiskTests {
    @Test(.enabled(if: SmallDisk.canMount, "may not mount a file system here"))
    func aFullDiskIsSaidAndNothingIsLost() async throws {
      try await SmallDisk.with(megabytes: 24) { disk in
        try await HouseTrial.run(in: disk) { trial in
          let house = try await trial.start()
          let (visitor, thread) = try await trial.moveIn(house)
          let before = try await visitor.say("Dit avant que le disque soit plein.", in: thread)
          _ = try await visitor.hear(before.reply)
          try SmallDisk.fill(disk)

          let refused = await #expect(throws: HouseClientError.self) {
            for number in 0..<200 {
              let said = try await visitor.say("Dit quand il est plein, \(number).", in: thread)
              _ = try await visitor.hear(said.reply)
            }
          }
          if case .refused(let status, _, let sentence, _) = refused {
            #expect(status == 507)
            #expect(sentence.count > 20)
          } else {
            Issue.record("the house did not answer: \(String(describing: refused))")
          }
          #expect(try await visitor.page(of: thread).lines.contains { $0.id == before.message })

          SmallDisk.clear(disk)
          let after = try await eventually {
            try? await visitor.say("Dit quand il y a de la place.", in: thread)
          }
          let said = try #require(after)
          _ = try await visitor.hear(said.reply)
          try await house.stop()
          let again = try await trial.comeBack(try await trial.start())
          let lines = try await again.page(of: thread, limit: 200).lines
          #expect(lines.contains { $0.id == before.message })
          #expect(lines.contains { $0.id == said.message })
        }
      }
    }

    @Test(.enabled(if: SmallDisk.canMount, "may not mount a file system here"))
    func aFolderThatMayOnlyBeReadIsRefusedInASentence() async throws {
      try await SmallDisk.with(megabytes: 24) { disk in
        let folder = disk.appending(path: "house")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try SmallDisk.remount(disk, "ro")
        defer { try? SmallDisk.remount(disk, "rw") }
        try await HouseTrial.run { trial in
          var launch = trial.launch()
          launch.home = folder.appending(path: "home")

          try await expectRefusal(try trial.startOnly(launch))
        }
      }
    }

    @Test(.enabled(if: SmallDisk.canMount, "may not mount a file system here"))
    func aDiskThatTurnsReadOnlyIsSaidAndNothingIsLost() async throws {
      try await SmallDisk.with(megabytes: 24) { disk in
        try await HouseTrial.run(in: disk) { trial in
          let house = try await trial.start()
          let (visitor, thread) = try await trial.moveIn(house)
          let said = try await visitor.say("Dit avant.", in: thread)
          _ = try await visitor.hear(said.reply)
          try await house.stop()
          try SmallDisk.remount(disk, "ro")
          try await expectRefusal(try trial.startOnly())
          try SmallDisk.remount(disk, "rw")

          let again = try await trial.comeBack(try await trial.start())

          #expect(try await again.page(of: thread).lines.contains { $0.id == said.message })
        }
      }
    }
  }
}
