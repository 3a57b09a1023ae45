/// Colours, where there is a terminal that wants them.
struct Paint: Sendable, Equatable {
  enum Colour: String, Sendable {
    case companion = "36"
    case quiet = "2"
    case strong = "1"
    case alarm = "1;33"
    case good = "32"
    case bad = "31"
  }

  let isOn: Bool

  /// Colours are on only at a terminal that is not `dumb`, and never when `NO_COLOR` is set to anything but
  /// the empty string (no-color.org).
  init(isTerminal: Bool, noColor: String?, term: String?) {
    isOn = isTerminal && (noColor ?? "").isEmpty && term != "dumb" && term != ""
  }

  func callAsFunction(_ colour: Colour, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
