/// What the scripted model server does with a chat request: answer, dawdle, or fail the way real servers do.
package enum ModelBehaviour: Sendable, Equatable {
  /// Streams the pieces and ends properly.
  case reply([String], pace: Pace = .atOnce)
  /// Streams the pieces, then says nothing more until `ScriptedModelServer.release()`, then ends properly.
  case hold(after: [String])
  /// Streams the pieces and closes the connection in mid-reply.
  case drop(after: [String])
  /// Streams the pieces and closes in the middle of an event.
  case halfLine(after: [String])
  /// 200 and a web page, as a captive portal does.
  case html
  /// 200 and not one byte.
  case nothing
  /// An error status with a JSON error.
  case status(Int)
  /// That many deltas of one word, as fast as they are read.
  case flood(tokens: Int)
  /// Takes the request and sends no answer until released.
  case silence

  /// How quickly a reply comes.
  package struct Pace: Sendable, Equatable {
    package var firstPiece: Duration
    package var betweenPieces: Duration

    package init(firstPiece: Duration = .zero, betweenPieces: Duration = .zero) {
      self.firstPiece = firstPiece
      self.betweenPieces = betweenPieces
    }

    package static let atOnce = Pace()

    package static func tokens(perSecond: Int, firstPiece: Duration = .zero) -> Pace {
      Pace(firstPiece: firstPiece, betweenPieces: .seconds(1) / perSecond)
    }
  }

  /// A short answer in whole sentences, one word a piece.
  package static func says(_ text: String, pace: Pace = .atOnce) -> ModelBehaviour {
    .reply(words(of: text), pace: pace)
  }

  /// The text cut behind every space; joined, the pieces are the text.
  package static func words(of text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    for character in text {
      current.append(character)
      if character == " " {
        pieces.append(current)
        current = ""
      }
    }
    return current.isEmpty ? pieces : pieces + [current]
  }
}
