import Foundation
import Testing

/// What somebody does on the pages of Care.
extension Tab {
  /// The question of the first page as a script finds it; empty for none.
  static let careQuestion = "document.querySelector('.care-form .care-question')?.dataset.step ?? ''"

  /// Which question stands on the first page; empty for none.
  func careStep() async throws -> String { try await run("return \(Self.careQuestion)") as? String ?? "" }

  /// Answers the question that stands there and waits for what follows it.
  func answerCare(option: Int = 0, words: String = "un peu de tout") async throws {
    let before = try await careStep()
    if try await count(".care-form textarea") > 0 {
      try await type(words, into: ".care-form textarea")
    } else if try await count(".care-times") > 0 {
      // The clock's own keys differ with the language of the browser: its value is set as they would.
      try await run(
        """
        const values = {night: ['20', '1', '07:00'], bed: ['23:00', '10']}[arguments[0]];
        document.querySelectorAll('.care-times input').forEach((input, index) => { input.value = values[index] });
        """, [before])
    } else {
      try await click(".care-options label:nth-child(\(option + 1))")
    }
    try await click("#next")
    try await until("return (\(Self.careQuestion)) !== arguments[0]", [before])
  }

  func exerciseWords(_ step: String, _ text: String) async throws {
    try await waitFor("[data-question=\(step)] textarea")
    try await run("document.querySelector('[data-question] textarea').value = arguments[0]", [text])
    try await click("[data-question=\(step)] [type=submit]")
  }

  func exerciseSlide(_ step: String, _ number: Int) async throws {
    try await waitFor("[data-question=\(step)] [type=range]")
    try await run(
      "const one = document.querySelector('[data-question] [type=range]'); one.value = arguments[0]; one.dispatchEvent(new Event('input', { bubbles: true }))",
      [number])
    try await click("[data-question=\(step)] [type=submit]")
  }

  /// - Parameter name: `nil` keeps the one that stands there.
  func exerciseFelt(_ step: String, _ name: String?, _ strength: Int) async throws {
    try await waitFor("[data-question=\(step)] .exercise-row")
    try await run(
      """
      const [text, number] = document.querySelectorAll('.exercise-row input');
      if (arguments[0]) text.value = arguments[0];
      number.value = arguments[1];
      """, [name ?? "", strength])
    try await click("[data-question=\(step)] [type=submit]")
  }

  func exerciseTap(_ step: String, _ place: Int) async throws {
    try await waitFor("[data-question=\(step)] .exercise-option")
    try await run("document.querySelectorAll('.exercise-option')[arguments[0]].click()", [place])
  }

  /// - Parameters:
  ///   - day: Any moment of it, in Greenwich.
  ///   - time: As the clock's field writes it, "15:00".
  func exerciseMoment(_ step: String, day: Date, at time: String) async throws {
    try await waitFor("[data-question=\(step)] [name=day]")
    try await run(
      """
      document.querySelector('[data-question] [name=day]').value = arguments[0];
      document.querySelector('[data-question] [name=minute]').value = arguments[1];
      """, [String(day.ISO8601Format().prefix(10)), time])
    try await click("[data-question=\(step)] [type=submit]")
  }

  /// Submits the form that a field stands in.
  func submitForm(of name: String) async throws {
    try await run("document.querySelector(`[name=${arguments[0]}]`).form.requestSubmit()", [name])
  }

  /// Whether poppler is there to read a PDF.
  static let readsPaper = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  /// What poppler reads in the summary that the page's button fetches, white space made single.
  func paper() async throws -> String {
    let coded =
      try await run(
        """
        return fetch('/api/summary/file').then((answer) => answer.arrayBuffer()).then((bytes) =>
          btoa([...new Uint8Array(bytes)].map((byte) => String.fromCharCode(byte)).join('')));
        """) as? String
    let bytes = try #require(coded.flatMap { Data(base64Encoded: $0) })
    let file = FileManager.default.temporaryDirectory.appending(path: "summary-\(UUID().uuidString).pdf")
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/pdftotext")
    process.arguments = ["-enc", "UTF-8", file.path, "-"]
    let out = Pipe()
    process.standardOutput = out
    try process.run()
    let text = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
