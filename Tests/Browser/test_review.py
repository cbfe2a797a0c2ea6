import re
import unittest

from room import RoomTest


class Review(RoomTest):
    PLACE = "/pruefen?ort=Rotheim"

    def waiting(self):
        page = self.room.get(self.PLACE)
        return int(re.search(r"(\d+) Vorschläge", page).group(1))

    def test_three_are_decided_by_keys_and_the_log_names_who(self):
        before = self.waiting()
        page = self.visit(self.PLACE, token=0)
        for key in "ara":
            claim = page.locator(".proposal").inner_text()
            page.keyboard.press(key)
            page.wait_for_function(
                "old => document.querySelector('.proposal').innerText !== old", arg=claim)
        self.assertEqual(self.waiting(), before - 3)
        self.assertGreaterEqual(self.room.get("/pruefen/protokoll").count("Frau Röttsch"), 3)
        page.keyboard.press("u")
        page.wait_for_url("**/pruefen?angabe=*")
        self.assertIn("zurückgenommen", self.room.get("/pruefen/protokoll"))
        self.assertEqual(self.waiting(), before - 2)

    def test_who_comes_second_is_told_and_overwrites_nothing(self):
        place = "/pruefen?ort=Salzwerder"
        first = self.visit(place, token=0, java_script_enabled=False)
        second = self.visit(place, token=1, java_script_enabled=False)
        same = first.locator(".claim").inner_text()
        self.assertEqual(second.locator(".claim").inner_text(), same)
        first.locator("button[value=bestaetigen]").click()
        with second.expect_navigation() as answer:
            second.locator("button[value=verwerfen]").click()
        self.assertEqual(answer.value.status, 409)
        self.assertIn("Frau Röttsch", second.locator("main").inner_text())
        second.get_by_text("Noch einmal ansehen").click()
        self.assertIn("bestätigt", second.locator(".proposal").inner_text())

    def test_an_edit_and_its_undoing_without_a_script(self):
        place = "/pruefen?ort=Köllnitz&art=project"
        page = self.visit(place, token=1, java_script_enabled=False)
        while page.locator(".claim .kind").inner_text() != "Stellen":
            page.locator("a[data-key=s]").click()
        statement = page.locator("input[name=angabe]").first.get_attribute("value")
        before = page.locator(".claim").inner_text()
        page.get_by_text("Ändern", exact=False).first.click()
        page.fill("#wert", "1,25")
        page.locator("button[value=aendern]").click()
        page.goto(f"{self.room.base}/pruefen?angabe={statement}")
        self.assertIn("1,25", page.locator(".claim").inner_text())
        page.get_by_text("Zurücknehmen").click()
        self.assertEqual(page.locator(".claim").inner_text(), before)

    def test_names_are_kept_apart_or_made_one_and_both_can_be_undone(self):
        page = self.visit("/pruefen/namen", token=0, java_script_enabled=False)
        pair = page.locator("article.pair").first
        names = pair.locator("h2").inner_text()
        for decision in ("trennen", "vereinen"):
            page.locator("article.pair", has_text=names).locator(
                f"button[value={decision}]").click()
            self.assertNotIn(names, page.locator("main").inner_text())
            page.goto(self.room.base + "/pruefen/protokoll")
            page.get_by_role("button", name="zurücknehmen").first.click()
            page.goto(self.room.base + "/pruefen/namen")
            self.assertIn(names, page.locator("main").inner_text())

    def test_a_statement_about_another_thing_gets_an_entry_of_its_own(self):
        page = self.visit("/pruefen?ort=Bergstetten", token=0, java_script_enabled=False)
        page.locator("summary[data-key=o]").click()
        page.fill("#anderer", "Etwas anderes")
        page.locator("button[value=abtrennen]").click()
        entry = self.room.get("/verzeichnis/eintrag/Etwas%20anderes")
        self.assertIn("gehört zu „Etwas anderes“", entry)
        page.get_by_text("Zurücknehmen").click()
        self.assertNotIn("Etwas anderes", self.room.get("/verzeichnis"))

    def test_a_form_of_a_stranger_decides_nothing(self):
        page = self.visit("/pruefen?ort=Erlau", token=0)
        answer = page.request.post(
            self.room.base + "/pruefen",
            form={"angabe": "x", "stand": "0", "entscheidung": "bestaetigen", "wort": "falsch"})
        self.assertEqual(answer.status, 403)

    def test_who_shows_no_key_can_look_but_not_decide(self):
        page = self.visit("/pruefen")
        self.assertEqual(page.locator("form.decide").count(), 0)
        self.assertEqual(page.locator(".proposal").count(), 1)


if __name__ == "__main__":
    unittest.main()
