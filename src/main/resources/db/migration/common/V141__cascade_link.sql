-- A pledge that was there before carries out a part of another, in its own room or, when that room's convener has accepted it, in another.
-- What is made by dividing a pledge needs no line here: its figure names the figure above.
create table cascade_link (
    id                  uuid                        not null,
    version             bigint                      not null,
    child_id            uuid                        not null,
    parent_id           uuid                        not null,
    indicator_id        uuid,
    parent_indicator_id uuid,
    proposed_by         uuid                        not null,
    proposed_at         timestamp(6) with time zone not null,
    accepted_by         uuid,
    accepted_at         timestamp(6) with time zone,
    constraint cascade_link_pk primary key (id),
    constraint cascade_link_one unique (child_id),
    constraint cascade_link_child_fk foreign key (child_id) references pledge (id),
    constraint cascade_link_parent_fk foreign key (parent_id) references pledge (id),
    constraint cascade_link_figure_fk foreign key (indicator_id) references indicator (id),
    constraint cascade_link_above_fk foreign key (parent_indicator_id) references indicator (id),
    constraint cascade_link_proposed_fk foreign key (proposed_by) references member (id),
    constraint cascade_link_accepted_fk foreign key (accepted_by) references member (id),
    constraint cascade_link_others check (child_id <> parent_id),
    constraint cascade_link_figures check ((indicator_id is null) = (parent_indicator_id is null)),
    constraint cascade_link_accepted check ((accepted_by is null) = (accepted_at is null))
);
create index cascade_link_of_parent on cascade_link (parent_id);
create index cascade_link_of_figure on cascade_link (parent_indicator_id);
