@testable import Companion

/// Invented texts with what the reference implementation counts in them; habits that are not named are 0.
struct FidelityGolden: Sendable {
  let text: String
  let stripped: String
  let style: [StyleFeature: Double]
  let styleStripped: [StyleFeature: Double]
  let words: [String: Double]

  static let all: [FidelityGolden] = [
    FidelityGolden(
      text:
        "Sure! Here's what I'd do, step by step:\n\n1. **Rest** a little (ten minutes, perhaps).\n2. Call your sister; she might know more...\n- Don't worry \u{2014} it's fine \u{1f642}\n\nWould you like me to go on?",
      stripped:
        "Sure! Here's what I'd do, step by step: Rest a little (ten minutes, perhaps). Call your sister; she might know more... Don't worry \u{2014} it's fine \u{1f642} Would you like me to go on?",
      style: [
        .length: 3.49650756147, .sentenceLength: 4, .sentenceVariation: 3, .wordLength: 3.90625,
        .vocabulary: 0.96875, .paragraphs: 3, .paragraphLength: 2.45673577282, .bullets: 0.2,
        .numberedItems: 0.4, .bold: 3.125, .questions: 3.125, .exclamations: 3.125,
        .longDashes: 3.125,
        .semicolons: 3.125, .colons: 3.125, .parentheses: 3.125, .commas: 6.25, .ellipses: 3.125,
        .emoji: 3.125, .hedges: 6.25, .secondPerson: 6.25, .firstPerson: 6.25, .contractions: 12.5,
        .openingWord: 1, .closingQuestion: 1, .capitals: 0.0376344086022, .digits: 0.010752688172,
        .lineBreaks: 3.22580645161,
      ],
      styleStripped: [
        .length: 3.49650756147, .sentenceLength: 8, .sentenceVariation: 4.58257569496,
        .wordLength: 3.90625, .vocabulary: 0.96875, .paragraphs: 1, .paragraphLength: 3.49650756147,
        .questions: 3.125, .exclamations: 3.125, .longDashes: 3.125, .semicolons: 3.125,
        .colons: 3.125,
        .parentheses: 3.125, .commas: 6.25, .ellipses: 3.125, .emoji: 3.125, .hedges: 6.25,
        .secondPerson: 6.25, .firstPerson: 6.25, .contractions: 12.5, .openingWord: 1,
        .closingQuestion: 1,
        .capitals: 0.0406976744186,
      ],
      words: [
        "a": 3.125, "by": 3.125, "do": 3.125, "don't": 3.125, "go": 3.125, "it's": 3.125,
        "know": 3.125,
        "like": 3.125, "little": 3.125, "me": 3.125, "might": 3.125, "more": 3.125, "on": 3.125,
        "perhaps": 3.125, "she": 3.125, "to": 3.125, "would": 3.125, "you": 3.125, "your": 3.125,
      ]),
    FidelityGolden(
      text: "",
      stripped: "",
      style: [
        .length: 0.69314718056, .paragraphLength: 0.69314718056,
      ],
      styleStripped: [
        .length: 0.69314718056, .paragraphLength: 0.69314718056,
      ],
      words: [:]),
    FidelityGolden(
      text:
        "# Plan\n\n```swift\nlet a = 1\n```\n| a | b |\n|---|---|\nHowever, we can't say \u{201c}yes\u{201d} yet. I think it depends: let's see\u{2026}  You're right!",
      stripped:
        "Plan a b ------ However, we can't say \"yes\" yet. I think it depends: let's see\u{2026} You're right!",
      style: [
        .length: 3.04452243772, .sentenceLength: 2.5, .sentenceVariation: 2.73861278753,
        .wordLength: 3.6,
        .vocabulary: 0.95, .paragraphs: 2, .paragraphLength: 2.3978952728,
        .headings: 0.142857142857,
        .codeBlocks: 10, .tables: 30, .exclamations: 5, .colons: 5, .quotes: 5, .commas: 5,
        .ellipses: 5,
        .hedges: 10, .secondPerson: 5, .firstPerson: 5, .firstPersonPlural: 10, .contractions: 15,
        .connectives: 5, .closingExclamation: 1, .capitals: 0.031007751938,
        .digits: 0.0077519379845,
        .lineBreaks: 5.42635658915, .openingMarkup: 1, .doubleSpaces: 5,
      ],
      styleStripped: [
        .length: 2.8903717579, .sentenceLength: 8.5, .sentenceVariation: 0.5,
        .wordLength: 3.70588235294,
        .vocabulary: 1, .paragraphs: 1, .paragraphLength: 2.8903717579,
        .exclamations: 5.88235294118,
        .colons: 5.88235294118, .quotes: 11.7647058824, .commas: 5.88235294118,
        .ellipses: 5.88235294118,
        .hedges: 11.7647058824, .secondPerson: 5.88235294118, .firstPerson: 5.88235294118,
        .firstPersonPlural: 11.7647058824, .contractions: 17.6470588235,
        .connectives: 5.88235294118,
        .closingExclamation: 1, .capitals: 0.0430107526882,
      ],
      words: [
        "a": 10, "can't": 5, "however": 5, "it": 5, "let's": 5, "right": 5, "see": 5, "we": 5,
        "yet": 5,
        "you're": 5,
      ]),
    FidelityGolden(
      text:
        "It is   \u{201c}quiet\u{201d} here.\n\n\n   \nOf course you\u{2019}ll find \u{663} Gr\u{f6}\u{df}en, \u{3a9}MEGA and 12 e\u{301} tests - truly - in our house!!! ",
      stripped:
        "It is \"quiet\" here. Of course you'll find \u{663} Gr\u{f6}\u{df}en, \u{3a9}MEGA and 12 e\u{301} tests - truly - in our house!!!",
      style: [
        .length: 2.99573227355, .sentenceLength: 9.5, .sentenceVariation: 5.5,
        .wordLength: 3.26315789474,
        .vocabulary: 1, .paragraphs: 2, .paragraphLength: 2.35137525716,
        .exclamations: 15.7894736842,
        .spacedHyphens: 10.5263157895, .quotes: 5.26315789474, .commas: 5.26315789474,
        .secondPerson: 5.26315789474, .firstPersonPlural: 5.26315789474, .closingExclamation: 1,
        .capitals: 0.0740740740741, .digits: 0.0277777777778, .lineBreaks: 3.7037037037,
        .curlyApostrophes: 5.26315789474, .doubleSpaces: 10.5263157895,
      ],
      styleStripped: [
        .length: 2.94443897917, .sentenceLength: 9, .sentenceVariation: 5, .wordLength: 3.5,
        .vocabulary: 1, .paragraphs: 1, .paragraphLength: 2.94443897917,
        .exclamations: 16.6666666667,
        .spacedHyphens: 11.1111111111, .quotes: 11.1111111111, .commas: 5.55555555556,
        .secondPerson: 5.55555555556, .firstPersonPlural: 5.55555555556,
        .contractions: 5.55555555556,
        .closingExclamation: 1, .capitals: 0.0808080808081, .digits: 0.030303030303,
      ],
      words: [
        "and": 5.26315789474, "here": 5.26315789474, "in": 5.26315789474, "is": 5.26315789474,
        "it": 5.26315789474, "of": 5.26315789474, "you": 5.26315789474,
      ]),
    FidelityGolden(
      text: "'tis odd' ''",
      stripped: "'tis odd' ''",
      style: [
        .length: 1.38629436112, .sentenceLength: 3, .wordLength: 3.33333333333, .vocabulary: 1,
        .paragraphs: 1, .paragraphLength: 1.38629436112,
      ],
      styleStripped: [
        .length: 1.38629436112, .sentenceLength: 3, .wordLength: 3.33333333333, .vocabulary: 1,
        .paragraphs: 1, .paragraphLength: 1.38629436112,
      ],
      words: [:]),
  ]
}
