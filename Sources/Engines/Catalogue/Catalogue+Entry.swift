package import struct Foundation.URL

extension Catalogue {
  /// One model that can be fetched.
  package struct Entry: Sendable, Equatable {
    /// What a person types, `fidelio model pull NAME`, and its name on the shelf.
    package let name: String
    package let title: String
    package let advice: Bilingual
    package let bytes: Int64
    /// 64 lower-case hexadecimal digits.
    package let sha256: String
    /// SPDX name of the licence.
    package let licence: String
    /// Languages it speaks well enough to converse, as BCP 47 tags.
    package let languages: [String]
    /// The longest context it was trained for.
    package let contextTokens: Int
    /// Memory it takes while loaded, with a context of 8,192 tokens.
    package let memoryBytes: Int64
    package let source: Source
    package let isDefault: Bool
    package let isForTestsOnly: Bool

    /// Its file in the folder of models.
    package var file: String { name + ".gguf" }

    package init(
      name: String, title: String, advice: Bilingual, bytes: Int64, sha256: String,
      licence: String, languages: [String], contextTokens: Int, memoryBytes: Int64, source: Source,
      isDefault: Bool = false, isForTestsOnly: Bool = false
    ) {
      self.name = name
      self.title = title
      self.advice = advice
      self.bytes = bytes
      self.sha256 = sha256
      self.licence = licence
      self.languages = languages
      self.contextTokens = contextTokens
      self.memoryBytes = memoryBytes
      self.source = source
      self.isDefault = isDefault
      self.isForTestsOnly = isForTestsOnly
    }
  }

  /// Where an entry comes from.
  package enum Source: Sendable, Equatable {
    /// Parts to join, named and hash-locked in this file of the folder `engine/parts`.
    case parts(list: String)
    case url(URL)
  }
}
