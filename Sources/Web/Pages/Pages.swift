import Companion
import Foundation
import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// The rendered pages, and a notice when there is nothing at an address.
struct Pages: Sendable {
  let assets: Assets
  let worker: ServiceWorker
  let openAPI: ByteBuffer
  private let figures: ProtocolFigures
  private let library: MustacheLibrary
  private let parts: [Page: Parts]

  /// What the shell of a page names, by `folder/name`.
  private struct Parts: Sendable {
    let styles: [String]
    let modules: [String]
  }

  /// Reads everything that is served from files.
  /// - Throws: `FrontDoorError.noPages`.
  static func load() throws(FrontDoorError) -> Pages {
    do { return try Pages(resources: Bundle.module.bundleURL.appending(path: "Resources")) } catch {
      throw .noPages
    }
  }

  init(resources: URL) throws {
    let assets = try Assets(folder: resources.appending(path: "assets"), words: .shared)
    self.assets = assets
    worker = try ServiceWorker(
      source: Data(contentsOf: resources.appending(path: "worker/sw.js")), assets: assets)
    openAPI = ByteBuffer(bytes: try Data(contentsOf: resources.appending(path: "openapi.yaml")))
    figures = ProtocolFigures.read(resources.appending(path: "protocol/figures.json"))
    var library = MustacheLibrary()
    for folder in ["pages", "pages/layout"] {
      let files = try FileManager.default.contentsOfDirectory(
        at: resources.appending(path: folder), includingPropertiesForKeys: nil)
      for file in files where file.pathExtension == "mustache" {
        // Indentation is for people who read the sources.
        let shell = try String(contentsOf: file, encoding: .utf8).replacing(#/(?m)^ +/#, with: "")
        try library.register(shell, named: file.deletingPathExtension().lastPathComponent)
      }
    }
    self.library = library
    let names = Set(assets.names)
    parts = Dictionary(
      uniqueKeysWithValues: Page.allCases.map { page in
        // The conversation has forms in dialogues only, and weighs enough without.
        let shared = Page.inCare.contains(page) ? ["care/shared.css"] : []
        let styles = (page == .conversation ? [] : ["frame/pages.css"]) + shared + ["\(page)/look.css"]
        return (page, Parts(styles: styles.filter(names.contains), modules: assets.modules(of: page)))
      })
  }

  /// - Parameter isFirstRun: Nobody lives here yet: every page leads to the welcome.
  func page(_ page: Page, in language: Language, isFirstRun: Bool) -> Response {
    let words = PageWords.shared[language]
    let links = { (pages: [Page]) in
      pages.map { one -> [String: Any] in
        ["path": one.path, "label": words[one.title], "isHere": one == page]
      }
    }
    var values: [String: Any] =
      [
        "page": page.rawValue, "title": page == .conversation ? "Fidelio" : "\(words[page.title]) – Fidelio",
        "isFirstRun": isFirstRun, "bar": links(Page.inBar), "care": links(Page.inCare),
        "styles": parts[page]?.styles ?? [],
        "modules": parts[page]?.modules ?? [],
      ]
    if page == .protocol {
      let sheet = ProtocolSheet(figures: figures, language: language, words: words)
      values.merge(sheet.values) { own, _ in own }
    }
    return html("\(page)", language, values)
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
      "notice", refusal.language,
      ["title": title, "windowTitle": "\(title) – Fidelio", "sentence": refusal.sentence],
      status: refusal.status)
  }

  private func html(
    _ template: String, _ language: Language, _ values: [String: Any], status: HTTPResponse.Status = .ok
  ) -> Response {
    var values = values
    values["lang"] = language.rawValue
    values["isFrench"] = language == .fr
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
