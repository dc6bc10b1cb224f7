-- Why a measure ended before its time, and who ended it: an administrator deleted its process.
alter table measure_execution add column stopped_reason varchar(2000);
alter table measure_execution add column stopped_by varchar(255);
