// Who can help me? By postcode, wijk, subject or word. All of it is looked up here: what is typed never leaves the glass.

import Fuse from './fuse.basic.min.mjs';
import { el, icon } from './dom.js';
import { say, content, called, fixed } from './woorden.js';
import { choice, tile, primary, paragraph, block, nearestFirst, doorNow } from './delen.js';
import { digitKeys, letterKeys, wordKeys } from './toetsen.js';
import { team } from './team.js';

const DIGITS = 4;
const WHOLE = 6;
const LONGEST_WORD = 30;
const LONGEST_NUMBER = 5;
const HITS = 4;

export function way(app) {
  return {
    title: say('wie.titel'), intro: [say('wie.lead')], kind: 'choices',
    items: [
      choice(say('wie.postcode'), () => app.go(postcode), { more: say('wie.postcode.uitleg'), picture: icon('plek') }),
      choice(say('wie.thema'), () => app.go(themes), { more: say('wie.thema.uitleg'), picture: icon('vraag') }),
      choice(say('wie.wijk'), () => app.go(wijken), { more: say('wie.wijk.uitleg'), picture: icon('kaart') }),
      choice(say('wie.woord'), () => app.go(word), { more: say('wie.woord.uitleg'), picture: icon('zoek') }),
    ],
  };
}

/** Where does the visitor live, once the subject is known. */
function where(app) {
  return {
    title: say('waar.titel'), intro: [say('waar.lead')], kind: 'choices',
    items: [
      choice(say('wie.postcode'), () => app.go(postcode), { more: say('wie.postcode.uitleg'), picture: icon('plek') }),
      choice(say('wie.wijk'), () => app.go(wijken), { more: say('wie.wijk.uitleg'), picture: icon('kaart') }),
    ],
  };
}

function postcode(app, { sofar = '' }) {
  const press = key => step(app, sofar + key);
  const remove = () => app.change({ sofar: sofar.slice(0, -1) });
  const letters = possible(app, sofar);
  return {
    title: say('postcode.titel'),
    intro: [typedText(sofar.length > DIGITS ? `${sofar.slice(0, DIGITS)} ${sofar.slice(DIGITS)}` : sofar, say('postcode.voorbeeld')),
      say(sofar.length < DIGITS ? 'postcode.cijfers' : 'postcode.letters'), say('postcode.blijft')],
    kind: 'free',
    items: [sofar.length < DIGITS ? digitKeys(press, remove) : letterKeys(letters, press, remove)],
    key: name => {
      const key = name.toUpperCase();
      if (name === 'Backspace') remove();
      else if (sofar.length < DIGITS ? /^\d$/.test(key) : letters.includes(key)) press(key);
    },
  };
}

/** The letters with which a postcode can go on: those that exist. */
function possible(app, sofar) {
  const known = Object.keys(app.data.postcodes.postcodes[sofar.slice(0, DIGITS)] ?? {});
  const at = sofar.length - DIGITS;
  return [...new Set(known.filter(letters => letters.startsWith(sofar.slice(DIGITS))).map(letters => letters[at]))].filter(Boolean).sort();
}

function step(app, sofar) {
  const { postcodes, cijfers, uitkomsten } = app.data.postcodes;
  const area = postcodes[sofar.slice(0, DIGITS)];
  if (sofar.length === DIGITS && !area) app.go(elsewhere, { sofar, gemeente: uitkomsten[cijfers[sofar]]?.gemeente?.naam });
  else if (sofar.length === WHOLE) app.go(numbersOf(app, sofar) ? houseNumber : found, { postcode: sofar, outcome: area[sofar.slice(DIGITS)] });
  else app.change({ sofar });
}

const numbersOf = (app, postcode) => app.data.postcodes.huisnummers[postcode];

/** Asked only where a postcode lies on a border. */
function houseNumber(app, { postcode: code, outcome, sofar = '' }) {
  const press = key => app.change({ sofar: (sofar + key).slice(0, LONGEST_NUMBER) });
  const remove = () => app.change({ sofar: sofar.slice(0, -1) });
  const onward = () => Number(sofar) > 0 && app.go(found, { outcome: outcomeAt(numbersOf(app, code), Number(sofar)) ?? outcome });
  return {
    title: say('huisnummer.titel'), intro: [typedText(sofar, say('huisnummer.voorbeeld')), say('huisnummer.uitleg')], kind: 'free',
    items: [digitKeys(press, remove), primary(say('huisnummer.verder'), onward)],
    key: name => {
      if (name === 'Backspace') remove();
      else if (/^\d$/.test(name)) press(name);
    },
  };
}

/** Where a house number leads: "1-21/2,24" is each second number from 1 to 21, and 24. */
function outcomeAt(numbers, asked) {
  const holds = part => {
    const [, from, until, by] = part.match(/^(\d+)(?:-(\d+)(?:\/(\d+))?)?$/).map(Number);
    return asked >= from && asked <= (until || from) && (asked - from) % (by || 1) === 0;
  };
  return numbers.find(([parts]) => parts.split(',').some(holds))?.[1];
}

const typedText = (text, example) => el('p', { class: 'typed', role: 'status', dir: 'ltr' }, text || el('span', { class: 'example' }, example));

/** A postcode that we do not know, or of a gemeente that has its own teams. */
function elsewhere(app, { sofar, gemeente }) {
  return {
    title: gemeente ? say('elders.gemeente', gemeente) : say('elders.titel', fixed(sofar)), intro: [gemeente ? say('elders.gemeente.uitleg') : say('elders.uitleg')],
    kind: 'choices',
    items: [choice(say('elders.opnieuw'), app.back, { picture: icon('terug') }), choice(say('wie.wijk'), () => app.go(wijken), { picture: icon('kaart') })],
  };
}

/** What the server would answer for this postcode or street. */
function found(app, { outcome }) {
  const { uitkomst, teams, gemeente } = app.data.postcodes.uitkomsten[outcome];
  if (uitkomst === 'BUITEN_GEMEENTE') return elsewhere(app, { gemeente: gemeente.naam });
  return doors(app, { slugs: teams, why: uitkomst === 'HUISNUMMER_NODIG' ? say('gevonden.grens') : null });
}

function wijken(app) {
  const all = app.data.feiten.wijken.filter(({ gemeente }) => gemeente === app.config.gemeente);
  return {
    title: say('wijk.titel'), kind: 'choices two',
    items: all.map(({ naam, teams }) => choice(naam, () => app.go(doors, { slugs: teams }), { language: 'nl' })),
  };
}

function themes(app) {
  return {
    title: say('thema.titel'), kind: 'tiles small',
    items: content().themas.map(theme => themeTile(app, theme)),
  };
}

function themeTile(app, theme) {
  const button = tile(theme.slug, theme.titel, () => app.go(subject, { slug: theme.slug }));
  button.replaceChild(icon(theme.slug, '/assets/icons.svg'), button.firstChild);
  button.lang = theme.taal;
  return button;
}

function subject(app, { slug }) {
  const theme = content().themas.find(each => each.slug === slug);
  app.visit.kind = theme.soort;
  return {
    title: theme.titel, language: theme.taal, kind: 'blocks',
    items: [block(paragraph(theme.samenvatting, theme.taal), paragraph(say('thema.gratis'))), primary(say('thema.verder'), () => app.go(where))],
  };
}

/** The teams behind the doors that were found: first those for what it is about. */
function doors(app, { slugs, why }) {
  const last = app.data.feiten.tot;
  const teams = teamsFor(app, slugs);
  return {
    title: say(teams.length === 0 ? 'gevonden.niets' : teams.length === 1 ? 'gevonden.een' : 'gevonden.meer'), intro: [why].filter(Boolean), kind: 'choices',
    items: teams.map(each => choice(each.naam, () => app.go(team, { slug: each.slug }), {
      more: [called(content().soorten, each.soort).words, doorNow(each, 'INLOOP', last)?.words ?? doorNow(each, 'TELEFOON', last)?.words].filter(Boolean).join(' · '),
    })),
  };
}

/** Of the teams here those for the subject first; a kind that is there for the whole gemeente stands in no wijk. */
function teamsFor(app, slugs) {
  const all = app.data.feiten.teams;
  const near = nearestFirst(app, all.filter(({ slug }) => slugs.includes(slug)));
  const isFor = ({ soort }) => soort === app.visit.kind;
  const forAll = near.length === 0 || near.some(isFor) ? [] : all.filter(each => isFor(each) && each.gemeente === near[0].gemeente);
  return [...forAll, ...near.filter(isFor), ...near.filter(each => !isFor(each))];
}

function word(app, { sofar = '' }) {
  const change = text => app.change({ sofar: text.slice(0, LONGEST_WORD) });
  const press = key => change(sofar + key);
  const remove = () => change(sofar.slice(0, -1));
  const hits = sofar.trim().length > 1 ? search(app, sofar.trim()) : [];
  return {
    title: say('woord.titel'), intro: [typedText(sofar, say('woord.voorbeeld'))], kind: 'free',
    items: [
      el('div', { class: 'hits', 'aria-live': 'polite' }, sofar.trim().length > 1 && hits.length === 0 ? el('p', { class: 'none' }, say('woord.niets')) : hits),
      wordKeys(press, remove),
    ],
    key: name => {
      if (name === 'Backspace') remove();
      else if (name.length === 1 && (name === ' ' || /\p{L}/u.test(name))) press(name.toLowerCase());
    },
  };
}

let index;
let indexed;

function search(app, words) {
  if (indexed !== content()) {
    index = new Fuse(entries(app), {
      keys: [{ name: 'name', weight: 2 }, 'words'], threshold: 0.3, ignoreLocation: true, ignoreDiacritics: true, minMatchCharLength: 2,
    });
    indexed = content();
  }
  return index.search(words, { limit: HITS }).map(({ item }) => item.button());
}

function entries(app) {
  const { feiten, postcodes } = app.data;
  return [
    ...content().themas.map(theme => ({
      name: theme.titel, words: theme.zoekwoorden.split(', '),
      button: () => choice(theme.titel, () => app.go(subject, { slug: theme.slug }), { language: theme.taal, more: say('woord.thema') }),
    })),
    ...feiten.teams.map(each => ({
      name: each.naam, words: [called(content().soorten, each.soort).words],
      button: () => choice(each.naam, () => app.go(team, { slug: each.slug }), { more: called(content().soorten, each.soort).words }),
    })),
    ...feiten.wijken.map(({ naam, teams }) => ({
      name: naam, words: [], button: () => choice(naam, () => app.go(doors, { slugs: teams }), { more: say('woord.wijk') }),
    })),
    ...Object.entries(postcodes.straten).map(([street, outcomes]) => ({
      name: street, words: [], button: () => choice(street, () => app.go(inStreet, { outcomes }), { more: say('woord.straat') }),
    })),
  ];
}

/** A street can lie in the areas of several teams. */
function inStreet(app, { outcomes }) {
  const all = outcomes.map(each => app.data.postcodes.uitkomsten[each]);
  const outside = all.find(({ uitkomst }) => uitkomst === 'BUITEN_GEMEENTE');
  if (outside && all.length === 1) return elsewhere(app, { gemeente: outside.gemeente.naam });
  const slugs = [...new Set(all.flatMap(({ teams }) => teams ?? []))];
  return doors(app, { slugs, why: all.length > 1 ? say('gevonden.straat') : null });
}
