import Engines
import Foundation
import Testing

@Suite struct ModelServerTests {
  @Test(arguments: [
    ("http://127.0.0.1:11434", "http://127.0.0.1:11434/v1"),
    ("http://127.0.0.1:11434/", "http://127.0.0.1:11434/v1"),
    ("http://127.0.0.1:11434/v1", "http://127.0.0.1:11434/v1"),
    ("http://127.0.0.1:11434/v1/", "http://127.0.0.1:11434/v1"),
    ("https://API.Example.org/openai/v1/chat/completions", "https://api.example.org:443/openai/v1"),
    ("https://example.org/v1beta/openai", "https://example.org:443/v1beta/openai"),
    ("https://example.org/proxy", "https://example.org:443/proxy/v1"),
  ])
  func anAddressIsUnderstoodWithOrWithoutItsEnd(_ given: String, _ base: String) throws {
    let server = try ModelServer(WebAddress(given))

    #expect(server.base.text == base)
  }

  @Test(arguments: [
    ("http://127.0.0.1:1", false), ("http://localhost:1", false), ("http://[::1]:1", false),
    ("http://192.168.1.5:1", true), ("https://api.mistral.ai", true), ("http://localhost.example.org", true),
  ])
  func wordsThatLeaveTheMachineAreKnownTo(_ base: String, _ isRemote: Bool) throws {
    let model = try OpenAICompatible(
      base: URL(string: base)!, model: "m", contextTokens: 100, outbound: Outbound())

    #expect(model.card.isRemote == isRemote)
    #expect((model.card.host == nil) == !isRemote)
  }

  @Test func theModelsOfAServerAreListed() async throws {
    try await ScriptedServer.run { _, _ in
      [.answer(#"{"object":"list","data":[{"id":"a"},{"id":7},null,{"id":"b","x":{}},{"id":""}]}"#)]
    } body: { server in
      let models = try await OpenAICompatible.at(server).models()

      #expect(models == ["a", "b"])
      #expect(server.asked.map(\.path) == ["/v1/models"])
    }
  }

  @Test(arguments: ["<html>", "", "[]", "{}", #"{"data":7}"#])
  func aServerWithoutAListIsNoModelServer(_ body: String) async throws {
    try await ScriptedServer.run { _, _ in
      [.answer(body)]
    } body: { server in
      let model = try OpenAICompatible.at(server)
      await #expect(throws: EngineError.notAModelServer) { try await model.models() }
    }
  }

  @Test func theServersOfThisMachineAreFound() async throws {
    try await ScriptedServer.run { asked, _ in
      asked.path == "/v1/models" ? [.answer(#"{"data":[{"id":"qwen"}]}"#)] : []
    } body: { open in
      try await ScriptedServer.run { _, _ in
        [.answer(#"{"error":"key"}"#, status: 401)]
      } body: { locked in
        try await ScriptedServer.run { _, _ in
          [.answer("<html>a printer</html>", type: "text/html")]
        } body: { other in
          let places = [("A", other.port), ("B", open.port), ("C", locked.port), ("D", 1)]
            .map { Discovery.Place(program: $0.0, port: $0.1) }

          let found = await Discovery(outbound: Outbound(), places: places, timeout: .seconds(300)).look()

          #expect(
            found == [
              .init(
                program: "B", base: "http://127.0.0.1:\(open.port)/v1", models: ["qwen"], needsKey: false),
              .init(program: "C", base: "http://127.0.0.1:\(locked.port)/v1", models: [], needsKey: true),
            ])
        }
      }
    }
  }

  @Test func vectorsComeInOrderAndNormalised() async throws {
    try await ScriptedServer.run { asked, _ in
      asked.body.contains("bonjour")
        ? [.answer(#"{"data":[{"index":1,"embedding":[0,2]},{"index":0,"embedding":[3,4]}]}"#)]
        : [.answer(#"{"data":[{"index":0,"embedding":[1,0]}]}"#)]
    } body: { server in
      let place = try ModelServer(WebAddress("http://127.0.0.1:\(server.port)"))
      let embedder = try await RemoteEmbedder.connect(place, model: "multilingual-e5", outbound: Outbound())

      let vectors = try await embedder.embed(["bonjour", "soir"], as: .query)

      #expect(embedder.dimension == 2)
      #expect(vectors == [[0.6, 0.8], [0, 1]])
      #expect(server.asked.last?.body.contains("query: bonjour") == true)
    }
  }

  @Test(arguments: [
    #"{"data":[]}"#, #"{"data":[{"embedding":[]}]}"#, #"{"data":[{"embedding":[0,0]}]}"#,
    #"{"data":[{"index":4,"embedding":[1]}]}"#, #"{"data":[{"embedding":["a"]}]}"#, "<html>",
    #"{"data":[{"embedding":[1e400]}]}"#,
  ])
  func vectorsThatAreNoneAreRefused(_ body: String) async throws {
    try await ScriptedServer.run { _, _ in
      [.answer(body)]
    } body: { server in
      let place = try ModelServer(WebAddress("http://127.0.0.1:\(server.port)"))
      await #expect(throws: EngineError.notAModelServer) {
        try await RemoteEmbedder.connect(place, model: "m", outbound: Outbound())
      }
    }
  }
}
