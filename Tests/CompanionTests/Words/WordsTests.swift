import Companion
import Testing

@Suite struct WordsTests {
  private static let errors: [HouseError] = [
    .badSetupCode, .badInvitation, .nameTaken, .passphraseTooWeak, .mustBeAdult, .wrongNameOrPassphrase,
    .wrongRecoveryCode, .notSignedIn, .locked, .notFound, .notHost, .tooLong(limit: 10), .empty,
    .unfit(field: "name"), .unfitPicture, .busy, .needsConsent(host: "h"), .noModel, .modelUnreachable,
    .modelRefusedKey,
    .modelBusy, .modelFailed, .modelBrokeOff, .conflict, .quotaExceeded, .diskFull, .readOnly, .damaged,
    .unavailable, .wrongCode, .wrongPasskey, .ticketOver, .passkeysNeedName, .passkeyElsewhere,
  ]

  @Test(arguments: errors)
  func everyErrorHasASentenceInBothLanguages(_ error: HouseError) {
    let french = Words.sentence(for: error, in: .fr)
    let english = Words.sentence(for: error, in: .en)

    #expect(french != english)
    #expect(french.hasSuffix(".") && english.hasSuffix("."))
  }

  @Test(arguments: errors)
  func frenchTypographyIsKept(_ error: HouseError) {
    let french = Words.sentence(for: error, in: .fr)

    #expect(!french.contains(#/ [:;?!»]/#))
    #expect(!french.contains("« "))
    #expect(!french.contains("'"))
  }
}
