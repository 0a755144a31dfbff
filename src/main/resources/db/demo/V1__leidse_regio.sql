-- The Leidse Regio: Leiden is served, its neighbours are pointed to.
-- Wijken and buurten come from the CBS files and are loaded by code.

insert into gemeente (code, name, served, website, voorbeeld, valid_from) values
    ('GM0546', 'Leiden', true, 'https://gemeente.leiden.nl', false, '2015-01-01'),
    ('GM0547', 'Leiderdorp', false, 'https://www.leiderdorp.nl', false, '2015-01-01'),
    ('GM0579', 'Oegstgeest', false, 'https://www.oegstgeest.nl', false, '2015-01-01'),
    ('GM0626', 'Voorschoten', false, 'https://www.voorschoten.nl', false, '2015-01-01'),
    ('GM0638', 'Zoeterwoude', false, 'https://www.zoeterwoude.nl', false, '2015-01-01');

insert into pc4_gemeente (pc4, gemeente_code, place) values
    ('2250', 'GM0626', 'Voorschoten'),
    ('2251', 'GM0626', 'Voorschoten'),
    ('2252', 'GM0626', 'Voorschoten'),
    ('2253', 'GM0626', 'Voorschoten'),
    ('2254', 'GM0626', 'Voorschoten'),
    ('2300', 'GM0546', 'Leiden'),
    ('2301', 'GM0546', 'Leiden'),
    ('2302', 'GM0546', 'Leiden'),
    ('2303', 'GM0546', 'Leiden'),
    ('2311', 'GM0546', 'Leiden'),
    ('2312', 'GM0546', 'Leiden'),
    ('2313', 'GM0546', 'Leiden'),
    ('2314', 'GM0546', 'Leiden'),
    ('2315', 'GM0546', 'Leiden'),
    ('2316', 'GM0546', 'Leiden'),
    ('2317', 'GM0546', 'Leiden'),
    ('2318', 'GM0546', 'Leiden'),
    ('2321', 'GM0546', 'Leiden'),
    ('2322', 'GM0546', 'Leiden'),
    ('2323', 'GM0546', 'Leiden'),
    ('2324', 'GM0546', 'Leiden'),
    ('2331', 'GM0546', 'Leiden'),
    ('2332', 'GM0546', 'Leiden'),
    ('2333', 'GM0546', 'Leiden'),
    ('2334', 'GM0546', 'Leiden'),
    ('2340', 'GM0579', 'Oegstgeest'),
    ('2341', 'GM0579', 'Oegstgeest'),
    ('2342', 'GM0579', 'Oegstgeest'),
    ('2343', 'GM0579', 'Oegstgeest'),
    ('2350', 'GM0547', 'Leiderdorp'),
    ('2351', 'GM0547', 'Leiderdorp'),
    ('2352', 'GM0547', 'Leiderdorp'),
    ('2353', 'GM0547', 'Leiderdorp'),
    ('2380', 'GM0638', 'Zoeterwoude'),
    ('2381', 'GM0638', 'Zoeterwoude'),
    ('2382', 'GM0638', 'Zoeterwoude');

insert into holiday_setting (gemeente_code, good_friday, liberation_day, valid_from) values
    ('GM0546', false, 'LUSTRUM', '2015-01-01');

-- 3 oktober: on a Sunday it moves to Monday the 4th
insert into local_holiday (gemeente_code, name_nl, name_en, month_number, day_number, sunday_shift, valid_from) values
    ('GM0546', 'Leidens Ontzet', 'Relief of Leiden', 10, 3, 1, '2015-01-01');
