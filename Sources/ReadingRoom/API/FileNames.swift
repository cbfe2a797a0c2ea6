internal import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

// Where letters lie on the server's disk is nobody else's matter: programs are given files' names, as
// pages show them.

extension SearchHit {
  var withFileName: SearchHit {
    var hit = self
    hit.entry.path = PaperTitle.fileName(entry.path)
    return hit
  }
}

extension PaperRow {
  var withFileName: PaperRow {
    var row = self
    row.path = PaperTitle.fileName(path)
    return row
  }
}

extension FactRow {
  var withFileName: FactRow {
    var row = self
    row.path = PaperTitle.fileName(path)
    return row
  }
}

extension Extraction {
  var withFileName: Extraction {
    var extraction = self
    extraction.source.path = PaperTitle.fileName(source.path)
    return extraction
  }
}

extension RegistryStatement {
  var withFileName: RegistryStatement {
    var statement = self
    statement.source.path = PaperTitle.fileName(source.path)
    return statement
  }
}
