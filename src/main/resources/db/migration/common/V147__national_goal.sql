-- National goals of the party and of union work, with the figures that they were set with. Their names, units and sources are texts:
-- nationalGoal.<code>. Reference data: figures that were never given stay empty. A share is in percent, a change in percent of the baseline.
create table national_goal (
    code        varchar(8)     not null,
    sort_order  int            not null,
    kind        varchar(16)    not null,
    direction   varchar(8)     not null,
    baseline    numeric(18, 4),
    baseline_on date,
    target      numeric(18, 4),
    out_of      numeric(18, 4),
    target_on   date,
    years       varchar(16)    not null,
    constraint national_goal_pk primary key (code),
    constraint national_goal_kind check (kind in ('NUMBER', 'SHARE', 'GROUP_SHARE', 'COVERAGE', 'DIRECTION', 'CHANGE')),
    constraint national_goal_direction check (direction in ('UP', 'DOWN')),
    constraint national_goal_years check (years in ('EVERY', 'NO_ELECTION', 'ELECTION'))
);

create table national_goal_value (
    code        varchar(8)     not null,
    measured_on date           not null,
    amount      numeric(18, 4) not null,
    constraint national_goal_value_pk primary key (code, measured_on),
    constraint national_goal_value_goal_fk foreign key (code) references national_goal (code)
);

insert into national_goal (code, sort_order, kind, direction, baseline, baseline_on, target, out_of, target_on, years) values
    ('N1', 1, 'NUMBER', 'UP', 9237, date '2018-12-31', 10000, null, date '2025-12-31', 'EVERY'),
    ('N2', 2, 'NUMBER', 'UP', 95000, date '2018-12-31', 100000, null, date '2025-12-31', 'EVERY'),
    ('N3', 3, 'CHANGE', 'DOWN', null, null, -20, null, null, 'EVERY'),
    ('N4', 4, 'NUMBER', 'UP', null, null, 200000, null, null, 'NO_ELECTION'),
    ('N5', 5, 'DIRECTION', 'UP', null, null, null, null, date '2025-12-31', 'EVERY'),
    ('N6', 6, 'SHARE', 'UP', 41, date '2018-09-09', 50, null, date '2026-09-13', 'EVERY'),
    ('N7', 7, 'COVERAGE', 'UP', null, null, 290, 290, date '2026-12-31', 'EVERY'),
    ('N8', 8, 'DIRECTION', 'UP', null, null, null, null, date '2026-12-31', 'EVERY'),
    ('N9', 9, 'GROUP_SHARE', 'UP', null, null, 1, null, null, 'EVERY');

-- Members of LO's unions who vote for the party, at each election (SVT Valu).
insert into national_goal_value (code, measured_on, amount) values
    ('N6', date '1998-09-20', 55),
    ('N6', date '2002-09-15', 59),
    ('N6', date '2006-09-17', 54),
    ('N6', date '2010-09-19', 51),
    ('N6', date '2014-09-14', 54),
    ('N6', date '2018-09-09', 41);
