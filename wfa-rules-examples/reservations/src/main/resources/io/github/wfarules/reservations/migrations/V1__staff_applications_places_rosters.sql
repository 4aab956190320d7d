-- Read by H2 and by PostgreSQL alike. Null where it is not known: the library then says what hangs on it.

create table work_unit (
    id        varchar(64) primary key,
    policy    varchar(64) not null, -- a policy's id or a region's code
    code      varchar(64),
    headcount integer,
    essential boolean,
    direct    boolean
);

create table employee (
    id                   varchar(64) primary key,
    unit_id              varchar(64) not null references work_unit,
    status               varchar(16),
    discipline           varchar(16),
    new_in_post          boolean,
    unit_head            boolean,
    outside_office       boolean,
    special_room         boolean,
    digital              boolean,
    minimal_face_to_face boolean,
    independent          boolean,
    must_be_outside      boolean
);

create index employee_of_unit on employee (unit_id);

create table leave_day (
    employee_id varchar(64) not null references employee,
    on_day      date        not null,
    primary key (employee_id, on_day)
);

-- One row for a unit's day: whoever gives or confirms places of that day locks it first.
create table unit_day (
    unit_id     varchar(64) not null references work_unit,
    on_day      date        not null,
    last_number integer     not null, -- of the reservations given so far
    is_closed   boolean     not null, -- past the cut-off
    primary key (unit_id, on_day)
);

-- How many places are held under each cap of the day.
create table place_count (
    unit_id  varchar(64)  not null,
    on_day   date         not null,
    bound_id varchar(200) not null, -- the rule that sets the cap, and the team where it counts a team
    at_most  integer      not null,
    held     integer      not null check (held >= 0),
    primary key (unit_id, on_day, bound_id),
    foreign key (unit_id, on_day) references unit_day
);

create table application (
    id          bigint generated always as identity primary key,
    employee_id varchar(64) not null references employee,
    unit_id     varchar(64) not null,
    on_day      date        not null,
    work_mode   varchar(8)  not null,
    filed_on    date        not null,
    state       varchar(16) not null,
    unique (employee_id, on_day),
    foreign key (unit_id, on_day) references unit_day
);

create index application_of_day on application (unit_id, on_day);

-- A place kept for an application until the cut-off; numbered in the order in which they were given.
create table reservation (
    application_id bigint primary key references application,
    unit_id        varchar(64) not null,
    on_day         date        not null,
    given_number   integer     not null,
    unique (unit_id, on_day, given_number),
    foreign key (unit_id, on_day) references unit_day
);

-- The places that count against the caps: of reservations, and after the cut-off of those who are on the roster.
create table place_held (
    application_id bigint       not null references application,
    bound_id       varchar(200) not null,
    primary key (application_id, bound_id)
);

-- The roster that was confirmed, certified by the library's checker. Who is on it: the applications of the day.
create table roster (
    unit_id        varchar(64)  not null,
    on_day         date         not null,
    policy_id      varchar(64)  not null,
    policy_version varchar(64)  not null,
    policy_digest  varchar(64)  not null,
    is_illustrative boolean     not null, -- whether a value that no instrument gives took part
    head_ranking   text         not null, -- as the head gave it: ids with commas between
    primary key (unit_id, on_day),
    foreign key (unit_id, on_day) references unit_day
);

-- What was said to whom and on what grounds. Written once, never changed.
create table audit_entry (
    id             bigint generated always as identity primary key,
    application_id bigint      not null references application,
    state          varchar(16) not null,
    reason_id      text        not null,
    reason_en      text        not null,
    policy_id      varchar(64) not null,
    policy_version varchar(64) not null,
    policy_digest  varchar(64) not null,
    case_json      text        not null, -- what was judged
    decision_json  text        not null -- what came of it
);

create index audit_of_application on audit_entry (application_id);
