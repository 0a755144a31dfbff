-- What staff need to keep teams and closures right.

-- By which staff know a closure, also when its days change. Those that came with the installation have none: theirs follows
-- from the place and the first day.
alter table closure add column closure_key varchar(120);

-- Who goes on with the work of an access point that ends: where its residents are sent.
create table access_point_successor (
    access_point_id bigint not null references access_point (id),
    slug varchar(60) not null,
    constraint access_point_successor_pk primary key (access_point_id, slug)
);
