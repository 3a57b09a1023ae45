/// What the house says about codes and passkeys.
extension Words {
  /// Beside the request for the second step.
  package static let secondFactorNeeded = Phrase(
    fr: "Votre phrase de passe est la bonne. Montrez encore votre code à six chiffres ou votre clé d’accès.",
    en: "Your passphrase is right. Show your six-digit code or your passkey as well.")

  /// After coming in by recovery code.
  package static let secondFactorsOff = Phrase(
    fr:
      "Le code de secours a désactivé la vérification en deux étapes. Vous pouvez la remettre dans votre compte.",
    en: "The recovery code switched two-step verification off. You can set it up again in your account.")

  static func ofTheFactors(_ error: HouseError) -> Phrase {
    switch error {
    case .wrongCode:
      Phrase(
        fr:
          "Ce code n’est pas le bon, ou il a déjà servi. Attendez le prochain, et vérifiez l’heure de l’appareil.",
        en:
          "This code is not right, or was used already. Wait for the next one, and check the device's clock.")
    case .wrongPasskey:
      Phrase(
        fr: "Cette clé d’accès n’a pas été reconnue. Essayez encore, ou entrez avec votre phrase de passe.",
        en: "This passkey was not recognised. Try again, or come in with your passphrase.")
    case .passkeysNeedName:
      Phrase(
        fr: "Les clés d’accès ne marchent pas à une adresse en chiffres. Ouvrez Fidelio par un nom : "
          + "« localhost » sur cette machine, ou son adresse publique.",
        en: "Passkeys do not work at an address made of numbers. Open Fidelio by a name: \"localhost\" on "
          + "this machine, or its public address.")
    case .passkeyElsewhere:
      Phrase(
        fr:
          "Ce compte demande une clé d’accès, et elle ne marche pas ici. Ouvrez Fidelio à l’adresse où elle "
          + "a été créée, ou utilisez votre code de secours.",
        en: "This account asks for a passkey, which does not work here. Open Fidelio at the address where it "
          + "was made, or use your recovery code.")
    default:
      Phrase(
        fr: "Cette étape a trop attendu, ou trop d’essais ont échoué. Recommencez depuis le début.",
        en: "This step waited too long, or too many tries failed. Begin again.")
    }
  }
}
