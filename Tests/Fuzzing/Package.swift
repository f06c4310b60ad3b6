// swift-tools-version: 6.2

import PackageDescription

// What reads bytes from elsewhere, given bytes that a fuzzer makes up. A package of its own, because
// all that it is linked with is compiled anew, to tell the fuzzer which branches were taken.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "flipchart", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        .product(name: "FlipchartDoors", package: "flipchart"),
        .product(name: "FlipchartLibraries", package: "flipchart"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"), .treatAllWarnings(as: .error),
      ])
  ])
