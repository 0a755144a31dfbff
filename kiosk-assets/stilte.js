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

/** Seconds after which a voice that still seems to speak is believed to have hung. */
const LONGEST_READING = 300;

/** Seconds late, by which a device was asleep. */
const ASLEEP = 30;

let timer;
let looking;
let until = Infinity;
let patience = QUIET;
let dialog;
let gone;
let touched;

export const isWarning = () => Boolean(dialog);

/**
 * Begins to wait.
 *
 * @param whenGone wipes
 * @param whenTouched keeps the second half of a double touch from what lies under the warning
 */
export function watch(whenGone, whenTouched) {
  gone = whenGone;
  touched = whenTouched;
  patience = QUIET;
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, rest, { capture: true, passive: true });
  clearInterval(looking);
  looking = setInterval(look, SECOND);
  until = Infinity;
  rest();
}

/** Nobody is there to wait for. */
export function unwatch() {
  clearTimeout(timer);
  clearInterval(looking);
  until = Infinity;
  for (const touch of ['pointerdown', 'keydown']) removeEventListener(touch, rest, { capture: true });
  close();
}

function rest() {
  if (isLate()) gone();
  else if (!dialog) wait(patience);
}

/** Who wakes a device must not see what was on it. */
const isLate = () => Date.now() > until + ASLEEP * SECOND;

const look = () => isLate() && gone();

/** @param talked seconds for which it waited already because it was reading aloud */
function wait(seconds, talked = 0) {
  clearTimeout(timer);
  until = Date.now() + seconds * SECOND;
  timer = setTimeout(() => {
    if (isLate()) gone();
    else if (isTalking() && talked < LONGEST_READING) wait(AGAIN, talked + AGAIN);
    // the whole time from where it fell silent
    else if (talked > 0 && talked < LONGEST_READING) wait(patience, LONGEST_READING);
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
  until = Date.now() + SECOND;
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
  touched();
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
