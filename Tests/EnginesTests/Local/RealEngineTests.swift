import Engines
import Foundation
import Support
import Testing

/// The promises that only llama.cpp itself can keep, shown by its own counters.
@Suite(.serialized, .enabled(if: RealEngine.here != nil), .timeLimit(.minutes(15)))
struct RealEngineTests {
  static let opening = String(repeating: "You are a kind listener who answers briefly. ", count: 12)

  static func chat(_ turns: [String], system: String = opening, owner: String) -> ChatRequest {
    var messages = [ChatRequest.Message(.system, system)]
    for (index, turn) in turns.enumerated() {
      messages.append(.init(index % 2 == 0 ? .user : .assistant, turn))
    }
    return ChatRequest(messages: messages, maxReplyTokens: 6, temperature: 0, cacheOwner: owner)
  }

  static func usage(_ engine: LocalEngine, _ request: ChatRequest) async throws -> (
    TokenUsage, cached: Int, text: String
  ) {
    let reply = await Collected.of(engine.stream(request))
    #expect(reply.error == nil)
    let usage = try #require(reply.usage)
    return (usage, try #require(usage.cachedPromptTokens), reply.text)
  }

  // T43
  @Test func aSecondTurnReadsOnlyWhatIsNewAndNobodySharesAPrefix() async throws {
    try await RealEngine.here?.running { engine in
      let first = try await Self.usage(engine, Self.chat(["Good evening."], owner: "alice"))
      let turns = ["Good evening.", first.text, "I slept badly."]
      let second = try await Self.usage(engine, Self.chat(turns, owner: "alice"))
      #expect(first.cached == 0)
      #expect(second.cached >= first.0.promptTokens)
      #expect(second.0.promptTokens - second.cached < 30)

      let work = Self.chat(["Name a colour."], system: "You extract facts.", owner: "alice")
      _ = try await Self.usage(engine, work)
      let third = try await Self.usage(engine, Self.chat(turns, owner: "alice"))
      #expect(third.0.promptTokens - third.cached <= 1)

      let stranger = try await Self.usage(engine, Self.chat(turns, owner: "bob"))
      #expect(stranger.0.promptTokens == third.0.promptTokens)
      #expect(stranger.cached == 0)
      let strangerAgain = try await Self.usage(engine, Self.chat(turns, owner: "bob"))
      #expect(strangerAgain.cached > 0)
    }
  }

  // T43
  @Test func withOneSlotAnotherOwnerStartsFromNothing() async throws {
    try await RealEngine.here?.running(slots: 1) { engine in
      var cached: [Int] = []
      for owner in ["alice", "alice", "bob", "alice"] {
        cached.append(try await Self.usage(engine, Self.chat(["Hello."], owner: owner)).cached)
      }

      #expect(cached[0] == 0 && cached[2] == 0 && cached[3] == 0)
      #expect(cached[1] > 50)
    }
  }

  @Test func aStoppedReplyLeavesTheEngineFree() async throws {
    try await RealEngine.here?.running { engine in
      var long = Self.chat(["Count to one thousand."], owner: "alice")
      long.maxReplyTokens = 700
      for try await _ in engine.stream(long) { break }

      let reply = await Collected.of(engine.stream(Self.chat(["Hello."], owner: "alice")))

      #expect(reply.error == nil)
      #expect(!reply.text.isEmpty)
    }
  }

  @Test func aSchemaIsFollowed() async throws {
    try await RealEngine.here?.running { engine in
      var request = Self.chat(["I have a cat called Mina."], system: "Extract the animal.", owner: "alice")
      request.maxReplyTokens = 60
      request.jsonSchema = #"""
        {"type":"object","properties":{"animal":{"type":"string"},"name":{"type":"string"}},
        "required":["animal","name"],"additionalProperties":false}
        """#

      let reply = await Collected.of(engine.stream(request))

      let facts = try JSONDecoder().decode([String: String].self, from: Data(reply.text.utf8))
      #expect(Set(facts.keys) == ["animal", "name"])
    }
  }

  @Test func aPromptThatIsTooLongIsSaidToBe() async throws {
    try await RealEngine.here?.running { engine in
      let endless = Self.chat([String(repeating: "word ", count: 3000)], owner: "alice")

      let reply = await Collected.of(engine.stream(endless))

      #expect(reply.error == .tooLong)
    }
  }

  @Test func aModelCutShortIsRefused() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fidelio-cut-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let real = try #require(RealEngine.here)
    let cut = folder.appending(path: "cut.gguf")
    let handle = try FileHandle(forReadingFrom: real.model)
    try #require(try handle.read(upToCount: 30_000_000)).write(to: cut)

    try await real.running(model: cut) { engine in
      let reply = await Collected.of(engine.stream(Self.chat(["Hello."], owner: "alice")))

      #expect(reply.error == .noModel)
      #expect(engine.status == .failed(.modelDamaged))
    }
  }

  @Test func theChildEndsWhenItsInputDoes() async throws {
    let real = try #require(RealEngine.here)
    let order =
      #"{"model":"\#(real.model.path)","name":"m","key":"k","slots":1,"contextTokens":512,"threads":2}"#

    try await OpenFiles.settle()
    let child = Process()
    let input = Pipe()
    child.executableURL = real.python
    child.arguments = ["-I", "-B", RealEngine.script.path]
    child.standardInput = input
    child.standardOutput = FileHandle.nullDevice
    let status: Int32 = try await withCheckedThrowingContinuation { continuation in
      child.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try child.run()
        try input.fileHandleForWriting.write(contentsOf: Data((order + "\n").utf8))
        try input.fileHandleForWriting.close()
      } catch {
        continuation.resume(throwing: error)
      }
    }

    #expect(status == 0)
  }
}
