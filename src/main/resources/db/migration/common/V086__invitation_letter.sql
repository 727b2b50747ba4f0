-- The latest letter of an invitation, as long as there is one: it is taken back when it says what it no longer may.
alter table invitation add column letter_id uuid;
