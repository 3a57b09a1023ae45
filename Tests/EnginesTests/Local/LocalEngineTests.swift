import Engines
import Foundation
import Logging
import Synchronization
import Testing

@Suite(.enabled(if: FakeEngine.isPossible)) struct LocalEngineTests {
  @Test func theChildIsStartedAndAnswers() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        let reply = await Collected.of(engine.stream(.saying("bonsoir")))

        #expect(reply.text == "you said bonsoir")
        #expect(engine.status == .ready(modelName: "fake"))
        #expect(engine.card.name == "fake" && engine.card.contextTokens == 1024 && !engine.card.isRemote)
        #expect(engine.card.isSmall)
      }
    }
  }

  // T40
  @Test func theChildKnowsNoSecretOfTheHouse() async throws {
    setenv("FIDELIO_TEST_SECRET", "planted", 1)
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        _ = await Collected.of(engine.stream(.saying()))
      }

      let seen = try fake.seen()
      let known = Set(seen.environment.keys).subtracting(["LC_CTYPE"])
      #expect(known == ["PATH", "HOME", "TMPDIR", "LANG"])
      #expect(seen.environment["HOME"] == fake.working.path)
      #expect(seen.order["key"]?.utf8.count == 48)
      #expect(!seen.argv.contains { $0.contains(seen.order["key"]!) || $0.contains("model.gguf") })
      let mode =
        try FileManager.default.attributesOfItem(atPath: fake.working.path)[.posixPermissions] as? Int
      #expect(mode == 0o700)
    }
  }

  @Test func aHealthyChildIsLeftAlone() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        for _ in 0..<20 { _ = await Collected.of(engine.stream(.saying())) }
      }

      let starts = try String(contentsOf: fake.working.appending(path: "starts"), encoding: .utf8)
      #expect(starts == "good\n")
      let cached = try fake.asked().bodies.map { $0["cache_prompt"] as? Bool }
      #expect(cached == [false] + Array(repeating: true, count: 19))
    }
  }

  // T43
  @Test func backgroundWorkDoesNotPushAConversationOut() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        for opening in ["chat", "work", "chat", "work"] {
          let request = ChatRequest(
            messages: [.init(.system, opening), .init(.user, "hello")], cacheOwner: "alice")
          _ = await Collected.of(engine.stream(request))
        }
      }

      let asked = try fake.asked().bodies
      #expect(asked.map { $0["id_slot"] as? Int } == [0, 1, 0, 1])
      #expect(asked.map { $0["cache_prompt"] as? Bool } == [false, false, true, true])
    }
  }

  @Test func aChildThatIsKilledIsStartedAgain() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        _ = await Collected.of(engine.stream(.saying()))
        let first = try fake.seen()
        kill(first.pid, SIGKILL)

        let reply = await Collected.of(engine.stream(.saying("again")))

        #expect(reply.text == "you said again")
        let second = try fake.seen()
        #expect(second.pid != first.pid)
        #expect(second.order["key"] != first.order["key"])
      }
    }
  }

  @Test func aChildThatDiesBeforeTheFirstWordIsAskedOnceMore() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        let reply = await Collected.of(engine.stream(.saying("die once")))

        #expect(reply.text == "you said die once")
      }
    }
  }

  @Test func aChildThatAlwaysDiesIsNotAskedForEver() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        let reply = await Collected.of(engine.stream(.saying("die")))

        #expect(reply.error == .unreachable)
        let asked = try fake.asked().bodies.count
        #expect(asked == 2)
        let answer = await Collected.of(engine.stream(.saying("and now")))
        #expect(answer.text == "you said and now")
      }
    }
  }

  @Test func aChildThatDiesHalfwayBreaksTheReplyOff() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        let reply = await Collected.of(engine.stream(.saying("die halfway")))

        #expect(reply.text == "you said ")
        #expect(reply.error == .brokeOff)
        let answer = await Collected.of(engine.stream(.saying("and now")))
        #expect(answer.text == "you said and now")
      }
    }
  }

  @Test func aMissingModelIsSaidAndFoundAgain() async throws {
    try await FakeEngine.with(nil) { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        let answer = await Collected.of(engine.stream(.saying()))
        #expect(answer.error == .noModel)
        #expect(engine.status == .failed(.modelMissing))

        try fake.behave("good")

        let second = await Collected.of(engine.stream(.saying("back")))
        #expect(second.text == "you said back")
      }
    }
  }

  @Test(arguments: ["refuse", ""])
  func aDamagedModelIsSaidAndReplaced(_ behaviour: String) async throws {
    try await FakeEngine.with(behaviour) { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        let answer = await Collected.of(engine.stream(.saying()))
        #expect(answer.error == .noModel)
        #expect(engine.status == .failed(behaviour.isEmpty ? .modelMissing : .modelDamaged))

        try fake.behave("good")

        let second = await Collected.of(engine.stream(.saying("back")))
        #expect(second.text == "you said back")
      }
    }
  }

  // T40
  @Test func theEngineNeverSeesAFileThatFailsTheCheck() async throws {
    struct Bad: Error {}
    try await FakeEngine.with { fake in
      let checked = Mutex<[String]>([])
      let settings = fake.settings { file in
        checked.withLock { $0.append(file.lastPathComponent) }
        throw Bad()
      }
      try await FakeEngine.running(settings) { engine in
        let answer = await Collected.of(engine.stream(.saying()))
        #expect(answer.error == .noModel)
        #expect(engine.status == .failed(.modelDamaged))
      }

      #expect(checked.withLock { $0.first } == "model.gguf")
      #expect(!FileManager.default.fileExists(atPath: fake.working.appending(path: "seen.json").path))
    }
  }

  @Test func aChildThatKeepsDyingIsGivenUpUntilSomebodyAsks() async throws {
    try await FakeEngine.with("crash") { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        let answer = await Collected.of(engine.stream(.saying()))
        #expect(answer.error == .unreachable)
        #expect(engine.status == .failed(.keepsDying))
        let starts = try String(contentsOf: fake.working.appending(path: "starts"), encoding: .utf8)
        #expect(starts.split(separator: "\n").count == 4)

        try fake.behave("good")

        let second = await Collected.of(engine.stream(.saying("well")))
        #expect(second.text == "you said well")
      }
    }
  }

  @Test func withoutAnEngineItSaysSo() async throws {
    try await FakeEngine.with { fake in
      var settings = fake.settings()
      settings.python = fake.folder.appending(path: "venv/bin/python")
      try await FakeEngine.running(settings) { engine in
        let answer = await Collected.of(engine.stream(.saying()))
        #expect(answer.error == .unreachable)
        #expect(engine.status == .failed(.noEngine))
      }
    }
  }

  @Test(arguments: ["good", "stubborn"])
  func theChildEndsWithTheHouse(_ behaviour: String) async throws {
    try await FakeEngine.with(behaviour) { fake in
      var pid: Int32 = 0
      try await FakeEngine.running(fake.settings()) { engine in
        _ = await Collected.of(engine.stream(.saying()))
        pid = try fake.seen().pid
        #expect(kill(pid, 0) == 0)
      }

      #expect(kill(pid, 0) == -1)
    }
  }

  @Test func repliesAreGivenOneAtATime() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        await withTaskGroup(of: Void.self) { group in
          for name in ["alice", "bob", "carol", "dan"] {
            group.addTask {
              let reply = await Collected.of(engine.stream(.saying(name, owner: name)))
              #expect(reply.text == "you said \(name)")
            }
          }
        }
      }

      let (bodies, together) = try fake.asked()
      #expect(bodies.count == 4)
      #expect(together == 1)
    }
  }

  // T43
  @Test func anotherOwnersPrefixIsNeverUsed() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings(slots: 1)) { engine in
        for owner in ["alice", "alice", "bob", "bob", "alice"] {
          _ = await Collected.of(engine.stream(.saying("hello", owner: owner)))
        }
      }

      let used = try fake.asked().bodies.map { $0["cache_prompt"] as? Bool }
      #expect(used == [false, true, false, true, false])
    }
  }

  // T46
  @Test func whatTheChildPrintsReachesNoLog() async throws {
    let lines = Mutex<[String]>([])
    let logger = Logger(label: "engine") { _ in
      Recorder(lines: { line in lines.withLock { $0.append(line) } })
    }
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings(), logger: logger) { engine in
        _ = await Collected.of(engine.stream(.saying("planted words")))
      }
    }

    let log = lines.withLock { $0.joined(separator: "\n") }
    #expect(log.contains("engine ready"))
    #expect(!log.contains("planted"))
    #expect(!log.contains("/"))
  }

  @Test func anotherModelCanTakeOver() async throws {
    try await FakeEngine.with { fake in
      try await FakeEngine.running(fake.settings()) { engine in
        _ = await Collected.of(engine.stream(.saying()))
        let other = fake.folder.appending(path: "other.gguf")
        try Data("good".utf8).write(to: other)

        engine.use(other, named: "other")
        let reply = await Collected.of(engine.stream(.saying("new")))

        #expect(reply.text == "you said new")
        #expect(engine.card.name == "other")
      }
    }
  }

  @Test func aLlamaServerIsPreferredAndGuarded() async throws {
    try await FakeEngine.with { fake in
      let server = fake.folder.appending(path: "llama-server")
      try FileManager.default.copyItem(at: fake.script, to: server)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: server.path)
      var settings = fake.settings()
      settings.searchPath = "relative:\(fake.folder.path)"
      var pid: Int32 = 0

      try await FakeEngine.running(settings) { engine in
        let answer = await Collected.of(engine.stream(.saying("hi")))
        #expect(answer.text == "you said hi")
        let seen = try fake.seen()
        pid = seen.pid
        #expect(seen.argv.count == 1)
        #expect(seen.environment["LLAMA_ARG_CACHE_RAM"] == "0")
        #expect(seen.environment["LLAMA_ARG_HOST"] == "127.0.0.1")
      }

      #expect(kill(pid, 0) == -1)
    }
  }
}

private struct Recorder: LogHandler {
  let lines: @Sendable (String) -> Void
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  init(lines: @escaping @Sendable (String) -> Void) { self.lines = lines }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { lines("\(event.message) \(event.metadata ?? [:])") }
}
