import Foundation
import Web

/// The crisis card as text, whole: it is shown before anything the model says.
struct CardText: Decodable, Sendable {
  struct Line: Decodable, Sendable {
    var name: String
    var phone: String?
    var text: String?
    var chat: String?
    var hours: String?
  }

  /// The person's own lines.
  struct Own: Decodable, Sendable {
    struct Someone: Decodable, Sendable {
      var name: String
      var phone: String?
    }

    struct Labels: Decodable, Sendable { var title: String }

    var coping: [String]
    var people: [Someone]
    var safety: [String]
    var labels: Labels

    var lines: [String] {
      coping + people.map { [$0.name, $0.phone].compactMap(\.self).joined(separator: " ") } + safety
    }
  }

  struct Labels: Decodable, Sendable {
    var call: String
    var text: String
    var chat: String
    var emergency: String
  }

  var title: String
  var intro: String
  var emergency: [Line]
  var lines: [Line]
  var emergencyFirst: Bool
  var outro: String
  var caution: String?
  var discretion: String?
  var own: Own?
  var labels: Labels

  /// The card that came with a refusal; `nil` for any other error.
  init?(refused error: any Error) {
    guard let json = (error as? HouseClientError)?.card,
      let card = try? JSONDecoder().decode(CardText.self, from: json)
    else { return nil }
    self = card
  }

  /// Lines for a terminal that many columns wide; 0 does not wrap.
  func shown(_ paint: Paint, columns: Int) -> String {
    var blocks = [paint(.alarm, title), wrapped(intro, columns)]
    let numbers = ["  " + paint(.strong, labels.emergency)] + emergency.map { show($0, paint, columns) }
    let help = lines.map { show($0, paint, columns) }
    var mine: [String] = []
    if let own, !own.lines.isEmpty {
      mine = ["  " + paint(.strong, own.labels.title)] + own.lines.map { "    " + $0 }
    }
    blocks += emergencyFirst ? numbers + mine + help : mine + help + numbers
    blocks.append(wrapped(outro, columns))
    if let discretion { blocks.append(wrapped(discretion, columns)) }
    if let caution { blocks.append(paint(.quiet, wrapped(caution, columns))) }
    let rule = paint(.alarm, String(repeating: "─", count: columns > 0 ? min(columns, 60) : 60))
    return ([rule] + blocks + [rule]).joined(separator: "\n") + "\n"
  }

  private func show(_ line: Line, _ paint: Paint, _ columns: Int) -> String {
    let ways = [
      line.phone.map { "\(labels.call) \(paint(.strong, $0))" },
      line.text.map { "\(labels.text) \(paint(.strong, $0))" },
      line.chat.map { "\(labels.chat) \($0)" },
    ].compactMap { $0 }
    let hours = (line.hours ?? "").isEmpty ? "" : " (\(line.hours ?? ""))"
    return "  \(line.name)\(hours)\n" + ways.map { "    \($0)" }.joined(separator: "\n")
  }

  private func wrapped(_ text: String, _ columns: Int) -> String {
    var wrap = WordWrap(columns: columns)
    return wrap.write(text) + wrap.end()
  }
}
