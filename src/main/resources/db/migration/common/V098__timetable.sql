-- A day of a platform's timetable.
create table milestone (
    id          uuid         not null,
    version     bigint       not null,
    platform_id uuid         not null,
    kind        varchar(24)  not null,
    held_on     date         not null,
    who         varchar(120) not null,
    note        varchar(300) not null,
    done_by     uuid,
    done_at     timestamp(6) with time zone,
    constraint milestone_pk primary key (id),
    constraint milestone_platform_fk foreign key (platform_id) references platform (id),
    constraint milestone_done_fk foreign key (done_by) references member (id)
);
create index milestone_of on milestone (platform_id, held_on);
create index milestone_due on milestone (done_at, held_on);

-- That conveners were told of a day: each occasion of a day once.
create table milestone_reminder (
    milestone_id uuid                        not null,
    held_on      date                        not null,
    occasion     varchar(16)                 not null,
    told_at      timestamp(6) with time zone not null,
    constraint milestone_reminder_pk primary key (milestone_id, held_on, occasion),
    constraint milestone_reminder_milestone_fk foreign key (milestone_id) references milestone (id) on delete cascade
);

-- What the calendar tells of was done by nobody.
alter table notification alter column actor_id drop not null;
