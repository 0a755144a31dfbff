#!/usr/bin/python3
"""Lets kiosk-session watch pages that hang, crash, go white and wander off in a real Chromium, and says how soon it noticed.

check.sh calls it. Needs no screen and no rights; started by root, the browser runs as nobody, with its sandbox.
"""
import http.server
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

FILES = pathlib.Path(__file__).resolve().parent / "files"
RHYTHM = ["--elke", "0.5", "--geduld", "1", "--keer", "3", "--aanloop", "4"]
# A screen that nobody sees, for sway.
UNSEEN = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1", "LIBSEAT_BACKEND": "noop"}
PAGES = {
    "gezond": "<h1>Welkom</h1>",
    "hangt": "<h1>Welkom</h1><script>setTimeout(() => { while (true); }, 5000)</script>",
    "dwaalt": "<h1>Welkom</h1><script>setTimeout(() => location = '/elders', 5000)</script>",
    "leeg": "<h1>Welkom</h1><script>setTimeout(() => document.body.replaceChildren(), 5000)</script>",
}


class Site(http.server.BaseHTTPRequestHandler):
    """Serves the page that is tried, and remembers what was asked."""

    page = ""
    asked = []

    def do_GET(self):
        Site.asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        wandered = "/elders" in Site.asked
        self.wfile.write((PAGES["gezond"] if wandered else Site.page).encode())

    def log_message(self, *_):
        pass


class Run:
    """One kiosk-session in a folder of its own."""

    def __init__(self, site, page, glass=False):
        Site.page, Site.asked = PAGES[page], []
        self.folder = tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True)
        environment = dict(os.environ, SITE=site, HOME=self.folder.name, STATE_DIRECTORY=self.folder.name,
                           XDG_RUNTIME_DIR=self.folder.name, XDG_CONFIG_HOME=str(FILES / "etc/kiosk"), **UNSEEN)
        session = ["/usr/bin/python3", "-B", str(FILES / "usr/local/lib/kiosk/kiosk-session"), *RHYTHM]
        user = "nobody" if os.getuid() == 0 else None
        if user:
            shutil.chown(self.folder.name, user)
        self.begun = time.monotonic()
        self.process = subprocess.Popen(session if glass else [*session, "--zonder-scherm"], env=environment, text=True,
                                        user=user, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def renderers(self):
        """The processes that draw: that of the page, and one in reserve."""
        found = []
        for entry in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                words = (entry / "cmdline").read_text()
            except OSError:
                continue
            if self.folder.name in words and "--type=renderer" in words:
                found.append(int(entry.name))
        return found

    def end(self, seconds):
        """Its status and what it said, or None when it was still running."""
        try:
            self.process.wait(seconds)
            status = self.process.returncode
        except subprocess.TimeoutExpired:
            status = None
            self.process.send_signal(signal.SIGTERM)
        said = self.process.communicate(timeout=20)[0]
        self.folder.cleanup()
        return status, said


def stays(site, page, glass=False):
    return Run(site, page, glass).end(9)


def crashed(site):
    run = Run(site, "gezond")
    wait_for(lambda: "/kiosk" in Site.asked and run.renderers())
    time.sleep(5)
    begun = time.monotonic()
    for renderer in run.renderers():
        os.kill(renderer, signal.SIGKILL)
    return *run.end(30), begun


def wait_for(condition):
    until = time.monotonic() + 20
    while not condition() and time.monotonic() < until:
        time.sleep(0.1)


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_port}"
    failures = 0

    def tell(name, good, detail):
        nonlocal failures
        failures += not good
        print(f"  {'goed' if good else 'FOUT'}: {name} ({detail})")

    on_glass = shutil.which("sway") is not None
    if not on_glass:
        print("  OVERGESLAGEN: met een scherm (sway is er niet)")
    status, said = stays(site, "gezond", on_glass)
    tell(f"een gezonde pagina blijft staan, {'met' if on_glass else 'zonder'} scherm",
         status is None and "Gemist" not in said, said.strip() or "9 s, niets te melden")

    status, said = stays(site, "dwaalt")
    after = Site.asked[Site.asked.index("/elders"):] if "/elders" in Site.asked else []
    tell("een andere pagina gaat terug naar /kiosk zonder herstart", status is None and "/kiosk" in after, said.strip())

    run = Run(site, "hangt")
    status, said = run.end(30)
    tell("een pagina die hangt geeft een herstart", status == 1 and "geen antwoord" in said,
         f"status {status}, {time.monotonic() - run.begun - 5:.1f} s na het vastlopen")

    run = Run(site, "leeg")
    status, said = run.end(30)
    tell("een pagina zonder woorden geeft een herstart", status == 1 and "leeg" in said,
         f"status {status}, {time.monotonic() - run.begun - 5:.1f} s na het leeg worden")

    status, said, begun = crashed(site)
    tell("een pagina die is omgevallen geeft een herstart", status == 1,
         f"status {status}, {time.monotonic() - begun:.1f} s erna: {said.strip().splitlines()[0] if said else ''}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
