-- What the site does not do itself yet, said in words, so that no link leads nowhere.

insert into information_page (slug, revision, status, valid_from, checked_on, review_on, source, voorbeeld, version) values
    ('resultaten', 1, 'GEPUBLICEERD', '2026-01-01', '2026-10-01', '2027-01-15', null, true, 1);

insert into information_page_text
select id, 'nl', 'Uitkomsten',
'Hier komt wat mensen vertellen over de hulp die zij kregen. Elk kwartaal zetten wij er nieuwe uitkomsten bij. Nu zijn die er nog niet.

Wilt u zelf iets vertellen? Dat kan bij [Vertel hoe het ging](/ervaring).'
from information_page where slug = 'resultaten';

insert into information_page_text
select id, 'en', 'Results',
'Here will be what people tell about the help that they got. Every quarter we add new results. They are not there yet.

Do you want to tell something yourself? You can, at [Tell how it went](/en/ervaring).'
from information_page where slug = 'resultaten';
