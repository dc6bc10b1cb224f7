create table quarterly_report (
    id varchar(140) not null primary key,
    plan_execution_id varchar(120) not null references plan_execution (id),
    reported_quarter varchar(7) not null,
    compiled_at timestamp with time zone not null,
    review_comment varchar(4000),
    published_by varchar(255),
    published_at timestamp with time zone,
    version integer not null,
    unique (plan_execution_id, reported_quarter)
);

create table quarterly_report_line (
    report_id varchar(140) not null references quarterly_report (id),
    line_number integer not null,
    step_execution_id varchar(255) not null,
    measure_number integer not null,
    measure_title varchar(500) not null,
    step_number integer not null,
    step_title varchar(500) not null,
    due_day date not null,
    due_in_quarter boolean not null,
    done boolean not null,
    not_done boolean not null,
    late boolean not null,
    still_open boolean not null,
    closed_on date,
    not_done_reason varchar(2000),
    achieved integer,
    minimum integer,
    target integer,
    primary key (report_id, line_number)
);

create table quarterly_report_replanning (
    report_id varchar(140) not null references quarterly_report (id),
    line_number integer not null,
    step_execution_id varchar(255) not null,
    step_title varchar(500) not null,
    old_start date not null,
    new_start date not null,
    old_due date not null,
    new_due date not null,
    reason varchar(2000) not null,
    changed_on date not null,
    primary key (report_id, line_number)
);

create table quarterly_report_escalation (
    report_id varchar(140) not null references quarterly_report (id),
    line_number integer not null,
    step_execution_id varchar(255) not null,
    step_title varchar(500) not null,
    kind varchar(20) not null,
    due_day date not null,
    happened_on date not null,
    decision varchar(20),
    decided_as varchar(64),
    reason varchar(2000),
    new_due_day date,
    handed_to varchar(64),
    primary key (report_id, line_number)
);

create table end_of_term_report (
    plan_execution_id varchar(120) not null primary key references plan_execution (id),
    summary varchar(4000) not null,
    lessons varchar(4000),
    written_by varchar(255) not null,
    written_at timestamp with time zone not null,
    version integer not null
);
