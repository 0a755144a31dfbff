-- Opening hours, invented: every record is marked voorbeeld.
-- A derived table pads its strings on Derby, hence the trim.

-- Sociaal Wijkteam Binnenstad-Noord
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('binnenstad-noord', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-07', '2027-03-07', 'voorbeelddata', true, 1),
    ('binnenstad-noord', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-07', '2027-03-07', 'voorbeelddata', true, 1),
    ('binnenstad-noord', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-07', '2027-03-07', 'voorbeelddata', true, 1),
    ('binnenstad-noord', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-07', '2027-03-07', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'TUESDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'WEDNESDAY', '13:30:00', '16:30:00'),
    ('INLOOP', 'THURSDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'FRIDAY', '09:00:00', '11:30:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'WEDNESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'FRIDAY', '13:00:00', '16:00:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '17:00:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '17:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '17:00:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '17:00:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '15:00:00'),
    ('EMAIL', 'MONDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '08:30:00', '17:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'binnenstad-noord' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Sociaal Wijkteam Boerhaave en Station
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('boerhaave-en-station', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-08', '2027-03-08', 'voorbeelddata', true, 1),
    ('boerhaave-en-station', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-08', '2027-03-08', 'voorbeelddata', true, 1),
    ('boerhaave-en-station', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-08', '2027-03-08', 'voorbeelddata', true, 1),
    ('boerhaave-en-station', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-08', '2027-03-08', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'TUESDAY', '10:00:00', '12:30:00'),
    ('INLOOP', 'THURSDAY', '13:00:00', '16:00:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'MONDAY', '13:30:00', '16:30:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'TUESDAY', '13:30:00', '16:30:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '13:30:00', '16:30:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'TUESDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'THURSDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '12:00:00'),
    ('EMAIL', 'MONDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '09:00:00', '12:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'boerhaave-en-station' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Sociaal Wijkteam Leiden Noord
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('leiden-noord', 'INLOOP', 1, 'GEPUBLICEERD', '2015-01-01', null, '2026-09-14', '2027-03-14', 'voorbeelddata', true, 1),
    ('leiden-noord', 'TELEFOON', 1, 'GEPUBLICEERD', '2015-01-01', null, '2026-09-14', '2027-03-14', 'voorbeelddata', true, 1),
    ('leiden-noord', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2015-01-01', null, '2026-09-14', '2027-03-14', 'voorbeelddata', true, 1),
    ('leiden-noord', 'EMAIL', 1, 'GEPUBLICEERD', '2015-01-01', null, '2026-09-14', '2027-03-14', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'MONDAY', '13:00:00', '16:00:00'),
    ('INLOOP', 'TUESDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'TUESDAY', '13:00:00', '16:00:00'),
    ('INLOOP', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'THURSDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'THURSDAY', '13:00:00', '16:00:00'),
    ('INLOOP', 'FRIDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'MONDAY', '08:30:00', '12:30:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '08:30:00', '12:30:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '08:30:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '08:30:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '08:30:00', '12:30:00'),
    ('TELEFOON', 'FRIDAY', '13:00:00', '15:00:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'MONDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'TUESDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'THURSDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '12:30:00'),
    ('EMAIL', 'MONDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '08:30:00', '17:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'leiden-noord' and w.valid_from = '2015-01-01' and w.revision = 1;

-- Sociaal Wijkteam Roodenburg
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('roodenburg', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-15', '2027-03-15', 'voorbeelddata', true, 1),
    ('roodenburg', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-15', '2027-03-15', 'voorbeelddata', true, 1),
    ('roodenburg', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-15', '2027-03-15', 'voorbeelddata', true, 1),
    ('roodenburg', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-15', '2027-03-15', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '13:00:00', '16:00:00'),
    ('INLOOP', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'FRIDAY', '09:00:00', '11:00:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'MONDAY', '13:30:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'TUESDAY', '13:30:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'WEDNESDAY', '13:30:00', '17:00:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '13:30:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'FRIDAY', '13:30:00', '16:00:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '17:00:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '17:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '17:00:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '17:00:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '13:00:00'),
    ('EMAIL', 'MONDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '09:00:00', '16:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'roodenburg' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Sociaal Wijkteam Bos- en Gasthuis
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('bos-en-gasthuis', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-16', '2027-06-16', 'voorbeelddata', true, 1),
    ('bos-en-gasthuis', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-16', '2027-06-16', 'voorbeelddata', true, 1),
    ('bos-en-gasthuis', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-16', '2027-06-16', 'voorbeelddata', true, 1),
    ('bos-en-gasthuis', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-16', '2027-06-16', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '09:00:00', '11:30:00'),
    ('INLOOP', 'WEDNESDAY', '14:00:00', '16:30:00'),
    ('INLOOP', 'THURSDAY', '09:00:00', '11:30:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '16:30:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '16:30:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '16:30:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '13:00:00', '16:30:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'TUESDAY', '13:00:00', '16:30:00'),
    ('AFSPRAAK', 'WEDNESDAY', '13:00:00', '16:30:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'THURSDAY', '13:00:00', '16:30:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '12:00:00'),
    ('EMAIL', 'MONDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '09:00:00', '17:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'bos-en-gasthuis' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Sociaal Wijkteam Mors: walk-in in the afternoon
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('mors', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-21', '2027-03-21', 'voorbeelddata', true, 1),
    ('mors', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-21', '2027-03-21', 'voorbeelddata', true, 1),
    ('mors', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-21', '2027-03-21', 'voorbeelddata', true, 1),
    ('mors', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-21', '2027-03-21', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '13:00:00', '16:30:00'),
    ('INLOOP', 'TUESDAY', '13:00:00', '16:30:00'),
    ('INLOOP', 'THURSDAY', '13:00:00', '16:30:00'),
    ('INLOOP', 'FRIDAY', '13:00:00', '15:00:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'FRIDAY', '13:00:00', '15:00:00'),
    ('AFSPRAAK', 'MONDAY', '10:00:00', '12:30:00'),
    ('AFSPRAAK', 'MONDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'TUESDAY', '10:00:00', '12:30:00'),
    ('AFSPRAAK', 'TUESDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '10:00:00', '12:30:00'),
    ('AFSPRAAK', 'THURSDAY', '10:00:00', '12:30:00'),
    ('AFSPRAAK', 'THURSDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'FRIDAY', '13:00:00', '15:00:00'),
    ('EMAIL', 'MONDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '09:00:00', '15:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'mors' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Sociaal Wijkteam Merenwijk: evening on Tuesday
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('merenwijk', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-22', '2027-09-22', 'voorbeelddata', true, 1),
    ('merenwijk', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-22', '2027-09-22', 'voorbeelddata', true, 1),
    ('merenwijk', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-22', '2027-09-22', 'voorbeelddata', true, 1),
    ('merenwijk', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-22', '2027-09-22', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'TUESDAY', '13:00:00', '16:00:00'),
    ('INLOOP', 'TUESDAY', '18:30:00', '20:30:00'),
    ('INLOOP', 'THURSDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'WEDNESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'MONDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'TUESDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'TUESDAY', '18:30:00', '20:30:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'WEDNESDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'THURSDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '12:30:00'),
    ('EMAIL', 'MONDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '08:30:00', '17:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'merenwijk' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Sociaal Wijkteam Stevenshof
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('stevenshof', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', '2026-12-31', '2026-09-23', '2027-03-23', 'voorbeelddata', true, 1),
    ('stevenshof', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-23', '2027-03-23', 'voorbeelddata', true, 1),
    ('stevenshof', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-23', '2027-03-23', 'voorbeelddata', true, 1),
    ('stevenshof', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-23', '2027-03-23', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'TUESDAY', '09:30:00', '12:00:00'),
    ('INLOOP', 'THURSDAY', '13:30:00', '16:00:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '16:30:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '16:30:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'WEDNESDAY', '13:00:00', '16:30:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '16:30:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'TUESDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'THURSDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '12:00:00'),
    ('EMAIL', 'MONDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '09:00:00', '12:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'stevenshof' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Jeugd- en Gezinsteam Binnenstad
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('jeugd-en-gezinsteam-binnenstad', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-binnenstad', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-binnenstad', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-binnenstad', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'WEDNESDAY', '13:00:00', '16:30:00'),
    ('TELEFOON', 'MONDAY', '08:30:00', '12:30:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '08:30:00', '12:30:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '08:30:00', '12:30:00'),
    ('TELEFOON', 'WEDNESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'THURSDAY', '08:30:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '08:30:00', '12:30:00'),
    ('AFSPRAAK', 'MONDAY', '08:30:00', '17:30:00'),
    ('AFSPRAAK', 'TUESDAY', '08:30:00', '17:30:00'),
    ('AFSPRAAK', 'WEDNESDAY', '08:30:00', '17:30:00'),
    ('AFSPRAAK', 'THURSDAY', '08:30:00', '17:30:00'),
    ('AFSPRAAK', 'FRIDAY', '08:30:00', '14:00:00'),
    ('EMAIL', 'MONDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '08:30:00', '17:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'jeugd-en-gezinsteam-binnenstad' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Jeugd- en Gezinsteam Bos en Gasthuizen
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-bos-en-gasthuizen', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-10', '2027-03-10', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'TUESDAY', '08:30:00', '10:30:00'),
    ('INLOOP', 'THURSDAY', '14:30:00', '16:30:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '16:00:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '16:00:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'WEDNESDAY', '13:00:00', '16:00:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '16:00:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '17:30:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '17:30:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '17:30:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '14:00:00'),
    ('EMAIL', 'MONDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '09:00:00', '14:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'jeugd-en-gezinsteam-bos-en-gasthuizen' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Jeugd- en Gezinsteam Leiden Noord
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('jeugd-en-gezinsteam-leiden-noord', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-11', '2027-03-11', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-leiden-noord', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-11', '2027-03-11', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-leiden-noord', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-11', '2027-03-11', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-leiden-noord', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-11', '2027-03-11', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '08:30:00', '10:30:00'),
    ('INLOOP', 'WEDNESDAY', '13:00:00', '16:00:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'WEDNESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'FRIDAY', '13:00:00', '15:00:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '13:00:00', '18:00:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '13:00:00', '18:00:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'THURSDAY', '13:00:00', '18:00:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '12:00:00'),
    ('EMAIL', 'MONDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '08:30:00', '15:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'jeugd-en-gezinsteam-leiden-noord' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Jeugd- en Gezinsteam Merenwijk
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('jeugd-en-gezinsteam-merenwijk', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-11', '2027-09-11', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-merenwijk', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-11', '2027-09-11', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-merenwijk', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-11', '2027-09-11', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-merenwijk', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-09-11', '2027-09-11', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'THURSDAY', '14:00:00', '16:30:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'MONDAY', '13:30:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'TUESDAY', '13:30:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:30:00'),
    ('TELEFOON', 'THURSDAY', '13:30:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'MONDAY', '13:30:00', '17:30:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'TUESDAY', '13:30:00', '17:30:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '12:30:00'),
    ('AFSPRAAK', 'THURSDAY', '13:30:00', '17:30:00'),
    ('EMAIL', 'MONDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '09:00:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '09:00:00', '12:30:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'jeugd-en-gezinsteam-merenwijk' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Jeugd- en Gezinsteam Roodenburg
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('jeugd-en-gezinsteam-roodenburg', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-roodenburg', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-roodenburg', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-roodenburg', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'TUESDAY', '13:30:00', '16:00:00'),
    ('TELEFOON', 'MONDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'MONDAY', '12:30:00', '16:30:00'),
    ('TELEFOON', 'TUESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'TUESDAY', '12:30:00', '16:30:00'),
    ('TELEFOON', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'WEDNESDAY', '12:30:00', '16:30:00'),
    ('TELEFOON', 'THURSDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '12:30:00', '16:30:00'),
    ('TELEFOON', 'FRIDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '08:30:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '12:30:00', '17:00:00'),
    ('AFSPRAAK', 'TUESDAY', '08:30:00', '12:00:00'),
    ('AFSPRAAK', 'TUESDAY', '12:30:00', '17:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '08:30:00', '12:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '12:30:00', '17:00:00'),
    ('AFSPRAAK', 'THURSDAY', '08:30:00', '12:00:00'),
    ('AFSPRAAK', 'THURSDAY', '12:30:00', '17:00:00'),
    ('AFSPRAAK', 'FRIDAY', '08:30:00', '12:00:00'),
    ('EMAIL', 'MONDAY', '09:00:00', '16:30:00'),
    ('EMAIL', 'TUESDAY', '09:00:00', '16:30:00'),
    ('EMAIL', 'WEDNESDAY', '09:00:00', '16:30:00'),
    ('EMAIL', 'THURSDAY', '09:00:00', '16:30:00'),
    ('EMAIL', 'FRIDAY', '09:00:00', '16:30:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'jeugd-en-gezinsteam-roodenburg' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Jeugd- en Gezinsteam Stevenshof en Mors
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1),
    ('jeugd-en-gezinsteam-stevenshof-en-mors', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-01', '2027-04-01', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '14:30:00', '17:00:00'),
    ('INLOOP', 'WEDNESDAY', '09:00:00', '11:00:00'),
    ('TELEFOON', 'MONDAY', '08:30:00', '12:00:00'),
    ('TELEFOON', 'MONDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '08:30:00', '12:00:00'),
    ('TELEFOON', 'TUESDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '08:30:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '08:30:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '13:00:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '08:30:00', '12:00:00'),
    ('TELEFOON', 'FRIDAY', '13:00:00', '15:00:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'MONDAY', '13:00:00', '17:30:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'TUESDAY', '13:00:00', '17:30:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '12:00:00'),
    ('AFSPRAAK', 'THURSDAY', '13:00:00', '17:00:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '12:00:00'),
    ('EMAIL', 'MONDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '08:30:00', '15:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'jeugd-en-gezinsteam-stevenshof-en-mors' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Wmo-loket
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('wmo-loket-leiden', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-05', '2027-04-05', 'voorbeelddata', true, 1),
    ('wmo-loket-leiden', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-05', '2027-04-05', 'voorbeelddata', true, 1),
    ('wmo-loket-leiden', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-05', '2027-04-05', 'voorbeelddata', true, 1),
    ('wmo-loket-leiden', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-05', '2027-04-05', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'MONDAY', '13:00:00', '16:00:00'),
    ('INLOOP', 'TUESDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'TUESDAY', '13:00:00', '16:00:00'),
    ('INLOOP', 'WEDNESDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'WEDNESDAY', '13:00:00', '16:00:00'),
    ('INLOOP', 'THURSDAY', '09:00:00', '12:00:00'),
    ('INLOOP', 'THURSDAY', '13:00:00', '16:00:00'),
    ('INLOOP', 'FRIDAY', '09:00:00', '12:00:00'),
    ('TELEFOON', 'MONDAY', '08:30:00', '17:00:00'),
    ('TELEFOON', 'TUESDAY', '08:30:00', '17:00:00'),
    ('TELEFOON', 'WEDNESDAY', '08:30:00', '17:00:00'),
    ('TELEFOON', 'THURSDAY', '08:30:00', '17:00:00'),
    ('TELEFOON', 'FRIDAY', '08:30:00', '15:00:00'),
    ('AFSPRAAK', 'MONDAY', '09:00:00', '16:00:00'),
    ('AFSPRAAK', 'TUESDAY', '09:00:00', '16:00:00'),
    ('AFSPRAAK', 'WEDNESDAY', '09:00:00', '16:00:00'),
    ('AFSPRAAK', 'THURSDAY', '09:00:00', '16:00:00'),
    ('AFSPRAAK', 'FRIDAY', '09:00:00', '12:00:00'),
    ('EMAIL', 'MONDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '08:30:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '08:30:00', '17:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'wmo-loket-leiden' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Informatiepunt Binnenstad: on Saturday too
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('informatiepunt-binnenstad', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-06', '2027-10-06', 'voorbeelddata', true, 1),
    ('informatiepunt-binnenstad', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-06', '2027-10-06', 'voorbeelddata', true, 1),
    ('informatiepunt-binnenstad', 'AFSPRAAK', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-06', '2027-10-06', 'voorbeelddata', true, 1),
    ('informatiepunt-binnenstad', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-06', '2027-10-06', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '12:00:00', '17:00:00'),
    ('INLOOP', 'TUESDAY', '10:00:00', '17:00:00'),
    ('INLOOP', 'WEDNESDAY', '10:00:00', '17:00:00'),
    ('INLOOP', 'THURSDAY', '10:00:00', '17:00:00'),
    ('INLOOP', 'FRIDAY', '10:00:00', '17:00:00'),
    ('INLOOP', 'SATURDAY', '10:00:00', '16:00:00'),
    ('TELEFOON', 'TUESDAY', '10:00:00', '13:00:00'),
    ('TELEFOON', 'WEDNESDAY', '10:00:00', '13:00:00'),
    ('TELEFOON', 'THURSDAY', '10:00:00', '13:00:00'),
    ('TELEFOON', 'FRIDAY', '10:00:00', '13:00:00'),
    ('AFSPRAAK', 'TUESDAY', '14:00:00', '16:00:00'),
    ('AFSPRAAK', 'THURSDAY', '14:00:00', '16:00:00'),
    ('EMAIL', 'MONDAY', '10:00:00', '17:00:00'),
    ('EMAIL', 'TUESDAY', '10:00:00', '17:00:00'),
    ('EMAIL', 'WEDNESDAY', '10:00:00', '17:00:00'),
    ('EMAIL', 'THURSDAY', '10:00:00', '17:00:00'),
    ('EMAIL', 'FRIDAY', '10:00:00', '17:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'informatiepunt-binnenstad' and w.valid_from = '2026-01-01' and w.revision = 1;

-- Informatiepunt Stevenshof: never by appointment
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('informatiepunt-stevenshof', 'INLOOP', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-06', '2027-10-06', 'voorbeelddata', true, 1),
    ('informatiepunt-stevenshof', 'TELEFOON', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-06', '2027-10-06', 'voorbeelddata', true, 1),
    ('informatiepunt-stevenshof', 'EMAIL', 1, 'GEPUBLICEERD', '2026-01-01', null, '2026-10-06', '2027-10-06', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'MONDAY', '10:00:00', '12:00:00'),
    ('INLOOP', 'WEDNESDAY', '10:00:00', '12:00:00'),
    ('INLOOP', 'THURSDAY', '10:00:00', '12:00:00'),
    ('INLOOP', 'THURSDAY', '13:30:00', '15:30:00'),
    ('INLOOP', 'FRIDAY', '10:00:00', '11:30:00'),
    ('TELEFOON', 'MONDAY', '10:00:00', '12:00:00'),
    ('TELEFOON', 'WEDNESDAY', '10:00:00', '12:00:00'),
    ('TELEFOON', 'THURSDAY', '10:00:00', '12:00:00'),
    ('EMAIL', 'MONDAY', '10:00:00', '16:00:00'),
    ('EMAIL', 'TUESDAY', '10:00:00', '16:00:00'),
    ('EMAIL', 'WEDNESDAY', '10:00:00', '16:00:00'),
    ('EMAIL', 'THURSDAY', '10:00:00', '16:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'informatiepunt-stevenshof' and w.valid_from = '2026-01-01' and w.revision = 1;

-- From 2027 on there is more walk-in time in the Stevenshof
insert into channel_week (
    access_point_slug, channel, revision, status, valid_from, valid_to, checked_on, review_on, source, voorbeeld, version
) values
    ('stevenshof', 'INLOOP', 1, 'GEPUBLICEERD', '2027-01-01', null, '2026-10-07', '2027-10-07', 'voorbeelddata', true, 1);

insert into channel_block (channel_week_id, weekday, opens, closes)
select w.id, trim(b.weekday), cast(b.opens as time), cast(b.closes as time)
from channel_week w
join (values
    ('INLOOP', 'TUESDAY', '09:30:00', '12:00:00'),
    ('INLOOP', 'TUESDAY', '13:30:00', '16:00:00'),
    ('INLOOP', 'THURSDAY', '13:30:00', '16:00:00'),
    ('INLOOP', 'FRIDAY', '09:30:00', '12:00:00')
) as b (channel, weekday, opens, closes) on b.channel = w.channel
where w.access_point_slug = 'stevenshof' and w.valid_from = '2027-01-01' and w.revision = 1;

-- Days that differ: of the whole gemeente, of one team, of one channel, and one in the past
insert into closure (
    gemeente_code, access_point_slug, first_day, last_day, closed, opens, closes,
    revision, status, valid_from, checked_on, source, voorbeeld, version
) values (
    'GM0546', 'wmo-loket-leiden', '2026-12-24', '2026-12-24', false, '09:00:00', '12:00:00',
    1, 'GEPUBLICEERD', '2026-09-01', '2026-09-14', 'voorbeelddata', true, 1
);

insert into closure_text (closure_id, language, reason)
select c.id, trim(b.language), trim(b.reason)
from closure c
cross join (values
    ('nl', 'de dag voor Kerst'),
    ('en', 'the day before Christmas')
) as b (language, reason)
where c.gemeente_code = 'GM0546' and c.access_point_slug = 'wmo-loket-leiden' and c.channel is null and c.first_day = '2026-12-24';

insert into closure (
    gemeente_code, first_day, last_day, closed,
    revision, status, valid_from, checked_on, source, voorbeeld, version
) values (
    'GM0546', '2026-12-31', '2026-12-31', true,
    1, 'GEPUBLICEERD', '2026-09-01', '2026-09-14', 'voorbeelddata', true, 1
);

insert into closure_text (closure_id, language, reason)
select c.id, trim(b.language), trim(b.reason)
from closure c
cross join (values
    ('nl', 'oudejaarsdag'),
    ('en', 'New Year''s Eve')
) as b (language, reason)
where c.gemeente_code = 'GM0546' and c.access_point_slug is null and c.channel is null and c.first_day = '2026-12-31';

insert into closure (
    gemeente_code, access_point_slug, first_day, last_day, closed,
    revision, status, valid_from, checked_on, source, voorbeeld, version
) values (
    'GM0546', 'leiden-noord', '2026-10-08', '2026-10-08', true,
    1, 'GEPUBLICEERD', '2026-09-14', '2026-09-14', 'voorbeelddata', true, 1
);

insert into closure_text (closure_id, language, reason)
select c.id, trim(b.language), trim(b.reason)
from closure c
cross join (values
    ('nl', 'een scholingsdag van het team'),
    ('en', 'a training day of the team')
) as b (language, reason)
where c.gemeente_code = 'GM0546' and c.access_point_slug = 'leiden-noord' and c.channel is null and c.first_day = '2026-10-08';

insert into closure (
    gemeente_code, access_point_slug, channel, first_day, last_day, closed, opens, closes,
    revision, status, valid_from, checked_on, source, voorbeeld, version
) values (
    'GM0546', 'bos-en-gasthuis', 'INLOOP', '2026-11-11', '2026-11-11', false, '14:00:00', '15:30:00',
    1, 'GEPUBLICEERD', '2026-09-16', '2026-09-14', 'voorbeelddata', true, 1
);

insert into closure_text (closure_id, language, reason)
select c.id, trim(b.language), trim(b.reason)
from closure c
cross join (values
    ('nl', 'een bijeenkomst in het gebouw'),
    ('en', 'a meeting in the building')
) as b (language, reason)
where c.gemeente_code = 'GM0546' and c.access_point_slug = 'bos-en-gasthuis' and c.channel = 'INLOOP' and c.first_day = '2026-11-11';

insert into closure (
    gemeente_code, access_point_slug, channel, first_day, last_day, closed, opens, closes,
    revision, status, valid_from, checked_on, source, voorbeeld, version
) values (
    'GM0546', 'roodenburg', 'TELEFOON', '2026-11-27', '2026-11-27', false, '09:00:00', '12:00:00',
    1, 'GEPUBLICEERD', '2026-09-15', '2026-09-14', 'voorbeelddata', true, 1
);

insert into closure_text (closure_id, language, reason)
select c.id, trim(b.language), trim(b.reason)
from closure c
cross join (values
    ('nl', 'overleg van het team'),
    ('en', 'a meeting of the team')
) as b (language, reason)
where c.gemeente_code = 'GM0546' and c.access_point_slug = 'roodenburg' and c.channel = 'TELEFOON' and c.first_day = '2026-11-27';

insert into closure (
    gemeente_code, access_point_slug, channel, first_day, last_day, closed,
    revision, status, valid_from, checked_on, source, voorbeeld, version
) values (
    'GM0546', 'stevenshof', 'INLOOP', '2026-07-20', '2026-07-31', true,
    1, 'GEPUBLICEERD', '2026-06-15', '2026-06-15', 'voorbeelddata', true, 1
);

insert into closure_text (closure_id, language, reason)
select c.id, trim(b.language), trim(b.reason)
from closure c
cross join (values
    ('nl', 'schilderwerk in de spreekkamers'),
    ('en', 'painting of the rooms')
) as b (language, reason)
where c.gemeente_code = 'GM0546' and c.access_point_slug = 'stevenshof' and c.channel = 'INLOOP' and c.first_day = '2026-07-20';
