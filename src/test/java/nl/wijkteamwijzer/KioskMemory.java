package nl.wijkteamwijzer;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;

/** All that the browser of a kiosk keeps of a site, wherever a page can keep something: by place, as text. */
final class KioskMemory {

    /** When the server was heard last; changes by itself. */
    private static final String CONTACT = " /kiosk/contact";

    private static final String ALL =
            """
            async () => {
              const kept = {};
              for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
                for (const key of Object.keys(storage)) kept[`${name} ${key}`] = storage[key];
              }
              kept.cookies = document.cookie;
              kept.history = String(history.length) + JSON.stringify(history.state);
              kept.name = window.name;
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  const { pathname, search } = new URL(request.url);
                  kept[`cache ${name} ${pathname}${search}`] = await (await cache.match(request)).text();
                }
              }
              const asked = request => new Promise((resolve, reject) => {
                request.onsuccess = () => resolve(request.result);
                request.onerror = () => reject(request.error);
              });
              for (const { name } of await indexedDB.databases()) {
                const database = await asked(indexedDB.open(name));
                for (const store of database.objectStoreNames) {
                  const reading = database.transaction(store).objectStore(store);
                  const [keys, values] = [await asked(reading.getAllKeys()), await asked(reading.getAll())];
                  keys.forEach((key, at) => { kept[`database ${name} ${store} ${key}`] = JSON.stringify(values[at]); });
                }
                database.close();
              }
              return kept;
            }
            """;

    private KioskMemory() {}

    @SuppressWarnings("unchecked")
    static Map<String, String> of(Page page) {
        Map<String, String> kept = new TreeMap<>((Map<String, String>) page.evaluate(ALL));
        kept.keySet().removeIf(place -> place.endsWith(CONTACT));
        return kept;
    }

    /** Ballots that wait there, each in its envelope, and hashes of those of which the server does not know yet that they are gone. */
    static Map<String, String> ofBallots(Page page) {
        Map<String, String> kept = of(page);
        kept.keySet().removeIf(place -> !place.matches("database wijkteamwijzer-kiosk (envelopes|counted) .*"));
        return kept;
    }
}
