-- The action plans that have been loaded, each with its file's text, from which it is read.
create table action_plan (
    id varchar(64) not null,
    title varchar(255) not null,
    file_name varchar(255) not null,
    file_text varchar(1000000) not null,
    sha256 varchar(64) not null,
    loaded_at timestamp with time zone not null,
    constraint pk_action_plan primary key (id)
);
