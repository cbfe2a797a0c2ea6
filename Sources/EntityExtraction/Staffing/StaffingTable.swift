import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// Reads positions from tables whose head names the unit once, also flattened ones:
/// "Fachbereich Stellenanteile in VZW ⏎ Bauhof 12,50 ⏎ Archiv 3,25".
///
/// A unit without a number of its own opens a table; numbers with decimals are its cells until
/// prose, a question or a heading ends it. Counts without decimals are heads, not shares.
struct StaffingTable {
  /// A number of a table, by the index of its passage and its token there.
  struct Cell {
    var passage: Int
    var token: Int
  }

  /// Tokens without a cell that end a table: a row's label is shorter.
  private static let maximumLabel = 26
  /// Verbs of prose; no table head or row label has them.
  private static let verbs = WordSet(
    Auxiliaries.finite
      + [
        "gibt", "beträgt", "betrug", "liegt", "liegen", "lag", "lagen", "stieg", "sank",
        "entspricht", "entsprechen", "bedeutet", "steht", "stehen", "ergibt", "ergeben", "erfolgt",
        "verfügt", "benötigt",
      ] + ["dass", "ich", "wir", "sich", "nicht"])
  /// What stands after a number that counts something else.
  private static let otherUnits: WordSet = [
    "euro", "eur", "mio", "mrd", "tsd", "teur", "prozent", "qm", "m", "km", "h", "std",
    "stunden", "uhr", "jahre", "jahren", "punkte", "wochenstunden", "tonnen", "t", "kwh", "mwh",
  ]
  private static let otherSigns: WordSet = ["%", "€", "²", "³", "°", "$"]
  /// One number under a unit is a phrase's, not a table's.
  private static let minimumCells = 2

  private var open = false
  private var distance = 0
  private var pending: [Cell] = []
  private var cells: [Cell] = []

  /// The cells of all tables in the passages; numbers in `taken` belong to phrases.
  ///
  /// - Parameter mightContainUnits: in which passages a unit may stand; without one no table begins.
  static func cells(
    in passages: [TokenizedPassage], _ mightContainUnits: [Bool], except taken: (Int, Int) -> Bool
  ) -> [Cell] {
    var table = StaffingTable()
    for (index, passage) in passages.enumerated() {
      if passage.passage.kind == .question || passage.passage.kind == .heading { table.close() }
      if mightContainUnits[index], let columns = StaffingColumns(passage) {
        table.close()
        table.cells += columns.cells.filter { !taken(index, $0) }.map {
          Cell(passage: index, token: $0)
        }
      } else if table.open || mightContainUnits[index] {
        table.read(passage, index, except: taken)
      }
    }
    table.close()
    return table.cells
  }

  private mutating func read(
    _ passage: TokenizedPassage, _ number: Int, except taken: (Int, Int) -> Bool
  ) {
    let tokens = passage.tokens
    for index in tokens.indices {
      let opens = Self.opens(tokens, index, taken: taken(number, index))
      if !open, !opens { continue }
      if opens {
        // A second head in the same table (repeated on a new page) keeps its cells.
        (open, distance) = (true, 0)
        continue
      }
      if Self.ends(tokens, index) {
        close()
      } else if Self.isCell(tokens, index), !taken(number, index) {
        pending.append(Cell(passage: number, token: index))
        distance = 0
      } else {
        distance += 1
        if distance > Self.maximumLabel { close() }
      }
    }
  }

  private mutating func close() {
    if pending.count >= Self.minimumCells { cells += pending }
    (open, distance, pending) = (false, 0, [])
  }

  private static func opens(_ tokens: [Token], _ index: Int, taken: Bool) -> Bool {
    guard !taken, let unit = StaffingUnit(tokens, at: index),
      unit.kind == .fullTime || tokens.word(index).hasLiteralPrefix("stellenanteil")
    else { return false }
    let before = unit.span.lowerBound - 1
    if ["je", "pro"].contains(tokens.word(before)) { return false }
    if ["je", "pro"].contains(tokens.word(index + 1)) { return tokens.word(index + 2) == "amt" }
    return !tokens.isNumber(before) && !tokens.isSymbol("/", index + 1)
  }

  private static func ends(_ tokens: [Token], _ index: Int) -> Bool {
    if tokens.isSymbol("?", index) { return true }
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalized else { return false }
    if ["pro", "je"].contains(token.folded) {
      // "VZÄ je Amt" is a head.
      if tokens.word(index + 1) == "amt" { return false }
      return StaffingUnit(tokens, at: index - 1) != nil
        || StaffingUnit(tokens, at: index + 1) != nil
    }
    return verbs.contains(token.folded)
  }

  /// A number with decimals that nothing says to be money, percent or a time.
  static func isCell(_ tokens: [Token], _ index: Int) -> Bool {
    guard let token = tokens.token(index), token.kind == .number, token.value != nil,
      token.decimals == 1 || token.decimals == 2
    else { return false }
    return isPlain(tokens, index)
  }

  /// Whether nothing around a number says that it is money, percent, a time or a change.
  static func isPlain(_ tokens: [Token], _ index: Int) -> Bool {
    if tokens.isSymbol(in: otherSigns, index + 1) || tokens.isWord(in: otherUnits, index + 1) {
      return false
    }
    let isNegative =
      tokens.isSymbol(in: ["-", "–", "−", "+"], index - 1) && tokens[index].gap == .none
    return !isNegative && tokens.word(index - 1) != "nr"
  }
}
