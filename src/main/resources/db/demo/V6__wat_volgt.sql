-- What the site does not do itself yet, said in words, so that no link leads nowhere.

insert into information_page (slug, revision, status, valid_from, checked_on, review_on, source, voorbeeld, version) values
    ('eigen-bijdrage', 1, 'GEPUBLICEERD', '2026-01-01', '2026-10-01', '2027-01-15', 'CAK', false, 1),
    ('ervaring', 1, 'GEPUBLICEERD', '2026-01-01', '2026-10-01', '2027-01-15', null, true, 1);

insert into information_page_text
select id, 'nl', 'Wat kost het?',
'Praten met het wijkteam is **gratis**. Ook een onafhankelijke cliëntondersteuner is altijd gratis.

Voor sommige hulp betaalt u een eigen bijdrage. Dat geldt bijvoorbeeld voor hulp bij het huishouden, begeleiding, dagbesteding, een woningaanpassing of een scootmobiel.

## Hoeveel is het?

In 2026 is de eigen bijdrage **€ 21,80 per maand** voor uw hele huishouden. Dat bedrag hangt niet af van uw inkomen. Sommige mensen betalen niets.

## Wie stuurt de rekening?

Het CAK stuurt u de rekening en stelt het bedrag vast. De gemeente geeft aan het CAK door welke hulp u krijgt. Hebt u een vraag over de rekening? Bel het CAK: [0800-1925](tel:08001925) (gratis).

## Kunt u het niet betalen?

Stop dan niet met de hulp. Praat eerst met [het wijkteam](/wijkteams). Zij zoeken met u naar een oplossing.'
from information_page where slug = 'eigen-bijdrage';

insert into information_page_text
select id, 'en', 'What does it cost?',
'Talking with the team is **free**. An independent client supporter is always free too.

For some help you pay a contribution (eigen bijdrage). For example for household help, guidance, day activities, an adaptation of your home or a mobility scooter.

## How much is it?

In 2026 the contribution is **€21.80 a month** for your whole household. That amount does not depend on your income. Some people pay nothing.

## Who sends the bill?

The CAK sends you the bill and sets the amount. The municipality tells the CAK which help you get. A question about the bill? Call the CAK: [0800-1925](tel:08001925) (free).

## You cannot pay it?

Then do not stop the help. Talk with [the team](/en/wijkteams) first. They look for a solution with you.'
from information_page where slug = 'eigen-bijdrage';

insert into information_page_text
select id, 'nl', 'Vertel hoe het ging',
'Hier komt een korte, anonieme vragenlijst over de hulp die u kreeg. Die is er nu nog niet.

Wilt u nu iets zeggen? Dat kan tegen iemand van [het wijkteam](/wijkteams). Klopt er iets niet op een pagina? Onderaan elke pagina van een team kunt u dat laten weten.'
from information_page where slug = 'ervaring';

insert into information_page_text
select id, 'en', 'Tell how it went',
'Here will be a short, anonymous questionnaire about the help that you got. It is not there yet.

Do you want to say something now? Tell somebody of [the team](/en/wijkteams). Is something wrong on a page? At the bottom of each page of a team you can let us know.'
from information_page where slug = 'ervaring';
