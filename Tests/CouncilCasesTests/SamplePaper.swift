import CouncilModel
import CouncilStore

/// Small papers for the tests of linking.
enum SamplePaper {
  /// 64 digits that begin with the number's.
  static func hash(_ number: Int) -> String {
    let digits = String(number &* 2_654_435_761 & 0xFFFF_FFFF_FFFF, radix: 16)
    return String(repeating: "a", count: 12 - digits.count) + digits
      + String(repeating: "0", count: 52)
  }

  static func paper(
    _ number: Int, _ type: Paper.PaperType, municipality: String? = "Havelbrück",
    reference: String? = nil, subject: String? = nil, date: String? = nil,
    session: String? = nil, askers: [String] = [], questions: [String] = [],
    answered: Bool? = nil, cited: [String] = [], isInterim: Bool = false
  ) -> CasePaper {
    let isAnswered = answered ?? (type == .answer)
    return CasePaper(
      order: Int64(number), identity: hash(number), sha256: hash(number), paperType: type,
      municipality: municipality, reference: reference, subject: subject, date: date,
      meetingDate: session, originators: askers,
      parts: questions.enumerated().map { index, question in
        CasePaper.Part(
          id: "\(number)-\(index)", number: "\(index + 1)", question: question,
          disposition: isAnswered ? .answered : .notAnswered)
      }, cited: cited, isInterim: isInterim)
  }

  static let treff = "Wie viele Stellen hat der Nachbarschaftstreff am Wehr derzeit?"
  static let bus = "Wann wird die Haltestelle an der Mühlenstraße barrierefrei umgebaut?"
  static let dach = "Welche Dächer städtischer Schulen tragen bereits Solaranlagen?"
}
