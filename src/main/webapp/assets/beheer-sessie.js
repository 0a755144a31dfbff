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

  // whatever is asked of the server keeps the session alive, in this tab or another
  const touch = () => localStorage.setItem(LAST, String(Date.now()));
  const left = () => Math.min(Number(localStorage.getItem(LAST)) + idle, end) - Date.now();

  function look() {
    if (!box.querySelector(".gone").hidden) {
      return;
    }
    const last = end - Date.now() <= WARN;
    box.hidden = left() > WARN;
    box.querySelector(".idle").hidden = last;
    box.querySelector(".last").hidden = !last;
    button.hidden = last;
  }

  const ask = () => fetch(box.dataset.stay, { redirect: "manual" });

  // what was typed stays in the page: one signs in beside it and sends it again; asked only when the server was not heard for a while
  let asking = false;
  let send = null;
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.method !== "post" || form === send || Date.now() - Number(localStorage.getItem(LAST)) < FRESH) {
      return;
    }
    event.preventDefault();
    if (asking) {
      return;
    }
    asking = true;
    const answer = await ask().catch(() => ({ ok: true })); // a browser tells by itself that the server is not there
    asking = false;
    box.querySelector(".gone").hidden = answer.ok;
    if (answer.ok) {
      send = form;
      form.requestSubmit(event.submitter);
      send = null;
    } else {
      box.querySelector(".soon").hidden = true;
      box.hidden = false;
    }
  }, true);

  button.addEventListener("click", async () => {
    const answer = await ask();
    if (answer.ok) {
      touch();
      look();
    } else {
      location.reload();
    }
  });

  new PerformanceObserver((seen) => {
    if (seen.getEntries().some((entry) => STAFF.test(new URL(entry.name).pathname))) {
      touch();
    }
  }).observe({ type: "resource" });

  touch();
  setInterval(look, LOOK);
})();
