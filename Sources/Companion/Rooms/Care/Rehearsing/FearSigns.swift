/// Words by which somebody says, in the middle of a role-play, that it is too much now. To be afraid of how a talk may go is why
/// one rehearses, and stops nothing.
enum FearSigns {
  static func isTold(in text: String) -> Bool {
    SpokenClause.all(in: text).contains { clause in patterns.contains { !$0.matches(in: clause).isEmpty } }
  }

  private static let patterns = LineTable.patterns(
    """
    j ai vraiment|trop|tellement|tres peur
    je suis terrifie|terrifiee|terrorise|terrorisee|paniquee
    je tremble|panique
    je ne|n? arrive|peux pas|plus __ respirer
    je veux|voudrais|prefere m? arreter
    c est trop dur|violent pour moi
    i m|am terrified|panicking|shaking|petrified
    i m|am really|so|too|very scared|afraid|frightened
    i can|cannot t? breathe
    i want|need|have to stop
    this is too much
    """)
}
