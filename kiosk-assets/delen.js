// Parts that several screens have.

import { el, icon, qrPicture } from './dom.js';
import { say, clock, weekday, longDay } from './woorden.js';
import { here, later, statusOf, channelOf } from './uren.js';

/** A large button of the first screen, with a picture. */
export const tile = (name, label, press) => el('button', { type: 'button', class: `tile ${name}`, click: press },
  icon(name), el('span', { 'data-say': true }, label));

/** One of the answers to what a screen asks; its second line says more. */
export const choice = (label, press, { more, picture, language, moreLanguage, pressed } = {}) => el('button', {
  type: 'button', class: 'choice', click: press, 'aria-pressed': pressed === undefined ? null : String(pressed) },
picture, el('span', { class: 'words' }, el('strong', { 'data-say': true, lang: language }, label),
  more && el('small', { 'data-say': true, lang: moreLanguage }, more)), icon('volgende'));

/** The one thing to do next. */
export const primary = (label, press) => el('button', { type: 'button', class: 'primary', click: press }, el('span', { 'data-say': true }, label));

/** Something to read. */
export const block = (...children) => el('div', { class: 'block' }, children);

export const paragraph = (text, language) => el('p', { 'data-say': true, lang: language }, text);

/** To take along on a telephone: the address of a public page and nothing else. */
export const takeAlong = (qr, address) => el('div', { class: 'block take' }, qrPicture(qr, say('mee.code')),
  el('div', {}, el('h2', { 'data-say': true }, say('mee.titel')), el('p', { 'data-say': true }, say('mee.uitleg')),
    el('p', { class: 'address', dir: 'ltr' }, address.replace(/^https?:\/\//, ''))));

/** Until when a team can be walked into or called, or from when: {open, words}. */
export function doorNow(team, channel, last) {
  const hours = channelOf(team, channel);
  if (!hours) return null;
  const now = here();
  const status = statusOf(hours, now, last);
  if (!status) return { open: false, words: say('nu.onbekend') };
  const { open, until, next } = status;
  if (open) return { open, words: say(`nu.${channel}.open`, clock(until)), until };
  return { open, words: next ? say(`nu.${channel}.dicht`, whenNext(next, now.day), clock(next.time)) : say(`nu.${channel}.onbekend`), next };
}

function whenNext({ day }, today) {
  if (day === today) return say('dag.vandaag');
  if (day === later(today, 1)) return say('dag.morgen');
  return day < later(today, 7) ? weekday(day) : longDay(day);
}

/** The team nearest to this kiosk first, then those of its gemeente, then the others; by name. */
export function nearestFirst(app, teams) {
  const rank = team => [team.slug !== app.config.team, team.gemeente !== app.config.gemeente, team.naam].join();
  return [...teams].sort((one, other) => rank(one).localeCompare(rank(other), 'nl'));
}

/** How old what is told is, when the server has not been heard of. */
export const age = app => app.isOld() && say('oud', app.contact ? when(app.contact) : longDay(app.data.feiten.gemaakt));

const when = moment => {
  const { day, time } = here(new Date(moment));
  return `${longDay(day)} ${clock(time)}`;
};
