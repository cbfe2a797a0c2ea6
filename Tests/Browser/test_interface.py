import os
import re
import subprocess
import sys
import unittest

from room import RoomTest

# Requests of each kind and address: the long run is `EXAMPLES=200 Tests/Browser/run.sh`.
EXAMPLES = os.environ.get("EXAMPLES", "8")


class Interface(RoomTest):
    def test_what_the_description_allows_is_answered_as_it_says_and_nothing_else_is(self):
        command = os.path.join(os.path.dirname(sys.executable), "schemathesis")
        done = subprocess.run(
            [command, "run", self.room.base + "/api/v1/openapi.json", "--checks", "all",
             "--max-examples", EXAMPLES, "--seed", "18", "--workers", "2", "--no-color"],
            capture_output=True, text=True, cwd=self.room.folder)
        self.assertEqual(done.returncode, 0, done.stdout[-6000:] + done.stderr[-2000:])
        self.assertRegex(done.stdout, r"[1-9]\d* generated|[1-9]\d* passed")


if __name__ == "__main__":
    unittest.main()
