create table working_group (
    measure_execution_id varchar(200) not null primary key references measure_execution (id),
    version integer not null
);

create table working_group_member (
    measure_execution_id varchar(200) not null references working_group (measure_execution_id),
    position integer not null,
    side varchar(20) not null,
    name varchar(200) not null,
    organisation varchar(200) not null,
    primary key (measure_execution_id, position)
);

create table open_day (
    measure_execution_id varchar(200) not null primary key references measure_execution (id),
    planned_for date not null,
    begins_at time not null,
    ends_at time not null,
    planned_interviewee varchar(200) not null,
    planned_interview_authority varchar(200) not null,
    held_on date,
    interviewee varchar(200),
    interview_authority varchar(200),
    interview_summary varchar(4000),
    conclusions varchar(4000),
    version integer not null
);

create table open_day_agenda (
    measure_execution_id varchar(200) not null references open_day (measure_execution_id),
    position integer not null,
    topic varchar(300) not null,
    authority varchar(200) not null,
    primary key (measure_execution_id, position)
);

create table open_day_invitation (
    measure_execution_id varchar(200) not null references open_day (measure_execution_id),
    position integer not null,
    school varchar(200) not null,
    invited_on date not null,
    contact varchar(300) not null,
    expected_pupils integer not null,
    primary key (measure_execution_id, position)
);

create table open_day_postponement (
    measure_execution_id varchar(200) not null references open_day (measure_execution_id),
    position integer not null,
    kind varchar(20) not null,
    planned_for date not null,
    reason varchar(2000) not null,
    recorded_by varchar(255) not null,
    recorded_at timestamp with time zone not null,
    primary key (measure_execution_id, position)
);

create table open_day_attendance (
    measure_execution_id varchar(200) not null references open_day (measure_execution_id),
    position integer not null,
    school varchar(200) not null,
    pupils integer not null,
    teachers integer not null,
    primary key (measure_execution_id, position)
);

create table video (
    id varchar(220) not null primary key,
    measure_execution_id varchar(200) not null references measure_execution (id),
    number integer not null,
    topic varchar(300) not null,
    working_title varchar(200) not null,
    authority varchar(200) not null,
    status varchar(20) not null,
    link varchar(500),
    length_seconds integer,
    language varchar(60),
    subtitled boolean not null,
    approved_by varchar(255),
    approved_at timestamp with time zone,
    version integer not null,
    unique (measure_execution_id, number)
);

create table video_refusal (
    video_id varchar(220) not null references video (id),
    position integer not null,
    reason varchar(2000) not null,
    refused_by varchar(255) not null,
    refused_at timestamp with time zone not null,
    primary key (video_id, position)
);

create table video_distribution (
    video_id varchar(220) not null references video (id),
    position integer not null,
    channel varchar(200) not null,
    address varchar(500) not null,
    published_on date not null,
    primary key (video_id, position)
);
