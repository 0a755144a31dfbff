-- Who sees to it that a record is right, by office and never by name; null: not agreed yet. The register of indicators had it already.

alter table access_point add column owner_role varchar(40);
alter table channel_week add column owner_role varchar(40);
alter table closure add column owner_role varchar(40);
alter table theme add column owner_role varchar(40);
alter table information_page add column owner_role varchar(40);
alter table glossary_term add column owner_role varchar(40);
alter table notice add column owner_role varchar(40);
alter table contribution_tariff add column owner_role varchar(40);
alter table contribution_exemption add column owner_role varchar(40);
alter table support_kind add column owner_role varchar(40);
alter table minima_setting add column owner_role varchar(40);
alter table household_example add column owner_role varchar(40);
alter table questionnaire add column owner_role varchar(40);
alter table indicator_value add column owner_role varchar(40);
alter table reference_value add column owner_role varchar(40);
alter table improvement add column owner_role varchar(40);
alter table interpretation add column owner_role varchar(40);
