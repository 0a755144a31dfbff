// I am worried: first what cannot wait, then who thinks along.

import { el, icon } from './dom.js';
import { say, fixed } from './woorden.js';
import { choice } from './delen.js';
import { way } from './zoeken.js';

const NUMBERS = ['112', 'huisarts', 'veiligthuis', '113', 'kindertelefoon'];

/** A number stays from left to right; a word goes with its language. */
const numbered = text => (/^\d/.test(text) ? fixed(text) : text);

export function worried(app) {
  return {
    title: say('zorgen.titel'), intro: [say('zorgen.lead')], kind: 'blocks',
    items: [
      ...NUMBERS.map(name => el('div', { class: `block call ${name === '112' ? 'urgent' : ''}` }, icon('bel'),
        el('p', { 'data-say': true }, el('strong', {}, numbered(say(`zorgen.${name}.nummer`))), el('span', {}, say(`zorgen.${name}`))))),
      choice(say('zorgen.team'), () => app.go(way), { more: say('zorgen.team.uitleg'), picture: icon('vraag') }),
    ],
  };
}
