// Keys on the glass. Only what can come next is there, so that nobody can go wrong.

import { el, icon } from './dom.js';
import { say, language } from './woorden.js';
import { echo } from './voorlezen.js';

const LETTERS = {
  nl: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  tr: ['ertyuıopğü', 'asdfghjklşi', 'zcvbnmöç'],
  pl: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'ąćęłńóśźż'],
  uk: ['йцукенгшщзхї', 'фівапролджє', 'ґячсмитьбю'],
  ar: ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرلاىةوزظ', 'ذإأآ'],
};

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

/** The letters of the language, with a space. */
export function wordKeys(press, remove) {
  const rows = LETTERS[language()] ?? LETTERS.en;
  return el('div', { class: 'keys words', role: 'group', 'aria-label': say('toets.letters') },
    rows.map(row => el('div', { class: 'row' }, [...row].map(letter => key(letter, letter, () => press(letter))))),
    el('div', { class: 'row' }, key(say('toets.spatie'), say('toets.spatie'), () => press(' '), { class: 'key space' }), deleteKey(remove)));
}
