import Companion

/// What the house tells a conversation, as far as the terminal shows it.
struct Me: Decodable, Sendable {
  var name: String
  var language: Language
  var country: String
  var model: ModelStatus
}

/// What the house says to an answer of the person on how they are.
struct CheckInReply: Decodable, Sendable {
  var sentence: String
  var card: CardText?
}

/// The data of a reply's events.
enum ReplyData {
  struct Text: Decodable { var text: String }
  struct Done: Decodable { var message: Message }
  struct Sentence: Decodable { var sentence: String }
}
