/// One thing said to a person, in both languages of the house.
package struct Bilingual: Sendable, Equatable {
  package let fr: String
  package let en: String

  package init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }
}
