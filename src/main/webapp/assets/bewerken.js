// Keeps a draft by itself: every twenty seconds when something was typed, and when one leaves. Without it the button does.
(() => {
    const PERIOD = 20_000;
    const LARGEST_AT_LEAVING = 60_000;
    const form = document.getElementById('bewerken');
    const status = document.getElementById('bewaard');
    let dirty = false;
    let busy = false;

    const fields = root => [...root.querySelectorAll('[name^="f."]')];
    const isTick = field => field.type === 'checkbox' || field.type === 'radio';
    const state = field => isTick(field) ? field.checked : field.value.replaceAll('\r\n', '\n').trim();
    const body = () => {
        const data = new URLSearchParams(new FormData(form));
        data.set('doe', 'BEWAAR');
        return data;
    };

    // what a colleague wrote meanwhile comes in, but never over what is being typed
    function takeOver(page, sent) {
        const theirs = new Map(fields(page).map(field => [field.id, field]));
        for (const field of fields(form)) {
            const other = theirs.get(field.id);
            if (other && state(field) === sent.get(field) && state(other) !== state(field) && field !== document.activeElement) {
                if (isTick(field)) field.checked = other.checked; else field.value = other.value;
            }
        }
        for (const id of ['versie', 'geopend']) {
            document.getElementById(id).value = page.getElementById(id).value;
        }
        status.textContent = page.getElementById('bewaard').textContent;
    }

    async function keep() {
        if (!dirty || busy) return;
        busy = true;
        dirty = false;
        const sent = new Map(fields(form).map(field => [field, state(field)]));
        status.textContent = form.dataset.bezig;
        try {
            const answer = await fetch(form.action, { method: 'POST', body: body() });
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            const kept = page.getElementById('bewerken');
            if (answer.status === 409) {
                status.textContent = form.dataset.botst;
                return; // the choice is made in the page, with the button
            }
            if (!answer.ok || !kept) throw new Error(answer.status);
            takeOver(page, sent);
            if (form.action !== kept.action) {
                form.action = kept.action;
                history.replaceState(null, '', kept.getAttribute('action'));
            }
        } catch (failure) {
            dirty = true;
            status.textContent = form.dataset.mislukt;
        } finally {
            busy = false;
        }
    }

    form.addEventListener('input', event => { if (event.target.name?.startsWith('f.')) dirty = true; });
    form.addEventListener('submit', event => { dirty &&= event.defaultPrevented; });
    setInterval(keep, PERIOD);
    document.addEventListener('visibilitychange', () => {
        const data = body();
        if (document.visibilityState === 'hidden' && dirty && data.toString().length < LARGEST_AT_LEAVING) {
            dirty = false;
            fetch(form.action, { method: 'POST', body: data, keepalive: true });
        }
    });
})();
