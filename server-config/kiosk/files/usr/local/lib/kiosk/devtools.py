"""Speaks with Chromium over two pipes (--remote-debugging-pipe): no port is open that a page or a neighbour could reach."""
import fcntl
import json
import os
import select
import signal
import time


class Silent(Exception):
    """The page, or the browser, gives no answer, or not in time."""


class Gone(Exception):
    """The browser has ended."""


class Browser:
    """A running Chromium, with all its processes in one group."""

    def __init__(self, command, environment, patience):
        self._patience = patience
        self._number = 0
        self._rest = b""
        ask, self._to = _pipe()
        self._from, answer = _pipe()
        self._pid = os.posix_spawnp(
            command[0], command, environment, setpgroup=0,
            file_actions=[(os.POSIX_SPAWN_DUP2, ask, 3), (os.POSIX_SPAWN_DUP2, answer, 4)])
        os.close(ask)
        os.close(answer)

    def call(self, method, session=None, **parameters):
        """The answer to one question; Silent when it does not come within our patience."""
        self._number += 1
        question = {"id": self._number, "method": method, "params": parameters}
        if session:
            question["sessionId"] = session
        until = time.monotonic() + self._patience
        try:
            os.write(self._to, json.dumps(question).encode() + b"\0")
        except OSError as gone:
            raise Gone("de browser is gestopt") from gone
        while True:
            message = self._message(until)
            if message.get("id") == self._number:
                if "error" in message:
                    raise Silent(f"{method}: {message['error'].get('message')}")
                return message["result"]

    def _message(self, until):
        while b"\0" not in self._rest:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._from], [], [], left)[0]:
                raise Silent(f"geen antwoord binnen {self._patience:g} seconden")
            piece = os.read(self._from, 65536)
            if not piece:
                raise Gone("de browser is gestopt")
            self._rest += piece
        text, self._rest = self._rest.split(b"\0", 1)
        return json.loads(text)

    def close(self):
        """Ends it: kindly, so that what it keeps reaches the disk, and after five seconds not."""
        self._send(signal.SIGTERM)
        until = time.monotonic() + 5
        while self._runs() and time.monotonic() < until:
            time.sleep(0.05)
        self._send(signal.SIGKILL)

    def _send(self, sign):
        try:
            os.killpg(self._pid, sign)
        except ProcessLookupError:
            pass

    def _runs(self):
        try:
            return os.waitpid(self._pid, os.WNOHANG)[0] == 0
        except ChildProcessError:
            return False


def _pipe():
    """Ends above 9, so that they are not in the way of the numbers 3 and 4 that Chromium expects."""
    ends = []
    for end in os.pipe():
        ends.append(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10))
        os.close(end)
    return ends
