"""Takes pictures of the reading room's pages, to be looked at; run by `make screenshots`."""

import pathlib
import unittest

from room import RoomTest
from test_accessibility import LOOKS

FOLDER = pathlib.Path(".build/screenshots")
PAGES = {
    "start": "/",
    "search": "/suche?q=Quartiersmanagement",
    "paper": "/drucksache/DS%200582%2F22",
    "register": "/verzeichnis?ort=Neustadt+an+der+Linde",
    "entry": "/verzeichnis/eintrag/Quartiersmanagement%20Gartenfeld",
    "conflicts": "/verzeichnis/widersprueche",
    "gaps": "/verzeichnis/luecken?vor=2030-01-01",
    "inquiry": "/verzeichnis/anfrage?gebiet=Gartenfeld&vor=2030-01-01",
    "review": "/pruefen?ort=Rotheim",
    "charts": "/zahlen",
}


class Screenshots(RoomTest):
    def test_each_page_in_each_look(self):
        FOLDER.mkdir(parents=True, exist_ok=True)
        for look, options in [*LOOKS, ("print", {"viewport": {"width": 794, "height": 1123}})]:
            page = self.visit("/", token=0, **options)
            if look == "print":
                page.emulate_media(media="print")
            for name, path in PAGES.items():
                page.goto(self.room.base + path, wait_until="networkidle")
                page.screenshot(path=str(FOLDER / f"{name}-{look}.png"), full_page=True)


if __name__ == "__main__":
    unittest.main()
