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
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
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
    .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    .target(name: "CSandbox", linkerSettings: [.linkedLibrary("seccomp")]),
    .target(name: "CTesseract", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CTransfer", linkerSettings: [.linkedLibrary("curl")]),

    // Bytes and text, whatever they mean
    module("ByteCodecs", ["CDeflate", "CCrypto"]),
    module("TextMatching"),

    // The way of a letter: format → layout → structure → facts
    module("CouncilModel", ["ByteCodecs"]),
    module("GermanText", ["CouncilModel", "TextMatching"]),
    module("DocumentFormats", ["CouncilModel", "CPoppler", "CLibXML2", "CDeflate", "CWebP"]),
    module("PageLayout", ["CouncilModel", "GermanText"]),
    module("TextRecognition", ["CouncilModel", "ByteCodecs", "CTesseract"]),
    module("InquiryStructure", ["CouncilModel", "GermanText", "TextMatching"]),
    module("EntityExtraction", ["CouncilModel", "GermanText", "TextMatching"]),
    module(
      "LetterReading",
      [
        "CouncilModel", "ByteCodecs", "DocumentFormats", "PageLayout", "InquiryStructure",
        "EntityExtraction",
      ]),

    // Where the letters stay
    module("CouncilStore", ["CouncilModel", "ByteCodecs"]),
    module(
      "SQLiteStore",
      [
        "CouncilModel", "CouncilStore", "SearchAnalysis", "TextMatching", "ByteCodecs", "CSQLite",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),

    // What people and pipes are given
    module("TerminalOutput", ["ConfinedWorkers", "TextMatching"]),

    // Finding letters again
    module("SearchAnalysis", ["CouncilModel", "CouncilStore", "GermanText", "TextMatching"]),
    module(
      "CouncilSearch",
      ["CouncilModel", "CouncilStore", "SearchAnalysis", "GermanText", "TextMatching"]),

    // What letters say, as statements that a person reviews
    module(
      "EntityRegistry", ["CouncilModel", "CouncilStore", "GermanText", "TextMatching"]),

    // What letters of the same sender share
    module("SenderProfiles", ["CouncilModel", "CouncilStore"]),

    // Papers that belong together
    module("CouncilCases", ["CouncilModel", "CouncilStore", "TextMatching"]),

    // Processes that can do nothing but compute
    module("ConfinedWorkers", ["CSandbox", "ByteCodecs"]),
    module(
      "ConfinedReading",
      [
        "CouncilModel", "ByteCodecs", "DocumentFormats", "LetterReading", "ConfinedWorkers",
        "SearchAnalysis", "CouncilStore", "TextRecognition",
      ]),

    // Files → store
    module(
      "LetterImport",
      ["CouncilModel", "ByteCodecs", "ConfinedWorkers", "ConfinedReading", "CouncilStore"]),

    // The councils' own servers
    module("OParlClient", ["CTransfer", "ByteCodecs"]),
    module(
      "OParlSync",
      [
        "OParlClient", "CouncilModel", "CouncilStore", "ConfinedReading", "LetterImport",
      ]),

    // What commands and pages both say
    module(
      "Presentation",
      [
        "CouncilModel", "CouncilStore", "CouncilSearch", "EntityRegistry", "GermanText",
        "TextMatching",
      ]),

    // The archive in a browser
    .target(
      name: "ReadingRoom",
      dependencies: [
        "CouncilModel", "CouncilStore", "CouncilSearch", "EntityRegistry", "Presentation",
        "ByteCodecs", "ConfinedReading", "ConfinedWorkers", "LetterImport", "LetterReading",
        "CouncilCases",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      ],
      swiftSettings: strict),

    // The command line
    .executableTarget(
      name: "auskunft",
      dependencies: [
        "CouncilModel", "ByteCodecs", "DocumentFormats", "LetterReading", "ConfinedReading",
        "ConfinedWorkers", "LetterImport", "CouncilStore", "EntityRegistry", "SearchAnalysis",
        "CouncilCases", "CouncilSearch", "GermanText", "TextMatching", "SQLiteStore",
        "TerminalOutput", "Presentation", "ReadingRoom", "SenderProfiles",
        "OParlClient", "OParlSync",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What all of it is measured and attacked with; not installed
    .target(name: "CAttacks"),
    .executableTarget(
      name: "auskunft-lab",
      dependencies: [
        "CouncilModel", "ByteCodecs", "DocumentFormats", "PageLayout", "InquiryStructure",
        "EntityExtraction", "LetterReading", "ConfinedReading", "LetterImport", "CouncilStore",
        "SQLiteStore", "ConfinedWorkers", "SearchAnalysis", "CouncilSearch", "GermanText",
        "TextMatching", "TerminalOutput", "CAttacks", "CPoppler",
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

    // Letters that are composed, with what is right known
    .target(name: "LetterForge", path: "Tests/LetterForge", swiftSettings: strict),
    .testTarget(
      name: "LetterForgeTests",
      dependencies: [
        "LetterForge", "CouncilModel", "DocumentFormats", "InquiryStructure", "PageLayout",
      ],
      swiftSettings: strict),

    .testTarget(name: "RepositoryTests", swiftSettings: strict),
    .testTarget(
      name: "CorpusTests", dependencies: ["CouncilModel", "LetterReading", "ConfinedReading"],
      exclude: ["Expectations", "Fixtures", "Layouts", "Scans"], swiftSettings: strict),
    .testTarget(
      name: "VisibleNumbersTests", dependencies: ["CouncilModel", "LetterReading", "CPoppler"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["CouncilModel", "LetterReading", "ConfinedReading", "EntityRegistry"],
      exclude: ["case_scores.py", "unpack_papers.py", "judged_statements.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "GateTests",
      dependencies: [
        "CouncilModel", "TextMatching", "GermanText", "PageLayout", "InquiryStructure",
        "EntityExtraction", "LetterReading", "ConfinedReading",
      ], swiftSettings: strict),
    tests("CouncilModel", ["ByteCodecs"]),
    tests("TextMatching"),
    tests("GermanText", ["CouncilModel", "TextMatching"]),
    tests("DocumentFormats", ["CouncilModel", "CWebP"]),
    tests("TextRecognition", ["CouncilModel"]),
    tests("PageLayout", ["CouncilModel"]),
    tests("InquiryStructure", ["CouncilModel", "PageLayout", "DocumentFormats", "TextMatching"]),
    tests("EntityExtraction", ["CouncilModel", "GermanText"]),
    tests(
      "EntityRegistry",
      ["CouncilModel", "CouncilStore", "GermanText", "LetterReading", "ConfinedReading"]),
    tests("SenderProfiles", ["CouncilModel", "CouncilStore"]),
    tests("CouncilCases", ["CouncilModel", "CouncilStore"]),
    tests("CouncilStore", ["CouncilModel", "ByteCodecs", "CouncilStoreContract"]),
    tests("ConfinedWorkers", ["auskunft-lab"]),
    tests("TerminalOutput"),
    tests(
      "SQLiteStore", ["CouncilModel", "CouncilStore", "CouncilStoreContract", "TemporaryFiles"]),
    tests(
      "CouncilSearch",
      [
        "CouncilModel", "CouncilStore", "GermanText", "SearchAnalysis", "LetterReading",
        "ConfinedReading", "ByteCodecs", "SQLiteStore", "TemporaryFiles", "TextMatching",
      ]),
    .testTarget(
      name: "auskunft-labTests",
      dependencies: [
        "auskunft-lab", "CouncilModel", "CouncilSearch", "CouncilStore", "SQLiteStore",
        "TemporaryFiles", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["judged.jsonl", "judged_corpus.jsonl"], swiftSettings: strict),
    tests("ByteCodecs"),
    tests("SearchAnalysis", ["CouncilModel", "CouncilStore", "GermanText", "TextMatching"]),
    tests("LetterReading", ["CouncilModel", "ByteCodecs"]),
    tests(
      "ConfinedReading",
      [
        "CouncilModel", "CouncilStore", "CouncilStoreContract", "ConfinedWorkers", "ByteCodecs",
        "DocumentFormats", "LetterReading", "SearchAnalysis", "TemporaryFiles",
      ]),
    tests(
      "LetterImport",
      [
        "CouncilModel", "CouncilStore", "CouncilStoreContract", "ConfinedReading",
        "ConfinedWorkers", "SQLiteStore", "TemporaryFiles", "auskunft-lab",
      ]),
    tests("OParlClient"),
    tests("OParlSync", ["CouncilModel"]),
    tests("Presentation", ["CouncilModel", "CouncilSearch", "CouncilStore", "EntityRegistry"]),
    tests("ReadingRoom", ["CouncilModel", "EntityRegistry", "TemporaryFiles", "auskunft"]),
    tests(
      "auskunft",
      [
        "CouncilModel", "CouncilStore", "CouncilStoreContract", "SQLiteStore", "TemporaryFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
