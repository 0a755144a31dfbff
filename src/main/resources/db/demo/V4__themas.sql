-- The ten themes of "Waar gaat uw vraag over?", in the order in which they show.
-- Demonstration texts: national numbers are real, a gemeente checks everything before use.

insert into theme (
    slug, revision, position, first_kind, status, valid_from, checked_on, review_on, source, voorbeeld, version
) values
    ('kind-en-opvoeden', 1, 1, 'JEUGD_EN_GEZINSTEAM', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1),
    ('zelfstandig-wonen', 1, 2, 'SOCIAAL_WIJKTEAM', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1),
    ('hulp-in-het-huishouden', 1, 3, 'SOCIAAL_WIJKTEAM', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1),
    ('mantelzorg', 1, 4, 'SOCIAAL_WIJKTEAM', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1),
    ('dagbesteding-en-werk', 1, 5, 'SOCIAAL_WIJKTEAM', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1),
    ('geld-en-schulden', 1, 6, 'SOCIAAL_WIJKTEAM', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1),
    ('eenzaamheid-en-meedoen', 1, 7, 'SOCIAAL_WIJKTEAM', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1),
    ('wonen', 1, 8, 'WMO_LOKET', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1),
    ('zorgen-om-een-ander', 1, 9, 'SOCIAAL_WIJKTEAM', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1),
    ('16-tot-27-jaar', 1, 10, 'SOCIAAL_WIJKTEAM', 'GEPUBLICEERD', '2026-01-01', '2026-09-28', '2027-03-28', 'voorbeeldtekst, door de gemeente te controleren', true, 1);

-- Kind en opvoeden
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', 'Kind en opvoeden',
'Vragen over opgroeien, opvoeden, school, scheiding of gedrag van uw kind.',
'Elk gezin heeft wel eens vragen. U hoeft niet te wachten tot het een groot probleem is. Het **Jeugd- en Gezinsteam** in uw wijk denkt met u mee. Praten met het team is gratis.

## Wat het team kan doen
- Met u en uw kind praten: thuis, op school of op kantoor.
- Tips geven over opvoeden, slapen, grenzen en ruzie.
- Helpen bij een scheiding, zodat uw kind er zo min mogelijk last van heeft.
- Helpen bij pesten, angst, somberheid of problemen op school.
- Meer hulp regelen als dat nodig is. Voor jeugdhulp onder de 18 betaalt u geen eigen bijdrage.

## Wat u zelf kunt doen
- Praat met uw kind, en met iemand die u vertrouwt.
- Vraag op school, bij de oppas of bij de opvang hoe het daar gaat.
- Schrijf op wat u ziet en wat al hielp. Neem dat mee naar het gesprek.

## Ben je zelf kind of jongere?
Je mag zelf contact opnemen met het team. Je kunt ook praten met de [Kindertelefoon](https://www.kindertelefoon.nl): [0800-0432](tel:08000432), gratis. Je hoeft je naam niet te zeggen.

## Wie nog meer kan helpen
- De huisarts of de jeugdarts.
- De mentor of de leerkracht op school.
- [Juridisch Loket](https://www.juridischloket.nl) bij vragen over scheiding en alimentatie: [0800-8020](tel:08008020), gratis.

Is een kind niet veilig? Bel [Veilig Thuis](https://www.veiligthuis.nl): [0800-2000](tel:08002000), dag en nacht, gratis. Is er direct gevaar? Bel [112](tel:112).',
'kind, kinderen, baby, peuter, kleuter, puber, tiener, opvoeden, opvoeding, opvoedvraag, opvoedhulp, opgroeien, jeugd, jeugdhulp, jeugdzorg, jeugdteam, JGT, CJG, Bureau Jeugdzorg, consultatiebureau, gezin, gezinsproblemen, ouder, alleenstaande ouder, alleenstaande moeder, scheiding, scheiden, echtscheiding, vechtscheiding, omgangsregeling, alimentatie, co-ouderschap, pesten, gepest, pest, school, niet naar school, schooluitval, spijbelen, leerplicht, leerproblemen, dyslexie, ADHD, autisme, gedragsproblemen, driftbuien, boos kind, brutaal, luistert niet, slaapt niet, huilbaby, bedplassen, angst, bang, faalangst, somber kind, zelfbeeld, eetstoornis, gamen, gameverslaving, telefoon verslaafd, blowen, drugs, verkeerde vrienden, oppas, kinderopvang, logeeropvang, pleegzorg, pleegkind, adoptie, samengesteld gezin, stiefkind, broer of zus, kindermishandeling, ruzie thuis, kind met beperking, pgb jeugd, zwanger, tienermoeder'
from theme where slug = 'kind-en-opvoeden' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', 'Children and parenting',
'Questions about growing up, raising children, school, divorce or the behaviour of your child.',
'Every family has questions at times. You need not wait until it is a big problem. The **youth and family team** (Jeugd- en Gezinsteam) in your area thinks along with you. Talking with the team is free.

## What the team can do
- Talk with you and your child: at home, at school or at the office.
- Give tips about raising children, sleep, limits and quarrels.
- Help with a divorce, so that your child suffers as little as possible.
- Help with bullying, fear, sadness or problems at school.
- Arrange more help if you need it. You pay no personal contribution for youth help under 18.

## What you can do yourself
- Talk with your child, and with somebody you trust.
- Ask at school, the babysitter or the day care how things are there.
- Write down what you see and what helped before. Bring it to the talk.

## Are you a child or a young person?
You can contact the team yourself. You can also talk with the [Kindertelefoon](https://www.kindertelefoon.nl): [0800-0432](tel:08000432), free, in Dutch. You need not tell your name.

## Who else can help
- Your doctor (huisarts) or the youth doctor.
- The mentor or teacher at school.
- [Juridisch Loket](https://www.juridischloket.nl) for questions about divorce and maintenance: [0800-8020](tel:08008020), free.

Is a child not safe? Call [Veilig Thuis](https://www.veiligthuis.nl): [0800-2000](tel:08002000), day and night, free. Is there danger right now? Call [112](tel:112).',
'child, children, kid, kids, baby, toddler, teenager, teen, parenting, raising children, parenting help, growing up, youth, youth care, youth help, youth team, family, family problems, parent, single parent, single mother, divorce, separation, custody, child support, maintenance, bullying, bullied, school, not going to school, truancy, learning problems, dyslexia, ADHD, autism, behaviour, behavior, tantrums, angry child, does not listen, not sleeping, crying baby, bedwetting, fear, anxiety, sad child, self-esteem, eating disorder, gaming, screen time, drugs, weed, wrong friends, babysitter, child care, day care, respite for children, foster care, foster child, adoption, stepfamily, child abuse, quarrels at home, child with a disability, pregnant, teenage mother, CJG, JGT, health visitor'
from theme where slug = 'kind-en-opvoeden' and revision = 1;

-- Zelfstandig wonen en begeleiding
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', 'Zelfstandig wonen en begeleiding',
'Hulp om thuis uw leven op orde te houden: de dag, de post, afspraken en uw gezondheid.',
'Lukt het thuis niet meer zo goed? Bijvoorbeeld door ziekte, een beperking, psychische klachten of omdat u ouder wordt? Het **sociaal wijkteam** kijkt met u hoe u zelfstandig kunt blijven wonen.

## Wat het team kan doen
- Een gesprek met u voeren over wat goed gaat en wat niet. Dat is gratis.
- Begeleiding regelen: iemand die u helpt met uw dag, uw post, uw geld of uw afspraken.
- Contact leggen met de wijkverpleging of de huisarts.
- Uitzoeken welke hulp van de gemeente past. Na een aanvraag hoort u binnen zes weken een besluit (beschikking). Heeft het haast? Dan kan het sneller.

## Wat u zelf kunt doen
- Denk na over wat u zelf nog kunt en wie u daarbij helpt.
- Neem iemand mee naar het gesprek: familie, een vriend of een buur.
- Vraag een **onafhankelijke cliëntondersteuner**. Die denkt met u mee en is altijd gratis.

## Wat kost het?
Voor begeleiding van de gemeente betaalt u meestal een eigen bijdrage. Lees meer over de [eigen bijdrage](/eigen-bijdrage).

## Wie nog meer kan helpen
- Uw huisarts, ook bij somberheid of verwarring.
- Hulp in huis: zie [hulp in het huishouden](/thema/hulp-in-het-huishouden).
- Een aanpassing van uw huis: zie [wonen](/thema/wonen).

Denkt u aan zelfmoord? Bel [113](tel:113) of [0800-0113](tel:08000113), dag en nacht, gratis.',
'zelfstandig wonen, zelfstandig blijven, thuis blijven wonen, langer thuis, begeleiding, thuisbegeleiding, woonbegeleiding, ambulante begeleiding, begeleid wonen, beschermd wonen, thuiszorg, wijkverpleging, wijkverpleegkundige, verzorging, hulp bij wassen, hulp bij aankleden, medicijnen, maaltijden, tafeltje dekje, ouderen, oudere, oud worden, ouder worden, vergeetachtig, dementie, Alzheimer, geheugen, beperking, handicap, gehandicapt, verstandelijke beperking, LVB, autisme, niet-aangeboren hersenletsel, NAH, ziek, chronisch ziek, vallen, revalidatie, uit het ziekenhuis, psychisch, psychische klachten, GGZ, depressie, depressief, somber, angst, paniek, psychose, verslaving, alcohol, drinken, drugs, verward, structuur, dagritme, administratie, post, post niet open, formulieren, rommel in huis, verwaarlozing, alarm, personenalarmering, alleen niet redden, indicatie, CIZ, beschikking, Wmo, pgb, cliëntondersteuning, MEE, Libertas, Kwadraad, ActiVite'
from theme where slug = 'zelfstandig-wonen' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', 'Living on your own and support',
'Help to keep your life at home in order: the day, the post, appointments and your health.',
'Are things at home getting harder? For example through illness, a disability, mental health problems or old age? The **neighbourhood support team** (sociaal wijkteam) looks with you how you can go on living on your own.

## What the team can do
- Talk with you about what goes well and what does not. That is free.
- Arrange support: somebody who helps you with your day, your post, your money or your appointments.
- Contact the district nurse or your doctor.
- Find out which help of the municipality fits. After a request you hear within six weeks what the decision is. Is it urgent? Then it can be faster.

## What you can do yourself
- Think about what you can still do and who helps you.
- Bring somebody to the talk: family, a friend or a neighbour.
- Ask for an **independent client supporter** (onafhankelijke cliëntondersteuner). This person thinks along with you and is always free.

## What does it cost?
For support from the municipality you usually pay a personal contribution. Read more about the [personal contribution](/en/eigen-bijdrage).

## Who else can help
- Your doctor, also when you feel low or confused.
- Help in the house: see [household help](/en/thema/hulp-in-het-huishouden).
- A change to your home: see [housing](/en/thema/wonen).

Are you thinking about suicide? Call [113](tel:113) or [0800-0113](tel:08000113), day and night, free.',
'living on your own, independent living, stay at home, support, home support, supported living, sheltered housing, home care, district nurse, nursing, personal care, help with washing, help with dressing, medicine, meals, meals on wheels, elderly, old age, getting older, forgetful, dementia, Alzheimer, memory, disability, disabled, learning disability, autism, brain injury, ill, sick, chronic illness, fall, rehabilitation, out of hospital, mental health, mental problems, depression, depressed, anxiety, panic, psychosis, addiction, alcohol, drinking, drugs, confused, structure, daily routine, paperwork, post, letters unopened, forms, messy house, neglect, alarm, cannot cope, assessment, CIZ, decision, Wmo, personal budget, client support, MEE, advocate'
from theme where slug = 'zelfstandig-wonen' and revision = 1;

-- Hulp in het huishouden
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', 'Hulp in het huishouden',
'Schoonmaken, de was of boodschappen lukt niet meer goed.',
'Kunt u door ziekte, een beperking of ouderdom uw huis niet meer schoonhouden? Praat dan met het **sociaal wijkteam**. Dat gesprek is gratis.

## Wat het team kan doen
- Met u bekijken welk werk in huis niet meer lukt, en waarom.
- Meedenken over handige oplossingen en hulp in de buurt.
- Uitleggen hoe u hulp bij het huishouden van de gemeente (Wmo) aanvraagt. Na een aanvraag hoort u binnen zes weken een besluit. Bij spoed sneller.
- Uitleggen of u liever zelf uw hulp kiest, met een persoonsgebonden budget (pgb).

## Wat u zelf kunt doen
- Vraag of huisgenoten een deel kunnen doen.
- Laat boodschappen thuisbrengen.
- Neem iemand mee naar het gesprek. Of vraag een gratis **onafhankelijke cliëntondersteuner**.

## Wat kost het?
U betaalt meestal een eigen bijdrage aan het [CAK](https://www.hetcak.nl). Soms is die nul euro. [Bekijk wat u betaalt](/eigen-bijdrage/berekenen). Vragen over een rekening? Bel het CAK: [0800-1925](tel:08001925), gratis. Is het te veel voor u? Praat erover met het wijkteam voordat u hulp opzegt.

## Wie nog meer kan helpen
- Hulp bij wassen en aankleden gaat via de wijkverpleging. Vraag het uw huisarts of het wijkteam.
- Zorgt iemand uit uw familie voor u? Lees over [mantelzorg](/thema/mantelzorg).',
'huishoudelijke hulp, hulp in het huishouden, hulp bij het huishouden, huishouden, HH, poetshulp, poetsen, poets, schoonmaken, schoonmaak, schoonmaakster, werkster, hulp in de huishouding, thuishulp, thuiszorg, alfahulp, interieurverzorger, stofzuigen, dweilen, ramen lappen, wassen, was doen, de was, strijken, boodschappen, boodschappen doen, koken, maaltijd, maaltijden, bed verschonen, afwassen, vuilnis, opruimen, rommel, vies huis, kan niet bukken, slecht ter been, rugklachten, reuma, gebroken heup, na operatie, uit het ziekenhuis, ziek, oud, ouderen, bejaard, beperking, Wmo, Wmo aanvragen, aanvraag, indicatie, herindicatie, uren hulp, minder uren, hulp komt niet, andere hulp, wisselende hulpen, pgb, persoonsgebonden budget, zorg in natura, eigen bijdrage, te duur, kosten, CAK, rekening CAK, tijdelijke hulp, strijkservice, boodschappendienst, klusjes, tuin'
from theme where slug = 'hulp-in-het-huishouden' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', 'Household help',
'Cleaning, laundry or shopping is getting too hard.',
'Can you no longer keep your house clean because of illness, a disability or old age? Talk with the **neighbourhood support team** (sociaal wijkteam). That talk is free.

## What the team can do
- Look with you which work in the house is too hard, and why.
- Think along about handy solutions and help in the neighbourhood.
- Explain how to ask the municipality for household help (Wmo). After a request you hear within six weeks what the decision is. Urgent cases go faster.
- Explain how you can choose your own helper, with a personal budget (pgb).

## What you can do yourself
- Ask whether people you live with can do a part.
- Have your shopping delivered.
- Bring somebody to the talk. Or ask for a free **independent client supporter**.

## What does it cost?
You usually pay a personal contribution to the [CAK](https://www.hetcak.nl). Sometimes it is zero. [See what you pay](/en/eigen-bijdrage/berekenen). Questions about a bill? Call the CAK: [0800-1925](tel:08001925), free. Is it too much for you? Talk with the team before you stop the help.

## Who else can help
- Help with washing and dressing comes from the district nurse. Ask your doctor or the team.
- Does somebody in your family look after you? Read about [informal care](/en/thema/mantelzorg).',
'household help, help in the house, domestic help, housekeeping, cleaning, cleaner, cleaning lady, home help, home care, vacuuming, hoover, mopping, windows, washing, laundry, ironing, shopping, groceries, cooking, meals, making beds, dishes, rubbish, tidy up, messy house, dirty house, cannot bend, walk badly, back pain, arthritis, broken hip, after an operation, out of hospital, ill, old, elderly, disability, Wmo, apply for Wmo, request, assessment, new assessment, hours of help, fewer hours, helper does not come, other helper, personal budget, pgb, own contribution, personal contribution, too expensive, costs, CAK, bill CAK, temporary help, ironing service, shopping service, odd jobs, garden'
from theme where slug = 'hulp-in-het-huishouden' and revision = 1;

-- Mantelzorg
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', 'Mantelzorg',
'U zorgt voor een partner, ouder, kind, vriend of buur die hulp nodig heeft.',
'Zorgt u langere tijd voor iemand die ziek is of hulp nodig heeft? Dan bent u mantelzorger. Dat kan mooi zijn, en ook zwaar. Wacht niet tot het niet meer gaat: het **sociaal wijkteam** is er ook voor u.

## Wat het team kan doen
- Luisteren: hoe gaat het met ú?
- Meedenken over hulp voor de persoon voor wie u zorgt.
- Zorgen dat u even vrij heeft. Iemand neemt het dan over. Dat heet **respijtzorg**: een paar uur thuis, een dag op een dagbesteding of enkele nachten logeren.
- U in contact brengen met andere mantelzorgers en met Radius.

## Wat u zelf kunt doen
- Zeg op tijd dat het veel is. Verdeel taken met familie en buren.
- Praat met uw werk. Er bestaat zorgverlof.
- Blijf iets doen wat u energie geeft.

## Zorg je als kind of jongere voor iemand?
Dan ben je jonge mantelzorger. Het **Jeugd- en Gezinsteam** helpt jou ook. Praat erover met je mentor.

## Wie nog meer kan helpen
- De Mantelzorglijn van [MantelzorgNL](https://www.mantelzorg.nl): [030-760 60 55](tel:0307606055).
- Uw huisarts.

## Wat kost het?
Een gesprek is gratis. In Leiden betaalt u voor kortdurend verblijf (logeren) geen eigen bijdrage. Voor dagbesteding meestal wel: lees over de [eigen bijdrage](/eigen-bijdrage).',
'mantelzorg, mantelzorger, mantelzorgers, jonge mantelzorger, zorgen voor ouders, zorgen voor moeder, zorgen voor vader, zorgen voor partner, zieke man, zieke vrouw, ziek kind, zorg voor ouder, zorgen voor buurvrouw, overbelast, overbelasting, te zwaar, kan niet meer, moe, uitgeput, burn-out, even vrij, vrije dag, weekend weg, vakantie, oppas voor moeder, oppas voor mijn man, vervangende zorg, respijtzorg, respijt, logeren, logeeropvang, kortdurend verblijf, dagopvang, vrijwilliger aan huis, bezoek, lotgenoten, mantelzorgcafé, mantelzorgwaardering, mantelzorgcompliment, mantelzorgwoning, zorgverlof, werk en zorg, dementie, Alzheimer, parkinson, beroerte, kanker, terminaal, laatste levensfase, psychisch ziek, verslaafde zoon, beperking, Radius, MantelzorgNL, mantelzorglijn, steunpunt mantelzorg, hulp vragen, familie, geheugen'
from theme where slug = 'mantelzorg' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', 'Caring for somebody',
'You look after a partner, parent, child, friend or neighbour who needs help.',
'Have you looked after somebody who is ill or needs help for some time? Then you are an informal carer (mantelzorger). That can be good, and hard too. Do not wait until you cannot go on: the **neighbourhood support team** (sociaal wijkteam) is there for you too.

## What the team can do
- Listen: how are *you*?
- Think along about help for the person you look after.
- See to it that you get some time off. Somebody takes over for a while. This is called **respite care**: a few hours at home, a day at a day centre or some nights away.
- Bring you into contact with other carers and with Radius.

## What you can do yourself
- Say in time that it is a lot. Share tasks with family and neighbours.
- Talk with your employer. There is such a thing as care leave.
- Keep doing something that gives you energy.

## Are you a child or young person who cares for somebody?
Then you are a young carer. The **youth and family team** (Jeugd- en Gezinsteam) helps you too. Talk with your mentor.

## Who else can help
- The carers'' line of [MantelzorgNL](https://www.mantelzorg.nl): [030-760 60 55](tel:0307606055).
- Your doctor.

## What does it cost?
A talk is free. In Leiden you pay no contribution for a short stay (respite nights). For day activities you usually do: read about the [personal contribution](/en/eigen-bijdrage).',
'informal care, carer, carers, caregiver, family carer, young carer, caring for parents, caring for mother, caring for father, caring for partner, sick husband, sick wife, sick child, caring for neighbour, overloaded, too much, cannot go on, tired, exhausted, burnout, time off, day off, weekend away, holiday, somebody to sit with my mother, replacement care, respite care, respite, short stay, stay overnight, day care, volunteer at home, visit, other carers, carers café, carers compliment, care leave, work and care, dementia, Alzheimer, parkinson, stroke, cancer, terminal illness, end of life, mental illness, addicted son, disability, Radius, MantelzorgNL, carers line, mantelzorg, asking for help, family'
from theme where slug = 'mantelzorg' and revision = 1;

-- Dagbesteding en werk
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', 'Dagbesteding en werk',
'Een zinvolle dag, vrijwilligerswerk, leren of op weg naar werk.',
'Heeft u weinig te doen, of lukt werken niet door ziekte of een beperking? Het **sociaal wijkteam** zoekt met u naar een dag die bij u past.

## Wat het team kan doen
- Met u praten over wat u graag doet en wat u aankunt.
- Een plek zoeken in de buurt: een cursus, een eetgroep, een werkplaats of vrijwilligerswerk.
- Uitleggen hoe u dagbesteding van de gemeente (Wmo) aanvraagt. Na een aanvraag hoort u binnen zes weken een besluit. Bij spoed sneller.
- Meedenken over vervoer naar de dagbesteding.
- U de weg wijzen bij vragen over werk, leren en uitkering.

## Wat u zelf kunt doen
- Loop binnen bij een buurthuis of een [informatiepunt](/wijkteams). Vraag wat er te doen is.
- Begin klein: één ochtend in de week is ook goed.
- Vraag aan een bekende of die de eerste keer meegaat.

## Wat kost het?
Voor dagbesteding van de gemeente betaalt u meestal een eigen bijdrage. Lees meer over de [eigen bijdrage](/eigen-bijdrage). Een activiteit in de buurt vraagt soms een klein bedrag.

## Wie nog meer kan helpen
- [UWV](https://www.uwv.nl), als u ziek bent geworden in uw werk of werkloos bent.
- De gemeente, bij vragen over bijstand en begeleiding naar werk.
- Uw bedrijfsarts of huisarts.',
'dagbesteding, dagopvang, dagactiviteit, dagactiviteiten, dagcentrum, dagverzorging, zinvolle dag, daginvulling, niets te doen, verveling, thuis zitten, structuur, dagritme, werk, baan, werk zoeken, werkloos, ontslag, ontslagen, werken met beperking, beschut werk, sociale werkplaats, werkplaats, arbeidsmatige dagbesteding, re-integratie, participatie, participatiewet, banenafspraak, jobcoach, stage, vrijwilligerswerk, vrijwilliger, cursus, leren, opleiding, taalles, Nederlands leren, inburgering, taalcoach, lezen en schrijven, laaggeletterd, computerles, hobby, creatief, muziek, tuinieren, zorgboerderij, koken, eetgroep, buurthuis, ontmoeting, UWV, WIA, Wajong, ziektewet, WW, arbeidsongeschikt, burn-out, vervoer dagbesteding, regiotaxi, ouderen overdag, dementie dagopvang, Wmo'
from theme where slug = 'dagbesteding-en-werk' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', 'Day activities and work',
'A day with meaning, volunteering, learning or on the way to work.',
'Do you have little to do, or can you not work because of illness or a disability? The **neighbourhood support team** (sociaal wijkteam) looks with you for a day that suits you.

## What the team can do
- Talk with you about what you like and what you can manage.
- Find a place in the neighbourhood: a course, a group that eats together, a workshop or volunteering.
- Explain how to ask the municipality for day activities (Wmo). After a request you hear within six weeks what the decision is. Urgent cases go faster.
- Think along about transport to the day activities.
- Show you the way with questions about work, learning and benefits.

## What you can do yourself
- Walk into a community centre or an [information point](/en/wijkteams). Ask what there is to do.
- Start small: one morning a week is fine.
- Ask somebody you know to come along the first time.

## What does it cost?
For day activities of the municipality you usually pay a personal contribution. Read more about the [personal contribution](/en/eigen-bijdrage). An activity in the neighbourhood may ask a small fee.

## Who else can help
- [UWV](https://www.uwv.nl), if you fell ill while working or lost your job.
- The municipality, with questions about social assistance and help towards work.
- Your company doctor or your own doctor.',
'day activities, day care, day centre, daytime activities, something to do, nothing to do, bored, sitting at home, structure, daily routine, work, job, looking for work, unemployed, dismissed, fired, work with a disability, sheltered work, workshop, reintegration, participation, job coach, internship, volunteering, volunteer work, volunteer, course, learning, education, language lessons, learn Dutch, Dutch lessons, civic integration, language coach, reading and writing, computer lessons, hobby, creative, music, gardening, care farm, cooking, eating together, community centre, meeting people, UWV, WIA, Wajong, sickness benefit, unemployment benefit, benefit, social assistance, unfit for work, burnout, transport, regional taxi, elderly, dementia day care, Wmo'
from theme where slug = 'dagbesteding-en-werk' and revision = 1;

-- Geld, schulden en minima
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', 'Geld, schulden en minima',
'Te weinig geld, rekeningen die blijven liggen, schulden of een brief van de deurwaarder.',
'Geldzorgen kunnen iedereen overkomen. Hoe eerder u praat, hoe meer er kan. Het **sociaal wijkteam** helpt u zonder oordeel. Een gesprek is gratis.

## Wat het team kan doen
- Met u de post openen en op een rij zetten wat u krijgt en wat u moet betalen.
- Helpen bij brieven van een deurwaarder, de verhuurder of de energieleverancier.
- Schuldhulp regelen, bijvoorbeeld met de **Stadsbank**.
- Kijken waar u recht op heeft: toeslagen, bijstand of **bijzondere bijstand**.
- U wijzen op fondsen, zoals **Stichting Leergeld** (kosten voor school) en **Stichting Urgente Noden**.

## Wat u zelf kunt doen
- Open alle post, ook als het eng is.
- Betaal eerst: huur, energie, water en zorgverzekering.
- Bel degene aan wie u geld moet betalen en vraag om een regeling.
- Kijk op [toeslagen.nl](https://www.toeslagen.nl) of u iets misloopt. Tips over geld vindt u bij het [Nibud](https://www.nibud.nl).

## Heeft het haast?
Dreigt u uit huis gezet te worden? Of worden stroom, gas of water afgesloten? Bel vandaag nog het wijkteam en zeg dat het spoed heeft.

## Wie nog meer kan helpen
- Juridische vragen: [Juridisch Loket](https://www.juridischloket.nl), [0800-8020](tel:08008020), gratis.
- Een formulier of brief begrijpen: een [informatiepunt](/wijkteams).
- Geen geld voor eten? Vraag het wijkteam naar de voedselbank.
- Een rekening van het CAK: lees over de [eigen bijdrage](/eigen-bijdrage) of bel [0800-1925](tel:08001925).',
'geld, geldzorgen, geldproblemen, schuld, schulden, schuldhulp, schuldhulpverlening, schuldsanering, WSNP, rood staan, rondkomen, niet rondkomen, te weinig geld, arm, armoede, minima, minimuminkomen, rekening, rekeningen, rekening niet betalen, niet betalen, betalingsachterstand, betalingsregeling, aanmaning, incasso, incassobureau, deurwaarder, beslag, loonbeslag, boete, CJIB, belastingschuld, huur niet betalen, huurachterstand, huisuitzetting, uit huis gezet, energie, energierekening, stroom afgesloten, gas, water afgesloten, zorgverzekering, premie niet betaald, Stadsbank, kredietbank, lenen, lening, budgetbeheer, bewindvoerder, bewindvoering, budgetcoach, uitkering, bijstand, bijzondere bijstand, toeslag, toeslagen, huurtoeslag, zorgtoeslag, kindgebonden budget, terugbetalen, kwijtschelding, voedselbank, geen eten, kledingbank, Leergeld, schoolkosten, laptop voor school, sport voor kinderen, Urgente Noden, gokken, gokverslaving, formulieren, eigen bijdrage'
from theme where slug = 'geld-en-schulden' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', 'Money and debts',
'Too little money, bills that stay unpaid, debts or a letter from the bailiff.',
'Everybody can get into money trouble. The sooner you talk, the more is possible. The **neighbourhood support team** (sociaal wijkteam) helps without judging. A talk is free.

## What the team can do
- Open your post with you and list what comes in and what you must pay.
- Help with letters from a bailiff, your landlord or the energy company.
- Arrange debt help, for example with the **Stadsbank**.
- Look at what you are entitled to: allowances, social assistance or **special assistance** (bijzondere bijstand).
- Point you to funds such as **Stichting Leergeld** (school costs) and **Stichting Urgente Noden**.

## What you can do yourself
- Open all your post, even if it scares you.
- Pay these first: rent, energy, water and health insurance.
- Call whoever you owe money and ask for a payment plan.
- Look at [toeslagen.nl](https://www.toeslagen.nl) whether you miss an allowance. [Nibud](https://www.nibud.nl) gives tips about money.

## Is it urgent?
Are you about to be evicted? Or will power, gas or water be cut off? Call the team today and say that it is urgent.

## Who else can help
- Legal questions: [Juridisch Loket](https://www.juridischloket.nl), [0800-8020](tel:08008020), free.
- Understanding a form or a letter: an [information point](/en/wijkteams).
- No money for food? Ask the team about the food bank (voedselbank).
- A bill from the CAK: read about the [personal contribution](/en/eigen-bijdrage) or call [0800-1925](tel:08001925).',
'money, money worries, money problems, debt, debts, debt help, debt relief, overdrawn, making ends meet, too little money, poor, poverty, low income, bill, bills, cannot pay, unpaid bills, arrears, payment plan, reminder, collection agency, bailiff, seizure, garnishment, fine, fines, tax debt, cannot pay rent, rent arrears, eviction, evicted, energy, energy bill, power cut off, gas, water cut off, health insurance, premium, Stadsbank, loan, borrowing, budget management, administrator, budget coach, benefit, social assistance, special assistance, allowance, allowances, rent allowance, care allowance, child budget, pay back, remission, food bank, no food, clothing bank, Leergeld, school costs, laptop for school, sports for children, gambling, forms, personal contribution, bijstand, schulden, deurwaarder'
from theme where slug = 'geld-en-schulden' and revision = 1;

-- Eenzaamheid en meedoen
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', 'Eenzaamheid en meedoen',
'U voelt zich alleen, wilt mensen ontmoeten of iets doen in de buurt.',
'Veel mensen voelen zich wel eens alleen, jong en oud. Dat is niets om u voor te schamen. Het **sociaal wijkteam** helpt u de eerste stap te zetten.

## Wat het team kan doen
- Luisteren, zonder haast.
- Vertellen wat er in uw buurt te doen is: samen eten, wandelen, sporten, zingen of een cursus.
- Iemand zoeken die bij u op bezoek komt of met u meegaat.
- Meedenken als u de deur niet uit durft of kunt. Het team kan ook bij u thuis komen.

## Wat u zelf kunt doen
- Vertel één mens hoe u zich voelt.
- Loop eens binnen bij een [informatiepunt](/wijkteams) in de bibliotheek of het buurthuis. Een afspraak is niet nodig.
- Doe iets voor een ander. Vrijwilligerswerk brengt mensen samen.
- Kies een vast moment in de week om naar buiten te gaan.

## Nu met iemand praten
- [De Luisterlijn](https://www.deluisterlijn.nl): [088 0767 000](tel:0880767000), dag en nacht. U hoeft uw naam niet te zeggen.
- De [Kindertelefoon](https://www.kindertelefoon.nl), voor kinderen en jongeren: [0800-0432](tel:08000432), gratis.

## Wie nog meer kan helpen
Bent u lang somber, of heeft u iemand verloren en komt u er niet uit? Praat ook met uw huisarts.

Denkt u aan zelfmoord? Bel [113](tel:113) of [0800-0113](tel:08000113), dag en nacht, gratis.',
'eenzaam, eenzaamheid, alleen, ik ben alleen, alleen voelen, niemand om mee te praten, geen vrienden, geen familie, weinig contact, contact, mensen ontmoeten, vrienden maken, ontmoeten, ontmoeting, meedoen, erbij horen, buurt, buurthuis, wijkcentrum, koffie drinken, koffieochtend, samen eten, eettafel, eetgroep, wandelen, wandelgroep, sporten, bewegen, zingen, koor, biljarten, bingo, kaarten, handwerken, cursus, uitje, uitjes, activiteiten, ouderen, senioren, weduwe, weduwnaar, rouw, verlies, overleden, verdriet, gescheiden, nieuw in Leiden, pas verhuisd, student eenzaam, nieuwkomer, vluchteling, taalmaatje, Nederlands oefenen, maatje, buddy, bezoek, bezoekvrijwilliger, telefooncirkel, huisdier, durf niet naar buiten, vervoer, niet naar buiten kunnen, somber, verdrietig, piekeren, praten, luisterend oor, Luisterlijn, vrijwilligerswerk, feestdagen alleen, Kerst alleen, buren, burenhulp, Radius'
from theme where slug = 'eenzaamheid-en-meedoen' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', 'Loneliness and taking part',
'You feel alone, want to meet people or do something in the neighbourhood.',
'Many people feel alone at times, young and old. It is nothing to be ashamed of. The **neighbourhood support team** (sociaal wijkteam) helps you take the first step.

## What the team can do
- Listen, without hurry.
- Tell you what there is to do near you: eating together, walking, sports, singing or a course.
- Find somebody who visits you or comes along with you.
- Think along if you dare not or cannot go out. The team can visit you at home, too.

## What you can do yourself
- Tell one person how you feel.
- Walk into an [information point](/en/wijkteams) in the library or the community centre. You need no appointment.
- Do something for somebody else. Volunteering brings people together.
- Choose a fixed moment each week to go out.

## Talk with somebody now
- [De Luisterlijn](https://www.deluisterlijn.nl): [088 0767 000](tel:0880767000), day and night, in Dutch. You need not tell your name.
- The [Kindertelefoon](https://www.kindertelefoon.nl), for children and young people: [0800-0432](tel:08000432), free, in Dutch.

## Who else can help
Have you felt low for long, or lost somebody and are you stuck? Talk with your doctor too.

Are you thinking about suicide? Call [113](tel:113) or [0800-0113](tel:08000113), day and night, free.',
'lonely, loneliness, alone, I am alone, feel alone, nobody to talk to, no friends, no family, little contact, contact, meet people, make friends, meeting, taking part, joining in, belong, neighbourhood, community centre, coffee, coffee morning, eating together, eating group, walking, walking group, sports, exercise, singing, choir, bingo, cards, knitting, course, outing, activities, elderly, seniors, widow, widower, grief, loss, died, bereavement, sadness, divorced, new in Leiden, just moved, lonely student, international student, expat, newcomer, refugee, language buddy, practise Dutch, buddy, visit, volunteer visitor, pet, afraid to go out, transport, housebound, sad, worrying, talk, listening ear, volunteering, alone at Christmas, neighbours, help from neighbours'
from theme where slug = 'eenzaamheid-en-meedoen' and revision = 1;

-- Wonen
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', 'Wonen',
'Uw huis past niet meer bij u, u heeft een hulpmiddel nodig of u dreigt uw huis te verliezen.',
'Wordt de trap te steil? Past uw rolstoel niet door de deur? Ga naar het **Wmo-loket**. Gaat het om ruzie met buren, huurschuld of geen huis? Begin dan bij uw **sociaal wijkteam**.

## Wat het Wmo-loket en het team kunnen doen
- Met u bekijken wat in huis lastig is. Vaak komt iemand bij u kijken.
- Een aanpassing regelen, zoals een traplift, een beugel of een andere douche.
- Een hulpmiddel regelen, zoals een scootmobiel of een rolstoel.
- Meedenken of verhuizen beter past.
- Na een aanvraag hoort u binnen zes weken een besluit. Bij spoed sneller.

## Wat u zelf kunt doen
- Maak een lijst van wat niet meer lukt: traplopen, douchen, naar buiten gaan.
- Haal losse kleden weg en zorg voor goed licht. Dat voorkomt vallen.
- Koop of bouw niets voordat de gemeente heeft besloten. Anders krijgt u het misschien niet vergoed.
- Huurt u? Vraag ook wat uw verhuurder kan doen.

## Wat kost het?
Voor een scootmobiel en een woningaanpassing betaalt u meestal een eigen bijdrage, tot de kostprijs is bereikt. Voor een rolstoel betaalt u niets. Lees meer over de [eigen bijdrage](/eigen-bijdrage).

## Dreigt u uw huis te verliezen of heeft u geen huis?
Bel uw wijkteam en zeg dat het haast heeft. U mag ook naar het Wmo-loket. U hoeft geen adres te hebben om hulp te vragen. Gaat het om huurschuld? Lees over [geld en schulden](/thema/geld-en-schulden).

## Wie nog meer kan helpen
- Uw verhuurder, bij gebreken of overlast.
- De [Huurcommissie](https://www.huurcommissie.nl), bij een geschil over de huur.
- [Juridisch Loket](https://www.juridischloket.nl): [0800-8020](tel:08008020), gratis.',
'wonen, woning, huis, huis aanpassen, woningaanpassing, aanpassing, traplift, trap, trap te steil, drempel, drempels weg, beugel, handgreep, douche, badkamer, inloopdouche, douchestoel, toilet, verhoogd toilet, tillift, hoog laag bed, deur te smal, keuken aanpassen, rolstoel, elektrische rolstoel, scootmobiel, rollator, hulpmiddel, hulpmiddelen, driewielfiets, reparatie, stalling, regiotaxi, vervoer, parkeerkaart, invalidenparkeerplaats, Wmo, verhuizen, verhuiskosten, andere woning, seniorenwoning, gelijkvloers, aanleunwoning, verzorgingshuis, verpleeghuis, sociale huur, huurwoning, woningcorporatie, woning zoeken, urgentie, inschrijven woning, kamer zoeken, geen huis, dakloos, thuisloos, zwerven, op straat, bankslapen, geen adres, briefadres, opvang, nachtopvang, daklozenopvang, huisuitzetting, uit huis gezet, ontruiming, huurachterstand, verhuurder, huurbaas, schimmel, vocht, lekkage, gebreken, overlast, burenruzie, lawaai, buurtbemiddeling, scheiding woning, eigen bijdrage, vallen'
from theme where slug = 'wonen' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', 'Housing and adapting your home',
'Your home no longer fits you, you need an aid or you may lose your home.',
'Are the stairs too steep? Is the door too narrow for your wheelchair? Go to the **Wmo desk** (Wmo-loket). Is it about trouble with neighbours, rent debt or having no home? Then start at your **neighbourhood support team** (sociaal wijkteam).

## What the Wmo desk and the team can do
- Look with you at what is hard at home. Often somebody comes to see.
- Arrange an adaptation, such as a stairlift, a grab rail or another shower.
- Arrange an aid, such as a mobility scooter or a wheelchair.
- Think along whether moving house is better.
- After a request you hear within six weeks what the decision is. Urgent cases go faster.

## What you can do yourself
- List what you can no longer do: climb stairs, shower, go out.
- Remove loose rugs and see to good light. That prevents falls.
- Do not buy or build anything before the municipality has decided. You may not get the money back.
- Do you rent? Ask your landlord what is possible, too.

## What does it cost?
For a mobility scooter and an adaptation of your home you usually pay a personal contribution, until the cost price is reached. A wheelchair is free. Read more about the [personal contribution](/en/eigen-bijdrage).

## About to lose your home, or no home at all?
Call your team and say that it is urgent. You may go to the Wmo desk too. You need no address to ask for help. Is it about rent debt? Read about [money and debts](/en/thema/geld-en-schulden).

## Who else can help
- Your landlord, about defects or nuisance.
- The [Huurcommissie](https://www.huurcommissie.nl), for a dispute about the rent.
- [Juridisch Loket](https://www.juridischloket.nl): [0800-8020](tel:08008020), free.',
'housing, home, house, adapt home, home adaptation, adaptation, stairlift, stairs, stairs too steep, doorstep, grab rail, handrail, shower, bathroom, walk-in shower, shower chair, toilet, raised toilet, hoist, adjustable bed, door too narrow, kitchen, wheelchair, electric wheelchair, mobility scooter, walker, rollator, aid, aids, tricycle, repair, regional taxi, transport, parking card, disabled parking, Wmo, moving, moving costs, other home, senior housing, ground floor, nursing home, care home, social housing, rent, rental home, housing association, find a house, urgency, find a room, no home, homeless, sleeping rough, on the street, sofa surfing, no address, postal address, shelter, night shelter, eviction, evicted, rent arrears, landlord, mould, damp, leak, defects, nuisance, trouble with neighbours, noise, mediation, divorce and housing, personal contribution, fall, traplift, scootmobiel'
from theme where slug = 'wonen' and revision = 1;

-- Zorgen om een ander
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', 'Zorgen om een ander',
'U ziet of hoort iets bij een buur, familielid, vriend of kind en u maakt zich zorgen.',
'**Is er nu gevaar?** Bel [112](tel:112).

**Denkt u dat er thuis geweld of mishandeling is?** Bel [Veilig Thuis](https://www.veiligthuis.nl): [0800-2000](tel:08002000), dag en nacht, gratis. U kunt er ook alleen advies vragen.

In alle andere gevallen kunt u uw zorg delen met het **wijkteam** in de wijk waar die ander woont. Gaat het om een kind of gezin? Kies dan het **Jeugd- en Gezinsteam**.

## Wanneer kunt u bellen?
- U ziet een buur bijna niet meer, of de post stapelt zich op.
- Iemand is in de war, eet slecht of zorgt niet goed voor zichzelf.
- U hoort vaak ruzie of gehuil.
- Een familielid drinkt veel of heeft grote schulden.

U hoeft niet zeker te weten wat er is. Een vraag stellen mag altijd.

## Zo vertelt u het
- Zeg wat u zelf heeft **gezien of gehoord**, en wanneer.
- Zeg waarom u zich zorgen maakt.
- Zeg of de ander weet dat u belt.

U mag **anoniem** blijven: u hoeft uw naam niet te noemen.

## Wat het team doet
- Het team luistert en denkt met u mee over wat u zelf kunt doen.
- Het team kan contact zoeken met de ander en hulp aanbieden. De ander mag nee zeggen. Is het niet veilig? Dan kan het team Veilig Thuis erbij vragen.
- U hoort meestal niet hoe het afloopt. Het team mag niet zomaar over iemand anders vertellen.

## Wat u zelf kunt doen
- Bel eens aan of stuur een kaartje. Vraag rustig hoe het gaat.
- Biedt u hulp aan? Doe wat u volhoudt. Zorgt u al lang voor iemand? Lees over [mantelzorg](/thema/mantelzorg).

## Praat iemand over zelfmoord?
Blijf bij die persoon en bel samen [113](tel:113) of [0800-0113](tel:08000113), dag en nacht, gratis. U mag ook zelf bellen voor advies. Is er direct gevaar? Bel [112](tel:112).

Heeft iemand snel een dokter nodig, maar is het niet levensgevaarlijk? Bel de huisarts. Bel in de avond, de nacht en het weekend de huisartsenpost.',
'zorgen om een ander, zorgen om iemand, ik maak me zorgen, bezorgd, melden, melding, melding doen, zorgmelding, meldpunt zorg, anoniem, anoniem melden, buurman, buurvrouw, buren, vriend, vriendin, collega, familie, moeder, vader, ouders, broer, zus, zoon, dochter, kind van de buren, leerling, verward, verward persoon, verwarde man, in de war, vervuiling, vies huis, stank, verwaarlozing, verwaarloosd, post stapelt op, gordijnen dicht, zie hem niet meer, schreeuwen, ruzie bij buren, gehuil, huiselijk geweld, geweld, slaan, geslagen, mishandeling, kindermishandeling, ouderenmishandeling, misbruik, financiële uitbuiting, bedreiging, stalking, onveilig, niet veilig, bang voor mijn man, bang voor mijn partner, bang thuis, bedreigd, Veilig Thuis, 112, politie, crisis, spoed, nood, zelfmoord, suïcide, dood willen, zelfdoding, drinkt te veel, alcohol, drugs, verslaafd, dement, dementie, dwalen, valt vaak, eet niet, eenzame buurvrouw, dakloze, slaapt buiten, overlast, dieren verwaarloosd, zorgmijder, wil geen hulp, weigert hulp, huisartsenpost'
from theme where slug = 'zorgen-om-een-ander' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', 'Worried about somebody else',
'You see or hear something about a neighbour, relative, friend or child and you are worried.',
'**Is there danger right now?** Call [112](tel:112).

**Do you think that there is violence or abuse at home?** Call [Veilig Thuis](https://www.veiligthuis.nl): [0800-2000](tel:08002000), day and night, free. You can also just ask for advice.

In all other cases you can share your worry with the **team** of the area where the other person lives. Is it about a child or a family? Then choose the **youth and family team** (Jeugd- en Gezinsteam).

## When can you call?
- You hardly see a neighbour any more, or the post piles up.
- Somebody is confused, eats badly or does not look after themselves.
- You often hear quarrels or crying.
- A relative drinks a lot or has large debts.

You need not be sure what is wrong. You may always ask.

## How to tell it
- Say what you have **seen or heard** yourself, and when.
- Say why you are worried.
- Say whether the other person knows that you call.

You may stay **anonymous**: you need not tell your name.

## What the team does
- The team listens and thinks along about what you can do yourself.
- The team can contact the other person and offer help. People may say no. Is it not safe? Then the team can bring in Veilig Thuis.
- You usually do not hear how it ends. The team may not just talk about somebody else.

## What you can do yourself
- Ring the bell or send a card. Ask calmly how things are.
- Do you offer help? Do what you can keep up. Have you cared for somebody for long? Read about [caring for somebody](/en/thema/mantelzorg).

## Does somebody talk about suicide?
Stay with that person and call [113](tel:113) or [0800-0113](tel:08000113) together, day and night, free. You can call for advice yourself, too. Is there danger right now? Call [112](tel:112).

Does somebody need a doctor soon, but is it not life-threatening? Call the doctor (huisarts). In the evening, at night and at the weekend, call the out-of-hours doctor (huisartsenpost).',
'worried about somebody, worried about someone, worry, concerned, report, reporting, report a concern, anonymous, anonymously, neighbour, neighbor, neighbours, friend, colleague, family, mother, father, parents, brother, sister, son, daughter, child next door, pupil, confused, confused person, dirty house, smell, neglect, neglected, post piling up, curtains closed, do not see him any more, shouting, quarrel next door, crying, domestic violence, violence, hitting, beaten, abuse, child abuse, elder abuse, sexual abuse, financial abuse, threat, stalking, unsafe, not safe, afraid of my husband, afraid of my partner, afraid at home, Veilig Thuis, 112, police, crisis, urgent, emergency, suicide, suicidal, wants to die, drinks too much, alcohol, drugs, addicted, dementia, wandering, falls often, does not eat, lonely neighbour, homeless person, sleeps outside, nuisance, neglected animals, avoids care, does not want help, refuses help, out-of-hours doctor'
from theme where slug = 'zorgen-om-een-ander' and revision = 1;

-- 16 tot 27 jaar
insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'nl', '16 tot 27 jaar',
'Bijna 18 of net volwassen: wat er verandert en wie u helpt met wonen, geld, school en werk.',
'Op uw 18e verandert er veel tegelijk. Begin op tijd, het liefst een half jaar ervoor.

## Waar moet u zijn?
- **Jonger dan 18:** het **Jeugd- en Gezinsteam**. U mag zelf bellen of langskomen.
- **18 of ouder:** het **sociaal wijkteam**. Krijgt u al jeugdhulp? Vraag uw hulpverlener om samen een plan te maken voor na uw verjaardag.

Een gesprek is gratis. U mag iemand meenemen die u vertrouwt.

## Wat verandert er als u 18 wordt?
- U bent volwassen. U tekent zelf contracten en u bent zelf verantwoordelijk voor uw schulden.
- U betaalt zelf premie voor uw zorgverzekering. U kunt zorgtoeslag aanvragen.
- Jeugdhulp stopt meestal. Soms kan die langer doorgaan, tot uiterlijk uw 23e. Andere hulp komt van de gemeente (Wmo). Daarvoor betaalt u soms een [eigen bijdrage](/eigen-bijdrage).
- De kinderbijslag stopt. Uw ouders moeten tot uw 21e blijven meebetalen aan uw levensonderhoud en studie.
- Zit u op het mbo? Dan kunt u vanaf uw 18e studiefinanciering aanvragen bij [DUO](https://www.duo.nl).

## Wat het team kan doen
- Met u uitzoeken wat u moet regelen, en in welke volgorde.
- Helpen bij schulden, wonen, school, werk of problemen thuis.
- Begeleiding regelen als zelfstandig wonen nog lastig is.
- Zorgen dat u uw verhaal niet steeds opnieuw hoeft te doen.

## Wat u zelf kunt doen
- Vraag DigiD aan en open uw post.
- Regel uw zorgverzekering en kijk op [toeslagen.nl](https://www.toeslagen.nl).
- Bewaar belangrijke papieren op één plek.
- Stop niet zomaar met school. Praat eerst met uw mentor.

## Wie nog meer kan helpen
- [Kindertelefoon](https://www.kindertelefoon.nl), voor kinderen en jongeren: [0800-0432](tel:08000432), gratis.
- [Juridisch Loket](https://www.juridischloket.nl): [0800-8020](tel:08008020), gratis.
- Uw huisarts. Die mag niet zomaar met anderen over u praten.
- Geen slaapplek? Lees over [wonen](/thema/wonen) of bel uw team en zeg dat het haast heeft.

Denkt u aan zelfmoord? Bel [113](tel:113) of [0800-0113](tel:08000113), dag en nacht, gratis. Is er direct gevaar? Bel [112](tel:112).',
'16, 17, 18, 18 jaar, 18 worden, bijna 18, 18 plus, 16 tot 27, 18-/18+, jongere, jongeren, jongvolwassene, puber, tiener, student, scholier, administratief ravijn, van jeugdzorg naar Wmo, jeugdhulp stopt, verlengde jeugdhulp, jeugdzorg na 18, uit huis gaan, op kamers, kamer zoeken, zelfstandig wonen jongeren, begeleid wonen jongeren, thuis weggelopen, weglopen, uit huis gezet door ouders, zwerfjongere, dakloze jongere, bankslaper, geen slaapplek, briefadres, ruzie met ouders, pleegzorg na 18, jongerenloket, startkwalificatie, school, gestopt met school, schoolverlater, mbo, spijbelen, leerplicht, stage, bijbaan, werk jongeren, uitkering jongeren, bijstand onder 27, Wajong, studiefinanciering, DUO, studieschuld, schulden jongeren, telefoonabonnement, zorgverzekering, zorgtoeslag, huurtoeslag, kinderbijslag, DigiD, bankrekening, contract, eigen risico, stress, somber, angst, burn-out, eenzaam op kamers, zelfmoord, zelfbeschadiging, eetstoornis, blowen, drugs, gokken, gamen, zwanger, anticonceptie, LHBTI, coming-out, geaardheid, jongerenwerker, jongerencoach, jonge moeder, jonge mantelzorger, autisme, ADHD'
from theme where slug = '16-tot-27-jaar' and revision = 1;

insert into theme_text (theme_id, language, title, summary, body, search_words)
select id, 'en', '16 to 27 years old',
'Almost 18 or just grown up: what changes and who helps you with housing, money, school and work.',
'A lot changes at once when you turn 18. Start in time, if you can half a year before.

## Where should you go?
- **Under 18:** the **youth and family team** (Jeugd- en Gezinsteam). You can call or come by yourself.
- **18 or older:** the **neighbourhood support team** (sociaal wijkteam). Do you get youth help already? Ask your helper to make a plan with you for after your birthday.

A talk is free. You can bring somebody you trust.

## What changes when you turn 18?
- You are an adult. You sign contracts yourself and you are responsible for your own debts.
- You pay for your own health insurance. You can ask for care allowance (zorgtoeslag).
- Youth help usually stops. Sometimes it can go on, until you are 23 at the latest. Other help comes from the municipality (Wmo). For that you sometimes pay a [personal contribution](/en/eigen-bijdrage).
- Child benefit stops. Until you are 21 your parents go on paying towards your living costs and study.
- Are you in mbo? Then you can ask [DUO](https://www.duo.nl) for student finance from 18.

## What the team can do
- Find out with you what you have to arrange, and in which order.
- Help with debts, housing, school, work or problems at home.
- Arrange support if living on your own is still hard.
- See to it that you need not tell your story again and again.

## What you can do yourself
- Apply for DigiD and open your post.
- Arrange your health insurance and look at [toeslagen.nl](https://www.toeslagen.nl).
- Keep important papers in one place.
- Do not just stop school. Talk with your mentor first.

## Who else can help
- [Kindertelefoon](https://www.kindertelefoon.nl), for children and young people: [0800-0432](tel:08000432), free, in Dutch.
- [Juridisch Loket](https://www.juridischloket.nl): [0800-8020](tel:08008020), free.
- Your doctor, who may not just talk about you with others.
- No place to sleep? Read about [housing](/en/thema/wonen) or call your team and say that it is urgent.

Are you thinking about suicide? Call [113](tel:113) or [0800-0113](tel:08000113), day and night, free. Is there danger right now? Call [112](tel:112).',
'16, 17, 18, 18 years, turning 18, almost 18, 16 to 27, young person, young people, young adult, teenager, teen, student, pupil, from youth care to adult care, youth help stops, extended youth care, youth care after 18, leaving home, student room, find a room, living on your own, supported living, run away, ran away from home, thrown out by parents, homeless youth, sofa surfing, no place to sleep, postal address, quarrel with parents, foster care after 18, school, stopped school, school dropout, mbo, truancy, internship, side job, work, unemployed, benefit for young people, Wajong, student finance, DUO, student debt, phone contract, health insurance, care allowance, rent allowance, child benefit, DigiD, bank account, contract, stress, depressed, anxiety, burnout, suicide, self-harm, eating disorder, weed, drugs, gambling, gaming, pregnant, LGBTI, coming out, youth worker, youth coach, young mother, young carer, autism, ADHD'
from theme where slug = '16-tot-27-jaar' and revision = 1;
