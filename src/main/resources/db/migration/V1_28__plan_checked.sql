-- The processes that a plan was last checked against: the engine's deployment that was the newest then.
alter table action_plan add column checked_against varchar(64);
