// Reads a screen aloud, with a voice of the terminal itself: a voice of elsewhere would tell others what is asked.

const speech = globalThis.speechSynthesis;
const STEP = 0.2;

let volume = 0.8;
let isOn = false;
let parts = [];

const voiceFor = language => speech?.getVoices().find(voice => voice.localService && voice.lang.toLowerCase().startsWith(language));

export const canSpeak = language => Boolean(voiceFor(language));
export const isSpeaking = () => isOn;
export const isTalking = () => Boolean(isOn && speech?.speaking);
export const loudness = () => Math.round(volume * 10);

/** Tells when voices come or go: some systems have them only later. */
export function onVoices(change) {
  speech?.addEventListener('voiceschanged', change);
}

export function speakUp(on) {
  isOn = on;
  if (!on) hush();
}

export function hush() {
  parts.forEach(part => part.classList.remove('spoken'));
  speech?.cancel();
}

/** The beginning for somebody else. */
export function forget() {
  speakUp(false);
  volume = 0.8;
}

export function louder(steps) {
  volume = Math.min(1, Math.max(STEP, volume + steps * STEP));
}

/** With a pause where lines and cells end. */
const wordsOf = part => part.dataset.say || part.innerText.trim().replaceAll(/\s*[\n\t]+\s*/g, ', ');

/** Reads what stands on the screen from top to bottom, and marks what is being read; at once, or after what is being said. */
export function read(screen, after = false) {
  if (!isOn || !screen) return;
  if (!after) hush();
  parts = [...screen.querySelectorAll('[data-say]')].filter(part => part.checkVisibility?.() ?? part.offsetParent);
  parts.forEach(part => utter(wordsOf(part), part.closest('[lang]').lang, part));
}

/** Who goes by keys hears where they are. */
export function followFocus() {
  addEventListener('focusin', ({ target }) => {
    if (isOn && target.matches('button, a') && target.matches(':focus-visible')) echo(wordsOf(target), target.closest('[lang]').lang);
  });
}

/** One word between, such as a key that was touched. */
export function echo(word, language) {
  if (!isOn) return;
  hush();
  utter(word, language);
}

function utter(text, language, part) {
  const voice = voiceFor(language);
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(text.trim().replaceAll(/[\u2066\u2069]/g, ''));
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.9;
  words.volume = volume;
  if (part) {
    words.onstart = () => part.classList.add('spoken');
    words.onend = () => part.classList.remove('spoken');
  }
  speech.speak(words);
}
