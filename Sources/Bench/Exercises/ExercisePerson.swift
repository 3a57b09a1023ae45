import Companion
import Foundation

/// Somebody invented, with what they would answer in each exercise.
struct ExercisePerson: Sendable {
  /// How they give numbers.
  enum Numbers: String, Sendable { case plain, spoken, words, outof, bare }
  /// What they do besides answering.
  enum Quirk: String, Sendable { case none, rich, why, stop, aside, unclear, skip, correct }

  let name: String
  let language: Language
  let numbers: Numbers
  let quirk: Quirk
  /// In their own words, by exercise and step; a step that is missing is passed over.
  var answers: [CareExercise: [ExerciseStep: String]] = [:]

  /// Nothing to answer with.
  struct Unreadable: Error {}

  /// - Parameter text: A file in the form of `Measures/Exercises/README.md`.
  /// - Throws: `Unreadable` for a line that is of another form, or tells of somebody or a step unknown.
  static func all(in text: String, language: Language) throws -> [ExercisePerson] {
    var people: [ExercisePerson] = []
    var section: (CareExercise, [ExerciseStep])?
    for line in text.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("person ") {
        people.append(try person(line, language))
      } else if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        let name = String(line[line.index(after: line.startIndex)..<end])
        let steps = cells(line[line.index(after: end)...]).map(ExerciseStep.init)
        guard let exercise = CareExercise(rawValue: name), !steps.contains(nil) else { throw Unreadable() }
        section = (exercise, steps.compactMap(\.self))
      } else if let colon = line.firstIndex(of: ":"), let (exercise, steps) = section {
        let cells = cells(line[line.index(after: colon)...])
        guard let place = people.firstIndex(where: { $0.name == line[..<colon] }), cells.count == steps.count
        else {
          throw Unreadable()
        }
        people[place].answers[exercise] = Dictionary(
          uniqueKeysWithValues: zip(steps, cells).filter { $0.1 != "-" }.map { ($0.0, $0.1) })
      } else {
        throw Unreadable()
      }
    }
    guard !people.isEmpty else { throw Unreadable() }
    return people
  }

  private static func person(_ line: String, _ language: Language) throws -> ExercisePerson {
    let words = line.split(separator: " ").map(String.init)
    func value(_ key: String) -> String? {
      words.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
    }
    guard words.count == 4, let numbers = value("numbers").flatMap(Numbers.init),
      let quirk = value("quirk").flatMap(Quirk.init)
    else { throw Unreadable() }
    return ExercisePerson(name: words[1], language: language, numbers: numbers, quirk: quirk)
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }
}
