import Foundation
import Testing

@testable import Companion

/// Rules that hold for every sentence of Care, read from the sources themselves.
@Suite(.inTurn) struct CareWordsTests {
  @Test func theSentencesAreFound() { #expect(CareSources.literals.count > 200) }

  /// Where these words may stand: to say what this is not, or to name a professional.
  private static let allowed = [
    "n’est pas un diagnostic", "not a diagnosis", "sans valeur diagnostique", "no diagnostic value",
    "psychologue", "a psychologist",
  ]

  // R33
  @Test func theHouseNeverCallsItselfCare() {
    for literal in CareSources.literals {
      let lower = literal.text.lowercased()
      let rest = Self.allowed.reduce(lower) { $0.replacing($1, with: "") }
      #expect(
        !rest.contains(
          #/th[ée]rap|psycholog|diagnos|clinic|cliniq|patient|soigne|guéri|\bcure\b|\btreat(s|ed|ing)?\b/#),
        "\(literal.file): \(literal.text)")
    }
  }

  // CARE §2: "vous dites", never "vous avez un trouble".
  @Test func nobodyIsToldWhatTheyHave() {
    for literal in CareSources.literals {
      #expect(
        !literal.text.lowercased().contains(
          #/vous avez (une?|des) (dépression|trouble|anxiété|insomnie)|you (have|suffer from) (a |an )?(depress|anxi|disorder|insom)|vous souffrez|vous êtes (dépressi|anxieu)/#
        ), "\(literal.text)")
    }
  }

  @Test func frenchTypographyIsKept() {
    for literal in CareSources.literals where !literal.text.contains("(language") {
      #expect(!literal.text.contains("'"), "\(literal.file): \(literal.text)")
      #expect(!literal.text.contains(#/[a-zé] [:;?!»]|« /#), "\(literal.file): \(literal.text)")
    }
  }

  /// No guilt, no streak (R38).
  @Test func nobodyIsBlamedForBeingAway() {
    for literal in CareSources.literals {
      #expect(
        !literal.text.lowercased().contains(
          #/streak|vous nous manquez|tu me manques|miss you|missed you|dommage|tu devrais|vous devriez|you should/#
        ),
        "\(literal.text)")
    }
  }
}
