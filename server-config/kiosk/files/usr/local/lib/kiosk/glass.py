"""The screen: sway, which way up it stands, and the hours that it is on."""
import datetime
import json
import os
import subprocess
import time

DAYS = ("MA", "DI", "WO", "DO", "VR", "ZA", "ZO")


class Glass:
    """A running sway with one window, the browser's."""

    def __init__(self, settings):
        self._settings = settings
        self._outputs = None
        self._on = True
        self._folder = settings["XDG_RUNTIME_DIR"]
        self._socket = os.path.join(self._folder, "sway.sock")
        self._process = subprocess.Popen(["sway", "--config", os.path.join(settings["XDG_CONFIG_HOME"], "sway.conf")],
                                         env=dict(settings, SWAYSOCK=self._socket))
        self._await()

    def _await(self):
        for _ in range(100):
            if self.alive() and os.path.exists(self._socket) and self.display():
                return
            time.sleep(0.1)
        raise RuntimeError("sway komt niet op gang; zie hierboven waarom")

    def display(self):
        """The name under which the browser finds the screen."""
        names = [name for name in os.listdir(self._folder) if name.startswith("wayland-") and not name.endswith(".lock")]
        return names[0] if names else None

    def alive(self):
        return self._process.poll() is None

    def tend(self, now):
        """Puts a screen that was plugged in the right way up, and follows the hours."""
        outputs = [output["name"] for output in json.loads(self._say("-t", "get_outputs") or "[]")]
        if outputs != self._outputs:
            self._outputs = outputs
            self._arrange()
        on = is_on(self._settings, now)
        if on != self._on:
            self._on = on
            print("Scherm aan." if on else "Scherm uit tot de volgende openingstijd.", flush=True)
            self._switch()

    def _arrange(self):
        self._say(f"output * transform {self._settings.get('DRAAIEN', '0')}")
        # Touch only turns along with the screen that it is told to belong to.
        for name in self._outputs[:1]:
            self._say(f"input type:touch map_to_output {name}")
        self._switch()

    def _switch(self):
        self._say(f"output * dpms {'on' if self._on else 'off'}")

    def _say(self, *words):
        try:
            return subprocess.run(["swaymsg", "-s", self._socket, "-r", *words], capture_output=True, text=True,
                                  timeout=5, check=False).stdout
        except subprocess.TimeoutExpired:
            return ""

    def close(self):
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()


def is_on(settings, now: datetime.datetime):
    """Whether the screen is on: SCHERM_MA=08:30-17:30, more spans with commas, empty for a day off, absent for always."""
    hours = settings.get("SCHERM_" + DAYS[now.weekday()])
    if hours is None:
        return True
    clock = now.strftime("%H:%M")
    return any(start.strip() <= clock < end.strip()
               for start, _, end in (span.partition("-") for span in hours.split(",") if span.strip()))
