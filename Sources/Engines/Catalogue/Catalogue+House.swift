extension Catalogue.Entry {
  /// The default: what a machine that reaches no model hub can have.
  static let coder1500M = Catalogue.Entry(
    name: "qwen2.5-coder-1.5b",
    title: "Qwen2.5-Coder 1.5B Instruct (Q4_K_M)",
    advice: Bilingual(
      fr: "Un modèle pour programmeurs, pris faute de mieux : rapide, bref, peu nuancé.",
      en: "A programmers’ model, taken for want of a better one: quick, brief, little nuance."),
    bytes: 1_117_320_768,
    sha256: "cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    licence: "Apache-2.0", languages: ["en", "fr"], contextTokens: 32_768, memoryBytes: 1_700_000_000,
    source: .parts(list: "qwen2.5-coder-1.5b.txt"), isDefault: true)

  /// The smallest that answers at all, so that tests can run the real engine.
  static let coder500M = Catalogue.Entry(
    name: "qwen2.5-coder-0.5b",
    title: "Qwen2.5-Coder 0.5B Instruct (Q4_K_M)",
    advice: Bilingual(
      fr: "Pour les essais seulement : trop petit pour converser.",
      en: "For tests only: too small to converse."),
    bytes: 491_400_064,
    sha256: "1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
    licence: "Apache-2.0", languages: ["en"], contextTokens: 32_768, memoryBytes: 800_000_000,
    source: .parts(list: "qwen2.5-coder-0.5b.txt"), isForTestsOnly: true)
}
