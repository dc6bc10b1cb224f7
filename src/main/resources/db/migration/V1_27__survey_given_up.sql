-- Why a survey's results will never be reviewed: its measure or its plan was stopped.
alter table survey add column given_up varchar(2000);
