-- Each case has a key of its own, wrapped by the server's; without the row its notes are gone.
create table case_keys (
  case_id uuid not null primary key,
  counsellor_id uuid not null references people (id),
  wrapped bytea not null
);

-- Append-only: a change is an amendment with the next revision.
create table notes (
  id uuid not null,
  revision integer not null,
  case_id uuid not null,
  author bytea not null,
  ciphertext bytea not null,
  signed_at timestamp(6) with time zone not null,
  primary key (id, revision)
);
create index notes_case on notes (case_id, signed_at);

-- Subject is the case, the actor a pseudonym bound to the case, the day without a time.
create table care_audit (
  id uuid not null primary key,
  case_id uuid not null,
  actor bytea not null,
  what varchar(40) not null,
  why varchar(40) not null,
  on_day date not null
);
create index care_audit_case on care_audit (case_id, on_day);
