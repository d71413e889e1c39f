// swift-tools-version: 6.1
// The manifest is the architecture: a target is a layer, and the compiler refuses an arrow that is not here.

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The C library's mathematics: a target without Foundation has to name it on Linux.
let mathematics: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

func layer(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings, linkerSettings: mathematics)
}

func tests(of name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name)] + dependencies,
    swiftSettings: settings
  )
}

let package = Package(
  name: "numviz",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "NumViz", targets: ["NumViz"]),
    .executable(name: "numviz", targets: ["NumVizCLI"]),
  ],
  dependencies: [
    // Arguments, help, errors, shell completion and the manual page. Costs 2–3 ms at start, and is worth it.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Numbers
    layer("Languages"),
    layer("Elementary"),
    layer("Formulas", on: ["Elementary", "Languages"]),
    layer("Calculus", on: ["Elementary", "Languages"]),

    // Space
    layer("Visibility", on: ["Elementary"]),

    // Pages
    layer("Graphics", on: ["Languages"]),
    layer("Figures", on: ["Calculus", "Elementary", "Graphics", "Languages", "Visibility"]),

    // Files
    layer("SVGBackend", on: ["Graphics", "Typefaces"]),
    layer("Typefaces", on: ["Graphics", "CFreeType"]),
    layer("PNGBackend", on: ["Graphics", "Typefaces", "PNGShim"]),

    // Documents
    layer("Notes", on: ["CMark", "Languages"]),

    // What people use
    layer(
      "NumViz",
      on: [
        "Formulas", "Calculus", "Figures", "Languages", "Notes", "SVGBackend", "PNGBackend", "Typefaces",
        "Visibility",
      ]),
    .executableTarget(
      name: "NumVizCLI",
      dependencies: [
        "NumViz", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings,
      linkerSettings: mathematics
    ),

    // The gallery: documentation of the library, what `make figures` draws, and the snapshot set.
    .executableTarget(
      name: "Gallery", dependencies: ["NumViz"], path: "Examples/Gallery", swiftSettings: settings,
      linkerSettings: mathematics),

    // What derivatives cost, for `make bench`.
    .executableTarget(
      name: "SchemeTimes", dependencies: ["NumViz"], path: "Tests/Benchmarks/SchemeTimes",
      swiftSettings: settings, linkerSettings: mathematics),

    // C
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng",
      providers: [.apt(["libpng-dev", "zlib1g-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CFreeType", pkgConfig: "freetype2",
      providers: [.apt(["libfreetype-dev"]), .brew(["freetype"])]),
    .systemLibrary(
      name: "CMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    // libpng reports errors by longjmp, which Swift cannot catch: the jump stays inside this C target.
    .target(name: "PNGShim", dependencies: ["CPNG"]),

    // Tests
    .target(
      name: "TestSupport", dependencies: ["PNGBackend"], path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Languages"),
    tests(of: "Elementary"),
    tests(of: "Formulas"),
    tests(of: "Calculus"),
    tests(of: "Graphics", on: ["Languages"]),
    tests(of: "Visibility"),
    tests(of: "Figures"),
    tests(of: "SVGBackend"),
    tests(of: "Typefaces", on: ["Graphics", "CFreeType"]),
    tests(of: "PNGBackend", on: ["Graphics", "TestSupport"]),
    tests(of: "Notes", on: ["Languages"]),
    tests(of: "NumViz", on: ["Calculus", "Formulas"]),
    tests(of: "NumVizCLI", on: ["TestSupport"]),
    tests(of: "Gallery", on: ["NumViz", "Graphics", "PNGBackend", "Visibility", "TestSupport"]),
  ]
)
