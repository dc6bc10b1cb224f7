-- The last backup that was to be made by itself and could not: one row or none. What is older than the newest backup is over.
create table failed_backup (
  id integer primary key check (id = 1),
  failed_at timestamp with time zone not null,
  why varchar(1000) not null
);
