import Foundation
import Hummingbird
import NIOCore

/// Reads a request's body, never holding more than it may and never waiting for ever.
struct BodyReader: Sendable {
  let limit: Int
  /// A megabyte in 30 s is a slow telephone line; slower than that is somebody holding the house.
  var patience: Duration = .seconds(30)

  /// - Throws: `DoorError.tooLarge` before reading when the length is announced, `.slow`, `.malformed`.
  func read(_ request: Request) async throws -> Data {
    if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > limit {
      throw DoorError.tooLarge(limit)
    }
    let body = request.body
    return try await withThrowingTaskGroup(of: Data.self) { group in
      group.addTask { try await collect(body) }
      group.addTask { [patience] in
        try await Task.sleep(for: patience)
        throw DoorError.slow
      }
      defer { group.cancelAll() }
      return try await group.next() ?? Data()
    }
  }

  private func collect(_ body: RequestBody) async throws -> Data {
    var bytes = Data()
    do {
      for try await piece in body {
        guard bytes.count + piece.readableBytes <= limit else { throw DoorError.tooLarge(limit) }
        bytes.append(contentsOf: piece.readableBytesView)
      }
    } catch let error as DoorError {
      throw error
    } catch {
      // Chunks that are no chunks, or a connection that ended in the middle.
      throw DoorError.malformed(nil)
    }
    return bytes
  }

  /// `application/json`, with or without a charset. Anything a plain form could send is not (T21).
  static func isJSON(_ contentType: String?) -> Bool {
    let type = contentType?.split(separator: ";").first ?? ""
    return type.trimmingCharacters(in: .whitespaces).lowercased() == "application/json"
  }
}
