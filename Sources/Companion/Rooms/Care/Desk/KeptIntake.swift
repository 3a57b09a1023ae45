import Store
import Vault

extension Intake { package typealias ID = Named<Intake> }

/// Questions and answers as they lie in the house, with the version that a change is made from.
package struct KeptIntake: Sendable, Equatable {
  package let id: Intake.ID
  package var intake: Intake
  package let version: Int64
}

/// What came of a change: how it stands now, what the house says back, and what safety saw.
package struct IntakeTurn: Sendable {
  package let kept: KeptIntake
  package let reply: IntakeReply
  package let watch: CareWatch

  init(_ kept: KeptIntake, _ reply: IntakeReply, watch: CareWatch = .calm) {
    self.kept = kept
    self.reply = reply
    self.watch = watch
  }
}

/// An answer of a form to one step.
package struct IntakeFilling: Codable, Sendable, Equatable {
  /// More than anybody types; a body of the door holds no more either.
  package static let wordsLimit = 100_000

  package let step: IntakeStep
  package let value: IntakeAnswer.Value

  package init(step: IntakeStep, value: IntakeAnswer.Value) {
    self.step = step
    self.value = value
  }
}
