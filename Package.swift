// swift-tools-version: 6.2

import PackageDescription

// What every target of ours is compiled with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Generic types are made by calls of what makes them, not by reading their names: for each name with a
// requirement the runtime walks all the program's conformances, which was a fifth of a start. Only the
// floors have it whose types a start makes.
let prompt: [SwiftSetting] = [
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release))
]

// A pure target cannot reach the machine: no pointers into libc, no driver to import.
let pure: [SwiftSetting] = strict + prompt + [.strictMemorySafety()]

// The program exports nothing, so that what it does not use is left out, and its many pointers are
// packed: it is a fifth smaller in memory, and starts sooner. What it calls of Swift's own libraries lies
// side by side, which is a sixth less again; Tests/Benchmarks/order wrote down what that is. The linker is
// the one that comes with Swift.
let lean: [LinkerSetting] = [
  .unsafeFlags([
    "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker",
    "--no-export-dynamic",
  ]),
  .unsafeFlags(
    [
      "-Xlinker", "--no-warn-symbol-ordering", "-Xlinker",
      "--symbol-ordering-file=\(Context.packageDirectory)/Sources/flipchart/calls.order",
    ], .when(configuration: .release)),
]

let package = Package(
  name: "flipchart",
  products: [
    .executable(name: "flipchart", targets: ["flipchart"]),
    // For Tests/Benchmarks, a package of its own.
    .library(
      name: "FlipchartLibraries",
      targets: ["Facilitation", "FlipchartUI", "Journal", "ReportBack", "Screen"]),
    // For Tests/Fuzzing, another.
    .library(name: "FlipchartDoors", targets: ["Catalog", "Support", "Sync"]),
    // For EndToEndTests, which put it under the program.
    .library(name: "FaultInjection", type: .dynamic, targets: ["FaultInjection"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.0"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.20.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // Floor 0: pure, no package dependency.
    .target(name: "Facilitation", swiftSettings: pure),
    .target(name: "Screen", swiftSettings: pure),

    // Floor 1: the pure programs, and the drivers with one foreign library each.
    .target(name: "FlipchartUI", dependencies: ["Facilitation", "Screen"], swiftSettings: pure),
    .target(name: "ReportBack", dependencies: ["Facilitation"], swiftSettings: pure),
    .target(
      name: "Catalog",
      dependencies: ["Facilitation", "Screen", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict + prompt),
    .target(
      name: "Journal",
      dependencies: ["Facilitation", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict + prompt),
    .target(
      name: "Sealing",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Templates", dependencies: [.product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),
    // Floor 1 on the journal: a session shared with other laptops.
    .target(
      name: "Sync",
      dependencies: [
        "CQREncode", "Facilitation", "Journal",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "NIOTLS", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "SwiftASN1", package: "swift-asn1"),
        .product(name: "X509", package: "swift-certificates"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(
      name: "Curses",
      dependencies: ["CNcurses", "Screen"],
      swiftSettings: strict + [.defaultIsolation(MainActor.self)]),

    // Floor 2: the command.
    .executableTarget(
      name: "flipchart",
      dependencies: [
        "Catalog", "Curses", "Facilitation", "FlipchartUI", "Journal", "ReportBack", "Screen",
        "Sealing", "Sync", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: ["calls.order"], swiftSettings: strict, linkerSettings: lean),

    // Tests: a folder a target, and what they share.
    .target(
      name: "Support", dependencies: ["Facilitation", "FlipchartUI", "Screen"],
      path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
    .testTarget(
      name: "CursesTests", dependencies: ["CNcurses", "Curses", "Screen"], swiftSettings: strict),
    .testTarget(
      name: "FacilitationTests", dependencies: ["Facilitation", "Support"],
      swiftSettings: strict),
    .testTarget(
      name: "FlipchartUITests", dependencies: ["Facilitation", "FlipchartUI", "Screen", "Support"],
      exclude: ["Screens"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportBackTests",
      dependencies: [
        "Catalog", "Facilitation", "ReportBack", "Support", "Templates",
        .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Reports"],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogTests", dependencies: ["Catalog", "Facilitation", "Screen", "Support"],
      swiftSettings: strict),
    .executableTarget(
      name: "journal-writer",
      dependencies: [
        "Facilitation", "Journal", .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Tests/JournalWriter", swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Facilitation", "Journal", "journal-writer", "Support",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SyncTests",
      dependencies: [
        "Facilitation", "Journal", "Support", "Sync",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"], swiftSettings: strict),
    .testTarget(
      name: "HouseTests", dependencies: ["Facilitation", "FlipchartUI", "Screen"],
      swiftSettings: strict),
    // No target depends on it: it is loaded before a program, and would be linked into the tests.
    .target(name: "FaultInjection", path: "Tests/FaultInjection"),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Support", "flipchart"], swiftSettings: strict),
  ]
)
