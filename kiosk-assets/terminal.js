// Which kiosk this browser is. It proves so by a key of its own, which cannot be taken out of it; so nothing that it keeps or sends
// is a secret that somebody else could use.

const API = '/api/v1/kiosk/';
const PATIENCE = 20_000;
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };
const SELF = 'self';

/** The start address is good no longer. */
export class Refused extends Error {}

/** By how much the server's clock is ahead of ours; known once the server has refused our time. */
let ahead = 0;
let opened;

/** The database of this kiosk: who it is, ballots that wait, and hashes of those that were counted. */
export function database() {
  opened ??= new Promise((resolve, reject) => {
    const asking = indexedDB.open('wijkteamwijzer-kiosk', 1);
    asking.onupgradeneeded = () => ['terminal', 'envelopes', 'counted'].forEach(name => asking.result.createObjectStore(name));
    asking.onsuccess = () => {
      asking.result.onversionchange = () => asking.result.close();
      asking.result.onclose = () => { opened = undefined; };
      resolve(asking.result);
    };
    asking.onerror = () => reject(asking.error);
  }).catch(failure => {
    opened = undefined;
    throw failure;
  });
  return opened;
}

/**
 * Does something with some stores, all of it or nothing. What it resolves to is on the disk: a kiosk that loses its power right
 * after has it still.
 *
 * @param work gets the stores, and returns a request of which the answer is wanted, or nothing
 */
export async function within(names, mode, work) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(names, mode, { durability: 'strict' });
    const request = work(...names.map(name => transaction.objectStore(name)));
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

const self = () => within(['terminal'], 'readonly', terminal => terminal.get(SELF));
const keep = identity => within(['terminal'], 'readwrite', terminal => terminal.put(identity, SELF));

/** What the server said last about this kiosk; null when it is none. */
export async function load() {
  return (await self())?.config ?? null;
}

/**
 * Makes this browser a kiosk, and returns what it is. What waited here to be sent still is: it goes out in the new name.
 *
 * @throws Refused when the code is not, or no longer, good; anything else when the server cannot be reached
 */
export async function register(startcode) {
  const keys = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const answer = await post('aanmelden', 'application/json', JSON.stringify({ startcode, sleutel: { kty, crv, x, y } }));
  if (answer.status === 403) throw new Refused();
  if (!answer.ok) throw new Error(`not now: ${answer.status}`);
  const config = await answer.json();
  await keep({ key: keys.privateKey, config });
  // else the browser may clear it away when the disk is full
  await navigator.storage?.persist?.();
  return config;
}

/**
 * Says that it is there.
 *
 * @returns what it is; 'revoked' when it is none any more; null when nobody answers, or the clock of this kiosk is wrong
 */
export async function beat(versie) {
  try {
    const identity = await self();
    if (!identity) return null;
    // by its own clock, right or wrong: staff have to know
    const answer = await post('hartslag', 'application/jose', await signed(identity, { tijd: new Date().toISOString(), versie }));
    if (answer.status === 403) {
      await keepConfig(identity, { ...identity.config, isOff: true });
      return 'revoked';
    }
    learnTime(answer);
    if (!answer.ok) return null;
    const config = await answer.json();
    await keepConfig(identity, config);
    return config;
  } catch {
    return null;
  }
}

/** Unless it became another kiosk meanwhile. */
function keepConfig({ config: { kiosk } }, config) {
  return within(['terminal'], 'readwrite', terminal => {
    const now = terminal.get(SELF);
    now.onsuccess = () => now.result?.config.kiosk === kiosk && terminal.put({ ...now.result, config }, SELF);
  });
}

/** Signs something, sends it, and returns the status of the answer. Fails when there is none. */
export async function send(path, content) {
  const identity = await self();
  if (!identity) return 403;
  const say = async () => post(path, 'application/jose',
    await signed(identity, { ...content, tijd: new Date(Date.now() + ahead).toISOString() }));
  const answer = await say();
  // a clock that is wrong is no reason to keep what was given
  return answer.status === 400 && learnTime(answer) ? (await say()).status : answer.status;
}

function post(path, type, body) {
  return fetch(API + path, {
    method: 'POST', headers: { 'Content-Type': type }, body, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE),
  });
}

/** Whether the server's time is news. */
function learnTime(answer) {
  const there = Date.parse(answer.headers.get('Date'));
  if (Number.isNaN(there)) return false;
  const before = ahead;
  ahead = there - Date.now();
  return Math.abs(ahead - before) > 60_000;
}

async function signed({ key, config: { kiosk } }, content) {
  const text = [{ alg: 'ES256' }, { kiosk, ...content }].map(part => base64url(bytesOf(JSON.stringify(part)))).join('.');
  return `${text}.${base64url(await crypto.subtle.sign(SIGNATURE, key, bytesOf(text)))}`;
}

export const bytesOf = text => new TextEncoder().encode(text);

export function base64url(bytes) {
  return btoa(Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
