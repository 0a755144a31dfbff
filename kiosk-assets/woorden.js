// What is said, in the language of who stands before it.

let texts;

export function speak(chosen) {
  texts = chosen;
}

export const language = () => texts.taal;
export const direction = () => texts.richting;
export const content = () => texts;

/** What the house calls something: its words, and their language where that is another one: there is no translation yet. */
export function called(names, key) {
  const words = names[key] ?? key;
  return typeof words === 'string' ? { words, language: null } : { words: words.tekst, language: words.taal };
}

/** Words of the interface, with the things they are about filled in: {0}, {1}. */
export function say(key, ...about) {
  const words = texts.woorden[key] ?? key;
  return words.replace(/\{(\d)\}/g, (_, at) => about[at]);
}

// Western digits in every language: that is how the doors and letters have them
const locale = () => `${texts.taal}-u-nu-latn`;

const dated = (day, options) => new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options }).format(new Date(`${day}T12:00:00Z`));

/** "maandag 23 november" */
export const longDay = day => dated(day, { weekday: 'long', day: 'numeric', month: 'long' });

/** "maandag" */
export const weekday = day => dated(day, { weekday: 'long' });

/** "23 november 2026" */
export const fullDay = day => dated(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "9:00", as it stands on a door; isolated, so that it stays whole in a line from right to left. */
export const clock = time => `\u2066${time.replace(/^0/, '')}\u2069`;

export const stretch = ([from, until]) => `\u2066${from.replace(/^0/, '')} – ${until.replace(/^0/, '')}\u2069`;

/** "€ 21,80" */
export const money = amount => new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' }).format(amount);

/** A telephone number or postcode: from left to right in every language. */
export const fixed = text => `\u2066${text}\u2069`;
