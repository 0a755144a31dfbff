// Who stands before it and where they are. A visit lives in memory only, and ends with a new page.

import { speak } from './woorden.js';
import { show, redraw, shut, forgetLook, holdTouches } from './scherm.js';
import { watch, unwatch, isWarning } from './stilte.js';
import { forget, hush } from './voorlezen.js';
import { attract, home, tongues } from './begin.js';
import { stopped } from './uit.js';

const WIPING = 1_500;
const SENDING = 3_000;
const TOO_LONG = 15 * 60_000;

/** What screens know and can do. */
export const app = {
  isDemo: new URLSearchParams(location.search).has('demo'),
  /** What this kiosk is, as the back office says. */
  config: null,
  /** Taken out of use. */
  isOff: false,
  data: null,
  /** When the server answered last, as ISO 8601; null when that is not known. */
  contact: null,
  /** Whether that is too long ago not to say so; a server that starts again is no matter. */
  isOld: () => app.isMissed && (!app.contact || Math.abs(Date.now() - Date.parse(app.contact)) > TOO_LONG),
  /** The server did not answer when it was asked last. */
  isMissed: false,
  /** What this visitor said. */
  visit: {},
  /** A ballot that is being put away. */
  sending: null,
  go, change, back, end, home: goHome, done: wipe, tongue, choose,
};

let path = [];
let fresh = null;

const current = () => {
  const [screen, about] = path.at(-1);
  return screen(app, about);
};

export const canGoBack = () => path.length > 1;

/** Whether nobody stands before it. */
export const isResting = () => [attract, stopped].includes(path.at(-1)?.[0]);

function go(screen, about = {}) {
  path.push([screen, about]);
  show(current());
}

/** The same screen, about something else: a key more. */
function change(about) {
  path.at(-1)[1] = { ...path.at(-1)[1], ...about };
  redraw(current());
}

export function back() {
  if (canGoBack()) path.pop();
  show(current());
}

/** Goes on to a screen from which there is no way back to what was answered. */
function end(screen) {
  app.visit = {};
  path = [[home, {}], [screen, {}]];
  show(current());
}

export function goHome() {
  path = [[home, {}]];
  app.visit = {};
  show(current());
}

export function tongue() {
  if (path.at(-1)[0] !== tongues) go(tongues);
}

/** Goes on in a language, where one was. */
export function choose(taal) {
  speak(app.data.teksten[taal]);
  if (path.at(-1)[0] === tongues) path.pop();
  if (!isResting()) {
    show(current());
    return;
  }
  goHome();
  watch(wipe, holdTouches);
}

/** Nobody stands before it, or nobody can. */
export function rest() {
  unwatch();
  forget();
  forgetLook();
  app.visit = {};
  if (fresh) app.data = fresh;
  fresh = null;
  speak(app.data.teksten.nl);
  path = [[app.isOff ? stopped : attract, {}]];
  show(current());
}

/** What there is to know now; who is busy goes on with what they saw. */
export function learn(gegevens) {
  fresh = gegevens;
  if (isResting()) rest();
}

/** The same screen as it is by now. */
export function refreshed() {
  if (!isWarning()) redraw(current());
}

/**
 * Ends a visit: a new page in the place of this one, so that neither its memory nor its history has anything left, and the
 * browser is told to drop what it kept of the network.
 */
export async function wipe() {
  hush();
  unwatch();
  shut();
  await Promise.race([app.sending?.catch(() => null), new Promise(resolve => { setTimeout(resolve, SENDING); })]);
  await fetch('/api/v1/kiosk/wissen', { method: 'POST', signal: AbortSignal.timeout(WIPING) }).catch(() => null);
  startAgain();
}

/** The page as it is for who comes next. */
export function startAgain() {
  location.replace(app.isDemo ? '/kiosk?demo' : '/kiosk');
}
