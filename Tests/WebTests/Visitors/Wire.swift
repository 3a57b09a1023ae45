import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A bare TCP connection, for requests that no honest client sends. Blocking, so it works on a thread of its
/// own and never holds the house's.
enum Wire {
  struct Answer: Sendable {
    let status: Int
    /// Lower-case names; repeated headers joined by a comma.
    let headers: [String: String]
    let body: String

    /// The `error` code and the sentence of a refusal.
    var code: String? { json["error"] as? String }
    var sentence: String? { json["sentence"] as? String }
    var json: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:]
    }
  }

  struct Trouble: Error {}

  /// Sends the bytes as they are and reads until the house closes or the answer is whole.
  /// - Parameter patience: Seconds without a byte.
  static func send(_ bytes: [UInt8], port: Int, patience: Int = 60) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try exchange(bytes, port: port, patience: patience) })
      }
    }
  }

  private static func exchange(_ bytes: [UInt8], port: Int, patience: Int) throws -> Answer {
    let descriptor = try connect(port: port, patience: patience)
    defer { close(descriptor) }
    var received: [UInt8] = []
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      // The house may answer and close before it has read everything.
      if count <= 0 { break }
      sent += count
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !isWhole(received) {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count <= 0 { break }
      received += buffer[..<count]
    }
    return try parse(received)
  }

  private static func connect(port: Int, patience: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Trouble() }
    var limit = timeval(tv_sec: patience, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(descriptor)
      throw Trouble()
    }
    return descriptor
  }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let answer = try? parse(bytes), let length = answer.headers["content-length"].flatMap({ Int($0) })
    else {
      return false
    }
    return answer.body.utf8.count >= length
  }

  private static func parse(_ bytes: [UInt8]) throws -> Answer {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n") else { throw Trouble() }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      throw Trouble()
    }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      headers[name] = headers[name].map { $0 + ", " + value } ?? value
    }
    return Answer(status: status, headers: headers, body: String(text[end.upperBound...]))
  }
}
