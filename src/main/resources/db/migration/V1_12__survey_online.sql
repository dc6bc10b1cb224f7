alter table survey add column with_codes boolean default false not null;
alter table survey add column reviewed_on date;

-- The number on the cover of a pile of slips.
alter table answer_batch add column pile integer;

-- Words that an officer has read and found fit to be shown, apart from those that came in.
create table published_words (
    survey_id varchar(200) not null references survey (id),
    position integer not null,
    question integer not null,
    text varchar(1000) not null,
    primary key (survey_id, position)
);

-- Codes that nobody has used yet. One that is used leaves no trace.
create table survey_code (
    survey_id varchar(200) not null references survey (id),
    hash varchar(64) not null,
    primary key (survey_id, hash)
);
