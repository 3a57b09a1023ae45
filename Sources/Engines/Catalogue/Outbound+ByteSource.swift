import Foundation

extension Outbound {
  /// Reads model files through the house's one way out, with its rules on addresses (T23).
  package var byteSource: ByteSource {
    { url, from, etag, receive in
      var headers = [(name: "Accept-Encoding", value: "identity")]
      if from > 0 {
        headers.append((name: "Range", value: "bytes=\(from)-"))
        if let etag { headers.append((name: "If-Range", value: etag)) }
      }
      do {
        let request = Request(
          .get, headers: headers, headTimeout: Self.patienceWithMirrors, maxBytes: 1 << 40)
        try await self.fetch(request, from: WebAddress(url.absoluteString)) { response in
          try await receive(try Self.answer(response, asked: from))
        }
      } catch let error as OutboundError {
        throw FetchError(error)
      }
    }
  }

  /// A mirror that fetches the file from afar first takes its time; nobody sits before it, and what came is kept.
  private static let patienceWithMirrors: Duration = .seconds(120)

  private static func answer(_ response: Response, asked: Int64) throws(FetchError) -> ByteAnswer {
    // A weak tag promises too little to go on with.
    let tag = response.header("ETag").flatMap { $0.hasPrefix("W/") ? nil : $0 }
    switch response.status {
    case 200:
      let total = response.header("Content-Length").flatMap { Int64($0) }
      return ByteAnswer(from: 0, total: total, etag: tag, chunks: response.body)
    case 206:
      guard let range = response.header("Content-Range")?.wholeMatch(of: /bytes (\d+)-\d+\/(\d+|\*)/),
        let from = Int64(range.1)
      else { throw .network }
      return ByteAnswer(from: from, total: Int64(range.2), etag: tag, chunks: response.body)
    case 416: throw .digest  // what we have is longer than what is there
    case 401, 403, 404, 410: throw .notThere
    default: throw .network
    }
  }
}

extension FetchError {
  init(_ error: OutboundError) {
    self =
      switch error {
      case .badAddress, .forbiddenAddress, .badRedirect: .address
      case .tooLarge: .digest
      case .unreachable, .brokeOff, .timedOut: .network
      }
  }
}
