-- Until which day the coordinators have been told that nobody of a group is there.
create table told_group (
  group_id varchar(255) not null primary key,
  until_day date not null
);
