// Is somebody there now?

import { icon } from './dom.js';
import { say } from './woorden.js';
import { choice, doorNow, nearestFirst, age } from './delen.js';
import { team } from './team.js';

export function openNow(app) {
  const { teams, tot } = app.data.feiten;
  const doors = nearestFirst(app, teams.filter(({ gemeente }) => gemeente === app.config.gemeente))
    .map(each => ({ team: each, inside: doorNow(each, 'INLOOP', tot), phone: doorNow(each, 'TELEFOON', tot) }));
  const open = doors.filter(({ inside, phone }) => inside?.open || phone?.open)
    .sort((one, other) => Boolean(other.inside?.open) - Boolean(one.inside?.open));
  const next = doors.filter(({ inside }) => inside?.next).sort((one, other) => soon(one).localeCompare(soon(other)));
  const shown = open.length > 0 ? open : next;
  return {
    title: say(open.length > 0 ? 'nu.titel' : 'nu.niemand'), intro: [open.length > 0 ? say('nu.lead') : say('nu.eerst'), age(app)].filter(Boolean), kind: 'choices',
    items: shown.map(({ team: each, inside, phone }) => choice(each.naam, () => app.go(team, { slug: each.slug }), {
      more: (inside?.open ? inside : phone?.open ? phone : inside).words, picture: icon(inside?.open ? 'open' : phone?.open ? 'bel' : 'dicht'),
    })),
  };
}

const soon = ({ inside }) => inside.next.day + inside.next.time;
