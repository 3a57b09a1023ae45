import Store
import Vault

extension Resident {
  /// Why a reply is as it is.
  /// - Throws: `HouseError.notFound` also for a message that is no reply.
  package func why(_ reply: Message.ID) async throws -> Why {
    let message = try await records(of: reply) { chest in try await Self.message(reply, in: chest).value }
    guard message.role == .companion else { throw HouseError.notFound }
    return try await records(of: message.thread) { chest in
      // A report that does not open is as good as none.
      let report = try? await chest.value(PromptReport.self, reply.raw, in: .why)?.value
      let words = report == nil ? [:] : await self.promptWords(in: message.thread)
      // What is recalled is what is kept, also in a private thread.
      let recalled = try await self.chest.values(Message.self, message.recalled.map(\.raw), in: .message)
        .values
      let facts = try await self.known(message.facts ?? [])
      let links = (try? await self.sources(of: message.links ?? [])) ?? []
      let forgotten = try await self.factShelf.forgotten(in: self.chest)
      return Why(
        model: message.model, house: message.house == true, temperature: report?.temperature,
        windowTokens: report?.windowTokens,
        replyTokens: report?.replyTokens,
        parts: (report?.parts ?? []).map { part in
          Why.Part(
            kind: part.kind.rawValue, tokens: part.tokens, count: part.count,
            text: part.digest.flatMap { words[$0] })
        },
        recalled: recalled.sorted { $0.at < $1.at }.map {
          Why.Recalled(
            message: $0.id, thread: $0.thread, role: $0.role, at: $0.at, text: $0.text,
            forgotten: forgotten.covers($0))
        },
        facts: facts, exemplars: await self.shown(report?.exemplars ?? []),
        links: links.map { Why.Link(kind: $0.ref.kind, at: $0.at, text: $0.text) }, kept: report != nil)
    }
  }

  /// Those of the facts that still stand, in their order.
  private func known(_ ids: [Fact.ID]) async throws -> [Why.Known] {
    guard !ids.isEmpty else { return [] }
    let facts = try await factShelf.facts(in: chest).facts
    return ids.compactMap { facts[$0]?.fact }.map { fact in
      Why.Known(
        fact: fact.id, text: fact.text, language: fact.language, standing: fact.standing,
        barred: fact.isBarred, message: fact.sources.last?.message, thread: fact.sources.last?.thread,
        said: fact.said)
    }
  }

  /// Those of the exemplars that still stand, in their order.
  private func shown(_ shown: [PromptReport.Shown]) async -> [Why.Shown] {
    guard !shown.isEmpty else { return [] }
    let pairs = (try? await exemplars(shown.map(\.reply))) ?? [:]
    return shown.compactMap { one in
      pairs[one.reply].map {
        Why.Shown(
          message: $0.id, thread: $0.thread, at: $0.at, said: $0.said, text: $0.reply, tokens: one.tokens,
          constant: one.isConstant)
      }
    }
  }

  /// What a prompt in this thread would be told now, by digest.
  private func promptWords(in id: ChatThread.ID) async -> [String: String] {
    guard let thread = try? await thread(id), let person = try? await familiarPerson(),
      let companion = try? await familiarCompanion(thread.companion)
    else { return [:] }
    let summary = try? await chest.value(Summary.self, id.raw, in: .summary)?.value
    let bare = companion.withoutPersona
    let words = [
      Prompts.house(bare, for: person), Prompts.house(bare, for: person, hasManner: true), companion.persona,
      summary?.text ?? "",
    ]
    return Dictionary(words.map { (PromptReport.digest($0), $0) }) { first, _ in first }
  }
}

extension CompanionProfile {
  var withoutPersona: CompanionProfile {
    var bare = self
    bare.persona = ""
    return bare
  }
}
