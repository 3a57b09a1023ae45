import Companion
import Foundation
import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// The rendered pages: the app, and a notice when there is nothing at an address.
struct Pages: Sendable {
  let assets: Assets
  let openAPI: ByteBuffer
  private let library: MustacheLibrary

  /// Reads everything that is served from files.
  /// - Throws: `FrontDoorError.noPages`.
  static func load() throws(FrontDoorError) -> Pages {
    do { return try Pages(resources: Bundle.module.bundleURL.appending(path: "Resources")) } catch {
      throw .noPages
    }
  }

  init(resources: URL) throws {
    assets = try Assets(
      assets: resources.appending(path: "assets"), words: resources.appending(path: "words"))
    openAPI = ByteBuffer(bytes: try Data(contentsOf: resources.appending(path: "openapi.yaml")))
    var library = MustacheLibrary()
    for name in ["app", "notice"] {
      let file = resources.appending(path: "pages/\(name).mustache")
      try library.register(String(contentsOf: file, encoding: .utf8), named: name)
    }
    self.library = library
  }

  /// The one page: it starts at the doorstep, or in the conversation for who is signed in.
  func app(in language: Language, isFirstRun: Bool) -> Response {
    html("app", language, ["isFrench": language == .fr, "firstRun": String(isFirstRun)])
  }

  /// A refusal as a page. The address that was asked for is not shown (T4).
  func notice(_ refusal: Refusal) -> Response {
    let words = PageWords.shared[refusal.language]
    let title =
      switch refusal.status {
      case .notFound: words["noticeTitle"]
      case .forbidden: words["noticeTitleRefused"]
      default: words["noticeTitleTrouble"]
      }
    return html(
      "notice", refusal.language, ["title": title, "sentence": refusal.sentence], status: refusal.status)
  }

  private func html(
    _ template: String, _ language: Language, _ values: [String: Any], status: HTTPResponse.Status = .ok
  ) -> Response {
    var values = values
    values["lang"] = language.rawValue
    values["assets"] = "/assets/\(assets.version)"
    values["w"] = PageWords.shared[language].sentences
    guard let page = library.render(values, withTemplate: template) else {
      return Response(status: .internalServerError)
    }
    return Response(
      status: status,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
        .vary: "Accept-Language, Cookie",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
  }
}
