-- The end-of-term report is a document with a page of its own. Reports written before have none.
alter table end_of_term_report add column document varchar(4000000);
alter table end_of_term_report add column sha256 varchar(64);
alter table end_of_term_report add column pdf bytea;
