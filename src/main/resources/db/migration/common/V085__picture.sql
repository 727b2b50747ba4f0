-- A person's picture as we made it of the file that was sent; that file is not kept. Each picture has a number of its own, which
-- stands in its address.
create table account_picture (
    account_id uuid   not null,
    version    bigint not null,
    number     uuid   not null,
    jpeg       bytea  not null,
    constraint account_picture_pk primary key (account_id),
    constraint account_picture_account_fk foreign key (account_id) references account (id)
);
