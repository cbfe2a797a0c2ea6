"""PDFs of plain text, just large enough to be letters: any number of pages, each turned if need be."""

WIDTH, HEIGHT = 595, 842
LEFT, TOP, LEADING, SIZE = 70, 780, 22, 11
# What makes a page that is shown turned by so many degrees look upright, and how large it is before.
TURNS = {
    0: ("1 0 0 1 0 0", (WIDTH, HEIGHT)),
    90: (f"0 1 -1 0 {HEIGHT} 0", (HEIGHT, WIDTH)),
    180: (f"-1 0 0 -1 {WIDTH} {HEIGHT}", (WIDTH, HEIGHT)),
    270: (f"0 -1 1 0 0 {WIDTH}", (HEIGHT, WIDTH)),
}


def text_of(line):
    text = line.encode("cp1252").decode("latin-1")
    return "".join(
        f"\\{ord(sign):03o}" if sign in "()\\" or ord(sign) > 126 else sign for sign in text)


def pdf(pages, turn=0):
    """The bytes of a PDF; `pages` are lists of lines."""
    matrix, (width, height) = TURNS[turn]
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "",
               "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    kids = []
    for lines in pages:
        drawn = [f"q {matrix} cm BT /F1 {SIZE} Tf {LEADING} TL {LEFT} {TOP} Td"]
        drawn += [f"({text_of(line)}) Tj T*" for line in lines]
        stream = "\n".join(drawn + ["ET Q"])
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Rotate {turn}"
            f"/Resources<</Font<</F1 3 0 R>>>>/Contents {len(objects)} 0 R>>")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    data, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj{content}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    return (f"{data}xref\n0 {count}\n0000000000 65535 f \n{table}"
            f"trailer<</Size {count}/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF\n").encode("latin-1")
