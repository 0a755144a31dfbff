-- Whether a link also takes away the second step of who uses it: for a beheerder whom nobody else can help.
alter table invitation add column rescue boolean default false not null;
