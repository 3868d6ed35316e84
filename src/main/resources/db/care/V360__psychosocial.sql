-- A finished self-check. The answers and the score are sealed, bound to the row and to the client.
create table self_checks (
  id uuid not null primary key,
  client_ref uuid not null,
  instrument varchar(10) not null,
  sealed bytea not null,
  taken_at timestamp(6) with time zone not null
);
create index self_checks_client on self_checks (client_ref, instrument, taken_at);

-- A self-check that somebody has begun: sealed like a finished one, one a client and instrument.
create table check_drafts (
  client_ref uuid not null,
  instrument varchar(10) not null,
  sealed bytea not null,
  saved_at timestamp(6) with time zone not null,
  primary key (client_ref, instrument)
);

-- The yearly survey: when it is open, both days included.
create table waves (
  wave_year integer not null primary key,
  opens_on date not null,
  closes_on date not null,
  check (opens_on <= closes_on)
);

-- One answer a client and year, as the band that is counted: no items, no score, no time.
create table wave_answers (
  wave_year integer not null references waves (wave_year),
  client_ref uuid not null,
  band integer not null check (band between 0 and 5),
  primary key (wave_year, client_ref)
);
