-- The member whom it is about, for those whom it is not about.
alter table notification add column about_id uuid;
alter table notification add constraint notification_about_fk foreign key (about_id) references member (id);
