import CouncilModel
import Testing

@testable import InquiryStructure

struct SpeechActTests {
  @Test(arguments: [
    "StR Muster fragt, ob der Treff bleibt.", "Frau Muster möchte wissen, wann er öffnet.",
    "Der Stadtverordnete Radke fragt, was das koste.",
    "Ratsfrau Probe bittet um Auskunft, wie es weitergehe.",
    "Frau Probe kommt auf den Bericht zu sprechen und bittet um Auskunft.",
  ])
  func `Who asks, asks`(sentence: String) {
    #expect(SpeechAct.act(in: sentence)?.kind == .asks)
  }

  @Test(arguments: [
    "Die Verwaltung antwortet, dass dafür Stellen da sind.", "Bürgermeister Probe bejaht das.",
    "Der Landrat erläutert hierzu, dass er nichts wusste.", "Dazu erklärt Frau Muster, das sei so.",
  ])
  func `Who says something, answers`(sentence: String) {
    #expect(SpeechAct.act(in: sentence)?.kind == .answers)
  }

  @Test(arguments: [
    "Herr Probe regt an, den Ausschuss zu vertagen.",
    "Der Ausschuss für junge Menschen dankt beiden.",
  ])
  func `Requests and thanks are other acts`(sentence: String) {
    #expect(SpeechAct.act(in: sentence)?.kind == .other)
  }

  @Test(arguments: ["Sie fragt, ob das bleibt.", "Er möchte zudem wissen, wer zahlt."])
  func `A pronoun goes on speaking`(sentence: String) {
    #expect(SpeechAct.act(in: sentence)?.isPronoun == true)
  }

  @Test(arguments: ["Die Kosten betragen 12.000 Euro.", "Das Haus ist seit 2019 geöffnet."])
  func `Plain sentences are no acts`(sentence: String) {
    #expect(SpeechAct.act(in: sentence) == nil)
  }
}
