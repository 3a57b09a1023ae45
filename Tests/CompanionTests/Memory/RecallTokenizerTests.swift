import Testing

@testable import Companion

@Suite(.inTurn) struct RecallTokenizerTests {
  @Test(arguments: [
    ("L'été à la plage, j'ai nagé", ["ete", "plage", "nage"]), ("Qu'est-ce que l’œuvre", ["oeuvre"]),
    ("She doesn't like the beaches", ["lik", "beach"]),
  ])
  func textBecomesTerms(_ text: String, _ words: [String]) {
    let read = RecallTokenizer.words(text)
    let language = RecallLanguage.guess(read) ?? .fr

    #expect(RecallTokenizer.terms(text, fallback: .fr) == words.map { Stemmer.stem($0, language) })
  }

  @Test(arguments: [
    ["manger", "mangeait", "mangé", "mangeons", "mangera"], ["promenade", "promenades"],
    ["chevaux", "cheval"],
    ["travailler", "travaillé", "travaillent"], ["déménagement", "déménager", "déménagé"],
    ["voisine", "voisines"], ["infirmier", "infirmière", "infirmières"], ["nouveau", "nouvelle", "nouveaux"],
    ["sportif", "sportive"], ["vendre", "vend", "vendu", "vendue", "vendait"], ["boulanger", "boulangerie"],
    ["mettre", "met", "mettait"], ["perdre", "perdu", "perdent"], ["venir", "venu", "venues"],
  ])
  func frenchFormsMeet(_ forms: [String]) {
    let stems = Set(forms.map { Stemmer.stem(RecallTokenizer.words($0)[0], .fr) })

    #expect(stems.count == 1, "\(stems)")
  }

  @Test(arguments: [
    ["paint", "painting", "painted", "paints"], ["city", "cities"], ["plan", "planned", "planning"],
    ["move", "moved", "moving"], ["dance", "dancing", "dances"], ["class", "classes"],
    ["sell", "sold", "selling"], ["go", "went", "gone"], ["write", "wrote", "written", "writes"],
  ])
  func englishFormsMeet(_ forms: [String]) {
    #expect(Set(forms.map { Stemmer.stem($0, .en) }).count == 1)
  }

  @Test(
    arguments: [
      ("je suis allé chez ma sœur", .fr), ("I went to my sister's house", .en), ("Lyon Nantes", nil),
    ] as [(String, RecallLanguage?)])
  func smallWordsTellTheLanguage(_ text: String, _ language: RecallLanguage?) {
    #expect(RecallLanguage.guess(RecallTokenizer.words(text)) == language)
  }

  // A message of pure noise leaves the index sane.
  @Test func noiseIsBounded() {
    let noise = String(repeating: "aé9ж語한 ", count: 50_000) + String(repeating: "z", count: 100_000)

    let terms = RecallTokenizer.words(noise)

    #expect(terms.count <= RecallTokenizer.mostTerms + 1)
    #expect(terms.allSatisfy { $0.utf8.count <= RecallTokenizer.longestTermBytes + 3 })
  }
}
