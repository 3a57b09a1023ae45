import Engines
import Foundation
import Testing

@Suite struct RequestTests {
  /// The one request a server got.
  static func sent(
    _ request: ChatRequest, key: String? = nil, path: String = "", contextTokens: Int = 4096
  ) async throws -> ScriptedServer.Asked {
    try await ScriptedServer.run { _, _ in
      [.streamHead, .piece("a"), .stop, .done]
    } body: { server in
      let model = try OpenAICompatible.at(server, path: path, key: key, contextTokens: contextTokens)
      let reply = await Collected.of(model.stream(request))
      #expect(reply.error == nil)
      return try #require(server.asked.first)
    }
  }

  static func body(_ asked: ScriptedServer.Asked) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(asked.body.utf8)) as? [String: Any])
  }

  @Test func messagesAndWishesAreSentAsTheProtocolHasThem() async throws {
    var request = ChatRequest.saying("Ça va ?")
    request.stop = ["\n\n", ""]
    request.seed = 3

    let asked = try await Self.sent(request)

    let body = try Self.body(asked)
    #expect(asked.method == "POST")
    #expect(asked.path == "/v1/chat/completions")
    #expect(body["model"] as? String == "m")
    #expect(body["stream"] as? Bool == true)
    #expect((body["stream_options"] as? [String: Bool]) == ["include_usage": true])
    #expect((body["messages"] as? [[String: String]])?.last == ["role": "user", "content": "Ça va ?"])
    #expect(body["stop"] as? [String] == ["\n\n"])
    #expect(body["seed"] as? Int == 3)
  }

  // T43
  @Test func theOwnerOfACacheIsNeverSent() async throws {
    let asked = try await Self.sent(.saying(owner: "planted-owner"))

    #expect(!asked.body.contains("planted-owner"))
    #expect(!asked.headers.values.contains { $0.contains("planted-owner") })
    let body = try Self.body(asked)
    #expect(body["cache_prompt"] == nil)
  }

  // T41
  @Test(arguments: [
    (Int.max, 99.0, -1.0, 2.0, 0.01, 100), (-5, -3.0, 7.0, 0.0, 1.0, 1), (0, .nan, .infinity, 0.7, 0.95, 1),
    (Int.min, 1.0, 0.5, 1.0, 0.5, 1),
  ])
  func numbersAreBroughtIntoRange(
    _ tokens: Int, _ temperature: Double, _ topP: Double, _ sentTemperature: Double, _ sentTopP: Double,
    _ sentTokens: Int
  ) async throws {
    let request = ChatRequest(
      messages: [.init(.user, "x")], maxReplyTokens: tokens, temperature: temperature, topP: topP,
      seed: Int.min + 9, cacheOwner: "a")

    let body = try Self.body(try await Self.sent(request, contextTokens: 100))

    #expect(body["max_tokens"] as? Int == sentTokens)
    #expect(body["temperature"] as? Double == sentTemperature)
    #expect(body["top_p"] as? Double == sentTopP)
    #expect(body["seed"] as? Int == 9)
  }

  @Test func aSchemaIsSentWithItsPropertiesInOrder() async throws {
    var request = ChatRequest.saying()
    request.jsonSchema =
      #"{"type":"object","properties":{"zebra":{"type":"string"},"apple":{"type":"string"}}}"#

    let asked = try await Self.sent(request)

    let format = try #require(try Self.body(asked)["response_format"] as? [String: Any])
    #expect(format["type"] as? String == "json_schema")
    #expect(asked.body.contains(request.jsonSchema!))
  }

  @Test(arguments: ["no json", "[1]", "{}", #"{"a":1}},"tools":[{"x":1}"#])
  func aSchemaThatIsNoObjectIsNotSent(_ schema: String) async throws {
    var request = ChatRequest.saying()
    request.jsonSchema = schema
    try await ScriptedServer.run { [request] _, _ in
      [.streamHead, .piece(request.cacheOwner), .stop]
    } body: { [request] server in
      let reply = await Collected.of(try OpenAICompatible.at(server).stream(request))

      #expect(reply.error == .status(400))
      #expect(server.asked.isEmpty)
    }
  }

  @Test func aServerThatKnowsNoUsageOptionIsAskedWithoutIt() async throws {
    try await ScriptedServer.run { asked, _ in
      asked.body.contains("stream_options")
        ? [.answer(#"{"error":{"message":"Unknown parameter: stream_options"}}"#, status: 400)]
        : [.streamHead, .piece("a"), .stop, .done]
    } body: { server in
      let model = try OpenAICompatible.at(server)

      let first = await Collected.of(model.stream(.saying()))
      let second = await Collected.of(model.stream(.saying()))

      #expect(first.text == "a")
      #expect(second.text == "a")
      #expect(server.asked.count == 3)
    }
  }

  @Test func aServerThatWantsTheNewTokenLimitGetsIt() async throws {
    try await ScriptedServer.run { asked, _ in
      if asked.body.contains("\"max_tokens\"") {
        return [.answer(#"{"error":{"message":"Use 'max_completion_tokens' instead."}}"#, status: 400)]
      }
      if asked.body.contains("temperature") {
        return [.answer(#"{"error":{"param":"temperature","message":"unsupported"}}"#, status: 400)]
      }
      return [.streamHead, .piece("a"), .stop, .done]
    } body: { server in
      let reply = await Collected.of(try OpenAICompatible.at(server).stream(.saying()))

      #expect(reply.text == "a")
    }
  }

  // T17
  @Test func theKeyGoesToItsServer() async throws {
    let asked = try await Self.sent(.saying(), key: "sk-secret")

    #expect(asked.headers["authorization"] == "Bearer sk-secret")
  }

  // T17
  @Test func theKeyStaysWhenTheAddressChanges() async throws {
    try await ScriptedServer.run { _, _ in
      [.streamHead, .piece("a"), .stop, .done]
    } body: { server in
      let here = try WebAddress("http://127.0.0.1:\(server.port)")
      for elsewhere in [
        "http://127.0.0.1:1", "https://127.0.0.1:\(server.port)", "http://localhost:\(server.port)",
      ] {
        let key = try ServerKey("sk-secret", for: WebAddress(elsewhere))
        let model = OpenAICompatible(
          server: try ModelServer(here, key: key), model: "m", contextTokens: 100, outbound: Outbound())
        let reply = await Collected.of(model.stream(.saying()))
        #expect(reply.error == nil)
      }

      #expect(server.asked.count == 3)
      #expect(server.asked.allSatisfy { $0.headers["authorization"] == nil })
    }
  }

  // T17
  @Test func aRedirectDoesNotCarryTheKeyAway() async throws {
    try await ScriptedServer.run { _, _ in
      [.streamHead, .piece("thief"), .stop, .done]
    } body: { thief in
      try await ScriptedServer.run { _, _ in
        [.answer("", status: 307, headers: ["Location: http://127.0.0.1:\(thief.port)/v1/chat/completions"])]
      } body: { server in
        let reply = await Collected.of(try OpenAICompatible.at(server, key: "sk-secret").stream(.saying()))

        #expect(reply.error == .status(307))
        #expect(thief.asked.isEmpty)
      }
    }
  }

  // T17
  @Test func nothingInAnAddressIsExpanded() async throws {
    let asked = try await Self.sent(.saying(), path: "/$HOME/%24%7BPATH%7D/v1")

    #expect(asked.path.contains("$HOME") || asked.path.contains("%24HOME"))
    #expect(!asked.path.contains("/root"))
  }

  // T46
  @Test func aKeyDoesNotShowWhenItIsPrinted() throws {
    let key = try ServerKey("sk-secret", for: WebAddress("https://api.example.org"))

    #expect(!"\(key)".contains("sk-secret"))
    #expect(!String(reflecting: key).contains("sk-secret"))
  }

  @Test(arguments: ["", "two words", "line\nend", "clé"])
  func aKeyThatCannotBeOneIsRefused(_ text: String) throws {
    let address = try WebAddress("https://api.example.org")

    #expect(throws: EngineError.refusedKey) { try ServerKey(text, for: address) }
  }
}
