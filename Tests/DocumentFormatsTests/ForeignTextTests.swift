import Testing

@testable import DocumentFormats

@Suite struct ForeignTextTests {
  @Test(
    arguments: [
      (
        "From: a@b.example\nTo: c@d.example\nSubject: AW\nMIME-Version: 1.0\nContent-Type: text/plain\n\nJa.",
        .mail
      ),
      (
        "Received: from x\r\n by y\r\nMessage-ID: <1>\r\nContent-Type: text/html\r\n\r\n<html>Ja</html>",
        .mail
      ),
      (
        "From: <Gespeichert>\nSnapshot-Content-Location: https://x\nMIME-Version: 1.0\n\n<html></html>",
        .webArchive
      ),
      (#"{"name": "Antwort", "text": "<html>1. Wie viele?</html>"}"#, .json),
      (#"[ {"a": 1} ]"#, .json), ("<?xml version='1.0'?><paper><name>A</name></paper>", .xml),
      ("<?php echo 1; ?>", .program), ("#!/bin/sh\necho 1\n", .program),
      (
        "import os\n\ndef total(a):\n  return sum(a)\n\nclass Letter:\n  def read(self):\n    return 1\n\ndef b(c):\n  return 2\n",
        .program
      ),
      (
        "#include <x.h>\nint main() {\n  int a = 1;\n  if (a) {\n    b();\n  }\n  return 0;\n}\n",
        .program
      ),
    ] as [(String, ForeignText)]) func `What is no letter is refused with what to do`(
      _ text: String, _ kind: ForeignText
    )
  {
    #expect(ForeignText(Array(text.utf8)) == kind)
    let error = #expect(throws: DocumentError.self) { try Formats.read(Array(text.utf8)) }
    #expect(error == kind.error)
  }

  @Test(arguments: [
    "Von: Sozialamt\nAn: Frau Muster\nBetreff: Anfrage\nDatum: 12.03.2024\n\n1. Wie viele?\nZwei.",
    "From: the city\nSubject: letter\n\nJa.",
    "[Entwurf]\n\n1. Wie viele?\nZwei. [so]",
    "{Stempel} Antwort", "<p>Die Antwort lautet: ja.</p>",
    "<?xml version='1.0'?><!DOCTYPE html><html><body><p>Ja.</p></body></html>",
    "Maßnahmen:\n- Bau der Wege;\n- Pflege der Bäume;\n- Kauf der Bänke;\n- Lampen;\n- Zäune;\n- Tore;\n",
  ]) func `A letter is none of them`(_ text: String) {
    #expect(ForeignText(Array(text.utf8)) == nil)
  }
}
