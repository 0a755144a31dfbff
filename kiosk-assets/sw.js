// Keeps the page of the kiosk and what belongs to it, so that it comes up without a network and a new version comes whole or not
// at all. Data and ballots are no business of this worker: gegevens.js and ballots.js.

const VERSION = '@version@';
const CACHE = `kiosk-${VERSION}`;
const PAGE = '/kiosk';
const FILES = [
  PAGE,
  '/assets/tokens.css', '/assets/icons.svg',
  ...[
    'ballots.js', 'begin.js', 'bezoek.js', 'delen.js', 'dom.js', 'ervaring.js', 'fuse.basic.min.mjs', 'gegevens.js', 'icon.svg', 'icons.svg', 'kiosk.css',
    'kiosk.js', 'kosten.js', 'nu.js', 'scherm.js', 'stilte.js', 'straat.svg', 'team.js', 'terminal.js', 'toetsen.js', 'uit.js', 'uren.js',
    'voorlezen.js', 'woorden.js', 'zoeken.js', 'zorgen.js',
  ].map(name => `/kiosk/assets/${name}`),
];

addEventListener('install', event => event.waitUntil(
  caches.open(CACHE).then(cache => cache.addAll(FILES.map(file => new Request(file, { cache: 'reload' }))))));

addEventListener('activate', event => event.waitUntil(
  caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith('kiosk-') && name !== CACHE).map(name => caches.delete(name))))
    .then(() => clients.claim())));

// the page says when: while nobody uses it
addEventListener('message', event => event.data === 'change' && skipWaiting());

addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin === location.origin && event.request.method === 'GET' && FILES.includes(pathname)) {
    event.respondWith(caches.open(CACHE)
      .then(cache => cache.match(pathname))
      .then(kept => kept ?? fetch(event.request)));
  }
});
