import asyncio
import concurrent.futures
import json
import unittest

from mcp import ClientSession, StdioServerParameters, stdio_client

from room import PROGRAM, RoomTest

# In bytes: what a model can read without losing the thread.
LONGEST = 6 << 10
QUESTION = "Wie viele Stellen hat das Quartiersmanagement?"


def asked(archive, body):
    """What `body` makes of a session with `auskunft mcp`."""
    async def run():
        server = StdioServerParameters(command=PROGRAM, args=["mcp", "--archive", archive])
        async with stdio_client(server) as (reading, writing):
            async with ClientSession(reading, writing) as session:
                await session.initialize()
                return await body(session)
    # In a thread of its own: the browser's tests keep a loop running in this one.
    with concurrent.futures.ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(run())).result()


async def call(session, tool, **arguments):
    answer = await session.call_tool(tool, arguments)
    text = answer.content[0].text
    return text, (None if answer.is_error else json.loads(text))


class Assistant(RoomTest):
    def ask(self, body):
        return asked(self.room.archive, body)

    def test_the_tools_are_few_and_say_what_they_take(self):
        tools = self.ask(lambda session: session.list_tools()).tools
        self.assertLessEqual(len(tools), 8)
        for tool in tools:
            self.assertTrue(tool.description)
            self.assertEqual(tool.input_schema["type"], "object")

    def test_every_answer_is_short_and_its_cursor_leads_on_to_its_end(self):
        async def body(session):
            found = (await call(session, "search", query="Stellen"))[1]
            exchange = json.dumps(found).split('"id": "')[1].split('"')[0]
            calls = [
                ("search", {"query": "Stellen"}), ("asked_before", {"question": QUESTION}),
                ("similar", {"id": exchange}), ("get_exchange", {"id": exchange}),
                ("get_paper", {"letter": "DS 0582/22"}), ("facts", {"letter": "DS 0582/22"}),
                ("registry_as_of", {"day": "2021"}),
            ]
            for tool, arguments in calls:
                cursor, pages = None, 0
                while pages < 40:
                    more = {} if cursor is None else {"cursor": cursor}
                    text, answer = await call(session, tool, **arguments, **more)
                    self.assertIsNotNone(answer, f"{tool}: {text}")
                    self.assertLessEqual(len(text.encode()), LONGEST, tool)
                    pages += 1
                    cursor = answer.get("cursor")
                    if cursor is None:
                        break
                self.assertIsNone(cursor, f"{tool} goes on without end")
        self.ask(body)

    def test_a_quote_is_exact_differs_or_is_not_there(self):
        async def body(session):
            async def state(quote):
                return (await call(session, "check_quote", letter="DS 0582/22", quote=quote))[1]
            exact = await state("1,5 VbE")
            differs = await state("2,5 VbE")
            absent = await state("Die Antwort auf alle Fragen ist zweiundvierzig.")
            return exact, differs, absent
        exact, differs, absent = self.ask(body)
        self.assertEqual(exact["result"], "exact")
        self.assertNotEqual(differs["result"], "exact")
        self.assertEqual(absent["result"], "not there")

    def test_what_no_tool_takes_is_refused_and_the_session_goes_on(self):
        async def body(session):
            with self.assertRaises(Exception):
                await session.call_tool("search", {"nix": 1})
            text, answer = await call(session, "get_exchange", id="0" * 16)
            self.assertIsNone(answer, text)
            return (await call(session, "search", query="Träger"))[1]
        self.assertTrue(self.ask(body))


if __name__ == "__main__":
    unittest.main()
