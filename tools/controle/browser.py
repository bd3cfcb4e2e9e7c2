"""One headless Chromium, spoken to by the DevTools protocol over a web socket."""

import asyncio
import base64
import itertools
import json
import os
import shutil
import tempfile
from pathlib import Path

import websockets

FLAGS = [
    "--headless=new", "--disable-gpu", "--hide-scrollbars", "--mute-audio", "--no-first-run",
    "--force-prefers-reduced-motion",  # smooth scrolling makes a focus seem off screen
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
    "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows", "--remote-debugging-port=0",
]
PATIENCE = 120  # seconds; a busy machine is slow, not broken


class BrowserError(Exception):
    pass


class Browser:
    """`async with Browser() as browser:` starts Chromium with an empty profile, and ends it."""

    async def __aenter__(self):
        self.profile = tempfile.mkdtemp(prefix="audit-chromium-")
        flags = FLAGS + (["--no-sandbox"] if os.getuid() == 0 else [])
        self.process = await asyncio.create_subprocess_exec(
            shutil.which("chromium"), *flags, f"--user-data-dir={self.profile}", "about:blank",
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)
        try:
            self.socket = await websockets.connect(await self.address(), max_size=None, ping_interval=None)
        except BaseException:
            await self.end()
            raise
        self.numbers, self.answers, self.tabs = itertools.count(1), {}, {}
        self.reader = asyncio.create_task(self.read())
        return self

    async def address(self):
        file = Path(self.profile, "DevToolsActivePort")
        for _ in range(PATIENCE * 20):
            if self.process.returncode is not None:
                raise BrowserError("chromium stopped at once")
            if file.exists() and len(lines := file.read_text().split()) == 2:
                return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
            await asyncio.sleep(0.05)
        raise BrowserError("chromium does not answer")

    async def __aexit__(self, *_):
        try:
            await self.send("Browser.close")
        except Exception:
            pass
        self.reader.cancel()
        await self.end()

    async def end(self):
        if self.process.returncode is None:
            try:
                await asyncio.wait_for(self.process.wait(), 5)
            except asyncio.TimeoutError:
                self.process.kill()
                await self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    async def read(self):
        try:
            async for text in self.socket:
                message = json.loads(text)
                if "id" in message:
                    answer = self.answers.pop(message["id"], None)
                    if answer and not answer.done():
                        answer.set_result(message)
                elif tab := self.tabs.get(message.get("sessionId")):
                    tab.hear(message["method"], message["params"])
        finally:
            for answer in self.answers.values():
                if not answer.done():
                    answer.set_exception(BrowserError("chromium went away"))

    async def send(self, method, session=None, **parameters):
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        answer = self.answers[number] = asyncio.get_running_loop().create_future()
        await self.socket.send(json.dumps(message))
        reply = await asyncio.wait_for(answer, PATIENCE)
        if "error" in reply:
            raise BrowserError(f"{method}: {reply['error']['message']}")
        return reply["result"]

    async def tab(self):
        """A tab with cookies, cache and emulation of its own, in a window of its own so that it paints."""
        context = (await self.send("Target.createBrowserContext"))["browserContextId"]
        target = await self.send("Target.createTarget", url="about:blank", browserContextId=context, newWindow=True)
        session = (await self.send("Target.attachToTarget", targetId=target["targetId"], flatten=True))["sessionId"]
        tab = self.tabs[session] = Tab(self, session, context)
        for domain in ("Page", "Runtime", "Network", "Log"):
            await tab.send(domain + ".enable")
        await tab.send("Emulation.setFocusEmulationEnabled", enabled=True)
        return tab

    async def each(self, items, work, tabs=max(2, min(4, os.cpu_count() or 2))):
        """Calls `work(tab, item)` for every item, in several tabs at a time."""
        waiting = iter(items)

        async def worker():
            async with await self.tab() as tab:
                for item in waiting:
                    await work(tab, item)

        tasks = [asyncio.create_task(worker()) for _ in range(tabs)]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()


class Tab:
    def __init__(self, browser, session, context):
        self.browser, self.session, self.context = browser, session, context
        self.listeners, self.loaded = {}, None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        self.browser.tabs.pop(self.session, None)
        try:
            await self.browser.send("Target.disposeBrowserContext", browserContextId=self.context)
        except BrowserError:
            pass

    def hear(self, method, parameters):
        if method == "Page.loadEventFired" and self.loaded and not self.loaded.done():
            self.loaded.set_result(None)
        if listener := self.listeners.get(method):
            listener(parameters)

    def on(self, method, listener):
        self.listeners[method] = listener

    async def send(self, method, **parameters):
        return await self.browser.send(method, self.session, **parameters)

    async def open(self, address):
        await self.loads(self.send("Page.navigate", url=address), address)

    async def loads(self, deed, address="the next page"):
        """Waits until the page that the deed leads to has been loaded."""
        self.loaded = asyncio.get_running_loop().create_future()
        answer = await deed
        if isinstance(answer, dict) and answer.get("errorText"):
            raise BrowserError(f"{address}: {answer['errorText']}")
        await asyncio.wait_for(self.loaded, PATIENCE)

    async def evaluate(self, expression):
        answer = await self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    async def size(self, width, height=900):
        await self.send("Emulation.setDeviceMetricsOverride", width=width, height=height,
                        deviceScaleFactor=1, mobile=width < 600)

    async def features(self, **values):
        """`features(prefers_color_scheme="dark")`; a call without values resets them."""
        await self.send("Emulation.setEmulatedMedia", features=[
            {"name": name.replace("_", "-"), "value": value} for name, value in values.items()])

    async def key(self, key, code=None, number=0, text=None):
        for kind in ("keyDown", "keyUp"):
            extra = {"text": text} if text and kind == "keyDown" else {}
            await self.send("Input.dispatchKeyEvent", type=kind, key=key, code=code or key,
                            windowsVirtualKeyCode=number, **extra)

    async def pdf(self):
        """The page as a reader prints it."""
        answer = await self.send("Page.printToPDF", printBackground=True, preferCSSPageSize=True,
                                 generateTaggedPDF=True, generateDocumentOutline=True)
        return base64.b64decode(answer["data"])
