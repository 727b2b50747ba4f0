-- That it was told that the last day of a pledge is near, or has come: once for each day that was the last one.
create table pledge_reminder (
    pledge_id uuid                        not null,
    due_on    date                        not null,
    occasion  varchar(16)                 not null,
    told_at   timestamp(6) with time zone not null,
    constraint pledge_reminder_pk primary key (pledge_id, due_on, occasion),
    constraint pledge_reminder_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_reminder_occasion check (occasion in ('PLEDGE_NEAR', 'PLEDGE_DUE'))
);

create index pledge_of_platform on pledge (platform_id);
create index pledge_commitment_member on pledge_commitment (member_id);
