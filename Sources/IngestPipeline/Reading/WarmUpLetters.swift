/// One small letter of each format; the PDF has a form, for whose fields poppler looks for fonts.
enum WarmUpLetters {
  static let all: [[UInt8]] = [Array(pdf.utf8), Array(html.utf8), Array(text.utf8)]

  private static let text = """
    Stadt Musterhausen, Drucksache 12/24, 5. März 2024

    1. Wer ist Träger des Quartiersmanagements?

    Träger ist die AWO. Es sind 2,5 VZÄ besetzt; sie treffen sich zweimal jährlich.

    """

  private static let html = """
    <!DOCTYPE html><html><head><meta charset="iso-8859-1"><title>Antwort</title></head><body>
    <table><tr><td>1.</td><td>Was kostet es?</td></tr></table><p>Es kostet 100 &euro;.</p></body></html>
    """

  private static let pdf = """
    %PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [5 0 R] /DA (/Helv 0 Tf 0 g)
      /DR <</Font <</Helv 6 0 R>>>>>>>> endobj
    2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
    3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
      /Annots [5 0 R] /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica
      /Encoding /WinAnsiEncoding>>>>>>>> endobj
    4 0 obj <</Length 56>> stream
    BT /F1 12 Tf 72 700 Td (1. Wer tr\\344gt die Kosten?) Tj ET
    endstream endobj
    5 0 obj <</Type /Annot /Subtype /Widget /FT /Tx /T (Name) /V (Frau Muster) /Rect [72 600 300 620]
      /DA (/Helv 10 Tf 0 g)>> endobj
    6 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
    trailer <</Root 1 0 R /Size 7>>
    %%EOF

    """
}
