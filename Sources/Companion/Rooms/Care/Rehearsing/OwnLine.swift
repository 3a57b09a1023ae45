/// With the roles exchanged the companion says the person's own message, line by line, and comes back to what is asked for.
enum OwnLine {
  /// - Parameter exchange: How often the person has spoken in this take, from 1.
  static func said(_ script: TalkScript, exchange: Int, _ manner: Manner) -> String {
    let offered = script[.negotiate]
    let written = script.lines.filter { $0.part != .negotiate }.map(\.text)
    // Who wrote nothing but what they offer begins with that, and comes back to it.
    let lines = written.isEmpty ? [offered] : written
    let exchange = max(exchange, 1)
    if exchange <= lines.count { return lines[exchange - 1] }
    let asked = script.request.isEmpty ? lines[lines.count - 1] : script.request
    if !offered.isEmpty, exchange == lines.count + 2 { return offered }
    return Words.Rehearsing.comesBack(exchange - lines.count, to: asked).in(manner)
  }
}
