-- The nulmeting of Leiden: what I&O Research measured in 2016, told by the Rekenkamer. Not answers of ours. Where the report says
-- "bijna", "circa" or "minder dan" it is a range. Of knowing where to go it tells that 20% did not: so at most 80% did.

insert into reference_value (
    id, indicator_code, kind, gemeente_code, revision, about, lower_value, upper_value, measured_in,
    status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    (100, 'client-2', 'NULMETING', 'GM0546', 1, false, 63, 63, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden; 13% niet', false, 1),
    (101, 'client-3', 'NULMETING', 'GM0546', 1, false, 82, 82, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden; 2% niet (Nederland 7% niet)', false, 1),
    (102, 'client-7', 'NULMETING', 'GM0546', 1, false, 80, 80, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden', false, 1),
    (103, 'client-blok-contact', 'NULMETING', 'GM0546', 1, false, 78, 78, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden: contact positief', false, 1),
    (104, 'deskundigheid', 'NULMETING', 'GM0546', 1, false, 75, 75, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden', false, 1),
    (105, 'luisteren', 'NULMETING', 'GM0546', 1, false, 77, 77, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden', false, 1),
    (106, 'client-1', 'NULMETING', 'GM0546', 1, true, 0, 80, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden: 20% wist niet waar', false, 1),
    (107, 'keukentafelgesprek', 'NULMETING', 'GM0546', 1, true, 57, 60, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden', false, 1),
    (108, 'eigen-kracht-actie', 'NULMETING', 'GM0546', 1, true, 0, 30, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden', false, 1),
    (109, 'niet-volwaardig', 'NULMETING', 'GM0546', 1, false, 45, 45, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden', false, 1),
    (110, 'client-eigen-bijdrage', 'NULMETING', 'GM0546', 1, true, 37, 43, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden', false, 1),
    (111, 'kent-wijkteam', 'NULMETING', 'GM0546', 1, false, 26, 26, 2016,
     'GEPUBLICEERD', '2016-01-01', null, '2026-11-22', null, 'I&O Research 2016, via Rekenkamer Leiden', false, 1);
alter table reference_value alter column id restart with 112;

insert into reference_value_text (reference_value_id, language, label, shown) values
    (100, 'nl', 'Leiden 2016', '63%'),
    (100, 'en', 'Leiden 2016', '63%'),
    (101, 'nl', 'Leiden 2016', '82%'),
    (101, 'en', 'Leiden 2016', '82%'),
    (102, 'nl', 'Leiden 2016', '80%'),
    (102, 'en', 'Leiden 2016', '80%'),
    (103, 'nl', 'Leiden 2016', '78%'),
    (103, 'en', 'Leiden 2016', '78%'),
    (104, 'nl', 'Leiden 2016', '75%'),
    (104, 'en', 'Leiden 2016', '75%'),
    (105, 'nl', 'Leiden 2016', '77%'),
    (105, 'en', 'Leiden 2016', '77%'),
    (106, 'nl', 'Leiden 2016', 'hoogstens 80%'),
    (106, 'en', 'Leiden 2016', 'at most 80%'),
    (107, 'nl', 'Leiden 2016', 'bijna 60%'),
    (107, 'en', 'Leiden 2016', 'almost 60%'),
    (108, 'nl', 'Leiden 2016', 'minder dan 30%'),
    (108, 'en', 'Leiden 2016', 'less than 30%'),
    (109, 'nl', 'Leiden 2016', '45%'),
    (109, 'en', 'Leiden 2016', '45%'),
    (110, 'nl', 'Leiden 2016', 'circa 40%'),
    (110, 'en', 'Leiden 2016', 'about 40%'),
    (111, 'nl', 'Leiden 2016', '26%'),
    (111, 'en', 'Leiden 2016', '26%');
