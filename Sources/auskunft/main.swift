import CouncilModel
import DocumentFormats
import Foundation
import InquiryStructure
import PageLayout
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
struct Out: Codable { var paper: Paper; var exchanges: [Exchange]; var facts: [Fact]; var text: String }
let outDir = CommandLine.arguments[1]
for path in CommandLine.arguments.dropFirst(2) {
  let bytes = [UInt8](try! Data(contentsOf: URL(fileURLWithPath: path)))
  do {
    let document = try Formats.read(bytes)
    let text = LayoutAnalysis.letterText(of: document)
    if outDir == "-" { StructureAnalysis.dump(text); continue }
    let structure = StructureAnalysis.structure(of: text)
    let out = Out(paper: structure.paper, exchanges: structure.exchanges, facts: [], text: String(decoding: text.utf8, as: UTF8.self))
    let data = try encoder.encode(out)
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    try data.write(to: URL(fileURLWithPath: outDir + "/" + name + ".json"))
  } catch { print(path, error) }
}
