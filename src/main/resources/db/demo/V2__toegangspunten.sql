-- Where residents can go. The teams, their areas and partners follow the Rekenkamer report of 2016;
-- addresses, telephone numbers, e-mail and texts are invented: every record is marked voorbeeld.

insert into access_kind (kind, position, by_wijk) values
    ('SOCIAAL_WIJKTEAM', 1, true),
    ('JEUGD_EN_GEZINSTEAM', 2, true),
    ('WMO_LOKET', 3, false),
    ('INFORMATIEPUNT', 4, false);

insert into access_kind_text (kind, language, name, what_for, search_words) values
    ('SOCIAAL_WIJKTEAM', 'nl', 'Sociaal wijkteam',
     'Voor volwassenen met vragen over hulp thuis, geld, wonen, mantelzorg of meedoen: het team denkt mee en regelt hulp met u.',
     'SWT, sociaal wijkteam, sociale wijkteams, wijkteam, wijkteams, buurtteam, sociaal team, wijkloket, maatschappelijk werk, maatschappelijk werker, Kwadraad, Stadsbank, schuldhulp, Wmo, Wmo-consulent, keukentafelgesprek, thuisbegeleiding, begeleiding, mantelzorg, dagbesteding, huishoudelijke hulp, wijkverpleging, ouderenadviseur, cliëntondersteuning, MEE, Radius, Libertas, ActiVite, spreekuur, hulp in de buurt'),
    ('SOCIAAL_WIJKTEAM', 'en', 'Neighbourhood support team',
     'For adults with questions about help at home, money, housing, caring for somebody or taking part: the team thinks along and arranges help with you.',
     'SWT, sociaal wijkteam, wijkteam, buurtteam, neighbourhood team, neighborhood team, district team, social team, social worker, social work, community support, debt help, Stadsbank, Wmo, home support, carer, day activities, household help, district nurse, client support, Kwadraad, MEE, Radius, walk-in hour'),
    ('JEUGD_EN_GEZINSTEAM', 'nl', 'Jeugd- en Gezinsteam',
     'Voor kinderen, jongeren en ouders met vragen over opgroeien, opvoeden, school of problemen thuis.',
     'JGT, jeugd- en gezinsteam, jeugd en gezinsteam, jeugdteam, gezinsteam, CJG, centrum voor jeugd en gezin, Bureau Jeugdzorg, jeugdzorg, jeugdhulp, jeugdwet, opvoedhulp, opvoedingsondersteuning, opvoedpoli, gezinscoach, jeugdwerker, schoolmaatschappelijk werk, kinderpsycholoog, pleegzorg, consultatiebureau, jongerencoach, PGB jeugd'),
    ('JEUGD_EN_GEZINSTEAM', 'en', 'Youth and family team',
     'For children, young people and parents with questions about growing up, raising children, school or problems at home.',
     'JGT, jeugd- en gezinsteam, jeugdteam, CJG, youth team, family team, youth care, jeugdzorg, Bureau Jeugdzorg, parenting, parenting support, child support worker, family coach, school social work, foster care, teenager, youth worker'),
    ('WMO_LOKET', 'nl', 'Wmo-loket',
     'Voor iedereen in Leiden met vragen over de Wmo: een hulpmiddel, een aanpassing van uw woning, vervoer of een lopende aanvraag.',
     'Wmo, Wmo-loket, wmo loket, Wmo aanvragen, Wmo-consulent, zorgloket, loket zorg, CIZ, indicatie, beschikking, bezwaar, eigen bijdrage, CAK, scootmobiel, rolstoel, traplift, woningaanpassing, hulpmiddel, regiotaxi, vervoer, gehandicaptenparkeerkaart, pgb, persoonsgebonden budget, zorg in natura, herindicatie, maatwerkvoorziening'),
    ('WMO_LOKET', 'en', 'Wmo desk',
     'For everybody in Leiden with questions about the Wmo (Social Support Act): an aid, an adaptation of your home, transport or a request under way.',
     'Wmo, Wmo-loket, Wmo desk, social support act, apply for Wmo, care desk, CIZ, assessment, decision, objection, personal contribution, own contribution, CAK, mobility scooter, wheelchair, stairlift, home adaptation, aid, regional taxi, transport, personal budget, pgb'),
    ('INFORMATIEPUNT', 'nl', 'Informatiepunt',
     'Voor iedereen met een korte vraag, een formulier of een brief die lastig is; ook als u niet weet waar u moet zijn.',
     'informatiepunt, infopunt, info punt, inlooppunt, vraagpunt, balie, bibliotheek, buurthuis, wijkcentrum, hulp bij formulieren, formulierenhulp, brief lezen, brief van de overheid, DigiD, computerhulp, toeslag aanvragen, digitale overheid, wegwijs, waar moet ik zijn, sociale kaart, vrijwilligerswerk, taalcafé'),
    ('INFORMATIEPUNT', 'en', 'Information point',
     'For everybody with a short question, a form or a difficult letter; also if you do not know where to go.',
     'information point, info point, help desk, library, community centre, help with forms, form, letter from the government, read a letter, DigiD, computer help, apply for benefit, digital government, where do I go, volunteering, language café');

-- Sociale wijkteams
insert into access_point (
    slug, revision, kind, gemeente_code, name, organisation, street, house_number, postcode, place, phone, email, status,
    valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('binnenstad-noord', 1, 'SOCIAAL_WIJKTEAM', 'GM0546', 'Sociaal Wijkteam Binnenstad-Noord', 'Sociale wijkteams Leiden',
     'Lakenwevershof', '5', '2312ZA', 'Leiden', '071-516 00 11', 'binnenstad-noord@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-07', '2027-03-07', 'voorbeelddata', true, 1),
    ('boerhaave-en-station', 1, 'SOCIAAL_WIJKTEAM', 'GM0546', 'Sociaal Wijkteam Boerhaave en Station', 'Sociale wijkteams Leiden',
     'Houtkwartierplein', '8', '2334ZB', 'Leiden', '071-516 00 12', 'boerhaave-en-station@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-08', '2027-03-08', 'voorbeelddata', true, 1),
    ('leiden-noord', 1, 'SOCIAAL_WIJKTEAM', 'GM0546', 'Sociaal Wijkteam Leiden Noord', 'Sociale wijkteams Leiden',
     'Kooise Marktstraat', '14', '2315ZC', 'Leiden', '071-516 00 13', 'leiden-noord@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-14', '2027-03-14', 'voorbeelddata', true, 1),
    ('roodenburg', 1, 'SOCIAAL_WIJKTEAM', 'GM0546', 'Sociaal Wijkteam Roodenburg', 'Sociale wijkteams Leiden',
     'Roodenburgerhof', '3', '2313ZD', 'Leiden', '071-516 00 14', 'roodenburg@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-15', '2027-03-15', 'voorbeelddata', true, 1),
    ('bos-en-gasthuis', 1, 'SOCIAAL_WIJKTEAM', 'GM0546', 'Sociaal Wijkteam Bos- en Gasthuis', 'Sociale wijkteams Leiden',
     'Boshuizerhof', '21', '2321ZE', 'Leiden', '071-516 00 15', 'bos-en-gasthuis@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-16', '2027-06-16', 'voorbeelddata', true, 1),
    ('mors', 1, 'SOCIAAL_WIJKTEAM', 'GM0546', 'Sociaal Wijkteam Mors', 'Sociale wijkteams Leiden',
     'Hoge Morsplein', '7', '2332ZF', 'Leiden', '071-516 00 16', 'mors@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', '2026-12-31', '2026-09-21', '2027-03-21', 'voorbeelddata', true, 1),
    ('merenwijk', 1, 'SOCIAAL_WIJKTEAM', 'GM0546', 'Sociaal Wijkteam Merenwijk', 'Sociale wijkteams Leiden',
     'Merenwijkplein', '30', '2317ZG', 'Leiden', '071-516 00 17', 'merenwijk@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-22', '2027-09-22', 'voorbeelddata', true, 1),
    ('stevenshof', 1, 'SOCIAAL_WIJKTEAM', 'GM0546', 'Sociaal Wijkteam Stevenshof', 'Sociale wijkteams Leiden',
     'Kloosterhofplein', '4', '2331ZH', 'Leiden', '071-516 00 18', 'stevenshof@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-23', '2027-03-23', 'voorbeelddata', true, 1);

-- Jeugd- en Gezinsteams
insert into access_point (
    slug, revision, kind, gemeente_code, name, organisation, street, house_number, postcode, place, phone, email, status,
    valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('jeugd-en-gezinsteam-binnenstad', 1, 'JEUGD_EN_GEZINSTEAM', 'GM0546', 'Jeugd- en Gezinsteam Binnenstad', 'Jeugd- en Gezinsteams Leiden',
     'Zijdewevershof', '11', '2311ZJ', 'Leiden', '071-516 00 21', 'jgt-binnenstad@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 1, 'JEUGD_EN_GEZINSTEAM', 'GM0546', 'Jeugd- en Gezinsteam Bos en Gasthuizen', 'Jeugd- en Gezinsteams Leiden',
     'Fortuinwijkhof', '2', '2324ZK', 'Leiden', '071-516 00 22', 'jgt-bos-en-gasthuizen@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-leiden-noord', 1, 'JEUGD_EN_GEZINSTEAM', 'GM0546', 'Jeugd- en Gezinsteam Leiden Noord', 'Jeugd- en Gezinsteams Leiden',
     'Groenoordplein', '18', '2316ZL', 'Leiden', '071-516 00 23', 'jgt-leiden-noord@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-11', '2027-03-11', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-merenwijk', 1, 'JEUGD_EN_GEZINSTEAM', 'GM0546', 'Jeugd- en Gezinsteam Merenwijk', 'Jeugd- en Gezinsteams Leiden',
     'Zijlwijkplein', '6', '2317ZM', 'Leiden', '071-516 00 24', 'jgt-merenwijk@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-09-11', '2027-09-11', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-roodenburg', 1, 'JEUGD_EN_GEZINSTEAM', 'GM0546', 'Jeugd- en Gezinsteam Roodenburg', 'Jeugd- en Gezinsteams Leiden',
     'Tuinstadhof', '9', '2313ZN', 'Leiden', '071-516 00 25', 'jgt-roodenburg@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 1, 'JEUGD_EN_GEZINSTEAM', 'GM0546', 'Jeugd- en Gezinsteam Stevenshof en Mors', 'Jeugd- en Gezinsteams Leiden',
     'Dobbewijkplein', '15', '2331ZP', 'Leiden', '071-516 00 26', 'jgt-stevenshof-en-mors@voorbeeld.example',
     'GEPUBLICEERD', '2015-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1);

-- Wmo-loket and informatiepunten
insert into access_point (
    slug, revision, kind, gemeente_code, name, organisation, street, house_number, postcode, place, phone, email, status,
    valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('wmo-loket-leiden', 1, 'WMO_LOKET', 'GM0546', 'Wmo-loket Leiden', 'Gemeente Leiden',
     'Oude Raadhuisplein', '1', '2311ZR', 'Leiden', '071-516 00 31', 'wmo-loket@voorbeeld.example',
     'GEPUBLICEERD', '2026-01-01', null, '2026-10-05', '2027-04-05', 'voorbeelddata', true, 1),
    ('informatiepunt-binnenstad', 1, 'INFORMATIEPUNT', 'GM0546', 'Informatiepunt Binnenstad', 'Gemeente Leiden',
     'Boekdrukkershof', '2', '2311ZT', 'Leiden', '071-516 00 41', 'informatiepunt-binnenstad@voorbeeld.example',
     'GEPUBLICEERD', '2026-01-01', null, '2026-10-06', '2027-10-06', 'voorbeelddata', true, 1),
    ('informatiepunt-stevenshof', 1, 'INFORMATIEPUNT', 'GM0546', 'Informatiepunt Stevenshof', 'Gemeente Leiden',
     'Schenkwijkplein', '10', '2331ZV', 'Leiden', '071-516 00 42', 'informatiepunt-stevenshof@voorbeeld.example',
     'GEPUBLICEERD', '2026-01-01', null, '2026-10-06', '2027-10-06', 'voorbeelddata', true, 1);

-- Mors moves on 1 January 2027: published ahead
insert into access_point (
    slug, revision, kind, gemeente_code, name, organisation, street, house_number, postcode, place, phone, email, status,
    valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('mors', 2, 'SOCIAAL_WIJKTEAM', 'GM0546', 'Sociaal Wijkteam Mors', 'Sociale wijkteams Leiden',
     'Transvaalhof', '16', '2332ZW', 'Leiden', '071-516 00 16', 'mors@voorbeeld.example',
     'GEPUBLICEERD', '2027-01-01', null, '2026-10-07', '2027-10-07', 'voorbeelddata', true, 1);

-- Areas. A derived table pads its strings on Derby, hence the trim.
insert into access_point_wijk (access_point_id, wijk_code)
select a.id, trim(b.wijk_code)
from access_point a
join (values
    ('binnenstad-noord', 'WK054600'),
    ('binnenstad-noord', 'WK054601'),
    ('boerhaave-en-station', 'WK054602'),
    ('boerhaave-en-station', 'WK054607'),
    ('leiden-noord', 'WK054603'),
    ('roodenburg', 'WK054604'),
    ('bos-en-gasthuis', 'WK054605'),
    ('mors', 'WK054606'),
    ('merenwijk', 'WK054608'),
    ('stevenshof', 'WK054609'),
    ('jeugd-en-gezinsteam-binnenstad', 'WK054600'),
    ('jeugd-en-gezinsteam-binnenstad', 'WK054601'),
    ('jeugd-en-gezinsteam-binnenstad', 'WK054602'),
    ('jeugd-en-gezinsteam-binnenstad', 'WK054607'),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'WK054605'),
    ('jeugd-en-gezinsteam-leiden-noord', 'WK054603'),
    ('jeugd-en-gezinsteam-merenwijk', 'WK054608'),
    ('jeugd-en-gezinsteam-roodenburg', 'WK054604'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'WK054606'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'WK054609')
) as b (slug, wijk_code) on b.slug = a.slug;

insert into access_point_facility (access_point_id, facility)
select a.id, trim(b.facility)
from access_point a
join (values
    ('binnenstad-noord', 'DREMPELVRIJ'),
    ('binnenstad-noord', 'LIFT'),
    ('binnenstad-noord', 'AANGEPAST_TOILET'),
    ('binnenstad-noord', 'RINGLEIDING'),
    ('binnenstad-noord', 'HULPHOND_WELKOM'),
    ('boerhaave-en-station', 'DREMPELVRIJ'),
    ('boerhaave-en-station', 'AANGEPAST_TOILET'),
    ('boerhaave-en-station', 'INVALIDENPARKEERPLAATS'),
    ('boerhaave-en-station', 'HULPHOND_WELKOM'),
    ('leiden-noord', 'DREMPELVRIJ'),
    ('leiden-noord', 'AANGEPAST_TOILET'),
    ('leiden-noord', 'RINGLEIDING'),
    ('leiden-noord', 'INVALIDENPARKEERPLAATS'),
    ('leiden-noord', 'RUSTIGE_RUIMTE'),
    ('leiden-noord', 'HULPHOND_WELKOM'),
    ('roodenburg', 'DREMPELVRIJ'),
    ('roodenburg', 'AANGEPAST_TOILET'),
    ('roodenburg', 'HULPHOND_WELKOM'),
    ('bos-en-gasthuis', 'DREMPELVRIJ'),
    ('bos-en-gasthuis', 'LIFT'),
    ('bos-en-gasthuis', 'AANGEPAST_TOILET'),
    ('bos-en-gasthuis', 'INVALIDENPARKEERPLAATS'),
    ('bos-en-gasthuis', 'RUSTIGE_RUIMTE'),
    ('mors', 'DREMPELVRIJ'),
    ('mors', 'AANGEPAST_TOILET'),
    ('mors', 'RUSTIGE_RUIMTE'),
    ('mors', 'HULPHOND_WELKOM'),
    ('merenwijk', 'DREMPELVRIJ'),
    ('merenwijk', 'AANGEPAST_TOILET'),
    ('merenwijk', 'RINGLEIDING'),
    ('merenwijk', 'INVALIDENPARKEERPLAATS'),
    ('merenwijk', 'HULPHOND_WELKOM'),
    ('stevenshof', 'DREMPELVRIJ'),
    ('stevenshof', 'INVALIDENPARKEERPLAATS'),
    ('stevenshof', 'RUSTIGE_RUIMTE'),
    ('stevenshof', 'HULPHOND_WELKOM'),
    ('jeugd-en-gezinsteam-binnenstad', 'LIFT'),
    ('jeugd-en-gezinsteam-binnenstad', 'RUSTIGE_RUIMTE'),
    ('jeugd-en-gezinsteam-binnenstad', 'HULPHOND_WELKOM'),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'DREMPELVRIJ'),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'AANGEPAST_TOILET'),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'RUSTIGE_RUIMTE'),
    ('jeugd-en-gezinsteam-leiden-noord', 'DREMPELVRIJ'),
    ('jeugd-en-gezinsteam-leiden-noord', 'LIFT'),
    ('jeugd-en-gezinsteam-leiden-noord', 'AANGEPAST_TOILET'),
    ('jeugd-en-gezinsteam-leiden-noord', 'INVALIDENPARKEERPLAATS'),
    ('jeugd-en-gezinsteam-leiden-noord', 'RUSTIGE_RUIMTE'),
    ('jeugd-en-gezinsteam-leiden-noord', 'HULPHOND_WELKOM'),
    ('jeugd-en-gezinsteam-merenwijk', 'DREMPELVRIJ'),
    ('jeugd-en-gezinsteam-merenwijk', 'AANGEPAST_TOILET'),
    ('jeugd-en-gezinsteam-merenwijk', 'INVALIDENPARKEERPLAATS'),
    ('jeugd-en-gezinsteam-roodenburg', 'DREMPELVRIJ'),
    ('jeugd-en-gezinsteam-roodenburg', 'RUSTIGE_RUIMTE'),
    ('jeugd-en-gezinsteam-roodenburg', 'HULPHOND_WELKOM'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'DREMPELVRIJ'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'AANGEPAST_TOILET'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'RINGLEIDING'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'INVALIDENPARKEERPLAATS'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'RUSTIGE_RUIMTE'),
    ('wmo-loket-leiden', 'DREMPELVRIJ'),
    ('wmo-loket-leiden', 'LIFT'),
    ('wmo-loket-leiden', 'AANGEPAST_TOILET'),
    ('wmo-loket-leiden', 'RINGLEIDING'),
    ('wmo-loket-leiden', 'INVALIDENPARKEERPLAATS'),
    ('wmo-loket-leiden', 'RUSTIGE_RUIMTE'),
    ('wmo-loket-leiden', 'HULPHOND_WELKOM'),
    ('informatiepunt-binnenstad', 'DREMPELVRIJ'),
    ('informatiepunt-binnenstad', 'LIFT'),
    ('informatiepunt-binnenstad', 'AANGEPAST_TOILET'),
    ('informatiepunt-binnenstad', 'RINGLEIDING'),
    ('informatiepunt-binnenstad', 'HULPHOND_WELKOM'),
    ('informatiepunt-stevenshof', 'DREMPELVRIJ'),
    ('informatiepunt-stevenshof', 'AANGEPAST_TOILET'),
    ('informatiepunt-stevenshof', 'INVALIDENPARKEERPLAATS'),
    ('informatiepunt-stevenshof', 'HULPHOND_WELKOM')
) as b (slug, facility) on b.slug = a.slug;

-- The new building of Mors has more
insert into access_point_facility (access_point_id, facility)
select a.id, trim(b.facility)
from access_point a
cross join (values ('LIFT'), ('INVALIDENPARKEERPLAATS')) as b (facility)
where a.slug = 'mors' and a.revision = 2;

insert into access_point_language (access_point_id, language)
select a.id, trim(b.language)
from access_point a
join (values
    ('binnenstad-noord', 'nl'),
    ('binnenstad-noord', 'en'),
    ('binnenstad-noord', 'fr'),
    ('binnenstad-noord', 'es'),
    ('boerhaave-en-station', 'nl'),
    ('boerhaave-en-station', 'en'),
    ('boerhaave-en-station', 'uk'),
    ('leiden-noord', 'nl'),
    ('leiden-noord', 'en'),
    ('leiden-noord', 'ar'),
    ('leiden-noord', 'tr'),
    ('leiden-noord', 'ti'),
    ('roodenburg', 'nl'),
    ('roodenburg', 'en'),
    ('roodenburg', 'pl'),
    ('bos-en-gasthuis', 'nl'),
    ('bos-en-gasthuis', 'en'),
    ('bos-en-gasthuis', 'ar'),
    ('bos-en-gasthuis', 'fr'),
    ('mors', 'nl'),
    ('mors', 'en'),
    ('mors', 'ar'),
    ('mors', 'pl'),
    ('mors', 'tr'),
    ('merenwijk', 'nl'),
    ('merenwijk', 'en'),
    ('merenwijk', 'tr'),
    ('stevenshof', 'nl'),
    ('stevenshof', 'en'),
    ('stevenshof', 'pl'),
    ('stevenshof', 'uk'),
    ('jeugd-en-gezinsteam-binnenstad', 'nl'),
    ('jeugd-en-gezinsteam-binnenstad', 'en'),
    ('jeugd-en-gezinsteam-binnenstad', 'es'),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'nl'),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'en'),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'ar'),
    ('jeugd-en-gezinsteam-leiden-noord', 'nl'),
    ('jeugd-en-gezinsteam-leiden-noord', 'en'),
    ('jeugd-en-gezinsteam-leiden-noord', 'ar'),
    ('jeugd-en-gezinsteam-leiden-noord', 'tr'),
    ('jeugd-en-gezinsteam-merenwijk', 'nl'),
    ('jeugd-en-gezinsteam-merenwijk', 'en'),
    ('jeugd-en-gezinsteam-roodenburg', 'nl'),
    ('jeugd-en-gezinsteam-roodenburg', 'en'),
    ('jeugd-en-gezinsteam-roodenburg', 'fr'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'nl'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'en'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'pl'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'ti'),
    ('wmo-loket-leiden', 'nl'),
    ('wmo-loket-leiden', 'en'),
    ('wmo-loket-leiden', 'ar'),
    ('wmo-loket-leiden', 'tr'),
    ('informatiepunt-binnenstad', 'nl'),
    ('informatiepunt-binnenstad', 'en'),
    ('informatiepunt-binnenstad', 'es'),
    ('informatiepunt-binnenstad', 'uk'),
    ('informatiepunt-stevenshof', 'nl'),
    ('informatiepunt-stevenshof', 'en'),
    ('informatiepunt-stevenshof', 'pl')
) as b (slug, language) on b.slug = a.slug;

-- Partners
insert into access_point_partner (access_point_id, name, what_for)
select a.id, trim(b.name), trim(b.what_for)
from access_point a
cross join (values
    ('Kwadraad', 'maatschappelijk werk: praten over problemen thuis, met geld, met werk of met elkaar'),
    ('Libertas', 'begeleiding: hulp om zelfstandig te wonen en de dag in te delen'),
    ('Radius', 'ouderen en mantelzorg: advies, bezoek en verlichting voor wie voor een ander zorgt'),
    ('MEE', 'onafhankelijke cliëntondersteuning: iemand die gratis met u meedenkt en meegaat'),
    ('Gemeente Leiden, Wmo-consulenten', 'hulp en hulpmiddelen van de gemeente volgens de Wmo'),
    ('ActiVite', 'wijkverpleging: verzorging en verpleging thuis'),
    ('Stadsbank', 'schulden, betalingsregelingen en budgetbeheer')
) as b (name, what_for)
where a.kind = 'SOCIAAL_WIJKTEAM';

insert into access_point_partner (access_point_id, name, what_for)
select id, 'GGZ-ervaringsdeskundigen', 'meedenken door mensen die zelf psychische klachten hebben gehad'
from access_point
where slug in ('leiden-noord', 'mors');

insert into access_point_partner (access_point_id, name, what_for)
select a.id, trim(b.name), 'informatie en advies over opgroeien en opvoeden'
from access_point a
join (values
    ('jeugd-en-gezinsteam-binnenstad', 'CJG Midden'),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'CJG Zuid'),
    ('jeugd-en-gezinsteam-leiden-noord', 'CJG Noord'),
    ('jeugd-en-gezinsteam-merenwijk', 'CJG Noord'),
    ('jeugd-en-gezinsteam-roodenburg', 'CJG Midden'),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'CJG West')
) as b (slug, name) on b.slug = a.slug;

insert into access_point_partner (access_point_id, name, what_for)
select a.id, trim(b.name), trim(b.what_for)
from access_point a
cross join (values
    ('Gemeente Leiden, Wmo-consulenten', 'hulp en hulpmiddelen van de gemeente volgens de Wmo'),
    ('MEE', 'onafhankelijke cliëntondersteuning: iemand die gratis met u meedenkt en meegaat')
) as b (name, what_for)
where a.slug = 'wmo-loket-leiden';

-- Texts
insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor volwassenen in de hele Binnenstad: Binnenstad-Noord én Binnenstad-Zuid. U kunt hier terecht met vragen over hulp thuis, geld, wonen en meedoen.

Een medewerker luistert en zoekt samen met u naar hulp die past. Een gesprek is gratis.',
'De ingang is aan het hof, naast de fietsenstalling. De deur gaat vanzelf open. Het spreekuur is op de eerste verdieping; er is een lift. Meld u bij de balie, dan komt iemand u halen.'
from access_point where slug = 'binnenstad-noord' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for adults in the whole city centre: Binnenstad-Noord and Binnenstad-Zuid. Come here with questions about help at home, money, housing and taking part.

Somebody listens and looks with you for help that fits. A talk is free.',
'The entrance is in the courtyard, next to the bicycle shed. The door opens by itself. The walk-in hour is on the first floor; there is a lift. Tell the desk that you are there and somebody will come for you.'
from access_point where slug = 'binnenstad-noord' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Woont u in het Boerhaavedistrict of in het Stationsdistrict? Dan is dit uw sociaal wijkteam. Wij helpen volwassenen bij vragen over:

- hulp thuis en zelfstandig wonen;
- geld en schulden;
- zorgen voor een ander;
- contact met anderen.

Heeft u geen vast adres? Dan mag u ook binnenlopen.',
'De ingang is aan het plein, onder het afdak. Er is geen drempel. Vlak voor de deur is een invalidenparkeerplaats. Bel aan bij ''Wijkteam''.'
from access_point where slug = 'boerhaave-en-station' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'Do you live in the Boerhaavedistrict or the Stationsdistrict? Then this is your neighbourhood support team. We help adults with questions about:

- help at home and living on your own;
- money and debts;
- caring for somebody else;
- contact with others.

No fixed address? You are welcome too.',
'The entrance is on the square, under the roof. There is no step. A parking place for disabled people is in front of the door. Ring the bell marked ''Wijkteam''.'
from access_point where slug = 'boerhaave-en-station' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor volwassenen in Groenoord, Noorderkwartier en De Kooi. U kunt komen met elke vraag over zorg, geld, wonen, werk of meedoen.

In dit team werken ook ervaringsdeskundigen: mensen die zelf psychische klachten hebben gehad. Wilt u liever met een van hen praten? Zeg het gerust.',
'De ingang is in de Kooise Marktstraat, bij de groene deur. Er is geen drempel. Loop rechtdoor naar de balie. Is wachten tussen andere mensen lastig voor u? Vraag naar de rustige kamer.'
from access_point where slug = 'leiden-noord' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for adults in Groenoord, Noorderkwartier and De Kooi. Come with any question about care, money, housing, work or taking part.

Some people in this team have had mental health problems themselves. Would you rather talk with one of them? Just say so.',
'The entrance is in the Kooise Marktstraat, at the green door. There is no step. Walk straight on to the desk. Is it hard for you to wait among other people? Ask for the quiet room.'
from access_point where slug = 'leiden-noord' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor volwassenen in het Roodenburgerdistrict, zoals de Professorenwijk, de Burgemeesterswijk, Tuinstadwijk, Cronestein en Meerburg.

Wij denken mee over hulp thuis, mantelzorg, geld en eenzaamheid. Kunt u moeilijk naar ons toe komen? Dan komen wij bij u thuis.',
'De ingang is in het hof, links van de poort. De stoep is vlak. Er is geen eigen parkeerplaats; de bushalte is om de hoek.'
from access_point where slug = 'roodenburg' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for adults in the Roodenburgerdistrict, such as the Professorenwijk, the Burgemeesterswijk, Tuinstadwijk, Cronestein and Meerburg.

We think along about help at home, caring for somebody, money and loneliness. Is it hard for you to come to us? Then we visit you at home.',
'The entrance is in the courtyard, to the left of the gate. The pavement is level. There is no car park; the bus stop is around the corner.'
from access_point where slug = 'roodenburg' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor volwassenen in het Bos- en Gasthuisdistrict, zoals Boshuizen, de Gasthuiswijk, de Fortuinwijk en Vreewijk. U kunt hier terecht:

- als u hulp nodig heeft in huis;
- als u voor iemand zorgt en het zwaar wordt;
- als u uw rekeningen niet kunt betalen;
- als u zich alleen voelt.',
'Neem de ingang aan de kant van het park. Met de lift komt u op de tweede verdieping. Er is een invalidenparkeerplaats naast het gebouw.'
from access_point where slug = 'bos-en-gasthuis' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for adults in the Bos- en Gasthuisdistrict, such as Boshuizen, the Gasthuiswijk, the Fortuinwijk and Vreewijk. Come here:

- if you need help in the house;
- if you care for somebody and it gets too much;
- if you cannot pay your bills;
- if you feel alone.',
'Take the entrance on the side of the park. The lift takes you to the second floor. There is a parking place for disabled people next to the building.'
from access_point where slug = 'bos-en-gasthuis' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor volwassenen in de Hoge Mors, de Lage Mors en de Transvaalbuurt. U kunt hier terecht met vragen over zorg, geld, wonen en meedoen.

Het spreekuur is ''s middags, omdat de ochtend niet voor iedereen goed is. In dit team werken ook ervaringsdeskundigen: mensen die zelf psychische klachten hebben gehad.',
'De ingang is aan het plein, tussen de twee banken. Er is geen drempel. Er is een rustige kamer om te wachten. Let op: vanaf 1 januari 2027 vindt u ons op het Transvaalhof 16.'
from access_point where slug = 'mors' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for adults in the Hoge Mors, the Lage Mors and the Transvaalbuurt. Come here with questions about care, money, housing and taking part.

The walk-in hour is in the afternoon, because mornings are not good for everybody. Some people in this team have had mental health problems themselves.',
'The entrance is on the square, between the two benches. There is no step. There is a quiet room to wait in. Please note: from 1 January 2027 you will find us at Transvaalhof 16.'
from access_point where slug = 'mors' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor volwassenen in de Hoge Mors, de Lage Mors en de Transvaalbuurt. U kunt hier terecht met vragen over zorg, geld, wonen en meedoen.

Het spreekuur is ''s middags, omdat de ochtend niet voor iedereen goed is. In dit team werken ook ervaringsdeskundigen: mensen die zelf psychische klachten hebben gehad.',
'Wij zijn verhuisd van het Hoge Morsplein naar het Transvaalhof. De ingang is in het hof, bij de blauwe deur. Er is geen drempel en er is een lift. Voor de deur is een invalidenparkeerplaats.'
from access_point where slug = 'mors' and revision = 2;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for adults in the Hoge Mors, the Lage Mors and the Transvaalbuurt. Come here with questions about care, money, housing and taking part.

The walk-in hour is in the afternoon, because mornings are not good for everybody. Some people in this team have had mental health problems themselves.',
'We have moved from the Hoge Morsplein to the Transvaalhof. The entrance is in the courtyard, at the blue door. There is no step and there is a lift. A parking place for disabled people is in front of the door.'
from access_point where slug = 'mors' and revision = 2;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor volwassenen in de Merenwijk: Slaaghwijk, Zijlwijk, Leedewijk en Merenwijk-Centrum. U kunt komen met vragen over hulp thuis, geld, wonen en meedoen.

Werkt u overdag? Op dinsdagavond is er ook spreekuur.',
'De ingang is aan het plein, naast de apotheek. Op dinsdagavond is de hoofddeur dicht: bel dan aan bij de zijdeur rechts, daar is ook geen drempel.'
from access_point where slug = 'merenwijk' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for adults in the Merenwijk: Slaaghwijk, Zijlwijk, Leedewijk and Merenwijk-Centrum. Come with questions about help at home, money, housing and taking part.

Do you work during the day? There is a walk-in hour on Tuesday evening too.',
'The entrance is on the square, next to the pharmacy. On Tuesday evening the main door is closed: ring at the side door on the right, which has no step either.'
from access_point where slug = 'merenwijk' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor volwassenen in de Stevenshof: Schenkwijk, Kloosterhof en Dobbewijk. Wij helpen u op weg bij vragen over zorg, geld, wonen en contact met anderen.

Weet u niet of uw vraag bij ons hoort? Kom gerust langs. Wij zoeken het samen uit.',
'De ingang is aan het plein. De deur is zwaar; druk op de bel, dan doen wij open. Er is geen drempel. Er is nog geen aangepast toilet; dat is wel in het buurthuis aan het Schenkwijkplein.'
from access_point where slug = 'stevenshof' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for adults in the Stevenshof: Schenkwijk, Kloosterhof and Dobbewijk. We help you on your way with questions about care, money, housing and contact with others.

Not sure whether your question belongs here? Just come. We will find out together.',
'The entrance is on the square. The door is heavy; press the bell and we will open it. There is no step. There is no adapted toilet yet; the community centre on the Schenkwijkplein has one.'
from access_point where slug = 'stevenshof' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor kinderen, jongeren en ouders in de Binnenstad, het Stationsdistrict en het Boerhaavedistrict. U kunt hier terecht met vragen over opvoeden, gedrag, school of een scheiding.

Ben je jonger dan 18? Je mag ook zelf bellen of langskomen.',
'De ingang is in het hof, bij de gele bel. Er is één trede; bel even, dan leggen wij een plank neer. Binnen is een lift. Een kinderwagen kan in de hal staan.'
from access_point where slug = 'jeugd-en-gezinsteam-binnenstad' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for children, young people and parents in the city centre, the Stationsdistrict and the Boerhaavedistrict. Come here with questions about raising children, behaviour, school or a divorce.

Are you younger than 18? You can call or come by yourself, too.',
'The entrance is in the courtyard, at the yellow bell. There is one step; ring and we will put down a ramp. There is a lift inside. You can leave a pram in the hall.'
from access_point where slug = 'jeugd-en-gezinsteam-binnenstad' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor gezinnen en jongeren in het Bos- en Gasthuisdistrict. Wij denken mee over:

- opvoeden en grenzen stellen;
- angst, somberheid of boosheid;
- ruzie of scheiding thuis;
- school en vrienden.',
'De ingang is aan de speelplaats. Er is geen drempel. Er is een speelhoek voor kleine kinderen en een rustige kamer.'
from access_point where slug = 'jeugd-en-gezinsteam-bos-en-gasthuizen' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for families and young people in the Bos- en Gasthuisdistrict. We think along about:

- raising children and setting limits;
- fear, sadness or anger;
- quarrels or a divorce at home;
- school and friends.',
'The entrance is at the playground. There is no step. There is a play corner for small children and a quiet room.'
from access_point where slug = 'jeugd-en-gezinsteam-bos-en-gasthuizen' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor kinderen, jongeren en ouders in Groenoord, Noorderkwartier en De Kooi. Elke vraag over opgroeien of opvoeden is welkom, ook een kleine.

Wij praten bij u thuis, op school of bij ons op kantoor. U kiest.',
'De ingang is aan het plein, naast de school. Er is een lift naar de eerste verdieping. Kinderwagens en rolstoelen kunnen mee naar boven.'
from access_point where slug = 'jeugd-en-gezinsteam-leiden-noord' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for children, young people and parents in Groenoord, Noorderkwartier and De Kooi. Every question about growing up or raising children is welcome, also a small one.

We talk at your home, at school or at our office. You choose.',
'The entrance is on the square, next to the school. There is a lift to the first floor. Prams and wheelchairs can come along.'
from access_point where slug = 'jeugd-en-gezinsteam-leiden-noord' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor gezinnen en jongeren in de Merenwijk. Maakt u zich zorgen over uw kind, of over hoe het thuis gaat? Dan denken wij met u mee.

Soms is één gesprek genoeg. Is er meer nodig, dan maken wij samen een plan.',
'De ingang is aan de kant van het water. Er is geen drempel. Voor de deur is een invalidenparkeerplaats.'
from access_point where slug = 'jeugd-en-gezinsteam-merenwijk' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for families and young people in the Merenwijk. Are you worried about your child, or about how things are at home? We think along with you.

Sometimes one talk is enough. If you need more, we make a plan together.',
'The entrance is on the side of the water. There is no step. A parking place for disabled people is in front of the door.'
from access_point where slug = 'jeugd-en-gezinsteam-merenwijk' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor kinderen, jongeren en ouders in het Roodenburgerdistrict. U kunt hier terecht met vragen over opvoeden, pesten, school, slapen, scheiding of gedrag.

Krijgt uw kind al hulp? Ook dan kunt u met ons bespreken of die nog past.',
'De ingang is in het hof, bij de rode deur. Er is geen drempel. Het toilet is niet aangepast voor een rolstoel.'
from access_point where slug = 'jeugd-en-gezinsteam-roodenburg' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for children, young people and parents in the Roodenburgerdistrict. Come here with questions about raising children, bullying, school, sleep, divorce or behaviour.

Does your child get help already? You can talk with us about whether it still fits.',
'The entrance is in the courtyard, at the red door. There is no step. The toilet is not adapted for a wheelchair.'
from access_point where slug = 'jeugd-en-gezinsteam-roodenburg' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Dit team is er voor gezinnen en jongeren in de Stevenshof en het Morsdistrict. Wij helpen bij vragen over opgroeien, opvoeden en problemen thuis.

Word je binnenkort 18? Wij kijken samen met jou wat er dan verandert en wie je daarna helpt.',
'De ingang is aan het plein, links van de supermarkt. Er is geen drempel. In de spreekkamer is een ringleiding.'
from access_point where slug = 'jeugd-en-gezinsteam-stevenshof-en-mors' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'This team is for families and young people in the Stevenshof and the Morsdistrict. We help with questions about growing up, raising children and problems at home.

Will you turn 18 soon? We look with you at what changes then and who helps you afterwards.',
'The entrance is on the square, to the left of the supermarket. There is no step. The meeting room has a hearing loop.'
from access_point where slug = 'jeugd-en-gezinsteam-stevenshof-en-mors' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Het Wmo-loket is er voor alle inwoners van Leiden. U kunt hier terecht:

- voor een hulpmiddel, een aanpassing van uw woning of vervoer;
- met een vraag over uw aanvraag of besluit;
- als u geen vast adres heeft.

Weet u nog niet welke hulp u nodig heeft? Praat dan eerst met uw sociaal wijkteam.',
'De hoofdingang is aan het plein; de deuren gaan vanzelf open. Neem een nummer voor ''Wmo''. Bij de balie is een ringleiding. Wilt u apart praten? Vraag naar een spreekkamer.'
from access_point where slug = 'wmo-loket-leiden' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'The Wmo desk is for all residents of Leiden. Come here:

- for an aid, an adaptation of your home or transport;
- with a question about your request or decision;
- if you have no fixed address.

Do you not know yet what help you need? Then talk with your neighbourhood support team first.',
'The main entrance is on the square; the doors open by themselves. Take a number for ''Wmo''. The desk has a hearing loop. Would you like to talk in private? Ask for a room.'
from access_point where slug = 'wmo-loket-leiden' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Bij dit punt in de bibliotheek helpen medewerkers u met een korte vraag, een formulier of een moeilijke brief. Zij wijzen u ook de weg naar het goede team.

U hoeft geen lid te zijn van de bibliotheek. Het is gratis en u hoeft geen afspraak te maken.',
'Ga de bibliotheek in. Het informatiepunt is op de begane grond, achter de leestafel. De computers zijn op de eerste verdieping; er is een lift.'
from access_point where slug = 'informatiepunt-binnenstad' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'At this point in the library, staff help you with a short question, a form or a difficult letter. They also show you the way to the right team.

You need not be a member of the library. It is free and you need no appointment.',
'Enter the library. The information point is on the ground floor, behind the reading table. The computers are on the first floor; there is a lift.'
from access_point where slug = 'informatiepunt-binnenstad' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'nl',
'Bij dit punt in het buurthuis krijgt u hulp van vrijwilligers en medewerkers. U kunt komen met een korte vraag, een formulier of een brief. U hoort er ook wat er in de buurt te doen is.

Kom gewoon binnen. Een afspraak is niet nodig en het is gratis.',
'Ga het buurthuis in door de schuifdeur aan het plein. Het informatiepunt is de eerste tafel rechts. Er staat koffie en thee.'
from access_point where slug = 'informatiepunt-stevenshof' and revision = 1;

insert into access_point_text (access_point_id, language, purpose, entrance)
select id, 'en',
'At this point in the community centre, volunteers and staff help you. Come with a short question, a form or a letter. You also hear what there is to do in the neighbourhood.

Just walk in. You need no appointment and it is free.',
'Enter the community centre through the sliding door on the square. The information point is the first table on the right. There is coffee and tea.'
from access_point where slug = 'informatiepunt-stevenshof' and revision = 1;
