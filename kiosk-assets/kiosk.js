// The kiosk: who it is, what it knows, and that it always comes back by itself.

import { app, startAgain, back, canGoBack, goHome, choose, isResting, learn, refreshed, rest, tongue, wipe } from './bezoek.js';
import { keptGegevens, freshGegevens, lastContact } from './gegevens.js';
import { speak } from './woorden.js';
import { prepare, show, typed } from './scherm.js';
import { isWarning } from './stilte.js';
import { onVoices, followFocus, speakUp } from './voorlezen.js';
import { load, register, beat, Refused } from './terminal.js';
import { deliver } from './ballots.js';
import { waiting, unknown } from './uit.js';

const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'pl', 'uk'];
const OFFERS = ['WIE', 'NU', 'KOSTEN', 'ERVARING', 'ZORGEN'];
const HALF_A_MINUTE = 30_000;
const MINUTE = 60_000;
const ROUND = 5 * MINUTE;
const RETRY = 10_000;

const startcode = new URLSearchParams(location.search).get('start');
const version = document.body.dataset.version;

let worker;
let next;
let starting;

/** Whatever went wrong: the glass must not stay as it is. Who is busy is let be, as long as there is something to be busy with. */
function again() {
  starting ??= setTimeout(() => {
    starting = undefined;
    if (startcode && !app.config) location.reload();
    else if (isResting() || !isVisit()) startAgain();
  }, RETRY);
}

const isVisit = () => document.body.dataset.state === 'visit' && document.body.innerText.trim() !== '';

addEventListener('error', again);
addEventListener('unhandledrejection', again);

const demoConfig = ({ gemeenten }) => ({ plaats: '', team: null, gemeente: gemeenten[0]?.code, talen: LANGUAGES, aanbod: OFFERS, printer: false });

const placeOf = ({ config, data }) => config?.plaats || data.feiten.gemeenten.find(({ code }) => code === config?.gemeente)?.naam || '';

/** Every five minutes, and when the network comes back: says that it is there, hears what is new, hands in what waits. */
async function round() {
  clearTimeout(next);
  next = setTimeout(round, ROUND);
  if (!app.isDemo) {
    await hearWhoWeAre();
    await deliver();
  }
  try {
    const gegevens = await freshGegevens(LANGUAGES);
    app.contact = new Date().toISOString();
    app.isMissed = false;
    learn(gegevens);
  } catch {
    app.isMissed = true;
    clearTimeout(next);
    next = setTimeout(round, MINUTE);
    if (isResting()) refreshed();
  }
  if (isResting()) await worker?.update().catch(() => null);
}

async function hearWhoWeAre() {
  const told = await beat(version);
  const wasOff = app.isOff;
  if (told) app.isOff = told === 'revoked';
  if (told && !app.isOff) app.config = told;
  if (app.isOff !== wasOff && isResting()) rest();
}

/** A new version takes over while nobody looks. */
async function installWorker() {
  if (!navigator.serviceWorker) return;
  // its address is ours and never made of anything else
  const policy = globalThis.trustedTypes?.createPolicy('kiosk', { createScriptURL: address => address });
  const address = '/kiosk/assets/sw.js';
  const hadWorker = Boolean(navigator.serviceWorker.controller);
  worker = await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { scope: '/kiosk' });
  navigator.serviceWorker.addEventListener('controllerchange', () => hadWorker && isResting() && startAgain());
  setInterval(() => isResting() && worker.waiting?.postMessage('change'), HALF_A_MINUTE);
}

async function start() {
  app.data = await keptGegevens(LANGUAGES) ?? await patiently(() => freshGegevens(LANGUAGES));
  speak(app.data.teksten.nl);
  prepare({ back, canGoBack, home: goHome, done: wipe, tongue }, () => placeOf(app));
  if (startcode) {
    await patiently(() => register(startcode));
    startAgain();
    return;
  }
  app.config = app.isDemo ? demoConfig(app.data.feiten) : await load();
  app.isOff = Boolean(app.config?.isOff);
  if (!app.config) {
    show(unknown());
    return;
  }
  app.contact = await lastContact().catch(() => null);
  try {
    rest();
  } catch {
    // what was kept is of another time; the server knows better
    app.data = await patiently(() => freshGegevens(LANGUAGES));
    rest();
  }
  listen();
  setInterval(() => isResting() && refreshed(), HALF_A_MINUTE);
  round();
}

function listen() {
  addEventListener('keydown', press);
  // who touches sees it: what a key that was bumped turned on is not for them
  addEventListener('pointerdown', () => isResting() && speakUp(false), { capture: true });
  addEventListener('contextmenu', event => event.preventDefault());
  addEventListener('pageshow', event => event.persisted && startAgain());
  addEventListener('online', round);
  followFocus();
  onVoices(refreshed);
}

/** A real keyboard. Who uses one before the calm screen may not see it, so it begins by speaking. */
function press(event) {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || isWarning() || (isResting() && app.isOff)) return;
  const isOnButton = Boolean(event.target.closest('button'));
  if (!isResting()) {
    if (!(isOnButton && event.key === ' ')) typed(event.key);
  } else {
    speakUp(true);
    if (event.key === 'Tab' || event.key === 'Shift' || isOnButton) return;
    event.preventDefault();
    choose('nl');
  }
}

/** The very first start, and becoming a kiosk, need the server once. */
async function patiently(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (problem) {
      if (problem instanceof Refused) throw problem;
      document.body.replaceChildren(waiting());
      await new Promise(resolve => { setTimeout(resolve, RETRY); });
    }
  }
}

installWorker().catch(() => null);
start().catch(problem => {
  if (!(problem instanceof Refused)) return again();
  show(unknown(problem));
  // an old address that was opened on a kiosk leaves it one
  return load().then(config => config && setTimeout(startAgain, MINUTE));
});
