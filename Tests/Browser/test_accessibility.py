import unittest

from axe_playwright_python.sync_playwright import Axe

from room import RoomTest, links

PAGES = [
    "/", "/suche?q=Stellen", "/suche?q=gibtesnicht", "/gefragt?q=Wie+viele+Stellen+gibt+es%3F",
    "/drucksache/DS%200582%2F22", "/drucksache/DS%200317%2F21", "/anmelden", "/einlesen",
    "/verzeichnis", "/verzeichnis/widersprueche", "/verzeichnis/luecken?vor=2030-01-01",
    "/verzeichnis/anfrage?vor=2030-01-01", "/pruefen", "/pruefen/namen", "/pruefen/protokoll",
    "/zahlen", "/gibt-es-nicht",
]
LOOKS = [
    ("light", {"viewport": {"width": 1280, "height": 900}}),
    ("dark", {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"}),
    ("narrow", {"viewport": {"width": 320, "height": 640}}),
    ("wide", {"viewport": {"width": 1920, "height": 1080}}),
]


class Accessibility(RoomTest):
    def test_no_page_breaks_a_rule_or_is_wider_than_the_screen(self):
        entry = next(
            link for link in links(self.room.get("/verzeichnis?name=Gartenfeld"))
            if link.startswith("/verzeichnis/eintrag/"))
        for look, options in LOOKS:
            page = self.visit("/", token=0, **options)
            for path in PAGES + [entry]:
                with self.subTest(look=look, path=path):
                    page.goto(self.room.base + path)
                    found = Axe().run(page)
                    self.assertEqual(found.violations_count, 0, found.generate_report())
                    width = page.evaluate("document.documentElement.scrollWidth")
                    self.assertLessEqual(width, options["viewport"]["width"])


class Keyboard(RoomTest):
    def test_every_mark_on_a_page_is_reached_by_tab_and_has_a_text(self):
        page = self.visit("/drucksache/DS%200582%2F22")
        marks = page.eval_on_selector_all(".sheet svg a", "all => all.map(one => one.id)")
        self.assertGreater(len(marks), 20)
        reached = set()
        for _ in range(len(marks) * 6 + 200):
            page.keyboard.press("Tab")
            reached.add(page.evaluate("document.activeElement ? document.activeElement.id : ''"))
            if reached.issuperset(marks):
                break
        self.assertEqual(set(marks) - reached, set())
        for mark in marks:
            title = page.locator(f"#{mark} title")
            self.assertNotEqual(title.text_content().strip(), "")


if __name__ == "__main__":
    unittest.main()
