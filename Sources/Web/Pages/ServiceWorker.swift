import Companion
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Vault

/// The script that keeps the shells and the crisis card in the browser, for when the house does not answer.
struct ServiceWorker: Sendable {
  private let script: ByteBuffer
  private let tag: String

  /// What the script is told of this house. Changes with the assets' version, and so does the script: a browser
  /// then fetches everything anew and drops what it kept of the version before.
  private struct Brief: Encodable {
    let version: String
    let assets: String
    let pages: [String]
    let languages: [String]
    let shell: [String]

    init(_ all: Assets) {
      let folder = "/assets/\(all.version)/"
      version = all.version
      assets = folder
      pages = Page.allCases.map(\.path)
      languages = Language.allCases.map(\.rawValue)
      let shells = Page.allCases.flatMap { page in
        Language.allCases.map { "\(page.path)?lang=\($0.rawValue)" }
      }
      shell = shells + all.names.filter { !$0.hasSuffix(".png") }.map { folder + $0 }
    }
  }

  init(source: Data, assets: Assets) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let brief = String(decoding: try encoder.encode(Brief(assets)), as: UTF8.self)
    let text = "const house = \(brief);\n\(String(decoding: Assets.slim(source), as: UTF8.self))"
    script = ByteBuffer(string: text)
    tag = "\"\(Hex.encode(Digest.sha256(Data(text.utf8)).prefix(8)))\""
  }

  func response(knownTag: String?) -> Response {
    var headers: HTTPFields = [
      .contentType: "text/javascript; charset=utf-8", .cacheControl: "no-cache", .eTag: tag,
    ]
    headers[HTTPField.Name("Service-Worker-Allowed")!] = "/"
    if knownTag == tag { return Response(status: .notModified, headers: headers) }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: script))
  }
}
