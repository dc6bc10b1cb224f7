-- A report is printed when its PDF is first asked for, from the data that were published, and kept: a row without a
-- PDF says that it could not be printed. (The release before finds no PDF of what is published while both run.)
create table printed_report (
    report_id varchar(255) not null primary key,
    pdf bytea,
    failed_at timestamp with time zone,
    why varchar(1000),
    version integer not null
);
insert into printed_report (report_id, pdf, version) select id, pdf, 0 from quarterly_report where pdf is not null;
insert into printed_report (report_id, pdf, version)
    select measure_execution_id || '.pack', pdf, 0 from measure_pack;
insert into printed_report (report_id, pdf, version)
    select plan_execution_id || '.end-of-term', pdf, 0 from end_of_term_report where pdf is not null;
alter table measure_pack alter column pdf drop not null;
