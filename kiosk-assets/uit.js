// When it is no kiosk: not yet, not any more, or without anything to tell.

import { el } from './dom.js';
import { say, fixed } from './woorden.js';
import { paragraph, block } from './delen.js';

const only = (title, ...texts) => ({
  title, kind: 'only', items: [],
  bare: el('main', { class: 'only' }, el('h1', { tabindex: -1 }, title), block(texts.map(text => text instanceof Node ? text : paragraph(text)))),
});

/** Not registered, or its start address was not good. */
export function unknown(refused) {
  return only(say('uit.nieuw'), refused && say('uit.geweigerd'), say('uit.aanmelden'),
    el('p', {}, el('a', { class: 'primary', href: '/' }, say('uit.site'))), el('p', {}, el('a', { class: 'primary', href: '/kiosk?demo' }, say('uit.demo'))));
}

/** Staff took it out of use. */
export function stopped({ config }) {
  return only(say('uit.gestopt'), config?.telefoon ? say('uit.bel', fixed(config.telefoon)) : say('uit.vraag'));
}

/** The very first time, without a server; in two languages, because nothing is known yet. */
export function waiting() {
  return el('main', { class: 'only' }, el('h1', {}, 'Een moment, de kiosk wacht op het netwerk'), el('p', { lang: 'en' }, 'One moment, the kiosk is waiting for the network'));
}
