import Testing

/// The import table of the house, read from the sources themselves.
@Suite struct WallsTests {
  /// Which of our targets each may import. Bench may import anything.
  static let mayImport: [String: Set<String>] = [
    "Vault": [],
    "Store": ["Vault"],
    "Engines": ["Vault", "COpenVINO"],
    "Safeguard": [],
    "Companion": ["Vault", "Store", "Engines", "Safeguard", "CGD", "CArchive", "CDeflate", "CPangoCairo"],
    "Web": ["Companion", "Vault", "CCmark"],
    "fidelio": ["Companion", "Web", "Bench"],
  ]

  /// Who alone may import a package.
  static let soleImporters: [String: Set<String>] = [
    "Crypto": ["Vault"], "CryptoExtras": ["Vault"], "_CryptoExtras": ["Vault"],
    "GRDB": ["Store"], "GRDBSQLite": ["Store"], "SQLite3": [],
    "AsyncHTTPClient": ["Engines"], "Subprocess": ["Engines"], "COpenVINO": ["Engines"],
    "Hummingbird": ["Web", "Bench"], "HummingbirdCore": ["Web", "Bench"], "HummingbirdTLS": ["Web", "Bench"],
    "Mustache": ["Web"],
    "CCmark": ["Web"], "CGD": ["Companion"], "CArchive": ["Companion"], "CDeflate": ["Companion"],
    "CPangoCairo": ["Companion"],
  ]

  private static let ours = Set(mayImport.keys).union([
    "Bench", "COpenVINO", "CCmark", "CGD", "CArchive", "CDeflate", "CPangoCairo",
  ])

  @Test func theSourcesAreThere() {
    let targets = Set(SourceTree.files.map(\.target))
    #expect(targets.isSuperset(of: Self.mayImport.keys), "\(targets)")
  }

  @Test(arguments: mayImport.keys.sorted())
  func aTargetImportsOnlyWhatItsWallAllows(_ target: String) {
    for file in SourceTree.files where file.target == target {
      let crossed = Set(file.imports).intersection(Self.ours).subtracting([target])
        .subtracting(Self.mayImport[target] ?? [])
      #expect(crossed.isEmpty, "\(file.path) imports \(crossed.sorted())")
    }
  }

  @Test(arguments: soleImporters.keys.sorted())
  func aPackageIsImportedOnlyByItsOneDoor(_ module: String) {
    for file in SourceTree.files where file.imports.contains(module) {
      #expect(Self.soleImporters[module]?.contains(file.target) == true, "\(file.path) imports \(module)")
    }
  }

  @Test func safeguardImportsNothingButFoundationAndTheStandardLibrary() {
    let allowed: Set = ["Foundation", "Synchronization"]
    for file in SourceTree.files where file.target == "Safeguard" {
      let more = Set(file.imports).subtracting(allowed)
      #expect(more.isEmpty, "\(file.path) imports \(more.sorted())")
    }
  }

  /// Web needs the vault's digests and random ids, never its keys.
  @Test(arguments: ["DataKey", "Keyring", "HouseKey", "Wraps", "RecoveryCode"])
  func theWebTouchesNoKey(_ type: String) {
    #expect(SourceTree.place(of: [type]) { $0.target != "Web" } == nil)
  }
}
