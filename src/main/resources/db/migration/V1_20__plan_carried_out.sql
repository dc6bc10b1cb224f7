-- Which text of the plan is carried out; unknown for what was started before.
alter table plan_execution add column plan_sha256 varchar(64);
