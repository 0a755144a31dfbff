// Is somebody there now?

import { icon } from './dom.js';
import { say } from './woorden.js';
import { choice, doorNow, nearestFirst, age } from './delen.js';
import { team } from './team.js';

export function openNow(app) {
  const { teams, tot } = app.data.feiten;
  const doors = nearestFirst(app, teams.filter(({ gemeente }) => gemeente === app.config.gemeente))
    .map(each => ({ team: each, inside: doorNow(each, 'INLOOP', tot), phone: doorNow(each, 'TELEFOON', tot) }));
  const inside = doors.filter(door => door.inside?.open);
  const open = [...inside, ...doors.filter(door => !door.inside?.open && door.phone?.open)];
  const next = doors.filter(door => door.inside?.next).sort((one, other) => soon(one).localeCompare(soon(other)));
  const shown = [open, next, doors].find(each => each.length > 0) ?? [];
  return {
    ...headed(inside.length, open.length, next.length, age(app)), kind: 'choices',
    items: shown.map(door => choice(door.team.naam, () => app.go(team, { slug: door.team.slug }), {
      language: 'nl', more: best(door)?.words, picture: icon(door.inside?.open ? 'open' : door.phone?.open ? 'bel' : 'dicht'),
    })),
  };
}

function headed(inside, open, next, old) {
  const nobody = next > 0 ? 'nu.niemand' : 'begin.onbekend';
  const name = inside > 0 ? 'nu.titel' : open > 0 ? 'nu.bellen' : nobody;
  return { title: say(name), intro: [say(open > 0 || next === 0 ? 'nu.lead' : 'nu.eerst'), old].filter(Boolean) };
}

const best = ({ inside, phone }) => (!inside?.open && phone?.open ? phone : inside ?? phone);

const soon = ({ inside }) => inside.next.day + inside.next.time;
