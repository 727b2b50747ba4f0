-- The platform of the same room whose words a platform began with.
alter table platform add column begun_from uuid;
alter table platform add constraint platform_begun_fk foreign key (begun_from) references platform (id);
