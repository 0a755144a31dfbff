// Opening hours from the clock of the kiosk itself: the days were worked out by the server, weeks ahead.

const ZONE = 'Europe/Amsterdam';
const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** The day ("2026-11-23") and the time ("09:05") of a moment in the Netherlands, wherever the clock thinks it is. */
export function here(moment = new Date()) {
  const part = Object.fromEntries(PARTS.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

/** The day so many days later. */
export function later(day, days) {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a channel is open at a moment, until when, and else from when: {open, until, next: {day, time}}; null past the last day known. */
export function statusOf(channel, { day, time }, last) {
  if (day > last) return null;
  const now = (channel.dagen[day] ?? []).find(([from, until]) => from <= time && time < until);
  if (now) return { open: true, until: now[1] };
  for (let date = day; date <= last; date = later(date, 1)) {
    const next = (channel.dagen[date] ?? []).find(([from]) => date > day || from > time);
    if (next) return { open: false, next: { day: date, time: next[0] } };
  }
  return { open: false, next: null };
}

/** A channel of a team, if it has that one. */
export function channelOf(team, name) {
  return team.kanalen.find(({ kanaal }) => kanaal === name);
}
