import Companion
import Foundation
import HTTPTypes
import Hummingbird

/// The one mapping from errors to status, code and sentence. Thrown to the `Gatekeeper`, which makes JSON or a
/// page of it.
struct Refusal: Error {
  let status: HTTPResponse.Status
  let code: String
  let sentence: String
  let language: Language
  /// Seconds, for 429.
  var retryAfter: Int?
  /// What the page needs to act on it: a field's name, a limit, a host.
  var detail: [String: String] = [:]
  /// Help lines, for somebody in danger whose words could not be kept.
  var card: (any Encodable & Sendable)?
  /// What safety saw in words that could not be kept.
  var watch: CareWatch?
  /// What the second step of coming in needs.
  var secondStep: SecondFactorNeeded?
  /// Set for errors nobody foresaw, so that the log counts them.
  var isUnforeseen = false

  init(_ error: any Error, language: Language) {
    switch error {
    case let error as Refusal: self = error
    case let error as HouseError: self.init(house: error, language: language)
    case let error as SecondFactorNeeded:
      self.init(
        .unauthorized, "needsSecondFactor", Words.secondFactorNeeded.in(language), language: language)
      secondStep = error
    case let error as DoorError: self.init(door: error, language: language)
    case let error as HTTPError where error.status == .notFound:
      self.init(door: .nothingHere, language: language)
    default:
      self.init(
        .internalServerError, "internal", PageWords.shared[language]["doorInternal"], language: language)
      isUnforeseen = true
    }
  }

  private init(_ status: HTTPResponse.Status, _ code: String, _ sentence: String, language: Language) {
    self.status = status
    self.code = code
    self.sentence = sentence
    self.language = language
  }

  private init(house error: HouseError, language: Language) {
    let sentence = Words.sentence(for: error, in: language)
    self.init(error.status, error.code, sentence, language: language)
    switch error {
    case .tooLong(let limit): detail["limit"] = String(limit)
    case .unfit(let field): detail["field"] = field
    case .needsConsent(let host): detail["host"] = host
    default: break
    }
  }

  private init(door error: DoorError, language: Language) {
    let words = PageWords.shared[language]
    switch error {
    case .malformed(let field?):
      self.init(
        .badRequest, "malformed", words.filled("doorMalformedField", ["field": field]), language: language)
      detail["field"] = field
    case .malformed(nil): self.init(.badRequest, "malformed", words["doorMalformed"], language: language)
    case .notJSON: self.init(.unsupportedMediaType, "notJSON", words["doorNotJSON"], language: language)
    case .tooLarge(let limit):
      self.init(
        .contentTooLarge, "tooLong", words.filled("doorTooLarge", ["limit": String(limit)]),
        language: language)
      detail["limit"] = String(limit)
    case .slow: self.init(.requestTimeout, "slow", words["doorSlow"], language: language)
    case .wrongHost: self.init(.forbidden, "wrongHost", words["doorWrongHost"], language: language)
    case .crossOrigin: self.init(.forbidden, "crossOrigin", words["doorCrossOrigin"], language: language)
    case .hostTokenWrong: self.init(.unauthorized, "hostToken", words["doorHostToken"], language: language)
    case .nothingHere: self.init(.notFound, "notFound", words["doorNotFound"], language: language)
    case .tooMany(let seconds):
      self.init(
        .tooManyRequests, "tooMany", words.filled("doorTooMany", ["seconds": String(seconds)]),
        language: language)
      retryAfter = seconds
    }
  }

  private struct Body: Encodable {
    let fields: [String: String]
    let card: (any Encodable & Sendable)?
    let secondStep: SecondFactorNeeded?

    let watch: CareWatch?

    private enum CodingKeys: CodingKey { case card, watch }

    func encode(to encoder: any Encoder) throws {
      try fields.encode(to: encoder)
      try secondStep?.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(watch, forKey: .watch)
      if let card { try container.encode(card, forKey: .card) }
    }
  }

  /// `{"error", "sentence"}`, with the detail and the card beside them.
  func json() -> Response {
    var fields = detail
    fields["error"] = code
    fields["sentence"] = sentence
    var response = Response.json(
      Body(fields: fields, card: card, secondStep: secondStep, watch: watch), status: status)
    if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
    return response
  }
}

extension HouseError {
  var status: HTTPResponse.Status {
    switch self {
    case .badSetupCode, .badInvitation, .notHost: .forbidden
    case .wrongNameOrPassphrase, .wrongRecoveryCode, .notSignedIn, .wrongCode, .wrongPasskey, .ticketOver:
      .unauthorized
    case .notFound: .notFound
    case .nameTaken, .busy, .needsConsent, .asksFirst, .conflict, .passkeysNeedName, .passkeyElsewhere:
      .conflict
    case .tooLong: .contentTooLarge
    case .passphraseTooWeak, .mustBeAdult, .empty, .unfit, .unfitPicture: .unprocessableContent
    case .locked: HTTPResponse.Status(code: 423, reasonPhrase: "Locked")
    case .noModel, .modelUnreachable, .modelRefusedKey, .modelBusy, .modelFailed, .modelBrokeOff,
      .unavailable:
      .serviceUnavailable
    case .quotaExceeded, .diskFull, .readOnly:
      HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
    case .damaged: .internalServerError
    }
  }

  /// The case's name, for programs.
  var code: String {
    let described = String(describing: self)
    return String(described.prefix { $0.isLetter })
  }
}
