/// Whether a sentence names a means of harm and does not put it away.
///
/// Where danger was seen, a list of all ways to speak of means can never be complete; a list of what a good sentence
/// does with one nearly can. It gives it to somebody, moves away from it, asks whether it was taken, calls for help.
enum Means {
  /// To be asked only where danger to the person's own life or body was seen.
  static func isLeftInReach(in text: String) -> Bool {
    guard !text.contains(where: { $0 == "?" || $0 == "？" }) else { return false }
    return Normaliser.sentences(text).contains { words in
      words.contains(where: means.contains) && !words.contains(where: protecting.contains)
    }
  }

  private static let means: Set<String> = words(
    """
    comprime comprimes cachet cachets pilules gelules flacon plaquette plaquettes dose doses gouttes medicaments
    somniferes corde noeud poutre lame lames rasoir cutter fusil pistolet pendre pends pendez noyer noie noyez veines
    poignets etrangler falaise
    tablets tablet pills pill capsules bottle dose doses drops medication noose rope beam blade blades razor gun pistol
    hang hanging drown drowning veins wrists strangle cliff
    """)

  /// What a sentence that protects does or says; any one of them is enough.
  private static let protecting: Set<String> = words(
    """
    donne donner donnez confie confier confiez rends loin distance eloigne eloigner eloignez portee cle range ranger
    remets remettre jette jeter pose poser recule reculer quitte quitter sors sortir appelle appeler appelez 15 112 3114
    secours urgences medecin pharmacien pharmacienne pharmacie infirmiere pas jamais ni sans plutot securite plan soigne
    nettoie montre montrer protege proteger proteges voisin voisine ami amie soeur frere penses pense dis dites oublier
    rien prescrit prescrits ordonnance notice
    give giving hand away distance reach lock locked put move moving leave step call calling 999 911 988 doctor
    pharmacist pharmacy chemist nurse not never no without instead rather safe safety plan clean show protect neighbour
    neighbor friend sister brother think thinking say nothing prescribed prescription leaflet answer remember
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
