"""The documents of the matrix: lists of every kind, each paragraph with a name of its own."""

import packages as p

WORDS = ("Ahorn Birke Buche Eiche Erle Esche Fichte Flieder Ginster Hainbuche Hasel Holunder Kiefer "
         "Kirsche Linde Mispel Pappel Platane Quitte Robinie Schlehe Tanne Ulme Wacholder Weide Zeder").split()

# What each level looks like: format and text.
LOOKS = {
    "digits": [("decimal", "%1."), ("decimal", "%1.%2."), ("decimal", "%1.%2.%3.")],
    "mixed": [("decimal", "%1."), ("lowerLetter", "%2)"), ("lowerRoman", "%3.")],
    "roman": [("upperRoman", "%1."), ("upperLetter", "%2."), ("decimal", "%3.")],
    "open": [("decimal", "%1"), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")],
    "letters": [("upperLetter", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "%1.%2.%3")],
    "words": [("decimal", "Frage %1:"), ("lowerLetter", "zu %1 %2)"), ("decimal", "Nr. %3")],
    "brackets": [("decimal", "(%1)"), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)")],
    "zero": [("decimalZero", "%1"), ("decimalZero", "%1-%2"), ("decimal", "%1-%2-%3")],
    "legal": [("upperRoman", "%1."), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")],
    "small": [("lowerRoman", "%1)"), ("lowerLetter", "%1.%2)"), ("upperRoman", "%3)")],
}

# The levels of the paragraphs, in order.
ORDERS = {
    "flat": [0, 0, 0, 0],
    "two": [0, 1, 1, 0, 1, 1, 0],
    "three": [0, 1, 2, 2, 1, 2, 0, 1, 2, 2],
    "back": [0, 1, 2, 0, 0, 1, 1, 2, 1],
    "skip": [0, 2, 2, 1, 2, 0, 2],
    "inner": [1, 1, 0, 1, 2, 0, 2],
}


def text(index):
    return WORDS[index % len(WORDS)] + (WORDS[index // len(WORDS)].lower() if index >= len(WORDS) else "")


def levels(look, **changes):
    """The levels of a look; `changes` by level: {1: {"start": 5}}."""
    made = []
    for index, (format, pattern) in enumerate(LOOKS[look]):
        options = {"format": format, "text": pattern, "legal": look == "legal" and index > 0}
        options.update(changes.get(f"level{index}", {}))
        made.append(p.docx_level(index, **options))
    return made


def word(name, folder, paragraphs, numbering, styles=""):
    p.docx(folder / f"{name}.docx", "".join(paragraphs), numbering, styles)


def word_documents(folder):
    one = p.docx_list(1, 0)

    def simple(name, order, numbering, styles=""):
        word(name, folder, [p.docx_paragraph(text(i), 1, level) for i, level in enumerate(order)],
             numbering, styles)

    for look in LOOKS:
        for order, places in ORDERS.items():
            simple(f"look-{look}-{order}", places, p.docx_definition(0, levels(look)) + one)
    for look in ["digits", "mixed", "roman"]:
        for order in ["two", "three", "back"]:
            for start in [{"level0": {"start": 3}}, {"level1": {"start": 4}},
                          {"level0": {"start": 0}, "level1": {"start": 2}}]:
                name = "-".join(f"{level[-1]}at{change['start']}" for level, change in start.items())
                simple(f"start-{look}-{order}-{name}", ORDERS[order],
                       p.docx_definition(0, levels(look, **start)) + one)
            for level, restart in [(1, 0), (2, 0), (2, 1), (2, 2)]:
                simple(f"restart-{look}-{order}-{level}after{restart}", ORDERS[order],
                       p.docx_definition(0, levels(look, **{f"level{level}": {"restart": restart}})) + one)
    simple("long-letters", [0] * 60, p.docx_definition(0, [p.docx_level(0, "lowerLetter", "%1)")]) + one)
    simple("long-roman", [0] * 60, p.docx_definition(0, [p.docx_level(0, "upperRoman", "%1.")]) + one)
    simple("long-digits", [0] * 60, p.docx_definition(0, [p.docx_level(0)]) + one)
    simple("no-gap", [0, 0, 0], p.docx_definition(0, [p.docx_level(0, text="%1. ", suffix="nothing")]) + one)
    simple("tab", [0, 0, 0], p.docx_definition(0, [p.docx_level(0, suffix="tab")]) + one)
    simple("bullets", [0, 1, 0, 1], p.docx_definition(
        0, [p.docx_level(0), p.docx_level(1, "bullet", "–")]) + one)
    continued_documents(folder)
    style_documents(folder)


def continued_documents(folder):
    """Lists that go on: after text, under another number, with a value of their own."""
    overrides = {
        "same": "",
        "start": '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
        "start5": '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>',
        "second": '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>',
        "other": '<w:lvlOverride w:ilvl="0">' + p.docx_level(0, "upperLetter", "%1)") + "</w:lvlOverride>",
        "both": '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/>'
                + p.docx_level(0, "lowerRoman", "%1)") + "</w:lvlOverride>",
    }
    runs = {
        "apart": [(1, 0), (1, 0), None, (2, 0), (2, 0)],
        "nested": [(1, 0), (1, 1), (1, 1), None, (2, 0), (2, 1), (2, 1), (2, 0), (2, 1)],
        "mixed": [(1, 0), (2, 0), (1, 0), (2, 0), (1, 1), (2, 1)],
        "resumed": [(1, 0), (1, 0), (2, 0), None, (1, 0), (2, 0)],
        "inner": [(1, 0), (1, 1), (2, 1), (2, 1), (1, 0), (2, 1)],
    }
    for look in ["digits", "mixed"]:
        for override, change in overrides.items():
            for run, places in runs.items():
                numbering = p.docx_definition(0, levels(look)) + p.docx_list(1, 0) + p.docx_list(2, 0, change)
                word(f"continued-{look}-{override}-{run}", folder,
                     [p.docx_paragraph(text(i)) if place is None else p.docx_paragraph(text(i), *place)
                      for i, place in enumerate(places)], numbering)
    for run, places in runs.items():
        numbering = (p.docx_definition(0, levels("digits")) + p.docx_definition(1, levels("roman"))
                     + p.docx_list(1, 0) + p.docx_list(2, 1))
        word(f"apart-{run}", folder,
             [p.docx_paragraph(text(i)) if place is None else p.docx_paragraph(text(i), *place)
              for i, place in enumerate(places)], numbering)


def style_documents(folder):
    """Numbers that come with a paragraph's style."""
    for look in LOOKS:
        for order in ["two", "three", "back"]:
            linked = {f"level{n}": {"style": f"Ebene{n}"} for n in range(3)}
            styles = "".join(
                p.docx_style(f"Ebene{n}", "<w:numPr>" + (f'<w:ilvl w:val="{n}"/>' if n else "")
                             + '<w:numId w:val="1"/></w:numPr>') for n in range(3))
            word(f"style-{look}-{order}", folder,
                 [p.docx_paragraph(text(i), style=f"Ebene{level}") for i, level in enumerate(ORDERS[order])],
                 p.docx_definition(0, levels(look, **linked)) + p.docx_list(1, 0), styles)
    styles = (p.docx_style("Ebene0", '<w:numPr><w:numId w:val="1"/></w:numPr>')
              + p.docx_style("Kind", "", base="Ebene0"))
    numbering = p.docx_definition(0, levels("digits", level0={"style": "Ebene0"})) + p.docx_list(1, 0)
    word("style-inherited", folder,
         [p.docx_paragraph(text(i), style=style) for i, style in enumerate(["Ebene0", "Kind", "Ebene0", "Kind"])],
         numbering, styles)
    word("style-taken-out", folder,
         [p.docx_paragraph(text(0), style="Ebene0"), p.docx_paragraph(text(1), 0, style="Ebene0"),
          p.docx_paragraph(text(2), style="Ebene0")], numbering, styles)
    word("style-and-own-level", folder,
         [p.docx_paragraph(text(0), style="Ebene0"), p.docx_paragraph(text(1), level=1, style="Ebene0"),
          p.docx_paragraph(text(2), style="Ebene0")], numbering, styles)
    named = ('<w:style w:type="numbering" w:styleId="Liste"><w:name w:val="Liste"/><w:pPr><w:numPr>'
             '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>')
    numbering = (p.docx_definition(0, levels("mixed"), '<w:styleLink w:val="Liste"/>')
                 + p.docx_definition(1, [], '<w:numStyleLink w:val="Liste"/>')
                 + p.docx_list(1, 0) + p.docx_list(2, 1))
    word("style-of-list", folder, [p.docx_paragraph(text(i), 2, level) for i, level in enumerate([0, 1, 1, 0])],
         numbering, named)


ODT_LOOKS = {
    "digits": [("1", "", ".", 1), ("1", "", ".", 2), ("1", "", ".", 3)],
    "mixed": [("1", "", ".", 1), ("a", "", ")", 1), ("i", "", ".", 1)],
    "roman": [("I", "", ".", 1), ("A", "", ".", 1), ("1", "", ".", 1)],
    "open": [("1", "", "", 1), ("1", "", "", 2), ("1", "", "", 3)],
    "words": [("1", "Frage ", ":", 1), ("a", "zu ", ")", 2), ("1", "Nr. ", "", 1)],
}


def nested(places, attributes=lambda number: ""):
    """text:list elements for paragraphs on levels: [(level, text, attributes of the item)]."""
    body, depth = "", 0
    for number, (level, paragraph, item) in enumerate(places):
        while depth > level + 1:
            body += "</text:list-item></text:list>"
            depth -= 1
        if depth == level + 1:
            body += f"</text:list-item><text:list-item{item}>"
        while depth < level + 1:
            body += f"<text:list{attributes(depth) if depth == 0 else ''}><text:list-item{item if depth == level else ''}>"
            depth += 1
        body += p.odt_paragraph(paragraph)
    return body + "</text:list-item></text:list>" * depth


def open_documents(folder):
    def style(look, name="L1", **changes):
        return p.odt_list_style(name, [
            p.odt_level(n, format, prefix, suffix, display=display, **changes.get(f"level{n}", {}))
            for n, (format, prefix, suffix, display) in enumerate(ODT_LOOKS[look])])

    def places(order, offset=0, items={}):
        return [(level, text(offset + i), items.get(i, "")) for i, level in enumerate(order)]

    def named(number):
        return ' text:style-name="L1"'

    for look in ODT_LOOKS:
        for order, levels_of in ORDERS.items():
            p.odt(folder / f"look-{look}-{order}.odt", nested(places(levels_of), named), style(look))
    for look in ["digits", "mixed", "roman"]:
        for order in ["two", "three", "back"]:
            for name, change in [("0at3", {"level0": {"start": 3}}), ("1at4", {"level1": {"start": 4}})]:
                p.odt(folder / f"start-{look}-{order}-{name}.odt", nested(places(ORDERS[order]), named),
                      style(look, **change))
            p.odt(folder / f"item-{look}-{order}.odt",
                  nested(places(ORDERS[order], items={2: ' text:start-value="7"'}), named), style(look))
    parts = {"new": "", "continued": ' text:continue-numbering="true"'}
    for look in ["digits", "mixed"]:
        for kind, attribute in parts.items():
            for order in ["flat", "two", "three"]:
                first = nested(places(ORDERS[order]), named)
                second = nested(places(ORDERS[order], 12), lambda n: named(n) + attribute)
                p.odt(folder / f"{kind}-{look}-{order}.odt", first + p.odt_paragraph(text(11)) + second, style(look))
    for look in ["digits", "mixed"]:
        first = nested(places([0, 1, 0]), lambda n: named(n) + ' xml:id="eins"')
        other = nested(places([0, 0], 5), lambda n: ' text:style-name="L2"')
        again = nested(places([0, 1], 10), lambda n: named(n) + ' text:continue-list="eins"')
        p.odt(folder / f"again-{look}.odt", first + other + again, style(look) + style("roman", "L2"))
    for look in ["digits", "mixed"]:
        inner = nested(places([0, 1, 1]), named)[:-len("</text:list-item></text:list>")]
        more = (p.odt_paragraph(text(5)) + "<text:list><text:list-item>" + p.odt_paragraph(text(6))
                + "</text:list-item></text:list></text:list-item><text:list-item>" + p.odt_paragraph(text(7)))
        p.odt(folder / f"inner-twice-{look}.odt", inner + more + "</text:list-item></text:list>", style(look))
    for sync in [True, False]:
        levels_of = [p.odt_level(0, "a", suffix=")", sync=sync)]
        p.odt(folder / f"long-letters-{'sync' if sync else 'plain'}.odt",
              nested(places([0] * 60), named), p.odt_list_style("L1", levels_of))
    body = ('<text:list text:style-name="L1"><text:list-header>' + p.odt_paragraph(text(0))
            + "</text:list-header><text:list-item>" + p.odt_paragraph(text(1)) + p.odt_paragraph(text(2))
            + "</text:list-item><text:list-item>" + p.odt_paragraph(text(3)) + "</text:list-item></text:list>")
    p.odt(folder / "header-and-second.odt", body, style("digits"))
    outline = ('<text:outline-style style:name="Outline">' + "".join(
        f'<text:outline-level-style text:level="{n + 1}" style:num-format="1" style:num-suffix="." '
        f'text:display-levels="{n + 1}"/>' for n in range(3)) + "</text:outline-style>")
    body = "".join(f'<text:h text:outline-level="{level + 1}">{text(i)}</text:h>'
                   for i, level in enumerate(ORDERS["three"]))
    p.odt(folder / "outline.odt", body, styles=outline)


def make(folder):
    """Writes all documents."""
    for part, documents in [("word", word_documents), ("open", open_documents)]:
        (folder / part).mkdir(parents=True, exist_ok=True)
        documents(folder / part)
