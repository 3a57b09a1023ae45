import Foundation

/// What a server says went wrong, read just far enough to know what to do. Its words reach no log.
struct ServerFailure: Decodable, Sendable, Error {
  private(set) var code: Int?
  private var words = ""

  init() {}

  /// The `error` object of an answer: an object, or a bare sentence.
  init(from decoder: any Decoder) throws {
    if let sentence = try? decoder.singleValueContainer().decode(String.self) {
      words = sentence.lowercased()
      return
    }
    let fields = try decoder.container(keyedBy: AnyKey.self)
    code = fields.lenient("code", as: Int.self) ?? fields.lenient("status", as: Int.self)
    words = ["message", "type", "code", "param"].compactMap { fields.lenient($0, as: String.self) }
      .joined(separator: " ").lowercased()
  }

  /// The body of an answer with an error status.
  init(status: Int, body: Data) {
    struct Envelope: Decodable {
      let error: Lenient<ServerFailure>?
      let message: Lenient<String>?
    }
    if let envelope = try? JSONDecoder().decode(Envelope.self, from: body) {
      self = envelope.error?.value ?? ServerFailure()
      words += " " + (envelope.message?.value ?? "").lowercased()
    }
    code = status
  }

  /// Whether the server complains about this parameter.
  func mentions(_ parameter: String) -> Bool { words.contains(parameter) }

  var error: EngineError {
    switch code {
    case 401, 403: .refusedKey
    case 413: .tooLong
    case 429: .busy
    case 400, 422, 500: isAboutLength ? .tooLong : .status(code ?? 500)
    case let code?: .status(code)
    case nil: isAboutLength ? .tooLong : .notAModelServer
    }
  }

  private var isAboutLength: Bool {
    guard words.contains("context") || words.contains("prompt") || words.contains("token") else {
      return false
    }
    return ["exceed", "too long", "too large", "maximum", "context_length"].contains(where: words.contains)
  }
}
