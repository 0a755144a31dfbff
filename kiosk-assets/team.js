// One team: open when, how to come in, what to know, and its page to take along.

import { el, icon } from './dom.js';
import { say, content, called, weekday, stretch, fullDay, fixed } from './woorden.js';
import { here, later } from './uren.js';
import { block, paragraph, doorNow, takeAlong, primary, age } from './delen.js';

const DAYS = 7;

/** What one can go to or call; an e-mail can be sent at any hour. */
const SHOWN = ['INLOOP', 'TELEFOON', 'AFSPRAAK'];

export function team(app, { slug }) {
  const { teams, tot } = app.data.feiten;
  const one = teams.find(each => each.slug === slug);
  return {
    title: one.naam, language: 'nl', intro: [kindOf(one), age(app)].filter(Boolean), kind: 'blocks',
    items: [
      what(one), now(one, tot), reach(one), takeAlong(one.qr, one.adresOpSite), ...one.kanalen.filter(({ kanaal }) => SHOWN.includes(kanaal)).map(channel => week(channel, tot)), toKnow(one),
      app.config.printer && primary(say('team.print'), () => print()),
    ].filter(Boolean),
  };
}

function kindOf({ soort }) {
  const { words, language } = called(content().soorten, soort);
  return paragraph(words, language);
}

function what({ soort }) {
  const { words, language } = called(content().waarvoor, soort);
  return content().waarvoor[soort] && block(paragraph(words, language));
}

function now(one, last) {
  const doors = ['INLOOP', 'TELEFOON'].map(channel => doorNow(one, channel, last)).filter(Boolean);
  return doors.length > 0 && block(doors.map(door => el('p', { class: `door ${door.open ? 'open' : 'shut'}`, 'data-say': true },
    icon(door.open ? 'open' : 'dicht'), el('span', {}, door.words))));
}

function reach({ telefoon, adres, email }) {
  return block(
    adres && el('p', { class: 'fact', 'data-say': true, lang: 'nl', dir: 'ltr' }, icon('plek'),
      el('span', {}, `${adres.straat} ${adres.huisnummer ?? ''}`, el('br'), [adres.postcode, adres.plaats].filter(Boolean).join(' '))),
    telefoon && el('p', { class: 'fact phone', 'data-say': say('team.bel', telefoon) }, icon('bel'), el('span', {}, fixed(telefoon))),
    email && el('p', { class: 'fact', dir: 'ltr', lang: 'nl' }, icon('mail'), el('span', { class: 'address' }, email)));
}

function week({ kanaal, dagen, redenen }, last) {
  const today = here().day;
  const days = Array.from({ length: DAYS }, (_, at) => later(today, at));
  return block(el('h2', { 'data-say': true }, say(`team.uren.${kanaal}`)),
    el('table', {}, el('tbody', {}, days.map((day, at) => el('tr', { class: at === 0 ? 'today' : null, 'data-say': true },
      el('th', { scope: 'row' }, at === 0 ? say('dag.vandaag') : weekday(day)), el('td', {}, day > last ? say('team.onbekend') : hoursOf(dagen[day], redenen?.[day])))))));
}

const hoursOf = (stretches, reason) => [(stretches ?? []).map(stretch).join(', ') || say('team.dicht'), reason && because(reason)];

function because(reason) {
  const { words, language } = called(content().redenen, reason);
  return el('small', { lang: language }, ` ${words}`);
}

function toKnow({ toegankelijkheid, talen, gecontroleerdOp, voorbeeld }) {
  return block(el('h2', { 'data-say': true }, say('team.binnen')),
    toegankelijkheid.length > 0 && el('ul', { class: 'marks' }, toegankelijkheid.map(mark)),
    talen.length > 0 && paragraph(say('team.talen', talen.map(nameOf).join(', '))),
    paragraph(say('team.gecontroleerd', fullDay(gecontroleerdOp))), voorbeeld && paragraph(say('team.voorbeeld')));
}

function mark(name) {
  const { words, language } = called(content().toegankelijkheid, name);
  return el('li', { 'data-say': true, lang: language }, icon(name, '/assets/icons.svg'), words);
}

/** A language by its name: the record has its code or its Dutch name. */
function nameOf(code) {
  try {
    return new Intl.DisplayNames([content().taal], { type: 'language' }).of(code);
  } catch {
    return code;
  }
}
