// swift-tools-version: 6.2

import PackageDescription

// How fast the program is, beside its peers and floors. A package of its own, so that whoever builds
// the program does not build this.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "flipchart", path: "../.."),
    .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "FlipchartLibraries", package: "flipchart"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ])
  ])
