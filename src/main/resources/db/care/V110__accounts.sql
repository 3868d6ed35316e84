-- Wrong passwords, and asked-for codes, by a keyed reference of what was typed: known and unknown addresses alike.
create table tries (
  account bytea not null primary key,
  failures integer not null,
  last_at timestamp(6) with time zone not null,
  wait_until timestamp(6) with time zone not null
);
create index tries_last_at on tries (last_at);

-- Single-use codes that set a password. Whose it is, is sealed: the table tells nobody who asked.
create table password_codes (
  id uuid not null primary key,
  account bytea not null,
  code_hash bytea not null unique,
  sealed_person bytea not null,
  expires_at timestamp(6) with time zone not null
);
create index password_codes_account on password_codes (account);
