-- What the site does not do itself yet, said in words, so that no link leads nowhere.

insert into information_page (slug, revision, status, valid_from, checked_on, review_on, source, voorbeeld, version) values
    ('ervaring', 1, 'GEPUBLICEERD', '2026-01-01', '2026-10-01', '2027-01-15', null, true, 1);

insert into information_page_text (information_page_id, language, title, body)
select id, 'nl', 'Vertel hoe het ging',
'Hier komt een korte, anonieme vragenlijst over de hulp die u kreeg. Die is er nu nog niet.

Wilt u nu iets zeggen? Dat kan tegen iemand van [het wijkteam](/wijkteams). Klopt er iets niet op een pagina? Onderaan elke pagina van een team kunt u dat laten weten.'
from information_page where slug = 'ervaring';

insert into information_page_text (information_page_id, language, title, body)
select id, 'en', 'Tell how it went',
'Here will be a short, anonymous questionnaire about the help that you got. It is not there yet.

Do you want to say something now? Tell somebody of [the team](/en/wijkteams). Is something wrong on a page? At the bottom of each page of a team you can let us know.'
from information_page where slug = 'ervaring';
