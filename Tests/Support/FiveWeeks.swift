package import Companion
package import Engines
import Foundation

/// What somebody tells their companion over five weeks, in one language, and by what the memory is known: an awaited
/// day, a move, a sister who is not to be spoken of any more, and a cat whose passage is deleted.
package struct FiveWeeks: Sendable, CustomStringConvertible {
  package let language: Language
  package var description: String { language.rawValue }

  // MARK: What is said

  /// Day 0, a Monday.
  package let home: String
  package let interview: String
  package let sister: String
  /// Before the awaited day, on it, and after it.
  package let smallTalk: [String]
  package let move: String
  package let asksHome: String
  package let asksSister: String
  package let forgetSister: String
  package let cat: String
  package let asksCat: String

  // MARK: By what it is known

  package let oldTown: String
  package let newTown: String
  package let sisterName = "Odile"
  package let catName = "Quizonvelt"
  package let occasion: String
  /// How the model is told that an awaited day has come.
  package let awaited: String
  /// What the scripted companion then asks, and what it says otherwise.
  package let question: String
  package let reply: String

  package static let french = FiveWeeks(
    language: .fr, home: "J’habite à Lyon, près du parc.",
    interview: "J’ai un entretien vendredi à la mairie.",
    sister: "Ma sœur Odile travaille comme notaire à Dijon.",
    smallTalk: ["Bonsoir, il pleut.", "Bonsoir, il neige.", "Bonsoir, il vente."],
    move: "J’ai déménagé à Nantes samedi.", asksHome: "Où est-ce que j’habite maintenant ?",
    asksSister: "Que sais-tu de ma sœur ?", forgetSister: "Oublie tout ce que je t’ai dit sur Odile.",
    cat: "Mon chat s’appelle Quizonvelt et il dort sur le linge.", asksCat: "Comment s’appelle mon chat ?",
    oldTown: "Lyon", newTown: "Nantes", occasion: "entretien", awaited: "Ceci était attendu",
    question: "Comment s’est passé cet entretien ?", reply: "Je t’écoute.")

  package static let english = FiveWeeks(
    language: .en, home: "I live in Leeds, near the park.",
    interview: "I have an interview on Friday at the council.",
    sister: "My sister Odile works as a solicitor in York.",
    smallTalk: ["Evening, it is raining.", "Evening, it is snowing.", "Evening, it is windy."],
    move: "I moved to Bristol on Saturday.", asksHome: "Where do I live now?",
    asksSister: "What do you know about my sister?", forgetSister: "Forget what I told you about Odile.",
    cat: "My cat is called Quizonvelt and he sleeps on the laundry.", asksCat: "What is my cat called?",
    oldTown: "Leeds", newTown: "Bristol", occasion: "interview", awaited: "This was awaited",
    question: "How did that interview go?", reply: "I am listening.")

  package static let both = [french, english]

  /// A model that does what the prompt tells it: it asks where something was awaited, and listens otherwise.
  package func model() -> Scripted {
    Scripted { request in
      [.delta(request.messages.contains { $0.text.contains(awaited) } ? question : reply)]
    }
  }

  /// A house in which the weeks of `clock` pass, and rules alone read.
  package func settings(_ clock: MovedClock) -> (inout HouseSettings) -> Void {
    { settings in
      settings.now = { clock.now }
      settings.timeZone = .gmt
      settings.restBeforeReading = .seconds(3_600)
    }
  }
}

extension Scripted {
  /// All that the last request told.
  package var lastPrompt: String {
    (heard.requests.last?.messages ?? []).map(\.text).joined(separator: "\n")
  }
}
