// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], linker: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: strict, linkerSettings: linker)
}

func tests(
  _ subject: String, _ dependencies: [Target.Dependency] = []
) -> Target {
  .testTarget(
    name: subject + "Tests", dependencies: [.init(stringLiteral: subject)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "auskunft",
  products: [.executable(name: "auskunft", targets: ["auskunft"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // C libraries
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    .target(name: "CSandbox", linkerSettings: [.linkedLibrary("seccomp")]),

    // The way of a letter: format → layout → structure → facts
    module("CouncilModel"),
    module("TextMatching"),
    module("GermanText", ["CouncilModel", "TextMatching"]),
    module("DocumentFormats", ["CouncilModel", "CPoppler", "CLibXML2", "CCrypto"]),
    module("PageLayout", ["CouncilModel"]),
    module("InquiryStructure", ["CouncilModel", "GermanText", "TextMatching"]),
    module("EntityExtraction", ["CouncilModel", "GermanText", "TextMatching"]),

    // Where the letters stay
    module("CouncilStore", ["CouncilModel", "GermanText", "CDeflate"]),
    module(
      "SQLiteStore",
      [
        "CouncilModel", "CouncilStore", "GermanText", "CSQLite",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),

    // What people and pipes are given
    module("TerminalOutput", ["ConfinedWorkers"]),

    // Processes that can do nothing but compute
    module("ConfinedWorkers", ["CSandbox"]),

    // Finding letters again
    module(
      "CouncilSearch", ["CouncilModel", "CouncilStore", "GermanText", "TextMatching"]),

    // What letters say, as statements that a person reviews
    module(
      "EntityRegistry", ["CouncilModel", "CouncilStore", "GermanText", "TextMatching"]),

    // The stages in order, and the command line
    module(
      "IngestPipeline",
      [
        "CouncilModel", "GermanText", "DocumentFormats", "PageLayout", "InquiryStructure",
        "EntityExtraction", "CouncilStore", "ConfinedWorkers",
      ]),
    .executableTarget(
      name: "auskunft",
      dependencies: [
        "CouncilModel", "DocumentFormats", "PageLayout", "InquiryStructure", "EntityExtraction",
        "IngestPipeline", "CouncilStore", "ConfinedWorkers", "EntityRegistry", "CouncilSearch",
        "GermanText", "TerminalOutput",
        "SQLiteStore", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What all of it is measured and attacked with; not installed
    .target(name: "CAttacks"),
    .executableTarget(
      name: "auskunft-lab",
      dependencies: [
        "CouncilModel", "DocumentFormats", "PageLayout", "InquiryStructure", "EntityExtraction",
        "IngestPipeline", "CouncilStore", "SQLiteStore", "ConfinedWorkers", "CouncilSearch",
        "GermanText", "TerminalOutput", "CAttacks", "CPoppler",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Real files for tests
    .target(name: "TemporaryFiles", path: "Tests/TemporaryFiles", swiftSettings: strict),

    // What every store must keep; the tests of each store run it.
    .target(
      name: "CouncilStoreContract", dependencies: ["CouncilModel", "CouncilStore"],
      path: "Tests/CouncilStoreContract", swiftSettings: strict),

    .testTarget(name: "RepositoryTests", swiftSettings: strict),
    .testTarget(
      name: "CorpusTests", dependencies: ["CouncilModel", "IngestPipeline"],
      exclude: ["Expectations", "Fixtures", "Layouts"], swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["CouncilModel", "IngestPipeline", "EntityRegistry"],
      exclude: ["unpack_papers.py", "judged_statements.txt"], swiftSettings: strict),
    .testTarget(
      name: "GateTests",
      dependencies: [
        "CouncilModel", "TextMatching", "GermanText", "PageLayout", "InquiryStructure",
        "EntityExtraction", "IngestPipeline",
      ], swiftSettings: strict),
    tests("CouncilModel"),
    tests("TextMatching"),
    tests("GermanText", ["CouncilModel", "TextMatching"]),
    tests("DocumentFormats", ["CouncilModel"]),
    tests("PageLayout", ["CouncilModel"]),
    tests("InquiryStructure", ["CouncilModel", "PageLayout", "DocumentFormats", "TextMatching"]),
    tests("EntityExtraction", ["CouncilModel", "GermanText"]),
    tests("EntityRegistry", ["CouncilModel", "CouncilStore", "GermanText", "IngestPipeline"]),
    tests("CouncilStore", ["CouncilModel", "CouncilStoreContract"]),
    tests("ConfinedWorkers", ["auskunft-lab"]),
    tests("TerminalOutput"),
    tests(
      "SQLiteStore", ["CouncilModel", "CouncilStore", "CouncilStoreContract", "TemporaryFiles"]),
    tests(
      "CouncilSearch",
      [
        "CouncilModel", "CouncilStore", "GermanText", "IngestPipeline", "SQLiteStore",
        "TemporaryFiles",
      ]),
    .testTarget(
      name: "auskunft-labTests",
      dependencies: [
        "auskunft-lab", "CouncilModel", "CouncilSearch", "CouncilStore", "SQLiteStore",
        "TemporaryFiles", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["judged.jsonl", "judged_corpus.jsonl"], swiftSettings: strict),
    tests(
      "IngestPipeline",
      [
        "CouncilModel", "GermanText", "DocumentFormats", "CouncilStore", "CouncilStoreContract",
        "SQLiteStore",
        "TemporaryFiles", "ConfinedWorkers", "auskunft-lab",
      ]),
    tests(
      "auskunft",
      [
        "CouncilModel", "CouncilStore", "CouncilStoreContract", "SQLiteStore", "TemporaryFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
