/// Reads what the child prints and keeps only signs of its life and a count: a prompt or a path that it might
/// print goes no further than here (T46).
struct ChildLog {
  enum Sign: Equatable, Sendable {
    case listening(port: Int)
    case modelRefused
  }

  private(set) var lines = 0
  private var line: [UInt8] = []
  private static let longestLine = 4096

  mutating func read(_ bytes: some Sequence<UInt8>) -> [Sign] {
    var signs: [Sign] = []
    for byte in bytes {
      if byte == 0x0a {
        lines += 1
        if let sign = Self.sign(in: String(decoding: line, as: UTF8.self)) { signs.append(sign) }
        line.removeAll(keepingCapacity: true)
      } else if line.count < Self.longestLine {
        line.append(byte)
      }
    }
    return signs
  }

  private static func sign(in line: String) -> Sign? {
    let call = "listening on http://127.0.0.1:"
    if let range = line.firstRange(of: call) {
      guard let port = Int(line[range.upperBound...].prefix { $0.isNumber }), (1...65535).contains(port)
      else {
        return nil
      }
      return .listening(port: port)
    }
    let refusals = ["model refused:", "error loading model", "failed to load model"]
    return refusals.contains(where: line.contains) ? .modelRefused : nil
  }
}
