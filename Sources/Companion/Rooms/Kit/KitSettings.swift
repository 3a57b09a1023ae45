/// Settings of three tools that train adapters, for the files of a kit. `BASE_MODEL` is the person's to fill in.
///
/// Rank, scale, rate and rounds are where low-rank adapters for a manner of speaking are usually begun (Hu et al.,
/// "LoRA", 2021; Dettmers et al., "QLoRA", 2023); half a dozen hours on one card, not a result.
struct KitSettings {
  /// Whether there are conversations to look at beside.
  let validates: Bool
  /// Whether there are pairs to choose between.
  let hasPairs: Bool
  let language: Language

  var files: [(path: String, text: String)] {
    var files = [
      ("axolotl/sft.yaml", axolotl), ("llama-factory/dataset_info.json", datasets),
      ("llama-factory/sft.yaml", llamaFactory), ("unsloth/train.py", unsloth),
    ]
    if hasPairs {
      files += [("axolotl/dpo.yaml", axolotlPairs), ("llama-factory/dpo.yaml", llamaFactoryPairs)]
    }
    return files
  }

  private static let adapter = """
    lora_r: 16
    lora_alpha: 32
    lora_dropout: 0.05
    lora_target_linear: true
    """

  private static let pace = """
    sequence_len: 4096
    sample_packing: false
    micro_batch_size: 1
    gradient_accumulation_steps: 8
    gradient_checkpointing: true
    optimizer: adamw_torch
    lr_scheduler: cosine
    warmup_ratio: 0.05
    bf16: auto
    save_strategy: epoch
    """

  /// `train` in the data says which words are learnt.
  private var axolotl: String {
    func set(_ file: String) -> String {
      """
        - path: sharegpt/\(file).jsonl
          ds_type: json
          split: train
          type: chat_template
          field_messages: conversations
          message_property_mappings:
            role: from
            content: value
          message_field_training: train
          roles_to_train: ["assistant"]
          train_on_eos: turn
      """
    }
    return """
      base_model: BASE_MODEL
      load_in_4bit: true
      adapter: qlora
      \(Self.adapter)
      chat_template: tokenizer_default
      train_on_inputs: false
      datasets:
      \(set("train"))
      \(validates ? "test_datasets:\n\(set("validation"))\n" : "")num_epochs: 2
      learning_rate: 0.0001
      \(Self.pace)
      output_dir: ./adapter

      """
  }

  private var axolotlPairs: String {
    """
    base_model: BASE_MODEL
    load_in_4bit: true
    adapter: qlora
    \(Self.adapter)
    chat_template: tokenizer_default
    rl: dpo
    datasets:
      - path: dpo/train.jsonl
        ds_type: json
        split: train
        type: chat_template.default
        field_messages: messages
        field_chosen: chosen
        field_rejected: rejected
    num_epochs: 1
    learning_rate: 0.000005
    \(Self.pace)
    output_dir: ./adapter-dpo

    """
  }

  private var datasets: String {
    func set(_ name: String, _ path: String, isRanking: Bool = false) -> String {
      let columns =
        #""messages": "messages""#
        + (isRanking ? #", "chosen": "chosen", "rejected": "rejected""# : "")
      return """
          "\(name)": {
            "file_name": "../\(path).jsonl",
            "formatting": "sharegpt",\(isRanking ? "\n    \"ranking\": true," : "")
            "columns": { \(columns) },
            "tags": {
              "role_tag": "role", "content_tag": "content", "user_tag": "user",
              "assistant_tag": "assistant", "system_tag": "system"
            }
          }
        """
    }
    var sets = [set("fidelio_train", "openai/train")]
    if validates { sets.append(set("fidelio_validation", "openai/validation")) }
    if hasPairs { sets.append(set("fidelio_pairs", "dpo/train", isRanking: true)) }
    return "{\n" + sets.joined(separator: ",\n") + "\n}\n"
  }

  private func factory(_ stage: String, _ set: String, output: String) -> String {
    """
    model_name_or_path: BASE_MODEL
    template: TEMPLATE
    stage: \(stage)
    do_train: true
    finetuning_type: lora
    lora_target: all
    lora_rank: 16
    lora_alpha: 32
    lora_dropout: 0.05
    dataset_dir: llama-factory
    dataset: \(set)
    cutoff_len: 4096
    per_device_train_batch_size: 1
    gradient_accumulation_steps: 8
    lr_scheduler_type: cosine
    warmup_ratio: 0.05
    bf16: true
    output_dir: \(output)
    """
  }

  private var llamaFactory: String {
    factory("sft", "fidelio_train", output: "adapter") + "\n"
      + (validates ? "eval_dataset: fidelio_validation\neval_strategy: epoch\n" : "") + """
        train_on_prompt: false
        mask_history: false
        num_train_epochs: 2.0
        learning_rate: 0.0001

        """
  }

  private var llamaFactoryPairs: String {
    factory("dpo", "fidelio_pairs", output: "adapter-dpo") + "\n" + """
      pref_beta: 0.1
      pref_loss: sigmoid
      num_train_epochs: 1.0
      learning_rate: 0.000005

      """
  }

  /// Its data carry ChatML's marks, so that the loss can be kept to the companion's words by them.
  private var unsloth: String {
    let other = Words.Kit.notChatML.in(language)
    return """
      import sys

      from datasets import load_dataset
      from trl import SFTConfig, SFTTrainer
      from unsloth import FastLanguageModel
      from unsloth.chat_templates import train_on_responses_only

      BASE_MODEL = "BASE_MODEL"

      model, tokenizer = FastLanguageModel.from_pretrained(
          BASE_MODEL, max_seq_length=4096, load_in_4bit=True)
      if "<|im_start|>" not in (tokenizer.chat_template or ""):
          sys.exit("\(other)")
      model = FastLanguageModel.get_peft_model(
          model, r=16, lora_alpha=32, lora_dropout=0, random_state=0,
          target_modules=["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
          use_gradient_checkpointing="unsloth")
      files = {"train": "chatml/train.jsonl"\(validates ? #", "validation": "chatml/validation.jsonl""# : "")}
      data = load_dataset("json", data_files=files)
      trainer = SFTTrainer(
          model=model, tokenizer=tokenizer, train_dataset=data["train"],
          eval_dataset=data.get("validation"),
          args=SFTConfig(
              dataset_text_field="text", max_seq_length=4096, per_device_train_batch_size=1,
              gradient_accumulation_steps=8, num_train_epochs=2, learning_rate=1e-4, warmup_ratio=0.05,
              lr_scheduler_type="cosine", seed=0, output_dir="runs"))
      trainer = train_on_responses_only(
          trainer, instruction_part="<|im_start|>user\\n", response_part="<|im_start|>assistant\\n")
      trainer.train()
      model.save_pretrained("adapter")
      tokenizer.save_pretrained("adapter")

      """
  }
}
