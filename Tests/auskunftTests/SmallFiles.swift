/// Small files for the command line's tests: a letter, and files that are not.
enum SmallFiles {
  static let letter = Array(
    """
    Stadtverwaltung Musterstadt

    Drucksache 0012/24
    Quartiersmanagement im Norden

    1. Wer ist Träger des Quartiersmanagements?

    Träger ist die AWO. Es sind 2,5 VZÄ besetzt.

    2. Wie oft treffen sich die Träger?

    Die Treffen finden zweimal jährlich statt.

    """.utf8)

  static let html = Array(
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>Antwort</title></head><body>
    <p>1. Wie viele Bänke stehen im Park?</p><p>Es sind zwölf Bänke.</p></body></html>
    """.utf8)

  /// One page that says "Hallo".
  static let pdf = Array(
    """
    %PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
    2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
    3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
      /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
    4 0 obj <</Length 44>> stream
    BT /F1 12 Tf 72 700 Td (Hallo Welt) Tj ET   
    endstream endobj
    trailer <</Root 1 0 R /Size 5>>
    %%EOF

    """.utf8)

  /// A password that nobody knows: its check values are all zero.
  static let encryptedPDF = Array(
    String(decoding: pdf, as: UTF8.self).replacing(
      "trailer <<",
      with: """
        5 0 obj <</Filter /Standard /V 1 /R 2 /P -4
          /O <\(String(repeating: "00", count: 32))>
          /U <\(String(repeating: "00", count: 32))>>> endobj
        trailer <</Encrypt 5 0 R /ID [<00112233445566778899AABBCCDDEEFF>
          <00112233445566778899AABBCCDDEEFF>]
        """
    ).utf8)
}
