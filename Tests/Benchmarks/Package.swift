// swift-tools-version: 6.2

import PackageDescription

// How fast the program is, beside its peers and floors. A package of its own, so that whoever builds
// the program does not build this.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "flipchart", path: "../..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [.product(name: "FlipchartLibraries", package: "flipchart")])
  ])
