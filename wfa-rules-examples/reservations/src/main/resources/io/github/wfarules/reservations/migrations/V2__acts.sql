-- Acts of authorities: about one person, or about an agency and so everybody in it.

create table act (
    id          bigint generated always as identity primary key,
    unit_id     varchar(64) references work_unit,
    employee_id varchar(64) references employee,
    code        varchar(64) not null, -- of the policy's list of determinations
    is_granted  boolean,
    by_party    varchar(64), -- a code of the policy's list of parties
    made_on     date,
    from_day    date,
    to_day      date,
    check ((unit_id is null) <> (employee_id is null))
);

create index act_of_unit on act (unit_id);
create index act_of_employee on act (employee_id);
