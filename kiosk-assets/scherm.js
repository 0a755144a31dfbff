// Draws a screen: what is said above, what one can do below, and the bar that is always in reach.

import { el, icon } from './dom.js';
import { say, language, direction } from './woorden.js';
import { read, echo, hush, canSpeak, isSpeaking, speakUp, louder, loudness } from './voorlezen.js';

const SIZES = 3;

/** Milliseconds within which a second touch is none. */
const DOUBLE_TOUCH = 400;

/** Pixels around the items, for the frame of what has the focus. */
const EDGE = 6;

/** How who stands before it wants to see it; forgotten with everything else. */
const plain = { size: 0, contrast: false, lower: false };
let look = { ...plain };
let shown;
let page = 0;
let actions;
let settling;
let isShut = false;

const glass = el('div', { id: 'glass' });
const status = el('p', { class: 'unseen', role: 'status' });
let place;

/** @param bar what the buttons of the bar do: {back, home, done, tongue} and whether one can go back: canGoBack() */
export function prepare(bar, where) {
  actions = bar;
  place = where;
  addEventListener('resize', () => shown && layOut());
  document.fonts?.ready.then(() => shown && layOut());
}

export function forgetLook() {
  look = { ...plain };
}

/**
 * Shows a screen.
 *
 * @param screen {title, language, intro: [text or element], kind: 'tiles', 'choices', 'marks', 'blocks' or 'free', items: [elements],
 *     key(name)}; or {bare: element}, before which nobody stands
 */
export function show(screen) {
  if (isShut) return;
  shown = screen;
  page = 0;
  draw();
  tell('');
  holdTouches();
  document.querySelector('h1')?.focus({ preventScroll: true });
  read(document.querySelector('main'));
}

/** The second half of a double touch falls on nothing: what it was meant for is gone. */
export function holdTouches() {
  clearTimeout(settling);
  document.body.classList.add('settling');
  settling = setTimeout(() => document.body.classList.remove('settling'), DOUBLE_TOUCH);
}

/** Draws the same screen again: it says something else, but who stands before it is still there. */
export function redraw(screen) {
  if (!shown) return;
  const before = document.activeElement;
  const saidBefore = said();
  shown = screen;
  draw();
  const buttons = [...document.querySelectorAll('button')];
  const same = buttons.find(each => each.className === before?.className && each.textContent === before.textContent);
  if (before?.matches('button')) (same ?? document.querySelector('h1')).focus({ preventScroll: true });
  if (said() !== saidBefore) holdTouches();
  tell([...document.querySelectorAll('.typed:not(:has(.example)), .hits :not([hidden]) strong, .hits .none')].map(each => each.textContent).join(', '));
  if (said() === saidBefore) read(document.querySelector('.hits'), true);
  else read(document.querySelector('main'));
}

/** What a screen asks, without what was typed. */
const said = () => [...document.querySelectorAll('.say [data-say]')].map(each => each.textContent).join();

/** For who hears the screen by a reader of their own: the place stays, so what is put there is heard. */
function tell(words) {
  status.textContent = words;
}

/** Nothing is shown any more. */
export function shut() {
  shown = null;
  isShut = true;
  document.body.replaceChildren();
}

/** What a key of a real keyboard does on this screen. */
export function typed(name) {
  if (!shown?.key) return;
  if (name.length === 1) echo(name === ' ' ? say('toets.spatie') : name, language());
  else if (name === 'Backspace') echo(say('toets.weg'), language());
  shown.key(name);
}

function draw() {
  const root = document.documentElement;
  root.lang = language();
  root.dir = direction();
  root.dataset.size = look.size;
  root.dataset.contrast = look.contrast;
  root.dataset.lower = look.lower;
  document.body.dataset.state = shown.bare ? 'bare' : 'visit';
  if (!glass.isConnected) document.body.replaceChildren(glass, status);
  glass.replaceChildren(...(shown.bare ? [shown.bare] : [
    el('header', { class: 'top' }, el('span', { class: 'brand' }, el('img', { src: '/kiosk/assets/icon.svg', alt: '' }), 'Wijkteamwijzer'),
      el('span', { class: 'place' }, place())),
    el('main', {},
      el('div', { class: 'say' }, el('h1', { tabindex: -1, 'data-say': true, lang: shown.language }, shown.title),
        (shown.intro ?? []).map(each => each instanceof Node ? each : el('p', { 'data-say': true }, each))),
      el('div', { class: 'do' }, el('div', { class: `items ${shown.kind}` }, shown.items), pager())),
    bar(),
  ]));
  layOut();
}

function pager() {
  return el('div', { class: 'pager', hidden: true },
    el('button', { type: 'button', class: 'turn previous', click: () => turn(-1) }, icon('vorige'), el('span', {}, say('blader.vorige'))),
    el('span', { class: 'where', 'data-say': true }),
    el('button', { type: 'button', class: 'turn next', click: () => turn(1) }, el('span', { 'data-say': true }, say('blader.meer')), icon('volgende')));
}

function turn(by) {
  page += by;
  layOut();
  holdTouches();
  tell(document.querySelector('.where').textContent);
  if (document.activeElement?.matches('.turn:disabled')) document.querySelector('.turn:not(:disabled)').focus();
  read(document.querySelector('main'));
}

/** Nothing has to be scrolled: what does not fit comes on a next page. */
function layOut() {
  const items = document.querySelector('.items');
  const pages = document.querySelector('.pager');
  if (!items || !pages) return;
  const all = [...items.children];
  all.forEach(item => { item.hidden = false; });
  pages.hidden = true;
  items.classList.remove('tall');
  // on a telephone the page scrolls, as everybody there expects
  if (shown.kind === 'free') dropHalfHits();
  if (shown.kind === 'free' || matchMedia('(max-width: 599px)').matches || items.scrollHeight <= items.clientHeight + 1) return;
  pages.hidden = false;
  const starts = breaks(all, items.clientHeight - 2 * EDGE);
  page = Math.max(0, Math.min(page, starts.length - 1));
  all.forEach((item, at) => { item.hidden = at < starts[page] || at >= (starts[page + 1] ?? all.length); });
  const isTall = items.scrollHeight > items.clientHeight + 1;
  items.classList.toggle('tall', isTall);
  items.tabIndex = isTall ? 0 : -1;
  pages.hidden = starts.length === 1;
  pages.querySelector('.previous').disabled = page === 0;
  pages.querySelector('.next').disabled = page === starts.length - 1;
  pages.querySelector('.where').textContent = say('blader.waar', page + 1, starts.length);
}

/** Of what was found only what fits whole. */
function dropHalfHits() {
  const hits = document.querySelector('.hits');
  if (!hits || matchMedia('(max-width: 599px)').matches) return;
  const all = [...hits.children];
  // what was dropped before has no place to measure
  all.forEach(hit => { hit.hidden = false; });
  const fits = all.map((hit, at) => at === 0 || hit.offsetTop + hit.offsetHeight - hits.offsetTop <= hits.clientHeight + 1);
  all.forEach((hit, at) => { hit.hidden = !fits[at]; });
}

/** With which items a page begins: a row goes over when its end does not fit. */
function breaks(items, height) {
  const starts = [0];
  let top = items[0].offsetTop;
  items.forEach((item, at) => {
    const isNewRow = at > 0 && item.offsetTop > items[at - 1].offsetTop;
    if (isNewRow && item.offsetTop + item.offsetHeight - top > height) {
      starts.push(at);
      top = item.offsetTop;
    }
  });
  return starts;
}

function bar() {
  const go = (name, press, off) => el('button', { type: 'button', class: `go ${name}`, click: press, disabled: off }, icon(name), el('span', {}, say(`balk.${name}`)));
  return el('nav', { class: 'bar', 'aria-label': say('balk.naam') },
    el('div', { class: 'ways' },
      go('terug', actions.back, !actions.canGoBack()), go('begin', actions.home), go('klaar', actions.done)),
    isSpeaking() && canSpeak(language()) && el('div', { class: 'aids' }, speakingAids()),
    el('div', { class: 'aids' }, seeingAids()));
}

function aid(name, press, pressed) {
  return el('button', { type: 'button', class: `aid ${name}`, 'aria-pressed': pressed === undefined ? null : String(pressed), click: press },
    icon(name), el('span', {}, say(`hulp.${name}`)));
}

function seeingAids() {
  return [
    canSpeak(language()) && !isSpeaking() && aid('lees', () => change(() => speakUp(true))),
    aid('groter', () => change(() => { look.size = (look.size + 1) % SIZES; })),
    aid('contrast', () => change(() => { look.contrast = !look.contrast; }), look.contrast),
    aid('lager', () => change(() => { look.lower = !look.lower; }), look.lower),
    aid('taal', actions.tongue),
  ];
}

function speakingAids() {
  return [
    aid('stil', () => change(() => speakUp(false))),
    aid('herhaal', () => read(document.querySelector('main'))),
    aid('zachter', () => loud(-1)),
    aid('harder', () => loud(1)),
    el('span', { class: 'loudness', role: 'status' }, say('hulp.sterkte', loudness())),
  ];
}

function loud(steps) {
  louder(steps);
  document.querySelector('.loudness').textContent = say('hulp.sterkte', loudness());
  read(document.querySelector('main'));
}

/** Changes how it looks or sounds, and keeps the finger where it was. */
function change(how) {
  const pressed = [...document.querySelectorAll('.aids button')].indexOf(document.activeElement);
  hush();
  how();
  draw();
  const buttons = document.querySelectorAll('.aids button');
  buttons[Math.min(pressed, buttons.length - 1)]?.focus();
  read(document.querySelector('main'));
}
