// Warns two minutes before a session ends, in every tab that is open, and lets one stay; keeps a form that is sent when it is over.
// Without it one is sent to sign in, and back.
(() => {
  const box = document.getElementById("sessie");
  if (!box) {
    return;
  }
  const WARN = 120_000;
  const LOOK = 5_000;
  const FRESH = 60_000;
  const LAST = "beheer-laatst";
  const STAFF = /^(\/en)?\/beheer(\/|$)/;
  const idle = box.dataset.idle * 1000;
  const end = Date.now() + box.dataset.left * 1000;
  const button = box.querySelector("button");
  const gone = box.querySelector(".gone");

  // whatever is asked of the server keeps the session alive, in this tab or another
  const touch = () => localStorage.setItem(LAST, String(Date.now()));
  const left = () => Math.min(Number(localStorage.getItem(LAST)) + idle, end) - Date.now();

  function look() {
    if (!gone.hidden) {
      return;
    }
    const last = end - Date.now() <= WARN;
    box.hidden = left() > WARN;
    box.querySelector(".idle").hidden = last;
    box.querySelector(".last").hidden = !last;
    button.hidden = last;
  }

  // whether the session is still there; that one has ended is no sign of life
  async function ask() {
    const answer = await fetch(box.dataset.stay, { redirect: "manual" });
    if (answer.ok) {
      touch();
    }
    return answer.ok;
  }

  function sayGone(is) {
    box.querySelector(".soon").hidden = is;
    gone.hidden = !is;
    box.hidden = !is;
  }

  // what was typed stays in the page: one signs in beside it and sends it again; asked only when the server was not heard for a while
  let asking = false;
  let send = null;
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    const fresh = gone.hidden && Date.now() - Number(localStorage.getItem(LAST)) < FRESH;
    if (form.method !== "post" || form === send || fresh) {
      return;
    }
    event.preventDefault();
    if (asking) {
      return;
    }
    asking = true;
    const there = await ask().catch(() => true); // a browser tells by itself that the server is not there
    asking = false;
    sayGone(!there);
    if (there) {
      send = form;
      form.requestSubmit(event.submitter);
      send = null;
    }
  }, true);

  button.addEventListener("click", async () => {
    if (await ask()) {
      look();
    } else {
      sayGone(true);
    }
  });

  new PerformanceObserver((seen) => {
    const asked = seen.getEntries().map((entry) => new URL(entry.name).pathname);
    if (asked.some((path) => STAFF.test(path) && path !== box.dataset.stay)) {
      touch();
    }
  }).observe({ type: "resource" });

  touch();
  setInterval(look, LOOK);
})();
