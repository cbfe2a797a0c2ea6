"""A council's OParl feed, made up, with every quirk that real ones have.

The feed is the same whenever it is made with the same size: who compares an archive with it knows what
must be in there.
"""

import hashlib
import json

PAGE = 100

TYPES = ["Anfrage", "Antrag", "Beschlussvorlage", "Kleine Anfrage"]


class Feed:
    """Papers, their files and what has become of them; `base` is the server's address."""

    def __init__(self, papers, base=""):
        self.base = base
        self.papers = list(range(1, papers + 1))
        self.day = "2026-01-01"
        self.clock = "Fri, 02 Jan 2026 03:00:00 GMT"
        self.touched = {}
        self.deleted = {number for number in self.papers if number % 53 == 0}
        self.taken_back = set()
        self.versions = {}
        self.left_out = set()

    # What happens to it

    def touch_all(self):
        """Says of every paper that it was modified, as a night's maintenance does."""
        self.day = "2026-02-01"
        self.clock = "Mon, 02 Feb 2026 03:00:00 GMT"

    def take_back(self, number):
        self.deleted.add(number)
        self.taken_back.add(number)
        self.touched[number] = "2026-03-01"

    def replace(self, number):
        """Gives another answer under the same identifier."""
        self.versions[number] = self.versions.get(number, 1) + 1
        self.touched[number] = "2026-03-01"

    def leave_out(self, number):
        """Lists a paper no longer, without calling it deleted."""
        self.left_out.add(number)

    # What is in it

    def file_numbers(self, number):
        """The places of a paper's files: an inquiry, mostly an answer, sometimes minutes."""
        return range(1 if number % 10 == 9 else 3 if number % 10 == 8 else 2)

    def is_served(self, number, place):
        return not (number % 41 == 0 and place == 1)

    def text(self, number, place):
        """A file's bytes."""
        head = f"Stadt Replayhausen\nDrucksache 2021/{number:05d}\n\n" if number % 7 else ""
        question = f"1. Wie viele Bänke stehen im Park Nummer {number}?\n"
        if place == 0:
            body = f"Anfrage der Gruppe {number % 7}\n\n{question}"
        elif place == 1:
            benches = number + 1000 * (self.versions.get(number, 1) - 1)
            body = f"Antwort auf die Anfrage\n\n{question}\nEs sind {benches} Bänke.\n"
        else:
            body = f"Niederschrift über Punkt {number}\n\nDer Rat nimmt Kenntnis.\n"
        return (head + body).encode()

    def expected(self):
        """Identifier and hash of each file that an archive must have, and of no other."""
        return {
            f"{self.base}/oparl/file/{number}-{place}": self.digest(number, place)
            for number in self.papers
            if number not in self.deleted
            for place in self.file_numbers(number)
            if self.is_served(number, place)
        }

    def digest(self, number, place):
        return hashlib.sha256(self.text(number, place)).hexdigest()

    # How it says so

    def system(self):
        return {
            "id": f"{self.base}/oparl/system",
            "type": "https://schema.oparl.org/1.1/System",
            "oparlVersion": "https://schema.oparl.org/1.1/",
            "license": "https://www.govdata.de/dl-de/by-2-0",
            "body": f"{self.base}/oparl/bodies",
        }

    def body(self):
        return {
            "id": f"{self.base}/oparl/body/1",
            "type": "https://schema.oparl.org/1.1/Body",
            "name": "Stadt Replayhausen",
            "ags": "8999001",
            "paper": f"{self.base}/oparl/body/1/papers",
        }

    def file(self, number, place):
        name = ["Anfrage", "Antwort der Verwaltung", "Auszug aus der Niederschrift"][place]
        address = f"{self.base}/files/{number}-{place}"
        if number % 29 == 0:
            address = address.replace(":", "%3A").replace("/", "%2F")
        content = {
            "id": f"{self.base}/oparl/file/{number}-{place}",
            "type": "https://schema.oparl.org/1.1/File",
            "name": name,
            "mimeType": "text/plain",
            "downloadUrl": address,
            "modified": self.modified(number),
        }
        if number % 3 == 0 or number in self.versions:
            content["size"] = len(self.text(number, place)) + (7 if number % 43 == 0 else 0)
            content["sha1Checksum"] = hashlib.sha1(self.text(number, place)).hexdigest()
        return content

    def modified(self, number):
        return self.touched.get(number, self.day) + "T03:00:00+01:00"

    def paper(self, number):
        slashes = "//" if number % 11 == 0 else "/"
        identifier = f"{self.base}{slashes}oparl/paper/{number}"
        if number in self.deleted:
            content = {"id": identifier, "deleted": True, "name": "", "reference": ""}
            if number in self.taken_back:
                content["modified"] = self.modified(number)
            return content
        content = {
            "id": identifier,
            "type": "https://schema.oparl.org/1.1/Paper",
            "name": f"Bänke im Park {number}" + ("\nmit Tabelle\t" if number % 23 == 0 else ""),
            "reference": f"2021/{number:05d}",
            "date": f"2021-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
            "paperType": TYPES[number % len(TYPES)],
            "modified": self.modified(number),
        }
        if number % 13 == 0:
            del content["type"]
        if number % 37 == 0:
            del content["reference"]
        files = [self.file(number, place) for place in self.file_numbers(number)]
        if number % 17 == 0:
            content["mainFile"] = files[0]["id"]
            files = files[1:]
        elif number % 2 == 0:
            content["mainFile"] = files[0]
            files = files[1:]
        if number % 19 == 0 and len(files) == 1:
            content["auxiliaryFile"] = files[0]
        else:
            content["auxiliaryFile"] = files
        return content

    def listed(self, since):
        """Papers of the list, those that were modified since a day alone."""
        day = since[:10] if since else ""
        return [
            number for number in self.papers
            if number not in self.left_out and self.modified(number)[:10] >= day
        ]

    def page(self, number, since):
        """A page's JSON as text, with control characters that no JSON may have; None of a list that
        is empty."""
        listed = self.listed(since)
        if not listed:
            return None
        start = (number - 1) * PAGE
        if start >= len(listed):
            return "[]"
        papers = [self.paper(paper) for paper in listed[start:start + PAGE]]
        mark = f"&modified_since={since}" if since else ""
        # Relative where the next page is an even one; the last page says that there is another.
        path = f"/oparl/body/1/papers?page={number + 1}{mark}"
        links = {"next": path if number % 2 else self.base + path}
        text = json.dumps({"data": papers, "links": links}, ensure_ascii=False)
        return text.replace("\\n", "\n").replace("\\t", "\t")
