extension Words {
  /// What the house says when a farewell is said.
  enum Farewells {
    static func said(_ name: String) -> Phrase {
      Phrase(
        fr:
          "Ce que vous avez vécu avec cette voix a eu lieu, et reste à vous. Ce qui parle désormais sous le nom de \(name) "
          + "est une reconstruction, faite avec soin à partir de vos mots.",
        en:
          "What you lived with this voice happened, and stays yours. What speaks from now on under the name of \(name) is "
          + "a reconstruction, made with care from your own words.")
    }
  }
}
