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
function where(app, { kind }) {
  return {
    title: say('waar.titel'), intro: [say('waar.lead')], kind: 'choices',
    items: [
      choice(say('wie.postcode'), () => app.go(postcode, { kind }), { more: say('wie.postcode.uitleg'), picture: icon('plek') }),
      choice(say('wie.wijk'), () => app.go(wijken, { kind }), { more: say('wie.wijk.uitleg'), picture: icon('kaart') }),
    ],
  };
}

function postcode(app, { sofar = '', kind }) {
  const press = key => step(app, sofar + key, kind);
  const remove = () => app.change({ sofar: sofar.slice(0, -1) });
  const letters = possible(app, sofar);
  return {
    title: say('postcode.titel'),
    intro: [typedText(sofar.length > DIGITS ? `${sofar.slice(0, DIGITS)} ${sofar.slice(DIGITS)}` : sofar, say('postcode.voorbeeld')),
      say(sofar.length < DIGITS ? 'postcode.cijfers' : 'postcode.letters'), say('postcode.blijft')],
    kind: 'free',
    items: sofar.length < DIGITS ? [digitKeys(press, remove)]
      : [letterKeys(letters, press, remove), choice(say('postcode.anders'), () => app.go(elsewhere, { ...outside(app, sofar.slice(0, DIGITS)), kind }), { picture: icon('vraag') })],
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

function step(app, sofar, kind) {
  const area = app.data.postcodes.postcodes[sofar.slice(0, DIGITS)];
  if (sofar.length === DIGITS && !area) app.go(elsewhere, { ...outside(app, sofar), kind });
  else if (sofar.length === WHOLE) app.go(numbersOf(app, sofar) ? houseNumber : found, { postcode: sofar, outcome: area[sofar.slice(DIGITS)], kind });
  else app.change({ sofar });
}

const numbersOf = (app, code) => app.data.postcodes.huisnummers?.[code];

/** What is known of a postcode by its digits alone: the gemeente that has teams of its own. */
function outside(app, digits) {
  const { cijfers, uitkomsten } = app.data.postcodes;
  return { sofar: digits, gemeente: neighbour(uitkomsten[cijfers?.[digits]]) };
}

const neighbour = outcome => (outcome?.uitkomst === 'BUITEN_GEMEENTE' ? outcome.gemeente?.naam : null);

/** Asked only where a postcode lies on a border. */
function houseNumber(app, { postcode: code, outcome, kind, sofar = '' }) {
  const press = key => app.change({ sofar: (sofar + key).slice(0, LONGEST_NUMBER) });
  const remove = () => app.change({ sofar: sofar.slice(0, -1) });
  const onward = () => app.go(found, { outcome: outcomeAt(numbersOf(app, code), Number(sofar)) ?? outcome, postcode: code, kind });
  return {
    title: say('huisnummer.titel'), intro: [typedText(sofar, say('huisnummer.voorbeeld')), say('huisnummer.uitleg')], kind: 'free',
    items: [digitKeys(press, remove), Number(sofar) > 0 && primary(say('huisnummer.verder'), onward)],
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

const typedText = (text, example, dir = 'ltr') => el('p', { class: 'typed', dir }, text || el('span', { class: 'example' }, example));

/** A postcode that we do not know, or of a gemeente that has its own teams. */
function elsewhere(app, { sofar, gemeente, kind }) {
  return {
    title: gemeente ? say('elders.gemeente', gemeente) : say('elders.titel', fixed(sofar)), intro: [gemeente ? say('elders.gemeente.uitleg') : say('elders.uitleg')],
    kind: 'choices',
    items: [choice(say('elders.opnieuw'), () => app.go(postcode, { kind }), { picture: icon('terug') }), choice(say('wie.wijk'), () => app.go(wijken, { kind }), { picture: icon('kaart') })],
  };
}

/** What the server would answer for this postcode or street. */
function found(app, { outcome, postcode: code, kind }) {
  const result = app.data.postcodes.uitkomsten[outcome];
  if (result.uitkomst === 'BUITEN_GEMEENTE') return elsewhere(app, { sofar: code, gemeente: neighbour(result), kind });
  const { uitkomst, teams } = result;
  return doors(app, { slugs: teams, kind, why: uitkomst === 'HUISNUMMER_NODIG' ? say('gevonden.grens') : null });
}

function wijken(app, { kind }) {
  const all = app.data.feiten.wijken.filter(({ gemeente }) => gemeente === app.config.gemeente);
  return {
    title: say('wijk.titel'), kind: 'choices two',
    items: all.map(({ naam, teams }) => choice(naam, () => app.go(doors, { slugs: teams, kind }), { language: 'nl' })),
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
  return {
    title: theme.titel, language: theme.taal, kind: 'blocks',
    items: [block(paragraph(theme.samenvatting, theme.taal), paragraph(say('thema.gratis'))), primary(say('thema.verder'), () => app.go(where, { kind: theme.soort }))],
  };
}

/** The teams behind the doors that were found: first those for what it is about. */
function doors(app, { slugs, why, kind }) {
  const last = app.data.feiten.tot;
  const teams = teamsFor(app, slugs, kind);
  return {
    title: say(teams.length === 0 ? 'gevonden.niets' : teams.length === 1 ? 'gevonden.een' : 'gevonden.meer'), intro: [why].filter(Boolean), kind: 'choices',
    items: teams.map(each => choice(each.naam, () => app.go(team, { slug: each.slug }), {
      language: 'nl', more: [called(content().soorten, each.soort).words, doorNow(each, 'INLOOP', last)?.words ?? doorNow(each, 'TELEFOON', last)?.words].filter(Boolean).join(' · '),
    })),
  };
}

/** Of the teams here those for the subject first; a kind that is there for the whole gemeente stands in no wijk. */
function teamsFor(app, slugs, kind) {
  const all = app.data.feiten.teams;
  const near = nearestFirst(app, all.filter(({ slug }) => slugs.includes(slug)));
  const isFor = ({ soort }) => soort === kind;
  const forAll = near.length === 0 || near.some(isFor) ? [] : all.filter(each => isFor(each) && each.wijken.length === 0 && each.gemeente === near[0].gemeente);
  return [...forAll, ...near.filter(isFor), ...near.filter(each => !isFor(each))];
}

function word(app, { sofar = '', latin = false }) {
  const change = text => app.change({ sofar: text.slice(0, LONGEST_WORD) });
  const press = key => change(sofar + key);
  const remove = () => change(sofar.slice(0, -1));
  const hits = sofar.trim().length > 1 ? search(app, sofar.trim()) : [];
  return {
    title: say('woord.titel'), intro: [typedText(sofar, say('woord.voorbeeld'), 'auto')], kind: 'free',
    items: [
      el('div', { class: 'hits' }, sofar.trim().length > 1 && hits.length === 0 ? el('p', { class: 'none', 'data-say': true }, say('woord.niets')) : hits),
      wordKeys(press, remove, { latin, change: () => app.change({ latin: !latin }) }),
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
      button: () => choice(each.naam, () => app.go(team, { slug: each.slug }), { language: 'nl', more: called(content().soorten, each.soort).words }),
    })),
    ...feiten.wijken.map(({ naam, teams }) => ({
      name: naam, words: [], button: () => choice(naam, () => app.go(doors, { slugs: teams }), { language: 'nl', more: say('woord.wijk') }),
    })),
    ...Object.entries(postcodes.straten).map(([street, outcomes]) => ({
      name: street, words: [], button: () => choice(street, () => app.go(inStreet, { outcomes }), { language: 'nl', more: say('woord.straat') }),
    })),
  ];
}

/** A street can lie in the areas of several teams. */
function inStreet(app, { outcomes }) {
  const all = outcomes.map(each => app.data.postcodes.uitkomsten[each]);
  const slugs = [...new Set(all.flatMap(({ teams }) => teams ?? []))];
  return doors(app, { slugs, why: all.length > 1 ? say('gevonden.straat') : null });
}
