alter table mail add column failing_since timestamp with time zone;
alter table mail add column refused boolean default false not null;
-- The few that are not sent, and the moment of the last that was.
create index mail_sent on mail (sent_at);
