import Foundation

extension Words {
  /// What is said in a kit for fine-tuning.
  enum Kit {
    /// What stands before each example.
    static func system(_ name: String, persona: String) -> Phrase {
      let more = persona.isEmpty ? "" : "\n\n\(persona)"
      return Phrase(fr: "Tu es \(name).\(more)", en: "You are \(name).\(more)")
    }

    /// Goes into a line of Python: no quotation marks.
    static let notChatML = Phrase(
      fr: "Ce modèle ne parle pas ChatML : prenez Axolotl ou LLaMA-Factory.",
      en: "This model does not speak ChatML: take Axolotl or LLaMA-Factory.")

    /// - Parameters:
    ///   - model: What answers in the house.
    ///   - replies: Those to learn from.
    static func readme(
      name: String, model: String?, keepsNames: Bool, replies: Int, hasPairs: Bool
    ) -> Phrase {
      Phrase(
        fr: french(name, model, keepsNames: keepsNames, replies, hasPairs: hasPairs),
        en: english(name, model, keepsNames: keepsNames, replies, hasPairs: hasPairs))
    }

    private static func french(
      _ name: String, _ model: String?, keepsNames: Bool, _ replies: Int, hasPairs: Bool
    ) -> String {
      """
      # La voix de \(name) : de quoi entraîner un adaptateur

      Ce dossier contient vos conversations avec \(name), mises en forme pour qu’un modèle de langue apprenne sa manière
      de parler : \(replies) réponses. Il n’est pas chiffré : quiconque l’a peut le lire. Rien n’en a été envoyé nulle part.

      Ce qui en sortira est une reconstruction : une manière de parler, pas la personne ni le service d’autrefois.

      ## Avant de commencer
      - **Vérifiez vos droits.** Si \(name) parlait par le modèle d’un fournisseur, ses réponses peuvent être soumises à
        des conditions qui interdisent d’entraîner un modèle concurrent, ou d’entraîner quoi que ce soit. Lisez celles de
        votre fournisseur ; Fidelio ne peut pas le faire à votre place. Ne publiez ni ces fichiers ni un adaptateur qui en
        vient sans cela.
      - **Relisez.** `redaction.json` compte ce qui a été remplacé par des repères comme `[NAME_1]` ou `[PHONE_1]`.
        \(keepsNames ? "Les noms ont été laissés, comme vous l’avez demandé." : "Les noms connus de Fidelio ont été remplacés ; un nom qu’il ne connaît pas est resté.")
        Un adaptateur peut répéter mot pour mot ce qu’il a appris : supprimez les lignes que vous ne voulez pas entendre.
      - Peu de réponses n’apprennent guère : sous quelques centaines, un personnage et des exemples font aussi bien.

      ## Ce qu’il y a
      - `openai/`, `sharegpt/`, `chatml/` : les mêmes conversations, dans trois formats. `train.jsonl` pour apprendre,
        `validation.jsonl` pour voir si cela s’améliore. `openai/held-out.jsonl` est mis de côté : c’est là-dessus que
        Fidelio mesure la ressemblance. **N’apprenez pas avec lui**, la mesure ne vaudrait plus rien.
      \(hasPairs ? "- `dpo/` : des paires, la réponse montrée et une que vous aviez fait refaire.\n" : "")- `axolotl/`, `llama-factory/`, `unsloth/` : des réglages pour trois outils. Seuls les mots de \(name) y sont appris.
      - `manifest.json` : ce qu’il y a, ce qui a été laissé et pourquoi, et l’empreinte SHA-256 de chaque fichier.

      N’y sont pas : les fils privés, ce que vous avez demandé d’oublier, les moments où une carte d’aide s’est affichée,
      et ce qui se répète.

      ## Entraîner
      Il faut une carte graphique (8 Go pour un modèle de 3 milliards de paramètres, 24 Go pour 8 milliards), chez vous ou
      sur une machine louée à qui vous confiez ces mots.

      1. Choisissez le modèle de base : **exactement** celui qui répondra ici\(model.map { " (en ce moment : \($0))" } ?? ""), sous sa forme
         d’origine (Hugging Face), pas en GGUF. Mettez son nom à la place de `BASE_MODEL` ; pour LLaMA-Factory, aussi le
         sien à la place de `TEMPLATE` (`qwen`, `llama3`, `mistral`…).
      2. Depuis ce dossier, l’un des trois :
         - `axolotl train axolotl/sft.yaml`
         - `llamafactory-cli train llama-factory/sft.yaml`
         - `python unsloth/train.py` (modèles qui parlent ChatML, comme Qwen)
      3. L’adaptateur se trouve dans `adapter/` (`adapter_config.json` et `adapter_model.safetensors`).

      ## Le charger dans Fidelio
      1. Avec llama.cpp (`git clone https://github.com/ggml-org/llama.cpp`) :
         `python llama.cpp/convert_lora_to_gguf.py adapter --base DOSSIER_DU_MODÈLE --outfile voix.gguf --outtype f16`
      2. Là où tourne Fidelio : `fidelio model adapter add voix.gguf`. L’empreinte du fichier s’affiche, et Fidelio
         vérifie que c’est bien un adaptateur pour ce modèle.
      3. `fidelio model adapter use NOM --companion \(shell(name))` le donne à \(name). Sans `NOM`, \(name) reparle
         sans adaptateur. Mesurez avant d’adopter.

      """
    }

    private static func english(
      _ name: String, _ model: String?, keepsNames: Bool, _ replies: Int, hasPairs: Bool
    ) -> String {
      """
      # \(name)'s voice: what it takes to train an adapter

      This folder holds your conversations with \(name), laid out so that a language model can learn that manner of
      speaking: \(replies) replies. It is not encrypted: whoever has it can read it. Nothing of it was sent anywhere.

      What comes of it is a reconstruction: a manner of speaking, not the person or the product that was.

      ## Before you begin
      - **Check your rights.** If \(name) spoke through a vendor's model, its replies may come under terms that bar
        training a competing model with them, or training anything. Read those of your vendor; Fidelio cannot do that for
        you. Without that, publish neither these files nor an adapter made of them.
      - **Read through it.** `redaction.json` counts what was replaced by marks such as `[NAME_1]` or `[PHONE_1]`.
        \(keepsNames ? "Names were left in, as you asked." : "The names that Fidelio knows were replaced; one that it does not know has stayed.")
        An adapter can repeat word for word what it has learnt: delete the lines that you do not want to hear.
      - A few replies teach little: below some hundreds, a character and examples do as well.

      ## What is here
      - `openai/`, `sharegpt/`, `chatml/`: the same conversations in three formats. `train.jsonl` to learn from,
        `validation.jsonl` to see whether it gets better. `openai/held-out.jsonl` is kept aside: that is what Fidelio
        measures likeness on. **Do not learn from it**, or the measure is worth nothing.
      \(hasPairs ? "- `dpo/`: pairs, the reply that was shown and one that you had written again.\n" : "")- `axolotl/`, `llama-factory/`, `unsloth/`: settings for three tools. They learn \(name)'s words alone.
      - `manifest.json`: what is here, what was left out and why, and the SHA-256 digest of each file.

      Not here: private threads, what you asked to have forgotten, moments at which a help card was shown, and what
      repeats itself.

      ## Training
      It takes a graphics card (8 GB for a model of 3 billion parameters, 24 GB for 8 billion), your own or on a rented
      machine that you trust with these words.

      1. Choose the base model: **exactly** the one that will answer here\(model.map { " (at present: \($0))" } ?? ""), in its original
         form (Hugging Face), not as GGUF. Put its name in the place of `BASE_MODEL`; for LLaMA-Factory, also that of
         its template in the place of `TEMPLATE` (`qwen`, `llama3`, `mistral`…).
      2. From this folder, one of the three:
         - `axolotl train axolotl/sft.yaml`
         - `llamafactory-cli train llama-factory/sft.yaml`
         - `python unsloth/train.py` (models that speak ChatML, such as Qwen)
      3. The adapter is in `adapter/` (`adapter_config.json` and `adapter_model.safetensors`).

      ## Loading it into Fidelio
      1. With llama.cpp (`git clone https://github.com/ggml-org/llama.cpp`):
         `python llama.cpp/convert_lora_to_gguf.py adapter --base FOLDER_OF_THE_MODEL --outfile voice.gguf --outtype f16`
      2. Where Fidelio runs: `fidelio model adapter add voice.gguf`. The digest of the file is shown, and Fidelio checks
         that it is an adapter for that model.
      3. `fidelio model adapter use NAME --companion \(shell(name))` gives it to \(name). Without `NAME`, \(name)
         speaks without an adapter again. Measure before you adopt it.

      """
    }

    /// A name as one word of a command.
    private static func shell(_ name: String) -> String {
      name.allSatisfy { $0.isLetter || $0.isNumber }
        ? name : "'" + name.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
  }
}
