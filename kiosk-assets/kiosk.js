// The kiosk: who it is, what it knows, who stands before it. A visit lives in memory only, and ends with a new page.

import { el } from './dom.js';
import { keptGegevens, freshGegevens, lastContact } from './gegevens.js';
import { speak, say, language } from './woorden.js';
import { begin, show, redraw, typed, forgetLook } from './scherm.js';
import { watch, unwatch } from './stilte.js';
import { forget, hush, onVoices, followFocus, speakUp } from './voorlezen.js';
import { load, register, beat } from './terminal.js';
import { deliver } from './ballots.js';
import { attract, home, tongues } from './begin.js';
import { stopped, waiting, unknown } from './uit.js';

const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'pl', 'uk'];
const OFFERS = ['WIE', 'NU', 'KOSTEN', 'ERVARING', 'ZORGEN'];
const MINUTE = 60_000;
const ROUND = 5 * MINUTE;
const RETRY = 10_000;
const WIPING = 1_500;

const question = new URLSearchParams(location.search);
const isDemo = question.has('demo');
const version = document.body.dataset.version;

const app = {
  isDemo,
  config: null,
  data: null,
  visit: {},
  isOld: false,
  contact: null,
  go, change, back, end, home: goHome, done, tongue, choose, redraw: () => redraw(current()),
};

let path = [];
let fresh = null;
let worker;

const current = () => {
  const [screen, about] = path.at(-1);
  return screen(app, about);
};

function go(screen, about = {}) {
  path.push([screen, about]);
  show(current());
}

function back() {
  if (path.length > 1) path.pop();
  show(current());
}

/** The same screen, about something else: a key more. */
function change(about) {
  path.at(-1)[1] = { ...path.at(-1)[1], ...about };
  redraw(current());
}

/** Goes on to a screen from which there is no way back to what was answered. */
function end(screen) {
  app.visit = {};
  path = [[home, {}], [screen, {}]];
  show(current());
}

function goHome() {
  path = [[home, {}]];
  app.visit = {};
  show(current());
}

function tongue() {
  go(tongues);
}

/** Goes on in a language, where one was. */
function choose(taal) {
  speak(app.data.teksten[taal]);
  document.documentElement.lang = taal;
  if (path.at(-1)?.[0] === tongues) path.pop();
  if (path.length === 0 || path.at(-1)[0] === attract) goHome();
  else show(current());
  watch(wipe);
}

/** Nobody stands before it. */
function rest() {
  unwatch();
  forget();
  forgetLook();
  app.visit = {};
  if (fresh) {
    app.data = fresh;
    fresh = null;
  }
  speak(app.data.teksten.nl);
  path = [[attract, {}]];
  show(current());
}

/**
 * Ends a visit: a new page in the place of this one, so that neither its memory nor its history has anything left, and the
 * browser is told to drop what it kept of the network.
 */
async function wipe() {
  hush();
  unwatch();
  document.body.replaceChildren();
  await fetch('/api/v1/kiosk/wissen', { method: 'POST', signal: AbortSignal.timeout(WIPING) }).catch(() => null);
  location.replace(isDemo ? '/kiosk?demo' : '/kiosk');
}

function done() {
  wipe();
}

const demoConfig = feiten => ({ naam: '', plaats: '', team: null, gemeente: feiten.gemeenten[0]?.code, talen: LANGUAGES, aanbod: OFFERS, printer: false });

async function refresh() {
  try {
    const gegevens = await freshGegevens(LANGUAGES);
    app.isOld = false;
    if (isResting()) {
      app.data = gegevens;
      rest();
    } else {
      fresh = gegevens;
    }
  } catch {
    app.isOld = true;
    app.contact = await lastContact().catch(() => null);
    if (isResting()) app.redraw();
  }
}

const isResting = () => path.at(-1)?.[0] === attract;

/** Every five minutes, and when the network comes back: says that it is there, hears what is new, hands in what waits. */
async function round() {
  if (!isDemo) {
    const told = await beat(version);
    if (told === 'revoked') {
      app.config = null;
      if (isResting()) stop();
    } else if (told) {
      app.config = told;
    }
    await deliver();
  }
  await refresh();
  if (isResting()) await worker?.update().catch(() => null);
}

function stop() {
  unwatch();
  show(stopped(app));
}

/** A new version takes over while nobody looks. */
async function settle() {
  if (!navigator.serviceWorker) return;
  // its address is ours and never made of anything else
  const policy = globalThis.trustedTypes?.createPolicy('kiosk', { createScriptURL: address => address });
  const address = '/kiosk/assets/sw.js';
  const hadWorker = Boolean(navigator.serviceWorker.controller);
  worker = await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { scope: '/kiosk' });
  navigator.serviceWorker.addEventListener('controllerchange', () => hadWorker && isResting() && location.reload());
  setInterval(() => isResting() && worker.waiting?.postMessage('change'), MINUTE / 2);
}

async function start() {
  app.data = await keptGegevens(LANGUAGES) ?? await patiently(() => freshGegevens(LANGUAGES));
  speak(app.data.teksten.nl);
  if (question.has('start')) {
    await register(question.get('start'));
    location.replace('/kiosk');
    return;
  }
  app.config = isDemo ? demoConfig(app.data.feiten) : await load();
  begin({ back, home: goHome, done, tongue, canGoBack: () => path.length > 1 }, () => app.config?.plaats || app.data.feiten.gemeenten.find(({ code }) => code === app.config?.gemeente)?.naam || '');
  if (!app.config) {
    show(unknown(app));
    return;
  }
  rest();
  addEventListener('keydown', event => !event.ctrlKey && !event.altKey && !event.metaKey && press(event));
  followFocus();
  addEventListener('contextmenu', event => event.preventDefault());
  addEventListener('pageshow', event => event.persisted && location.reload());
  addEventListener('online', round);
  onVoices(() => path.length && app.redraw());
  setInterval(() => isResting() && app.redraw(), MINUTE / 2);
  setInterval(round, ROUND);
  await round();
}

/** A real keyboard: somebody who uses it before a dark or calm screen may not see it, so it begins by speaking. */
function press(event) {
  if (!isResting()) {
    typed(event.key);
  } else if (event.key !== 'Tab' && event.key !== 'Shift' && !event.target.closest('button')) {
    event.preventDefault();
    speakUp(true);
    choose('nl');
  }
}

/** The very first start needs the server once. */
async function patiently(ask) {
  for (;;) {
    try {
      return await ask();
    } catch {
      document.body.replaceChildren(waiting());
      await new Promise(resolve => { setTimeout(resolve, RETRY); });
    }
  }
}

settle().catch(() => null);
start().catch(refused => show(unknown(app, refused)));
