import Testing

/// A delicate talk, from the two questions to a line that was answered.
extension Tour {
  func rehearsal() async throws {
    try await open("/rehearsal", until: "#begin")
    try await tab.click("#begin")
    try await tab.type(said.friend, into: "[name=who]")
    try await stop("rehearsal-scene")
    try await tab.run("document.querySelector('[name=who]').form.requestSubmit()")
    try await tab.waitFor("[name=hurt]")
    try await tab.run(
      "for (const name of ['hurt', 'afraid']) document.querySelector(`[name=${name}][value=no]`).checked = true"
    )
    try await tab.run("document.querySelector('[name=hurt]').form.requestSubmit()")
    try await tab.waitFor("[name=observation]")
    try await tab.type(said.helps, into: "[name=observation]")
    try await tab.type(said.helps, into: "[name=request]")
    try await tab.run("document.querySelector('[name=observation]').form.requestSubmit()")
    try await tab.waitFor(".line-light")
    try await stop("rehearsal-message")
    try await tab.waitFor("[name=difficulty]")
    try await tab.run("document.querySelector('[name=difficulty]').form.requestSubmit()")
    try await tab.waitFor(".stage:not([hidden])")
    try await tab.type(said.helps + "\u{E007}", into: ".stage textarea")
    try await tab.waitFor(".takes li[data-role=other]")
    try await stop("rehearsal-play")
  }
}
