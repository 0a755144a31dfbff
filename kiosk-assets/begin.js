// Before which somebody stands first: the calm screen, the six ways on, the languages.

import { el, icon } from './dom.js';
import { say, longDay, clock, stretch, content } from './woorden.js';
import { here, later, channelOf } from './uren.js';
import { tile, choice, nearestFirst, age } from './delen.js';
import { way } from './zoeken.js';
import { openNow } from './nu.js';
import { costs } from './kosten.js';
import { whoTells } from './ervaring.js';
import { worried } from './zorgen.js';

const SHOWN_TEAMS = 4;
const DAYS_AHEAD = 14;

/** The languages of this kiosk, each with its own words: who does not read Dutch must find theirs. */
const offered = app => Object.values(app.data.teksten).filter(({ taal }) => app.config.talen.includes(taal));

/** While nobody stands before it: who is open today, what there is to know, and where to touch. */
export function attract(app) {
  const now = here();
  const { day, teams } = firstOpen(app, now);
  const start = language => event => { event.stopPropagation(); app.choose(language); };
  return {
    title: say('begin.titel'), kind: 'attract', items: [],
    bare: el('main', { class: 'attract', click: () => app.choose('nl') },
      el('header', {}, el('span', { class: 'brand' }, el('img', { src: '/kiosk/assets/icon.svg', alt: '' }), 'Wijkteamwijzer'),
        el('span', { class: 'now' }, el('strong', {}, clock(now.time)), longDay(now.day))),
      el('div', { class: 'welcome' }, el('h1', { tabindex: -1, 'data-say': true }, say('begin.titel')), el('p', { 'data-say': true }, say('begin.lead')),
        el('img', { class: 'street', src: '/kiosk/assets/straat.svg', alt: '' })),
      el('div', { class: 'news' },
        el('section', { class: 'today' }, el('h2', {}, heading(day, now.day, teams)),
          el('ul', {}, teams.slice(0, SHOWN_TEAMS).map(([team, hours]) => el('li', {}, el('strong', { lang: 'nl' }, team.naam), el('span', {}, hours.map(stretch).join(', ')))))),
        content().berichten.filter(({ tot }) => !tot || `${now.day}T${now.time}` < tot).slice(0, 1).map(({ titel, tekst, taal }) => el('section', { class: 'notice', lang: taal }, el('h2', {}, titel), el('p', {}, tekst))),
        age(app) && el('p', { class: 'age' }, age(app)),
        app.isDemo && el('p', { class: 'age' }, say('demo'))),
      el('ul', { class: 'languages' }, offered(app).map(({ taal, richting, woorden }) => el('li', {}, el('button', {
        type: 'button', class: 'start', lang: taal, dir: richting, click: start(taal),
      }, el('strong', {}, woorden['taal.naam']), el('span', {}, woorden['begin.hier'])))))),
  };
}

const heading = (day, today, teams) => (teams.length === 0 ? say('begin.onbekend') : day === today ? say('begin.open') : say('begin.eerst', longDay(day)));

/** Who can still be walked into today, or on the next day on which somebody can. */
function firstOpen(app, { day: today, time }) {
  const all = nearestFirst(app, app.data.feiten.teams).filter(team => team.gemeente === app.config.gemeente);
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const day = later(today, ahead);
    const teams = all.map(team => [team, hoursLeft(team, day, ahead === 0 ? time : '')]).filter(([, hours]) => hours.length > 0);
    if (teams.length > 0) return { day, teams };
  }
  return { day: today, teams: [] };
}

const hoursLeft = (team, day, time) => (channelOf(team, 'INLOOP')?.dagen[day] ?? []).filter(([, until]) => until > time);

const SCREENS = { WIE: way, NU: openNow, KOSTEN: costs, ERVARING: whoTells, ZORGEN: worried };

export function home(app) {
  return {
    title: say('home.title'), intro: [age(app)].filter(Boolean), kind: 'tiles',
    items: [
      ...Object.keys(SCREENS).filter(name => app.config.aanbod.includes(name))
        .map(name => tile(name, say(`tile.${name}`), () => app.go(SCREENS[name]))),
      tile('TAAL', say('tile.TAAL'), app.tongue),
    ],
  };
}

export function tongues(app) {
  return {
    title: say('taal.titel'), kind: 'choices two',
    items: offered(app).map(({ taal, woorden }) => choice(woorden['taal.naam'], () => app.choose(taal), { language: taal, picture: icon('taal') })),
  };
}
