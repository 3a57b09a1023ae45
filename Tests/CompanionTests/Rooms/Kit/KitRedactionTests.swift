import Testing

@testable import Companion

/// What tells who somebody is or how to reach them gives way to a mark.
@Suite(.inTurn) struct KitRedactionTests {
  @Test(arguments: [
    ("Appelle-moi au 06 12 34 56 78 demain.", "Appelle-moi au [PHONE_1] demain."),
    ("Call +44 20 7946 0958 or (555) 010-4477.", "Call [PHONE_1] or [PHONE_2]."),
    ("Écris à odile.b@exemple.fr, vite.", "Écris à [EMAIL_1], vite."),
    ("J’habite 12 bis, rue des Lilas, 44000 Nantes.", "J’habite [ADDRESS_1]."),
    ("She lives at 221 Baker Street.", "She lives at [ADDRESS_1]."),
    ("Ma carte : 4111 1111 1111 1111.", "Ma carte : [CARD_1]."),
    ("IBAN FR14 2004 1010 0505 0001 3M02 606, merci.", "IBAN [IBAN_1], merci."),
  ])
  func numbersAndAddressesGiveWay(_ text: String, _ made: String) throws {
    var redaction = try KitRedaction(names: KnownNames())

    #expect(redaction.redacted(text, counting: true) == made)
  }

  @Test(arguments: [
    "En 2024, le 2024-05-01, à 10:30, j’ai eu 12 idées.", "Rendez-vous le 01/02/2024 14:30.",
    "Le 01.02.2024 14:30.",
    "Il reste 1 234 567 habitants.", "4111 1111 1111 1112 is no card.", "Version 1.2.3, 50 % done.",
    "3 places for dinner, 2 rues plus loin.", "FR00 2004 1010 0505 0001 3M02 606",
  ])
  func whatOnlyLooksLikeOneStays(_ text: String) throws {
    var redaction = try KitRedaction(names: KnownNames())

    let made = redaction.redacted(text, counting: true)

    #expect(!made.contains("[CARD") && !made.contains("[IBAN") && !made.contains("[ADDRESS"))
    #expect(made.contains("[PHONE") == false || text.hasPrefix("FR00"))
  }

  @Test func theSameThingHasTheSameMarkHoweverItIsWritten() throws {
    var redaction = try KitRedaction(names: KnownNames(["Odile Martin", "Sacha"]))

    let first = redaction.redacted("Odile Martin a le 06.12.34.56.78, Sacha le 0611223344.", counting: true)
    let second = redaction.redacted("odile ? 06 12 34 56 78. SACHA !", counting: true)

    #expect(first == "[NAME_1] a le [PHONE_1], [NAME_2] le [PHONE_2].")
    #expect(second == "[NAME_1] ? [PHONE_1]. [NAME_2] !")
    #expect(redaction.book.counts[.name] == KitRedaction.Count(found: 4, different: 2))
    #expect(redaction.book.counts[.phone] == KitRedaction.Count(found: 3, different: 2))
  }

  @Test func aNameThatIsAWordTooNeedsItsCapital() throws {
    var redaction = try KitRedaction(names: KnownNames(["Pierre", "Rose Marin", "Al"]))

    let made = redaction.redacted("Pierre jette une pierre, Rose sent la rose, al dente avec Al.")

    #expect(made == "[NAME_1] jette une pierre, [NAME_2] sent la rose, al dente avec [NAME_3].")
  }

  @Test func theCompanionsOwnNameAndRelationsStay() throws {
    var redaction = try KitRedaction(names: KnownNames(["Nour", "sœur", "Odile"], kept: ["Nour"]))

    #expect(redaction.redacted("Nour, ma sœur Odile t’aime.") == "Nour, ma sœur [NAME_1] t’aime.")
  }
}
