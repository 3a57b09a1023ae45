import Foundation
import Support
import Testing

@testable import Engines

/// A low-rank adapter for the small test model: random numbers, the same each time.
struct TinyAdapter {
  var architecture = "qwen2"
  var kind = "lora"
  /// Of the 0.5B model: 24 blocks of width 896.
  private static let width = 896
  private static let rank = 4

  var model: TinyModel {
    var model = TinyModel()
    model.keys = [
      ("general.architecture", .string(architecture)), ("general.type", .string("adapter")),
      ("adapter.type", .string(kind)),
      (
        "adapter.lora.alpha",
        .raw(6, withUnsafeBytes(of: Float(Self.rank).bitPattern.littleEndian) { Array($0) })
      ),
    ]
    model.tensors = []
    for block in stride(from: 0, to: 24, by: 6) {
      for (end, shape) in [("a", [Self.width, Self.rank]), ("b", [Self.rank, Self.width])] {
        model.tensors.append(
          TinyModel.Tensor(
            name: "blk.\(block).attn_output.weight.lora_\(end)", shape: shape.map(UInt64.init), type: 0,
            offset: UInt64(model.tensors.count * Self.width * Self.rank * 4)))
      }
    }
    return model
  }

  var bytes: [UInt8] {
    let model = model
    var seed: UInt64 = 7
    var bytes = model.head
    for _ in 0..<(model.tensors.count * Self.width * Self.rank) {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Float(seed >> 40) / Float(1 << 24) - 0.5
      withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += $0 }
    }
    return bytes
  }

  func written() throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "adapter-\(UUID().uuidString).gguf")
    try Data(bytes).write(to: file)
    return file
  }
}

/// Adapters on their shelf, and what a slot remembers of them.
@Suite struct AdapterTests {
  // T40
  @Test func aModelAndAnAdapterAreToldApart() throws {
    let adapter = try GGUFHeader.parse(TinyAdapter().bytes)
    let other = try GGUFHeader.parse(TinyAdapter(kind: "control_vector").bytes)
    let model = try GGUFHeader.parse(TinyModel().bytes)

    #expect(adapter.isLoRA == true && adapter.architecture == "qwen2")
    #expect(other.isLoRA == nil && model.isLoRA == false)
  }

  // T40
  @Test func eachShelfTakesItsOwnKindAlone() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "shelf-\(UUID().uuidString)")
    let adapter = try TinyAdapter().written()
    let model = folder.appending(path: "model.gguf.part")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(TinyModel().bytes).write(to: model)
    defer {
      try? FileManager.default.removeItem(at: folder)
      try? FileManager.default.removeItem(at: adapter)
    }
    let shelf = ModelShelf(models: folder)

    await #expect(throws: ShelfError.notAModel(.otherKind)) { _ = try await shelf.examine(adapter) }
    await #expect(throws: ShelfError.notAModel(.otherKind)) { _ = try await shelf.adapters.examine(model) }
    let candidate = try await shelf.adapters.examine(adapter)
    try await shelf.adapters.add(candidate, as: "voice")

    #expect(shelf.adapters.installed().map(\.name) == ["voice"] && shelf.installed().isEmpty)
    #expect(try shelf.adapters.url(of: "voice").lastPathComponent == "voice.gguf")
    try shelf.adapters.remove("voice")
    #expect(shelf.adapters.installed().isEmpty)
  }

  // T43
  @Test func aPrefixThatAnotherVoiceReadIsNotUsedAgain() {
    var book = SlotBook(count: 1)
    let voice = AdapterUse(name: "voice")
    func lease(_ voice: AdapterUse?) -> Bool {
      let lease = book.lease(owner: "a", opening: 1, voice: voice, generation: 1)
      book.settle(lease, owner: "a")
      return lease.usesPrefixCache
    }

    #expect(
      [
        lease(nil), lease(nil), lease(voice), lease(voice), lease(nil),
        lease(AdapterUse(name: "voice", scale: 0.5)),
      ]
        == [false, true, false, true, false, false])
  }

  @Test func aRequestNamesTheAdaptersThatSpeakAndOnlyWhereSomeAreLoaded() throws {
    let request = ChatRequest(messages: [.init(.user, "a")], cacheOwner: "a")
    func body(_ adapters: [ChatBody.AdapterScale]?) throws -> [String: Any] {
      let extras = ChatBody.Extras(slot: 0, usesPrefixCache: true, adapters: adapters)
      let body = try ChatBody(request: request, model: "m", contextTokens: 512, extras: extras).json()
      return try #require(try JSONSerialization.jsonObject(with: body) as? [String: Any])
    }

    #expect(try body(nil)["lora"] == nil)
    #expect((try body([])["lora"] as? [Any])?.isEmpty == true)
    let named = try body([ChatBody.AdapterScale(id: 1, scale: 0.5)])["lora"] as? [[String: Double]]
    #expect(named == [["id": 1, "scale": 0.5]])
  }
}

/// What only llama.cpp itself can show.
@Suite(.serialized, .enabled(if: RealEngine.here != nil), .timeLimit(.minutes(15)))
struct RealAdapterTests {
  // T43
  @Test func anAdapterChangesTheReplyAndLeavesNothingBehind() async throws {
    let file = try TinyAdapter().written()
    defer { try? FileManager.default.removeItem(at: file) }
    let adapters = [LocalEngine.Adapter(name: "voice", file: file)]
    try await RealEngine.here?.running(slots: 1, adapters: adapters) { engine in
      func say(_ use: AdapterUse?) async throws -> (text: String, cached: Int) {
        var request = RealEngineTests.chat(["Say hello to Ada in one sentence."], owner: "alice")
        request.maxReplyTokens = 16
        request.adapter = use
        let reply = try await RealEngineTests.usage(engine, request)
        return (reply.text, reply.cached)
      }

      let base = try await say(nil)
      let silent = try await say(AdapterUse(name: "voice", scale: 0))
      let loud = try await say(AdapterUse(name: "voice", scale: 1))
      let baseAgain = try await say(nil)
      let unknown = try await say(AdapterUse(name: "gone", scale: 1))

      #expect(silent.text == base.text && baseAgain.text == base.text && unknown.text == base.text)
      #expect(loud.text != base.text)
      #expect(loud.cached == 0 && baseAgain.cached == 0, "no prefix of another voice")
      #expect(silent.cached > 0 && unknown.cached > 0)
    }
  }

  /// One that does not fit the model does not keep it from speaking.
  @Test func anAdapterThatTheEngineRefusesIsDoneWithout() async throws {
    var odd = TinyAdapter().model
    odd.tensors[0].name = "blk.99.attn_output.weight.lora_a"
    let file = FileManager.default.temporaryDirectory.appending(path: "odd-\(UUID().uuidString).gguf")
    try Data(odd.head + [UInt8](repeating: 0, count: TinyAdapter().bytes.count)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let adapters = [LocalEngine.Adapter(name: "odd", file: file)]
    try await RealEngine.here?.running(adapters: adapters) { engine in
      let reply = await Collected.of(engine.stream(RealEngineTests.chat(["Hello."], owner: "alice")))

      #expect(reply.error == nil && !reply.text.isEmpty)
      #expect(engine.settings.adapters.isEmpty)
    }
  }
}
