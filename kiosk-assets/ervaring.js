// How did it go? One question a screen; the answers live in this visit only and leave it in a locked envelope.

import { el, icon } from './dom.js';
import { say, content, called } from './woorden.js';
import { choice, primary, block, paragraph, nearestFirst } from './delen.js';
import { put, deliver } from './ballots.js';

export function whoTells(app) {
  return {
    title: say('ervaring.titel'), intro: [say('ervaring.lead')], kind: 'choices',
    items: content().vragenlijsten.map(({ naam, titel, samenvatting, taal }) => choice(titel, () => beginBallot(app, naam), { more: samenvatting, language: taal, moreLanguage: taal })),
  };
}

function beginBallot(app, naam) {
  app.visit.ballot = { naam, wijkteam: null, antwoorden: {} };
  app.go(aboutWhom);
}

function aboutWhom(app) {
  const choose = slug => () => {
    app.visit.ballot.wijkteam = slug;
    app.go(question, { at: 0 });
  };
  const teams = nearestFirst(app, app.data.feiten.teams.filter(({ gemeente }) => gemeente === app.config.gemeente));
  return {
    title: say('ervaring.team'), intro: [say('ervaring.team.uitleg')], kind: 'choices',
    items: [choice(say('ervaring.team.weetniet'), choose(null), { picture: icon('vraag') }),
      ...teams.map(each => choice(each.naam, choose(each.slug), { language: 'nl', ...kindOf(each) }))],
  };
}

function kindOf({ soort }) {
  const { words, language } = called(content().soorten, soort);
  return { more: words, moreLanguage: language };
}

const list = app => content().vragenlijsten.find(({ naam }) => naam === app.visit.ballot.naam);

function question(app, { at }) {
  const { vragen } = list(app);
  const { nummer, soort, vraag, taal, antwoorden } = vragen[at];
  const given = app.visit.ballot.antwoorden;
  const onward = () => app.go(at + 1 < vragen.length ? question : ready, { at: at + 1 });
  const pick = answer => () => {
    given[nummer] = answer;
    onward();
  };
  return {
    title: vraag, language: taal, intro: [el('p', { class: 'progress' }, say('ervaring.vraag', at + 1, vragen.length))],
    kind: soort === 'CIJFER' ? 'marks' : antwoorden.length > 6 ? 'choices two answers' : 'choices answers',
    items: [
      ...antwoorden.map(answer => {
        const { words, language } = called(content().antwoorden, answer);
        return choice(words, pick(answer), { language, pressed: given[nummer] === answer });
      }),
      el('button', { type: 'button', class: 'skip', click: () => { delete given[nummer]; onward(); } }, el('span', { 'data-say': true }, say('ervaring.overslaan'))),
    ],
  };
}

function ready(app) {
  const many = Object.keys(app.visit.ballot.antwoorden).length;
  const total = list(app).vragen.length;
  if (many === 0) {
    return { title: say('ervaring.leeg'), intro: [say('ervaring.leeg.uitleg')], kind: 'choices', items: [choice(say('ervaring.terug'), () => app.go(question, { at: 0 }))] };
  }
  return {
    title: say('ervaring.klaar', many, total), intro: [say('ervaring.anoniem')], kind: 'choices',
    items: [primary(say('ervaring.verstuur'), () => sendOnce(app)), choice(say('ervaring.nakijken'), () => app.go(question, { at: 0 }), { picture: icon('terug') })],
  };
}

/** A second touch sends nothing more; who went on to something else meanwhile stays there. */
async function sendOnce(app) {
  const { visit } = app;
  if (visit.isSending) return;
  visit.isSending = true;
  try {
    app.sending = send(app);
    await app.sending;
    if (app.visit === visit) app.end(thanks);
  } catch {
    visit.isSending = false;
    if (app.visit === visit) app.go(failed);
  }
}

async function send(app) {
  if (app.isDemo) return;
  const { naam, wijkteam, antwoorden } = app.visit.ballot;
  await put({ vragenlijst: naam, versie: list(app).versie, ...(wijkteam ? { wijkteam } : { gemeente: app.config.gemeente }), kanaal: 'KIOSK', antwoorden });
  deliver();
}

function failed(app) {
  return { title: say('ervaring.mislukt'), intro: [say('ervaring.mislukt.uitleg')], kind: 'choices', items: [choice(say('ervaring.terug'), app.back, { picture: icon('terug') })] };
}

function thanks(app) {
  return {
    title: say('ervaring.bedankt'), kind: 'blocks',
    items: [
      block(app.isDemo ? paragraph(say('ervaring.demo')) : paragraph(say('ervaring.geteld')), paragraph(say('ervaring.hulp')), paragraph(say('ervaring.klacht'))),
      primary(say('balk.klaar'), app.done),
    ],
  };
}
