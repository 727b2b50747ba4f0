-- The office that comes with an invitation; without a kind there is none.
alter table invitation add column office_body_id uuid;
alter table invitation add column office_kind varchar(40);
alter table invitation add column office_title varchar(120);
alter table invitation add column office_from date;
alter table invitation add column office_until date;
alter table invitation add column office_leads boolean;
alter table invitation add constraint invitation_office_body_fk foreign key (office_body_id) references body (id);
alter table invitation add constraint invitation_office_kind_fk foreign key (office_kind) references office_kind (code);
alter table invitation add constraint invitation_office check ((office_kind is null) = (office_title is null));
