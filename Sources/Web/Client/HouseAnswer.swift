package import Foundation
import NIOCore
import NIOHTTP1

/// An answer read to its end.
package struct HouseAnswer: Sendable {
  package let status: Int
  package let body: Data
  /// Lower-case names; of a repeated header the last one.
  package let headers: [String: String]
  /// `name=value` of each cookie set, an empty value meaning taken away.
  let cookies: [String]

  init(head: HTTPResponseHead, body: ByteBuffer) {
    status = Int(head.status.code)
    self.body = Data(body.readableBytesView)
    headers = Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { $1 })
    cookies = head.headers["set-cookie"].compactMap { $0.split(separator: ";").first.map(String.init) }
  }

  /// The answer itself when it is a yes.
  /// - Throws: `HouseClientError.refused` with the house's code and sentence for 4xx and 5xx.
  package func accepted() throws -> HouseAnswer {
    guard status >= 400 else { return self }
    struct Refusal: Decodable {
      var error: String?
      var sentence: String?
    }
    let refusal = try? JSONDecoder().decode(Refusal.self, from: body)
    throw HouseClientError.refused(
      status: status, code: refusal?.error ?? "", sentence: refusal?.sentence ?? "", card: card)
  }

  /// The crisis card beside a refusal, as it stands there.
  private var card: Data? {
    let fields = try? JSONSerialization.jsonObject(with: body) as? [String: Any]
    guard let card = fields?["card"] as? [String: Any] else { return nil }
    return try? JSONSerialization.data(withJSONObject: card)
  }
}
