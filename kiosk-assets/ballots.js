// What somebody told about how it went, until it is with the server. It is locked at once for a key that only the server has: who
// takes the kiosk away reads nothing. All of it goes this one way, with or without a network, and each counts once.

import { load, send, within, bytesOf, base64url } from './terminal.js';

/** Bytes of each ballot: how much somebody answered cannot be seen. */
const LENGTH = 2048;
const LOCK = 'kiosk-ballots';
const UNDER_WAY = 'under way';

/** Resolves when the ballot is safe here, also for a kiosk that loses its power. */
export async function put(ballot) {
  const config = await load();
  if (!config) throw new Error('not a kiosk');
  const envelope = await seal(ballot, config.envelopsleutel);
  // a key that tells nothing: not when, nor in which order
  await within(['envelopes'], 'readwrite', envelopes => { envelopes.add(envelope, crypto.randomUUID()); });
}

/** JWE: RSA-OAEP-256 and A256GCM. */
export async function seal(ballot, { kid, ...jwk }) {
  const text = bytesOf(JSON.stringify(ballot));
  if (text.length > LENGTH) throw new Error('too long');
  const padded = new Uint8Array(LENGTH).fill(0x20);
  padded.set(text);

  const header = base64url(bytesOf(JSON.stringify({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid })));
  const lock = await crypto.subtle.importKey('jwk', { kty: jwk.kty, n: jwk.n, e: jwk.e }, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['wrapKey']);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.wrapKey('raw', key, lock, { name: 'RSA-OAEP' });
  const locked = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(header) }, key, padded));
  return [header, ...[wrapped, iv, locked.slice(0, -16), locked.slice(-16)].map(base64url)].join('.');
}

/**
 * Sends what waits, one by one. Only one page does so at a time.
 *
 * @returns how many are left, and 'sent' when there are none, 'later' when somebody should try again, 'revoked' when this is no
 *     kiosk any more; never fails
 */
export async function deliver() {
  try {
    return await navigator.locks.request(LOCK, { ifAvailable: true }, async lock => {
      const state = lock ? await sendAll() : 'later';
      return { left: await within(['envelopes'], 'readonly', envelopes => envelopes.count()), state };
    });
  } catch {
    return { left: null, state: 'later' };
  }
}

async function sendAll() {
  try {
    for (;;) {
      await tellWhatIsForgotten();
      const next = await choose();
      if (!next) return 'sent';
      const state = await sendOne(next);
      if (state !== 'sent') return state;
    }
  } catch {
    return 'later';
  }
}

/** The one of which the answer may have been lost goes first; else any. */
async function choose() {
  const waiting = await within(['envelopes'], 'readonly', envelopes => envelopes.getAllKeys());
  if (!waiting.length) return undefined;
  const before = await within(['terminal'], 'readonly', terminal => terminal.get(UNDER_WAY));
  if (waiting.includes(before)) return before;
  const next = waiting[Math.floor(Math.random() * waiting.length)];
  await within(['terminal'], 'readwrite', terminal => { terminal.put(next, UNDER_WAY); });
  return next;
}

async function sendOne(key) {
  const envelop = await within(['envelopes'], 'readonly', envelopes => envelopes.get(key));
  const status = await send('stembriefjes', { envelop });
  if (status === 204) {
    const hash = hex(await crypto.subtle.digest('SHA-256', bytesOf(envelop)));
    await within(['envelopes', 'terminal', 'counted'], 'readwrite', (envelopes, terminal, counted) => {
      counted.put(true, hash);
      envelopes.delete(key);
      terminal.delete(UNDER_WAY);
    });
    return 'sent';
  }
  if (status === 422) {
    // it can never count
    await within(['envelopes', 'terminal'], 'readwrite', (envelopes, terminal) => {
      envelopes.delete(key);
      terminal.delete(UNDER_WAY);
    });
    return 'sent';
  }
  return status === 403 ? 'revoked' : 'later';
}

/** The server need not know any longer that it counted what is no longer here. */
async function tellWhatIsForgotten() {
  for (const vergeten of await within(['counted'], 'readonly', counted => counted.getAllKeys())) {
    if (await send('ontvangsten', { vergeten }) !== 204) return;
    await within(['counted'], 'readwrite', counted => { counted.delete(vergeten); });
  }
}

const hex = bytes => Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
