-- The accessibility statement, the privacy page and where one goes with a complaint, as demonstration texts.

insert into information_page (
    slug, revision, status, valid_from, checked_on, review_on, source, voorbeeld, version
) values
    ('toegankelijkheid', 1, 'GEPUBLICEERD', '2026-01-01', '2026-10-05', '2027-04-05', 'voorbeeldtekst, door de gemeente te vervangen', true, 1),
    ('privacy', 1, 'GEPUBLICEERD', '2026-01-01', '2026-10-05', '2027-04-05', 'voorbeeldtekst, door de gemeente te vervangen', true, 1),
    ('klacht', 1, 'GEPUBLICEERD', '2026-01-01', '2026-10-05', '2027-04-05', 'voorbeeldtekst, door de gemeente te vervangen', true, 1);

insert into information_page_text (information_page_id, language, title, body)
select id, 'nl', 'Toegankelijkheid',
'Iedereen moet deze website kunnen gebruiken: met een muis, met een toetsenbord, met een schermlezer of met grote letters. Hier leest u hoe ver wij zijn.

**Dit is een demonstratie.** De gegevens op deze pagina zijn een voorbeeld. Een gemeente die de Wijkteamwijzer gebruikt, vult hier haar eigen verklaring in.

## Waar gaat deze verklaring over?
Deze verklaring gaat over de openbare pagina''s van de Wijkteamwijzer: zoeken, de wijkteams, de kaart, de thema''s, de eigen bijdrage en de vragenlijsten.

## Hoe toegankelijk is de website?
**Status: nog niet onderzocht door een onafhankelijke deskundige.** Wij zeggen daarom niet dat de website volledig voldoet.

Wij bouwen naar de norm **EN 301 549** en naar de richtlijnen **WCAG 2.2, niveau A en AA**. Die norm geldt ook voor websites van de overheid.

## Hoe testen wij?
- Een programma controleert de pagina''s op bekende fouten.
- Wij gaan na of alles werkt met alleen het toetsenbord.
- Wij gaan na of alles werkt zonder JavaScript.
- Wij kijken of de pagina''s leesbaar blijven bij sterk vergroten en met eigen kleuren.

Een programma vindt niet alle fouten. Er is nog geen test gedaan met mensen die een beperking hebben. Dat moet gebeuren voordat een gemeente de website gebruikt.

## Wat weten wij dat nog niet goed is?
- De kaart is een plaatje. Wie de kaart niet kan zien, vindt dezelfde wijken en teams in de lijst ernaast.
- Websites van anderen waar wij naar wijzen, hebben wij niet getest.
- De uitleg is er in het Nederlands en het Engels, niet in gebarentaal.

## Werkt er iets niet voor u?
Laat het ons weten. Vertel op welke pagina het was, wat u wilde doen en wat er misging.

- E-mail: toegankelijkheid@voorbeeld.example (voorbeeld)
- Telefoon: 071-516 00 01 (voorbeeld)

U mag ook langsgaan bij een [wijkteam of informatiepunt](/wijkteams). Zij helpen u met de informatie van deze website.

## Niet tevreden met het antwoord?
Dien dan een klacht in bij de gemeente. Komt u er samen niet uit? Ga dan naar de [Nationale ombudsman](https://www.nationaleombudsman.nl).'
from information_page where slug = 'toegankelijkheid' and revision = 1;

insert into information_page_text (information_page_id, language, title, body)
select id, 'en', 'Accessibility',
'Everybody must be able to use this website: with a mouse, a keyboard, a screen reader or large letters. Here you read how far we are.

**This is a demonstration.** The details on this page are an example. A municipality that uses the Wijkteamwijzer puts its own statement here.

## What is this statement about?
This statement is about the public pages of the Wijkteamwijzer: the search, the teams, the map, the themes, the personal contribution and the questionnaires.

## How accessible is the website?
**Status: not yet examined by an independent expert.** Therefore we do not say that the website fully complies.

We build to the standard **EN 301 549** and to the guidelines **WCAG 2.2, levels A and AA**. That standard applies to websites of the government too.

## How do we test?
- A program checks the pages for known mistakes.
- We check that everything works with the keyboard alone.
- We check that everything works without JavaScript.
- We look whether the pages stay readable when strongly enlarged and with colours of your own.

A program does not find every mistake. There has been no test yet with people who have a disability. That must happen before a municipality uses the website.

## What do we know that is not right yet?
- The map is a picture. Who cannot see the map finds the same areas and teams in the list beside it.
- We have not tested the websites of others that we link to.
- The explanation is in Dutch and English, not in sign language.

## Does something not work for you?
Let us know. Tell us which page it was, what you wanted to do and what went wrong.

- E-mail: toegankelijkheid@voorbeeld.example (example)
- Telephone: 071-516 00 01 (example)

You may also visit a [team or information point](/en/wijkteams). They help you with the information on this website.

## Not satisfied with the answer?
Make a complaint to the municipality. Can you not settle it together? Then go to the [National Ombudsman](https://www.nationaleombudsman.nl).'
from information_page where slug = 'toegankelijkheid' and revision = 1;

insert into information_page_text (information_page_id, language, title, body)
select id, 'nl', 'Privacy',
'U kunt deze website gebruiken zonder te vertellen wie u bent. Wij vragen zo weinig mogelijk en bewaren zo weinig mogelijk.

**Dit is een demonstratie.** Een gemeente die de Wijkteamwijzer gebruikt, vult hier haar eigen gegevens in.

## Geen cookies
De openbare pagina''s zetten geen cookies. Wij volgen u niet en wij laten ook geen andere bedrijven meekijken.

## Uw postcode
U vult uw postcode in om uw wijkteam te vinden. Soms vragen wij ook uw huisnummer, omdat een postcode in twee wijken kan liggen.

- Wij gebruiken de postcode en het huisnummer alleen om het antwoord te zoeken.
- Wij bewaren ze niet.
- Ze staan nooit in het adres van een pagina en nooit in een logboek.

## Wat hulp u kost
Op de pagina ‘Wat kost het?’ kunt u zien wat u zelf betaalt. Wij vragen dan met wie u woont en welke hulp u krijgt, niet wie u bent. Uw antwoorden gaan van pagina naar pagina mee in uw eigen browser. Wij bewaren ze niet. Ze staan niet in het adres van een pagina en niet in een logboek. Gebruikt u een computer van een ander? Sluit dan de browser als u klaar bent.

## Vertellen hoe het ging
Met een korte vragenlijst kunt u vertellen hoe de hulp ging. Dat is anoniem. Wij vragen en bewaren niet wie u bent.

- Uw antwoorden gaan van pagina naar pagina mee in uw eigen browser. Wij bewaren ze pas als u ze verstuurt. Ze staan niet in het adres van een pagina en niet in een logboek.
- Na het versturen wachten ze zonder naam, adres, dag of tijd. Wij weten alleen over welk team en welk kwartaal het gaat.
- Zijn er genoeg vragenlijsten bij elkaar? Dan tellen wij de antwoorden op en vernietigen wij de vragenlijsten.
- Kreeg u een brief met een code? Dan vergeten wij de code op het moment dat wij uw antwoorden krijgen. Nergens staat welke antwoorden bij welke code horen.
- Een uur lang onthouden wij hoeveel vragenlijsten er van een adres op internet komen, in een vorm waaraan wij dat adres niet meer herkennen. Zo kan niemand de uitkomsten vervalsen door heel vaak mee te doen.

Wij kunnen uw antwoorden daarna niet meer vinden, ook niet als u daarom vraagt. Gebruikt u een computer van een ander? Sluit dan de browser als u klaar bent.

## Een fout doorgeven
Klopt er iets niet op een pagina van een team? Dan kunt u dat melden. Wij bewaren uw bericht, om welk team het gaat en op welke dag het kwam. Uw naam en adres vragen wij niet. Schrijf ze dus ook niet in het bericht.

## Wat tellen wij?
Niets. Wij houden niet bij wie welke pagina bekijkt. Wel onthouden wij een paar minuten hoe vaak er van een adres op internet iets gevraagd wordt, in een vorm waaraan wij dat adres niet meer herkennen. Zo kan niemand de website voor anderen onbereikbaar maken.

## Belt, mailt of bezoekt u een wijkteam?
Dat gaat buiten deze website om. Vraag het team welke gegevens het bewaart. Stuur geen burgerservicenummer of medische gegevens in een gewone e-mail.

## Uw rechten
U mag de gemeente vragen welke gegevens zij van u heeft. U mag ook vragen om die te verbeteren of te verwijderen. Van deze website zelf hebben wij geen gegevens die bij u horen. Daarom kunnen wij een bericht over een fout niet bij u terugzoeken.

## Vragen of een klacht?
- E-mail: privacy@voorbeeld.example (voorbeeld)
- Telefoon: 071-516 00 01 (voorbeeld)

Vindt u dat wij niet goed met gegevens omgaan? Dan kunt u een klacht indienen bij de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).'
from information_page where slug = 'privacy' and revision = 1;

insert into information_page_text (information_page_id, language, title, body)
select id, 'en', 'Privacy',
'You can use this website without telling who you are. We ask as little as possible and keep as little as possible.

**This is a demonstration.** A municipality that uses the Wijkteamwijzer puts its own details here.

## No cookies
The public pages set no cookies. We do not follow you, and we let no other companies look along.

## Your postcode
You fill in your postcode to find your team. Sometimes we ask your house number too, because a postcode can lie in two areas.

- We use the postcode and the house number only to find the answer.
- We do not keep them.
- They never stand in the address of a page and never in a log.

## What help costs you
On the page ‘What does it cost?’ you can see what you pay yourself. We then ask with whom you live and which help you get, not who you are. Your answers go along from page to page in your own browser. We do not keep them. They do not stand in the address of a page and not in a log. Do you use somebody else''s computer? Close the browser when you are done.

## Telling how it went
With a short questionnaire you can tell how the help went. That is anonymous. We do not ask and do not keep who you are.

- Your answers go along from page to page in your own browser. We keep them only when you send them. They do not stand in the address of a page and not in a log.
- After that they wait without name, address, day or time. We only know which team and which quarter it is about.
- Are there enough questionnaires together? Then we add up the answers and destroy the questionnaires.
- Did you get a letter with a code? Then we forget the code at the moment that we get your answers. Nowhere is written which answers belong to which code.
- For an hour we remember how many questionnaires come from an address on the internet, in a form in which we no longer recognise that address. So nobody can falsify the results by taking part very often.

After that we cannot find your answers any more, not even if you ask us. Do you use somebody else''s computer? Close the browser when you are done.

## Telling us about a mistake
Is something wrong on the page of a team? You can tell us. We keep your message, which team it is about and on which day it came. We do not ask your name and address. So please do not write them in the message.

## What do we count?
Nothing. We do not keep track of who looks at which page. We do remember for a few minutes how often something is asked from an address on the internet, in a form in which we no longer recognise that address. So nobody can keep the website from others.

## Do you call, mail or visit a team?
That happens outside this website. Ask the team which data it keeps. Do not send a citizen service number (BSN) or medical data in an ordinary e-mail.

## Your rights
You may ask the municipality which data it has about you. You may also ask to correct or delete them. This website itself has no data that belong to you. Therefore we cannot find out which message about a mistake was yours.

## Questions or a complaint?
- E-mail: privacy@voorbeeld.example (example)
- Telephone: 071-516 00 01 (example)

Do you think that we do not handle data well? Then you can complain to the [Dutch Data Protection Authority](https://www.autoriteitpersoonsgegevens.nl) (Autoriteit Persoonsgegevens).'
from information_page where slug = 'privacy' and revision = 1;

insert into information_page_text (information_page_id, language, title, body)
select id, 'nl', 'Hebt u een klacht of een vraag?',
'De vragenlijst is anoniem. Daarom kunnen wij u niet antwoorden. Wilt u dat iemand iets doet? Dat kan zo:

- **U hebt een klacht over een medewerker of over hoe het ging.** Praat er eerst over met [het team](/wijkteams). Lukt dat niet, of wilt u dat niet? Dien dan een klacht in bij de gemeente: [klachten@voorbeeld.example](mailto:klachten@voorbeeld.example) of [071-516 00 02](tel:+31715160002) (voorbeeld).
- **U wilt praten met iemand die naast u staat.** Een vertrouwenspersoon luistert, denkt met u mee en helpt bij een klacht. Dat is gratis. Wat u zegt blijft geheim: [071-516 00 03](tel:+31715160003) (voorbeeld).
- **U wilt hulp bij een gesprek of bij een keuze.** Een onafhankelijke cliëntondersteuner helpt u en gaat mee als u wilt. Die werkt niet voor de gemeente en niet voor het team. Dat is gratis: [071-516 00 04](tel:+31715160004) (voorbeeld).
- **U bent het niet eens met een besluit.** In de brief van de gemeente staat hoe u bezwaar maakt, en voor welke dag.'
from information_page where slug = 'klacht' and revision = 1;

insert into information_page_text (information_page_id, language, title, body)
select id, 'en', 'Do you have a complaint or a question?',
'The questionnaire is anonymous. So we cannot answer you. Do you want somebody to do something? This is how:

- **You have a complaint about a staff member or about how it went.** First talk about it with [the team](/en/wijkteams). Does that not work, or do you not want to? Make a complaint to the municipality: [klachten@voorbeeld.example](mailto:klachten@voorbeeld.example) or [071-516 00 02](tel:+31715160002) (example).
- **You want to talk to somebody who is on your side.** A confidential adviser (vertrouwenspersoon) listens, thinks along and helps with a complaint. It is free. What you say stays secret: [071-516 00 03](tel:+31715160003) (example).
- **You want help with a conversation or a choice.** An independent client supporter (cliëntondersteuner) helps you and comes along if you like. They do not work for the municipality or for the team. It is free: [071-516 00 04](tel:+31715160004) (example).
- **You do not agree with a decision.** The letter of the municipality says how you object, and before which day.'
from information_page where slug = 'klacht' and revision = 1;
