"""A page asks nothing from elsewhere, keeps nothing on the device, breaks no policy and is silent in the console."""

import asyncio

from findings import Outcome

STORED = """[document.cookie && 'a cookie', localStorage.length && 'local storage', sessionStorage.length && 'session storage']
  .filter(Boolean)"""


async def check(site, browser, server, pages):
    outcome = Outcome(len(pages))

    async def visit(tab, page):
        listen(outcome, tab, page, server)
        await tab.size(1280)
        await tab.open(server.address(page))
        await asyncio.sleep(0.02)  # messages that come just after the load event
        kept = await tab.evaluate(STORED)
        kept += [f"cookie {c['name']}" for c in (await tab.send("Network.getCookies"))["cookies"]]
        for what in kept:
            outcome.add(page.name, "", f"keeps {what} on the device of the reader")

    await browser.each(pages, visit)
    return outcome


def listen(outcome, tab, page, server):
    def request(event):
        address = event["request"]["url"]
        if not address.startswith((server.origin + "/", "data:", "blob:")):
            outcome.add(page.name, address, "is a request to a third party")

    def response(event):
        if event["response"]["status"] >= 400:
            outcome.add(page.name, event["response"]["url"], f"answers {event['response']['status']}")

    def log(event):
        entry = event["entry"]
        if "Content Security Policy" in entry["text"]:
            outcome.add(page.name, "content security policy", entry["text"])
        elif entry["source"] != "network":  # failed requests are told above
            outcome.add(page.name, "console", entry["text"])

    def console(event):
        words = " ".join(str(a.get("value", a.get("description", ""))) for a in event["args"])
        outcome.add(page.name, f"console.{event['type']}", words)

    def exception(event):
        details = event["exceptionDetails"]
        outcome.add(page.name, "exception", details.get("exception", {}).get("description", details["text"]))

    tab.on("Network.requestWillBeSent", request)
    tab.on("Network.responseReceived", response)
    tab.on("Log.entryAdded", log)
    tab.on("Runtime.consoleAPICalled", console)
    tab.on("Runtime.exceptionThrown", exception)
