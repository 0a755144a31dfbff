-- Eenmalig, als beheerder van PostgreSQL 13 of later: psql -v wachtwoord="'kies-zelf'" -f postgresql.sql
create role wijkteamwijzer login password :wachtwoord;
create database wijkteamwijzer owner wijkteamwijzer encoding 'UTF8' template template0;
revoke connect on database wijkteamwijzer from public;
