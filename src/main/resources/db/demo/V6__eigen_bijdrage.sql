-- What Leiden chooses itself, and the text of the page about costs.

insert into support_kind (
    kind, gemeente_code, revision, position, treatment, until_cost_price, asked, source, source_url,
    status, valid_from, valid_to, checked_on, review_on, voorbeeld, version
) values
    ('GESPREK', 'GM0546', 1, 5, 'GRATIS', false, false, 'Gemeente Leiden', 'https://gemeente.leiden.nl',
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1),
    ('REGIOTAXI', 'GM0546', 1, 7, 'GRATIS', false, true, 'Gemeente Leiden', 'https://gemeente.leiden.nl',
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1),
    ('KORTDUREND_VERBLIJF', 'GM0546', 1, 8, 'GRATIS', false, true, 'Gemeente Leiden', 'https://gemeente.leiden.nl',
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1),
    ('WAAKVLAM', 'GM0546', 1, 9, 'GRATIS', false, true, 'Gemeente Leiden', 'https://gemeente.leiden.nl',
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1),
    ('REPARATIE', 'GM0546', 1, 10, 'GRATIS', false, true, 'Gemeente Leiden', 'https://gemeente.leiden.nl',
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1),
    ('VERHUISKOSTEN', 'GM0546', 1, 11, 'GRATIS', false, true, 'Gemeente Leiden', 'https://gemeente.leiden.nl',
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1),
    ('GEDEELDE_RUIMTE', 'GM0546', 1, 12, 'GRATIS', false, true, 'Gemeente Leiden', 'https://gemeente.leiden.nl',
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1);

insert into support_kind_text
select support.id, text.language, text.name, text.explanation
from support_kind support
join (values
    (cast('GESPREK' as varchar(40)), cast('nl' as char(2)), cast('Praten met het wijkteam' as varchar(80)),
     cast('Een gesprek, advies en meedenken zijn altijd gratis.' as varchar(400))),
    ('GESPREK', 'en', 'Talking with the team', 'A talk, advice and thinking along are always free.'),
    ('REGIOTAXI', 'nl', 'Regiotaxi', 'Geen eigen bijdrage. U betaalt wel voor elke rit.'),
    ('REGIOTAXI', 'en', 'Regiotaxi (shared taxi)', 'No contribution. You do pay for each ride.'),
    ('KORTDUREND_VERBLIJF', 'nl', 'Kortdurend verblijf (logeren)', 'Logeren, zodat uw mantelzorger even rust heeft.'),
    ('KORTDUREND_VERBLIJF', 'en', 'Short stay', 'Staying somewhere, so that your carer has some rest.'),
    ('WAAKVLAM', 'nl', 'Waakvlambegeleiding', 'Iemand houdt contact met u nadat de begeleiding is gestopt.'),
    ('WAAKVLAM', 'en', 'Pilot-light guidance (waakvlam)', 'Somebody keeps in touch with you after the guidance has ended.'),
    ('REPARATIE', 'nl', 'Reparatie', 'Van een hulpmiddel dat u van de gemeente hebt.'),
    ('REPARATIE', 'en', 'Repair', 'Of an aid that you have from the municipality.'),
    ('VERHUISKOSTEN', 'nl', 'Verhuiskosten', 'Als de gemeente met u afspreekt dat verhuizen beter is dan uw huis aanpassen.'),
    ('VERHUISKOSTEN', 'en', 'Moving costs', 'If the municipality agrees with you that moving is better than adapting your home.'),
    ('GEDEELDE_RUIMTE', 'nl', 'Aanpassing van een gedeelde ruimte', 'Bijvoorbeeld een deur of hal die u met buren deelt.'),
    ('GEDEELDE_RUIMTE', 'en', 'Adaptation of a shared space', 'For example a door or hall that you share with neighbours.')
) as text (kind, language, name, explanation) on text.kind = support.kind;

insert into minima_setting (
    gemeente_code, name, revision, position, free_up_to, source, source_url, status, valid_from, valid_to, checked_on, review_on, voorbeeld, version
) values
    ('GM0546', 'declaratieregeling', 1, 1, null, 'Quickscan sociaal domein Leiden (2020)', null,
     'GEPUBLICEERD', '2016-01-01', '2019-06-30', '2026-11-22', null, false, 1),
    ('GM0546', 'gesprek', 1, 1, null, 'Quickscan sociaal domein Leiden (2020)', null,
     'GEPUBLICEERD', '2019-07-01', null, '2026-11-22', '2027-05-22', false, 1),
    ('GM0546', 'bijzondere-bijstand', 1, 2, null, 'Quickscan sociaal domein Leiden (2020)', null,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1),
    ('GM0546', 'urgente-noden', 1, 3, null, 'Quickscan sociaal domein Leiden (2020)', null,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1),
    ('GM0546', 'leergeld', 1, 4, null, 'Quickscan sociaal domein Leiden (2020)', null,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', '2027-05-22', false, 1);

insert into minima_setting_text
select setting.id, text.language, text.title, text.body
from minima_setting setting
join (values
    (cast('declaratieregeling' as varchar(60)), cast('nl' as char(2)), cast('Declaratieregeling' as varchar(120)),
     cast('Tot 1 juli 2019 kon u kosten terugvragen bij de gemeente. Die regeling is gestopt.' as varchar(2000))),
    ('declaratieregeling', 'en', 'Reimbursement scheme', 'Until 1 July 2019 you could claim costs back from the municipality. That scheme has ended.'),
    ('gesprek', 'nl', 'Praat met het wijkteam',
     'Zeg dat u het niet kunt betalen. Het [wijkteam](/wijkteams) kijkt met u naar al uw geldzaken. Stop niet met de hulp voordat u met iemand hebt gepraat.'),
    ('gesprek', 'en', 'Talk with the team',
     'Say that you cannot pay. The [team](/en/wijkteams) looks with you at all your money matters. Do not stop the help before you have talked with somebody.'),
    ('bijzondere-bijstand', 'nl', 'Bijzondere bijstand',
     'Hebt u weinig geld en kosten die niet anders kunnen? Dan betaalt de gemeente ze soms. U vraagt het aan bij de gemeente. Het wijkteam helpt u daarbij.'),
    ('bijzondere-bijstand', 'en', 'Special assistance (bijzondere bijstand)',
     'Do you have little money and costs that you cannot avoid? The municipality sometimes pays them. You apply to the municipality. The team helps you with that.'),
    ('urgente-noden', 'nl', 'Stichting Urgente Noden',
     'Voor als het echt niet kan wachten en niets anders helpt. U vraagt het niet zelf aan: het wijkteam doet dat voor u.'),
    ('urgente-noden', 'en', 'Stichting Urgente Noden (urgent needs)',
     'For when it really cannot wait and nothing else helps. You do not apply yourself: the team does that for you.'),
    ('leergeld', 'nl', 'Stichting Leergeld',
     'Voor gezinnen met weinig geld: betaalt kosten voor school.'),
    ('leergeld', 'en', 'Stichting Leergeld (school costs)',
     'For families with little money: pays costs of school.')
) as text (name, language, title, body) on text.name = setting.name;

insert into information_page (slug, revision, status, valid_from, checked_on, review_on, source, voorbeeld, version) values
    ('eigen-bijdrage', 1, 'GEPUBLICEERD', '2020-01-01', '2026-11-22', '2027-01-31', 'Wmo 2015; CAK', false, 1);

insert into information_page_text (information_page_id, language, title, search_words, body)
select id, 'nl', 'Wat kost het?',
'eigen bijdrage, wat kost het, wat moet ik betalen, kosten, prijs, tarief, tarieven, abonnementstarief, CAK, factuur, rekening van het CAK, zelf betalen, gratis, te duur',
'## Wat is een eigen bijdrage?

Krijgt u hulp van de gemeente uit de Wmo? Dan betaalt u daarvoor vaak zelf een klein deel. Dat is de eigen bijdrage. De gemeente betaalt de rest.

Het bedrag is voor **uw hele huishouden samen**. Het heet ook wel het abonnementstarief. Krijgt u twee soorten hulp, of u en uw partner allebei? Dan betaalt u toch maar één keer.

## Wat is het niet?

- Het is niet het eigen risico van uw zorgverzekering.
- Het heeft niets te maken met ‘eigen kracht’. Dat woord gaat over wat u zelf kunt doen, niet over geld.
- U betaalt niet aan het wijkteam en niet aan uw hulp.

## Zo betaalt u

1. De gemeente zegt tegen het CAK welke hulp u krijgt.
2. De eigen bijdrage begint in de maand **na** de maand waarin uw hulp begint.
3. Het CAK stuurt u één rekening per maand. Die komt een maand later: in januari betaalt u voor december.

Vragen over een rekening? Bel het CAK: [0800-1925](tel:08001925) (gratis).

## Wat is nog niet zeker?

Er ligt een wetsvoorstel bij de Tweede Kamer om de eigen bijdrage weer van het inkomen te laten afhangen. Dat is nog geen wet, en de datum staat niet vast. Tot er een besluit is, verandert er hierdoor niets voor u.'
from information_page where slug = 'eigen-bijdrage';

insert into information_page_text (information_page_id, language, title, search_words, body)
select id, 'en', 'What does it cost?',
'personal contribution, own contribution, eigen bijdrage, what does it cost, costs, price, tariff, rate, CAK, bill from the CAK, invoice, pay yourself, free, too expensive',
'## What is a contribution (eigen bijdrage)?

Do you get help from the municipality under the Wmo (Social Support Act)? Then you often pay a small part yourself. That is the contribution. The municipality pays the rest.

The amount is for **your whole household together**. It is also called the abonnementstarief. Do you get two kinds of help, or do both you and your partner? You still pay only once.

## What is it not?

- It is not the excess (eigen risico) of your health insurance.
- It has nothing to do with ‘eigen kracht’. Those words are about what you can do yourself, not about money.
- You do not pay the team, and you do not pay your helper.

## How you pay

1. The municipality tells the CAK which help you get.
2. The contribution begins in the month **after** the month in which your help begins.
3. The CAK sends you one bill a month. It comes a month later: in January you pay for December.

A question about a bill? Call the CAK: [0800-1925](tel:08001925) (free).

## What is not certain yet?

There is a bill before parliament to let the contribution depend on income again. It is not a law yet, and its date is not fixed. Until there is a decision, nothing changes for you because of it.'
from information_page where slug = 'eigen-bijdrage';
