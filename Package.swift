// swift-tools-version:6.2
import PackageDescription

// Every target of ours is built the same way: Swift 6 mode, the upcoming features that keep imports and
// existentials honest, and no warning let through.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioHTTP: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS: Target.Dependency = .product(name: "HummingbirdTLS", package: "hummingbird")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
  name: "fidelio",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "fidelio", targets: ["fidelio"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(
      url: "https://github.com/apple/swift-configuration", from: "1.4.0",
      traits: [.defaults, "CommandLineArguments"]),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
  ],
  targets: [
    .target(name: "Vault", dependencies: [crypto, cryptoExtras], swiftSettings: house),
    .target(name: "Store", dependencies: ["Vault", grdb, logging], swiftSettings: house),
    .target(name: "COpenVINO"),
    .target(
      name: "Engines",
      dependencies: [
        "Vault", "COpenVINO", httpClient, nioCore, nioPosix, nioHTTP, subprocess, systemPackage, lifecycle,
        logging,
      ],
      swiftSettings: house),
    .target(
      name: "Safeguard",
      resources: [.embedInCode("Resources/crisis-lines.json"), .copy("Resources/triage-model.bin")],
      swiftSettings: house),
    .target(name: "CGD", linkerSettings: [.linkedLibrary("gd")]),
    .target(name: "CArchive", linkerSettings: [.linkedLibrary("archive")]),
    .target(name: "CDeflate", linkerSettings: [.linkedLibrary("z")]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"]), .brew(["pango"])]),
    .target(
      name: "Companion",
      dependencies: [
        "Vault", "Store", "Engines", "Safeguard", "CGD", "CArchive", "CDeflate", "CPangoCairo", lifecycle,
        logging,
      ],
      resources: [.embedInCode("Resources/instruments.json"), .copy("Resources/trap-model.bin")],
      swiftSettings: house),
    .target(
      name: "CCmark",
      linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),
    .target(
      name: "Web",
      dependencies: [
        "Vault", "Companion", "CCmark", hummingbird, hummingbirdCore, hummingbirdTLS, mustache, httpTypes,
        nioCore,
        nioPosix,
        nioHTTP, nioSSL, lifecycle,
        logging,
      ],
      resources: [.copy("Resources")], swiftSettings: house),
    .target(
      name: "Bench",
      dependencies: [
        "Vault", "Store", "Engines", "Safeguard", "Companion", "Web", hummingbird, httpTypes, nioCore,
        nioPosix, nioHTTP, lifecycle, logging,
      ],
      swiftSettings: house),
    .executableTarget(
      name: "fidelio",
      dependencies: [
        "Companion", "Web", "Bench", arguments, configuration, lifecycle, unixSignals, logging,
      ],
      swiftSettings: house),

    .target(
      name: "Support",
      dependencies: [
        "Vault", "Store", "Engines", "Safeguard", "Companion", nioCore, nioPosix, nioHTTP, logging, crypto,
      ],
      path: "Tests/Support", swiftSettings: house),
    .testTarget(name: "VaultTests", dependencies: ["Vault", "Support"], swiftSettings: house),
    .testTarget(name: "StoreTests", dependencies: ["Store", "Vault", grdb, logging], swiftSettings: house),
    .testTarget(
      name: "EnginesTests",
      dependencies: ["Engines", "Support", "Vault", nioCore, nioPosix, nioHTTP, logging],
      exclude: ["OpenAI/Recorded", "E5/Golden"],
      swiftSettings: house),
    .testTarget(
      name: "SafeguardTests", dependencies: ["Safeguard"], exclude: ["Triage/Golden"], swiftSettings: house),
    .testTarget(
      name: "CompanionTests",
      dependencies: ["Companion", "Support", "Engines", "Store", "Vault", "Safeguard", grdb, logging],
      exclude: ["Care/Traps/Golden"],
      swiftSettings: house),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "Companion", "Support", "Engines", hummingbird, httpTypes, lifecycle, logging,
      ],
      swiftSettings: house),
    .testTarget(
      name: "HouseTests",
      dependencies: [
        "Support", "Bench", "Web", "Companion", "Store", "Vault", "Engines", "Safeguard", "fidelio", nioCore,
        lifecycle,
        nioPosix, nioHTTP, nioSSL, logging,
      ],
      exclude: ["Client/Certificates"],
      swiftSettings: house),
  ]
)
