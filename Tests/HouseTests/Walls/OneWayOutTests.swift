import Testing

/// T24: one outbound HTTP client. `Engines/Outbound` is it; the client of the command line speaks to loopback
/// alone and says so.
@Suite struct OneWayOutTests {
  static let waysOut = [
    "URLSession", "FoundationNetworking", "HTTPClient", "ClientBootstrap", "DatagramBootstrap",
    "NWConnection",
    "CFSocketCreate", "CFStreamCreatePairWithSocketToHost", "getStreamsToHost", "getaddrinfo", "AF_INET",
    "AF_INET6", "sockaddr_in", "NSURLConnection",
  ]

  private static let clients = ["Engines/Outbound/", "Web/Client/"]

  @Test(arguments: waysOut)
  func nothingElseOpensAConnection(_ way: String) {
    let place = SourceTree.place(of: [way]) { file in Self.clients.contains { file.path.hasPrefix($0) } }

    #expect(place == nil)
  }

  @Test func theCommandLinesClientRefusesWhatIsNotLoopback() {
    let client = SourceTree.files.filter { $0.path.hasPrefix("Web/Client/") }

    #expect(client.contains { $0.line(with: "notLoopback") != nil })
  }
}
