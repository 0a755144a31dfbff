// Draws a grid of half hours beside a textarea with the lines of a week. The textarea stays what is sent; each follows the other.
(() => {
  const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
  const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const STEP = 30, EARLY = 8 * 60, LATE = 18 * 60, EARLIEST = 6 * 60, LATEST = 23 * 60;
  const TIME = '(\\d{1,2})(?:[.:u](\\d{2}))?\\s*(?:uur|u)?\\.?', TO = '\\s*(?:-|–|—|tot|t/m)\\s*';
  const LINE = new RegExp(`^(\\p{L}+)\\.?(?:${TO}(\\p{L}+)\\.?)?\\s*:?\\s*(?:van\\s+)?(\\d.*)$`, 'u');
  const STRETCH = new RegExp(`^${TIME}${TO}${TIME}$`);
  const language = document.documentElement.lang || 'nl';
  const name = (day, width) =>
      new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day + 1));
  const text = minutes => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

  const dayOf = begin => {
    const found = DAYS.flatMap((day, at) =>
        begin.length > 1 && (day.startsWith(begin) || ENGLISH[at].startsWith(begin)) ? [at] : []);
    return found.length === 1 ? found[0] : -1;
  };

  const stretchOf = typed => {
    const found = STRETCH.exec(typed.trim());
    if (!found) return null;
    const from = found[1] * 60 + +(found[2] || 0), to = found[3] * 60 + +(found[4] || 0);
    return found[1] > 23 || found[3] > 23 || (found[2] || 0) > 59 || (found[4] || 0) > 59 || to <= from ? null : [from, to];
  };

  /** The stretches of each day, and the lines that cannot be read. */
  const read = typed => {
    const week = DAYS.map(() => []), strange = [];
    typed.split('\n').map(line => line.trim()).filter(line => line).forEach(line => {
      const found = LINE.exec(line.toLowerCase());
      const first = found ? dayOf(found[1]) : -1, last = found && found[2] ? dayOf(found[2]) : first;
      const stretches = found ? found[3].split(/\s*(?:,|;|&|\ben\b)\s*(?:van\s+)?/).map(stretchOf) : [];
      const overlaps = (day, one) => week[day].some(other => one[0] < other[1] && other[0] < one[1]);
      const days = first < 0 || last < first ? [] : DAYS.map((_, at) => at).slice(first, last + 1);
      if (!days.length || stretches.includes(null) || days.some(day => stretches.some(one => overlaps(day, one)))) strange.push(line);
      else days.forEach(day => week[day].push(...stretches));
    });
    week.forEach(day => day.sort((one, other) => one[0] - other[0]));
    return { week, strange };
  };

  const write = ({ week, strange }) => week
      .flatMap((day, at) => day.map(([from, to]) => `${DAYS[at]} ${text(from)}-${text(to)}`)).concat(strange).join('\n');

  const without = (day, from, to) => day.flatMap(([begin, end]) =>
      [[begin, Math.min(end, from)], [Math.max(begin, to), end]].filter(([one, other]) => one < other));

  const joined = day => day.sort((one, other) => one[0] - other[0]).reduce((all, [from, to]) => {
    const last = all[all.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
    return all;
  }, []);

  const make = (kind, content, attributes = {}) => {
    const element = document.createElement(kind);
    element.textContent = content;
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };

  const draw = area => {
    const words = area.dataset;
    let state = read(area.value), all = false, drawing = null, past = [];
    const table = make('table', '', { role: 'grid', class: 'week-grid', 'aria-multiselectable': 'true', 'aria-label': words.weekLabel });
    const said = make('p', '', { class: 'soft week-said', 'aria-live': 'polite' });
    const total = make('p', '', { class: 'soft' });
    const undo = make('button', words.weekUndo, { type: 'button', class: 'button secondary' });
    const more = make('button', words.weekMore, { type: 'button', class: 'button secondary', 'aria-pressed': 'false' });
    const buttons = make('p', '', { class: 'buttons' });
    buttons.append(undo, more);
    const box = make('div', '', { class: 'week-box' });
    box.append(table, said, total, buttons);
    area.parentNode.insertBefore(box, area);

    const range = () => {
      const hours = state.week.flat();
      const from = Math.min(all ? EARLIEST : EARLY, ...hours.map(([begin]) => begin - begin % STEP));
      return [from, Math.max(all ? LATEST : LATE, ...hours.map(([, end]) => Math.ceil(end / STEP) * STEP))];
    };
    const cells = () => [...table.querySelectorAll('[role=gridcell]')];
    const cellAt = (day, time) => table.querySelector(`[data-day="${day}"][data-time="${time}"]`);
    const inWords = day => `${name(day, 'long')} ${state.week[day].map(([from, to]) => `${text(from)}–${text(to)}`).join(', ') || words.weekClosed}`;

    const show = () => {
      cells().forEach(cell => {
        const from = +cell.dataset.time;
        const open = state.week[cell.dataset.day].reduce((sum, [begin, end]) =>
            sum + Math.max(0, Math.min(end, from + STEP) - Math.max(begin, from)), 0);
        cell.setAttribute('aria-selected', String(open > 0));
        cell.classList.toggle('partly', open > 0 && open < STEP);
      });
      const minutes = state.week.flat().reduce((sum, [from, to]) => sum + to - from, 0);
      total.textContent = words.weekTotal.replace('#', text(minutes));
      undo.disabled = !past.length;
    };

    const build = () => {
      const [from, to] = range(), at = table.querySelector('[tabindex="0"]');
      const focus = at ? [at.dataset.day, at.dataset.time] : null;
      table.replaceChildren();
      const head = table.createTHead().insertRow();
      head.append(make('td', ''));
      DAYS.forEach((_, day) => head.append(make('th', name(day, 'short'), { scope: 'col', abbr: name(day, 'long') })));
      const body = table.createTBody();
      for (let time = from; time < to; time += STEP) {
        const row = body.insertRow();
        row.append(make('th', time % 60 ? '' : text(time), { scope: 'row', 'aria-label': text(time) }));
        DAYS.forEach((_, day) => row.append(make('td', '', {
          role: 'gridcell', tabindex: '-1', 'data-day': day, 'data-time': time, 'aria-label': `${name(day, 'long')} ${text(time)}`
        })));
      }
      const start = focus && cellAt(...focus) || cells()[0];
      start.tabIndex = 0;
      show();
    };

    const keep = () => {
      past.push(area.value);
      undo.disabled = false;
    };
    const send = days => {
      area.value = write(state);
      area.dispatchEvent(new Event('change', { bubbles: true }));
      said.textContent = days.map(inWords).join('; ');
    };
    const paint = (cell, open) => {
      const day = +cell.dataset.day, from = +cell.dataset.time;
      const rest = without(state.week[day], from, from + STEP);
      state.week[day] = joined(open ? rest.concat([[from, from + STEP]]) : rest);
      show();
    };
    const move = (cell, days, steps, extend) => {
      const next = cellAt(+cell.dataset.day + days, +cell.dataset.time + steps * STEP);
      if (!next) return;
      const open = cell.getAttribute('aria-selected') === 'true';
      cell.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
      if (extend) {
        keep();
        paint(next, open);
        send([+next.dataset.day]);
      }
    };

    table.addEventListener('keydown', event => {
      const cell = event.target.closest('[role=gridcell]');
      const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
      if (way) move(cell, ...way, event.shiftKey);
      else if (event.key === ' ' || event.key === 'Enter') {
        keep();
        paint(cell, cell.getAttribute('aria-selected') !== 'true');
        send([+cell.dataset.day]);
      } else return;
      event.preventDefault();
    });

    // what lies between the first cell and the last gets the state that the first cell got
    table.addEventListener('pointerdown', event => {
      const cell = event.target.closest('[role=gridcell]');
      if (!cell || event.button) return;
      event.preventDefault();
      keep();
      drawing = { open: cell.getAttribute('aria-selected') !== 'true', from: cell, to: cell, before: state.week };
      cells().forEach(each => { each.tabIndex = each === cell ? 0 : -1; });
      cell.focus({ preventScroll: true });
      fill();
    });
    const fill = () => {
      const between = key => [+drawing.from.dataset[key], +drawing.to.dataset[key]].sort((one, other) => one - other);
      const [first, last] = between('day'), [from, to] = between('time');
      state.week = drawing.before.map((day, at) => {
        const rest = without(day, from, to + STEP);
        return at < first || at > last ? day : joined(drawing.open ? rest.concat([[from, to + STEP]]) : rest);
      });
      drawing.days = DAYS.map((_, at) => at).slice(first, last + 1);
      show();
    };
    table.addEventListener('pointermove', event => {
      const under = drawing && document.elementFromPoint(event.clientX, event.clientY);
      const cell = under && table.contains(under) && under.closest('[role=gridcell]');
      if (!cell || cell === drawing.to) return;
      drawing.to = cell;
      fill();
    });
    ['pointerup', 'pointercancel'].forEach(end => addEventListener(end, () => {
      if (drawing) send(drawing.days);
      drawing = null;
    }));

    area.addEventListener('input', () => {
      state = read(area.value);
      said.textContent = '';
      build();
    });
    area.addEventListener('blur', () => {
      if (!state.strange.length) area.value = write(state);
    });
    undo.addEventListener('click', () => {
      area.value = past.pop();
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    more.addEventListener('click', () => {
      all = !all;
      more.setAttribute('aria-pressed', String(all));
      build();
    });
    build();
  };

  document.querySelectorAll('textarea[data-week-label]').forEach(draw);
})();
