// Keeps a draft by itself: every twenty seconds when something was changed, and when one leaves. Without it the button does.
(() => {
    if (!document.getElementById('bewerken')) return; // who looks at the page may not write
    const PERIOD = 20_000;
    const PATIENCE = 30_000;
    const LARGEST_AT_LEAVING = 60_000;
    const form = document.getElementById('bewerken');
    const opened = document.getElementById('geopend');
    const status = document.getElementById('bewaard');
    let saving = null;
    let leaving = false;

    const fields = root => [...root.querySelectorAll('[name^="f."]')];
    const isTick = field => field.type === 'checkbox' || field.type === 'radio';
    const text = field => isTick(field) ? (field.checked ? field.value + '\n' : '') : field.value.replaceAll('\r\n', '\n').trim();

    /** What stands in each field, by its name; of ticks that share one, those that are set. */
    const texts = root => fields(root).reduce(
            (all, field) => all.set(field.name, (all.get(field.name) ?? '') + text(field)), new Map());
    const clashing = root => new Set([...root.querySelectorAll('[name=botst]')].map(field => 'f.' + field.value));
    const isHeld = name => fields(form).some(field =>
            field.name === name && (field.closest('.field') ?? field).contains(document.activeElement));
    const isTheirs = name => form.querySelector(`[name="keuze.${name.slice(2)}"]:checked`)?.value === 'HUN';

    let agreed = texts(form); // what stood in the fields when they were as "geopend" says
    let sent = texts(form); // what the server was told, or told us

    function show(name, page) {
        for (const field of fields(form).filter(each => each.name === name)) {
            const other = page.getElementById(field.id);
            if (!other) continue;
            if (isTick(field)) field.checked = other.checked; else field.value = other.value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }
    }

    // What a colleague wrote meanwhile comes in, but never over what is being typed. From a text that did not come in changes are
    // counted as before, so that the server still sees that two wrote it.
    function takeIn(page) {
        const begin = JSON.parse(opened.value);
        const kept = JSON.parse(page.getElementById('geopend').value);
        const clashes = clashing(page);
        const now = texts(form);
        for (const [name, written] of texts(page)) {
            if (clashes.has(name) || !now.has(name)) continue;
            const changed = sent.get(name) !== agreed.get(name);
            const comes = written !== now.get(name) && now.get(name) === sent.get(name) && (isTheirs(name) || !isHeld(name));
            if (comes) {
                show(name, page);
                sent.set(name, written);
            }
            if (comes || changed || written === now.get(name)) {
                begin[name.slice(2)] = kept[name.slice(2)] ?? '';
                agreed.set(name, written);
            }
        }
        opened.value = JSON.stringify(begin);
        form.querySelectorAll('[name=botst]').forEach(field => clashes.has('f.' + field.value) || field.closest('.clash').remove());
        return clashes.size > 0;
    }

    async function send() {
        const before = sent;
        const data = new URLSearchParams(new FormData(form));
        data.set('doe', 'BEWAAR');
        sent = texts(form);
        status.textContent = form.dataset.bezig;
        try {
            const keepalive = data.toString().length < LARGEST_AT_LEAVING;
            const answer = await fetch(form.action, { method: 'POST', body: data, keepalive, signal: AbortSignal.timeout(PATIENCE) });
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            const kept = page.getElementById('bewerken');
            if (!kept || !answer.ok && answer.status !== 409) throw new Error(answer.status);
            // where two wrote the same the choice is made in the page, with the button
            status.textContent = takeIn(page) ? form.dataset.botst : page.getElementById('bewaard').textContent;
            if (form.action !== kept.action) {
                form.action = kept.action;
                history.replaceState(null, '', kept.getAttribute('action'));
            }
        } catch (failure) {
            sent = before;
            status.textContent = form.dataset.mislukt;
        }
    }

    const isChanged = () => [...texts(form)].some(([name, now]) => now !== sent.get(name));
    const keep = async () => {
        await saving;
        if (leaving || saving || !isChanged()) return;
        saving = send();
        await saving;
        saving = null;
    };

    form.addEventListener('submit', async event => {
        if (event.defaultPrevented) return;
        leaving = !saving;
        if (leaving) return;
        event.preventDefault();
        await saving;
        form.requestSubmit(event.submitter);
    });
    setInterval(keep, PERIOD);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
})();
