// What the kiosk tells, as the server said it last. Kept by the browser: without a network the last answer goes on.

/** Another number for another shape: what an older version kept is not read. */
const KEPT = 'gegevens-1';
const BASE = '/api/v1/kiosk/';
const PATIENCE = 10_000;
const CONTACT = '/kiosk/contact';
const NAMES = ['feiten', 'postcodes'];

/** Where it is kept; nowhere when the browser cannot. */
const shelf = () => globalThis.caches?.open(KEPT).catch(() => undefined);

const keptAnswer = async name => (await shelf())?.match(BASE + name).catch(() => undefined);

const kept = async name => (await keptAnswer(name))?.json();

/** Asks only for what has changed: the cache of the network is emptied after each visit, so it is no help. */
async function ask(name, answers) {
  const before = await keptAnswer(name);
  const answer = await fetch(BASE + name, {
    cache: 'no-store', headers: before ? { 'If-None-Match': before.headers.get('ETag') } : {}, signal: AbortSignal.timeout(PATIENCE),
  });
  if (answer.status === 304) return before.json();
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  answers.push([BASE + name, answer.clone()]);
  return answer.json();
}

/** Everything for these languages as it was kept; null when something is missing. */
export async function keptGegevens(languages) {
  try {
    return await collect(languages, kept);
  } catch {
    return null;
  }
}

/** Everything for these languages, fresh from the server. Fails when it does not answer; what cannot be kept is told all the same. */
export async function freshGegevens(languages) {
  const answers = [];
  const fresh = await collect(languages, name => ask(name, answers));
  answers.push([CONTACT, new Response(new Date().toISOString())]);
  const place = await shelf();
  for (const [address, answer] of answers) await place?.put(address, answer).catch(() => null);
  return fresh;
}

/** When the server was heard last; null when that is not known. */
export async function lastContact() {
  const answer = await (await shelf())?.match(CONTACT);
  return answer ? answer.text() : null;
}

async function collect(languages, from) {
  const [feiten, postcodes, ...texts] = await Promise.all(
    [...NAMES, ...languages.map(language => `teksten/${language}`)].map(from));
  if (!feiten || !postcodes || texts.includes(undefined)) return null;
  return { feiten, postcodes, teksten: Object.fromEntries(texts.map(text => [text.taal, text])) };
}
