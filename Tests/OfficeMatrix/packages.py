"""Writes office files from what matters in them: paragraphs and lists."""

import zipfile
from xml.sax.saxutils import escape, quoteattr

DAY = (2024, 3, 5, 0, 0, 0)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def write(path, files):
    """A ZIP archive that has the same bytes each time; the first file is stored, as ODF wants it."""
    with zipfile.ZipFile(path, "w") as archive:
        for number, (name, text) in enumerate(files):
            info = zipfile.ZipInfo(name, DAY)
            info.external_attr = 0o644 << 16
            kind = zipfile.ZIP_STORED if number == 0 else zipfile.ZIP_DEFLATED
            archive.writestr(info, text, kind)


def docx(path, body, numbering="", styles="", parts=()):
    """A Word document; `parts` are (name, kind, XML) of further ones."""
    parts = [("numbering", "numbering", f"<w:numbering {W}>{numbering}</w:numbering>"),
             ("styles", "styles", f"<w:styles {W}>{styles}</w:styles>"), *parts]
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}{kind}+xml"/>'
        for name, kind, _ in [("document", "document.main", ""), *parts])
    relations = "".join(
        f'<Relationship Id="r{name}" Type="{OFFICE}{kind}" Target="{name}.xml"/>'
        for name, kind, _ in parts)
    package = "http://schemas.openxmlformats.org/package/2006/"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    write(path, [
        ("[Content_Types].xml", f'{head}<Types xmlns="{package}content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         f"{overrides}</Types>"),
        ("_rels/.rels", f'{head}<Relationships xmlns="{package}relationships"><Relationship Id="r1" '
         f'Type="{OFFICE}officeDocument" Target="word/document.xml"/></Relationships>'),
        ("word/_rels/document.xml.rels",
         f'{head}<Relationships xmlns="{package}relationships">{relations}</Relationships>'),
        ("word/document.xml", f"{head}<w:document {W} "
         f'xmlns:r="{OFFICE[:-1]}"><w:body>{body}<w:sectPr>'
         '<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'),
        *[(f"word/{name}.xml", head + text) for name, _, text in parts],
    ])


def docx_level(level, format="decimal", text=None, start=1, restart=None, legal=False, style=None, suffix="space"):
    text = f"%{level + 1}." if text is None else text
    return (f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>'
            + (f'<w:lvlRestart w:val="{restart}"/>' if restart is not None else "")
            + (f'<w:pStyle w:val="{style}"/>' if style else "")
            + ("<w:isLgl/>" if legal else "")
            + f'<w:suff w:val="{suffix}"/>'
            + f'<w:lvlText w:val={quoteattr(text)}/><w:lvlJc w:val="left"/>'
            '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>')


def docx_definition(number, levels, extra=""):
    return (f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{extra}'
            + "".join(levels) + "</w:abstractNum>")


def docx_list(number, definition, overrides=""):
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>{overrides}</w:num>'


def docx_paragraph(text, number=None, level=None, style=None):
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number is not None or level is not None:
        properties += ("<w:numPr>" + (f'<w:ilvl w:val="{level}"/>' if level is not None else "")
                       + (f'<w:numId w:val="{number}"/>' if number is not None else "") + "</w:numPr>")
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def docx_style(name, properties, base=None):
    return (f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>'
            + (f'<w:basedOn w:val="{base}"/>' if base else "") + f"<w:pPr>{properties}</w:pPr></w:style>")


NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"),
                         ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
                         ("manifest", "manifest")])


def odt(path, body, automatic="", styles="", title=None):
    """An OpenDocument text; `automatic` are its own styles, `styles` those that have names."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    kind = "application/vnd.oasis.opendocument.text"
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    meta = f"<dc:title>{escape(title)}</dc:title>" if title else ""
    names = ["content.xml", "styles.xml", "meta.xml"]
    entries = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
                      for name in names)
    write(path, [
        ("mimetype", kind),
        ("content.xml", f'{head}<office:document-content {NAMES} office:version="1.3">'
         f"<office:automatic-styles>{automatic}</office:automatic-styles>"
         f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"),
        ("styles.xml", f'{head}<office:document-styles {NAMES} office:version="1.3"><office:styles>{styles}'
         "</office:styles></office:document-styles>"),
        ("meta.xml", f'{head}<office:document-meta {NAMES} {dc} office:version="1.3"><office:meta>{meta}'
         "</office:meta></office:document-meta>"),
        ("META-INF/manifest.xml", f'{head}<manifest:manifest {NAMES} manifest:version="1.3">'
         f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{kind}"/>'
         f"{entries}</manifest:manifest>"),
    ])


def odt_level(level, format="1", prefix="", suffix=".", start=1, display=1, sync=False):
    return (f'<text:list-level-style-number text:level="{level + 1}" style:num-format="{format}" '
            + (f"style:num-prefix={quoteattr(prefix)} " if prefix else "")
            + (f"style:num-suffix={quoteattr(suffix)} " if suffix else "")
            + (f'text:start-value="{start}" ' if start != 1 else "")
            + (f'text:display-levels="{display}" ' if display > 1 else "")
            + ('style:num-letter-sync="true" ' if sync else "")
            + '><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
            '<style:list-level-label-alignment text:label-followed-by="space"/>'
            "</style:list-level-properties></text:list-level-style-number>")


def odt_list_style(name, levels):
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def odt_paragraph(text, style=None):
    return f"<text:p{f' text:style-name={quoteattr(style)}' if style else ''}>{escape(text)}</text:p>"
