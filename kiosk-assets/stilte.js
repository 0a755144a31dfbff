// Who walks away leaves nothing: after a minute without a touch a warning that is seen and heard, then all is wiped.

import { el } from './dom.js';
import { say, language, direction } from './woorden.js';
import { echo, isTalking } from './voorlezen.js';

const QUIET = 60;
const LONGER = 120;
const WARNING = 20;
const SECOND = 1000;

/** Seconds after which it looks again when it was reading aloud. */
const AGAIN = 5;

/** Seconds late, by which a device was asleep. */
const ASLEEP = 30;

let timer;
let patience = QUIET;
let dialog;
let gone;

export const isWarning = () => Boolean(dialog);

/** Begins to wait. */
export function watch(whenGone) {
  gone = whenGone;
  patience = QUIET;
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, rest, { capture: true, passive: true });
  rest();
}

/** Nobody is there to wait for. */
export function unwatch() {
  clearTimeout(timer);
  for (const touch of ['pointerdown', 'keydown']) removeEventListener(touch, rest, { capture: true });
  close();
}

function rest() {
  if (!dialog) wait(patience);
}

function wait(seconds) {
  clearTimeout(timer);
  const until = Date.now() + seconds * SECOND;
  timer = setTimeout(() => {
    // who wakes a device must not see what was on it
    if (Date.now() > until + ASLEEP * SECOND) gone();
    else if (isTalking()) wait(AGAIN);
    else warn();
  }, seconds * SECOND);
}

function warn() {
  const left = el('strong', { class: 'seconds' });
  const stay = el('button', { type: 'button', class: 'primary', click: stillHere }, say('stilte.blijf'));
  dialog = el('dialog', { class: 'warning', role: 'alertdialog', 'aria-labelledby': 'stilte', 'aria-describedby': 'stilte-uitleg',
    lang: language(), dir: direction(), close: stillHere },
  el('h2', { id: 'stilte' }, say('stilte.titel')), el('p', { id: 'stilte-uitleg' }, say('stilte.uitleg', WARNING)), left, stay);
  // beside the page, which is drawn anew under it
  document.documentElement.append(dialog);
  dialog.showModal();
  stay.focus();
  count(left, WARNING);
  chime();
  echo(`${say('stilte.titel')} ${say('stilte.uitleg', WARNING)}`, language());
}

function count(place, seconds) {
  place.textContent = seconds;
  if (seconds === 0) {
    gone();
    return;
  }
  if (seconds === 10 || seconds === 5) chime();
  timer = setTimeout(() => count(place, seconds - 1), SECOND);
}

function stillHere() {
  close();
  // who needed the warning needs more time
  patience = LONGER;
  rest();
}

function close() {
  clearTimeout(timer);
  dialog?.removeEventListener('close', stillHere);
  dialog?.close();
  dialog?.remove();
  dialog = null;
}

/** Two short tones, for who does not look. */
function chime() {
  try {
    const sound = new AudioContext();
    [660, 880].forEach((pitch, at) => {
      const tone = sound.createOscillator();
      const loudness = sound.createGain();
      loudness.gain.value = 0.08;
      tone.frequency.value = pitch;
      tone.connect(loudness).connect(sound.destination);
      tone.start(sound.currentTime + at * 0.25);
      tone.stop(sound.currentTime + at * 0.25 + 0.2);
    });
    setTimeout(() => sound.close(), SECOND);
  } catch {
    // a terminal without sound shows it only
  }
}
