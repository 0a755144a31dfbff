// Keys on the glass. Only what can come next is there, so that nobody can go wrong.

import { el, icon } from './dom.js';
import { say, language } from './woorden.js';
import { echo } from './voorlezen.js';

const LETTERS = {
  nl: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  tr: ['qwertyuıopğü', 'asdfghjklşi', 'zxcvbnmöç'],
  pl: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'ąćęłńóśźż'],
  uk: ['йцукенгшщзхї', 'фівапролджє', 'ґячсмитьбю’'],
  ar: ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرلاىةوزظ', 'ذإأآ'],
};

/** Letters that fit beside each other on a tablet held upright. */
const ROW = 10;

const key = (label, name, press, more = {}) => el('button', {
  type: 'button', class: 'key', 'aria-label': name === label ? null : name, ...more,
  click: () => { echo(name, language()); press(); },
}, label);

const deleteKey = press => el('button', {
  type: 'button', class: 'key wide', click: () => { echo(say('toets.weg'), language()); press(); },
}, icon('weg'), el('span', {}, say('toets.weg')));

/** Ten digits, laid out as on a telephone. */
export function digitKeys(press, remove) {
  return el('div', { class: 'keys digits', dir: 'ltr', role: 'group', 'aria-label': say('toets.cijfers') },
    [...'1234567890'].map(digit => key(digit, digit, () => press(digit))), deleteKey(remove));
}

/** These letters only. */
export function letterKeys(letters, press, remove) {
  return el('div', { class: 'keys few', dir: 'ltr', role: 'group', 'aria-label': say('toets.letters') },
    letters.map(letter => key(letter, letter, () => press(letter))), deleteKey(remove));
}

/** Whether streets, which have Dutch names, cannot be typed with the letters of the language. */
export const hasOtherLetters = () => !/[a-z]/.test(LETTERS[language()].join(''));

/** The letters of the language, or those of Dutch names, with a space. */
export function wordKeys(press, remove, { latin, change }) {
  const rows = LETTERS[latin ? 'nl' : language()];
  return el('div', { class: `keys words ${rows.some(row => row.length > ROW) ? 'many' : ''}`, role: 'group', 'aria-label': say('toets.letters') },
    rows.map(row => el('div', { class: 'row', dir: 'ltr' }, [...row].map(letter => key(letter, letter, () => press(letter))))),
    el('div', { class: 'row' }, hasOtherLetters() && key(latin ? LETTERS[language()][0].slice(0, 3) : 'ABC', say(latin ? 'toets.eigen' : 'toets.latijn'), change, { class: 'key wide' }),
      key(say('toets.spatie'), say('toets.spatie'), () => press(' '), { class: 'key space' }), deleteKey(remove)));
}
