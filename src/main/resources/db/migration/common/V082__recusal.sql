-- Jäv: a member steps aside from deciding about a subject of a page, or about a thread. Taken back, the row stays.
create table recusal (
    id                uuid                        not null,
    version           bigint                      not null,
    page_id           uuid                        not null,
    subject_id        uuid                        not null,
    member_id         uuid                        not null,
    reason            varchar(500),
    declared_at       timestamp(6) with time zone not null,
    present_member_id uuid,
    withdrawn_at      timestamp(6) with time zone,
    constraint recusal_pk primary key (id),
    constraint recusal_member_fk foreign key (member_id) references member (id),
    constraint recusal_once unique (subject_id, present_member_id),
    constraint recusal_present check (present_member_id is null or present_member_id = member_id),
    constraint recusal_withdrawn check ((present_member_id is null) = (withdrawn_at is not null))
);
create index recusal_page_ix on recusal (page_id);
