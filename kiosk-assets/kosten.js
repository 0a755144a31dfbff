// What does it cost? The questions and their outcomes come from the server as they stand in the records; nothing is worked out here.

import { el } from './dom.js';
import { here } from './uren.js';
import { say, content, called, money, fullDay } from './woorden.js';
import { choice, primary, block, paragraph, takeAlong } from './delen.js';

export function costs(app) {
  const { adresOpSite, qr, ...known } = app.data.feiten.kosten;
  const { tarief, boom } = isPast(known) ? {} : known;
  return {
    title: say('kosten.titel'), kind: 'blocks',
    items: [
      block(paragraph(say('kosten.praten')), !tarief && paragraph(say('kosten.onbekend')), tarief?.bedrag && paragraph(say(`kosten.tarief.${tarief.periode}`, money(tarief.bedrag)))),
      takeAlong(qr, adresOpSite),
      boom && primary(say('kosten.reken'), () => app.go(question, { node: boom })),
    ].filter(Boolean),
  };
}

/** What was true of a year that is over is not told of the next one. */
const isPast = ({ geldigTot }) => Boolean(geldigTot) && here().day > geldigTot;

function question(app, { node }) {
  return {
    title: say(`kosten.vraag.${node.vraag}`), intro: node.vraag === 'HULP' ? [] : [say('kosten.blijft')], kind: node.vraag === 'HULP' ? 'choices two' : 'choices',
    items: node.keuzes.map(({ waarde, naam, dan }) => {
      const { words, language } = label(node.vraag, waarde, naam);
      return choice(words, () => app.go(dan.vraag ? question : outcome, { node: dan }), { language });
    }),
  };
}

function label(asked, value, name) {
  if (asked === 'HULP') return called(content().kosten.hulp, value);
  return { words: name ?? say(`kosten.keuze.${asked}.${value}`) };
}

function outcome(app, { node: { bedrag, periode, reden, uitleg } }) {
  const { adresOpSite, qr, tarief } = app.data.feiten.kosten;
  const why = called(content().kosten.uitleg, uitleg);
  return {
    title: result(bedrag, periode, reden), kind: 'blocks',
    items: [
      block(paragraph(why.words, why.language), paragraph(say('kosten.indicatie')),
        tarief && el('p', { class: 'soft', 'data-say': true }, say('kosten.gecontroleerd', fullDay(tarief.gecontroleerdOp)))),
      takeAlong(qr, adresOpSite),
    ],
  };
}

function result(amount, period, reason) {
  if (amount === null) return say(reason === 'INCOME_NEEDED' ? 'kosten.inkomen' : 'kosten.onbekend');
  return Number(amount) === 0 ? say('kosten.niets') : say(`kosten.bedrag.${period}`, money(amount));
}
