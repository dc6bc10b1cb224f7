create table deadline_request (
    id varchar(36) not null primary key,
    step_execution_id varchar(255) not null references step_execution (id),
    new_start date,
    new_due date not null,
    reason varchar(2000) not null,
    requested_by varchar(255) not null,
    requested_at timestamp with time zone not null,
    beyond_period boolean not null,
    state varchar(20) not null,
    decided_by varchar(255),
    decision_reason varchar(2000),
    decided_at timestamp with time zone,
    version integer not null
);
create index deadline_request_step on deadline_request (step_execution_id);
