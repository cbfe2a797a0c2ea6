import json
import os
import re
import time
import unittest

from room import Room, RoomTest

# Files that are dropped onto the page; the long run is `FILES=5000 Tests/Browser/run.sh`.
FILES = int(os.environ.get("FILES", "60"))

# Letters, every tenth with the bytes of the one before, every seventh a PDF that is damaged.
DROP = """async (count) => {
  const all = new DataTransfer();
  for (let index = 0; index < count; index++) {
    const number = index % 10 === 9 ? index - 1 : index;
    const letter = `Stadt Musterhausen\nDrucksache ${number}/2021\n\n1. Wer zahlt?\nDie Stadt zahlt ${number} Euro.\n`;
    const bytes = index % 7 === 6 ? `%PDF-1.4 damaged ${index}` : letter;
    all.items.add(new File([bytes], `Antwort ${index}.txt`));
  }
  document.querySelector("form.upload").dispatchEvent(
    new DragEvent("drop", { dataTransfer: all, bubbles: true, cancelable: true }));
}"""


class Uploads(RoomTest):
    def setUp(self):
        self.own = Room(letters=("Corpus/salzwerder",))
        self.addCleanup(self.own.close)

    def sums(self):
        """What the page says, by its words."""
        page = self.own.get("/einlesen")
        return {title: int(count.replace(".", "")) for count, title in re.findall(
            r'<a href="/einlesen\?zustand=\w+"><b>([\d.]+)</b> ([^<]+)</a>', page)}

    def ledger(self):
        status = json.loads(self.own.run("status", "--json").splitlines()[0])
        files = status["files"]
        return {"in Arbeit": files["inWork"], "eingelesen": files["imported"],
                "schon vorhanden": files["duplicate"], "nicht lesbar": files["quarantined"],
                "abgewiesen": files["refused"]}

    def drop(self):
        page = self.visit("/einlesen", token=0, room=self.own)
        page.evaluate(DROP, FILES)
        return page

    def finished(self):
        """Waits until nobody works on a file any more."""
        before = None
        while True:
            now = self.sums()
            if now == before and now["in Arbeit"] == 0:
                return now
            before = now
            time.sleep(1)

    def test_sums_are_the_ledgers_after_a_reload_and_after_a_kill(self):
        start = self.sums()
        page = self.drop()
        while sum(self.sums().values()) < sum(start.values()) + FILES // 3:
            time.sleep(0.05)
        self.own.kill()
        page.close()
        self.own.open(self.own.port)
        after = self.finished()
        self.assertEqual(after, self.ledger())
        self.assertGreaterEqual(sum(after.values()), sum(start.values()) + FILES // 3)

        page = self.drop()
        page.wait_for_event("load")
        last = self.finished()
        self.assertEqual(last, self.ledger())
        self.assertEqual(sum(last.values()), sum(start.values()) + FILES)
        self.assertEqual(last["nicht lesbar"] - start["nicht lesbar"], len(range(6, FILES, 7)))
        page.reload()
        self.assertEqual(self.sums(), last)


if __name__ == "__main__":
    unittest.main()
