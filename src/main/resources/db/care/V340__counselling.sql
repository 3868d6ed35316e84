create table counsellors (
  person_id uuid not null primary key references people (id),
  name varchar(200) not null,
  gender varchar(10) not null,
  languages varchar(20) not null,
  issues varchar(400) not null,
  modalities varchar(60) not null,
  zone varchar(64) not null,
  site_name varchar(200) not null,
  room varchar(100) not null,
  video_room varchar(300) not null,
  phone varchar(40) not null,
  about varchar(600) not null,
  version bigint not null
);

create table session_types (
  id uuid not null primary key,
  code varchar(20) not null unique,
  minutes integer not null,
  buffer_before integer not null,
  buffer_after integer not null,
  every_minutes integer not null
);
insert into session_types (id, code, minutes, buffer_before, buffer_after, every_minutes)
values ('6f1f0c1e-52a0-4c64-9a5b-3c8f0e4f7a11', 'SESSION', 50, 0, 10, 60);

-- Weekly working times, in local time of the counsellor's zone: they survive daylight saving.
create table availability_rules (
  id uuid not null primary key,
  counsellor_id uuid not null references counsellors (person_id),
  weekday integer not null,
  from_time time not null,
  until_time time not null,
  check (from_time < until_time)
);
create index availability_rules_counsellor on availability_rules (counsellor_id);

-- A day, or a part of one, that is not as every week.
create table availability_exceptions (
  id uuid not null primary key,
  counsellor_id uuid not null references counsellors (person_id),
  on_day date not null,
  from_time time not null,
  until_time time not null,
  is_open boolean not null,
  label varchar(100) not null,
  check (from_time < until_time)
);
create index availability_exceptions_day on availability_exceptions (counsellor_id, on_day);

create table cases (
  id uuid not null primary key,
  client_ref uuid not null,
  counsellor_id uuid not null references counsellors (person_id),
  code varchar(8) not null,
  issue varchar(20) not null,
  called bytea not null,
  authorised integer not null,
  state varchar(10) not null,
  opened_at timestamp(6) with time zone not null,
  version bigint not null
);
create index cases_client on cases (client_ref, state);
-- CaseTallies.clients
create index cases_opened on cases (opened_at, client_ref);

create table appointments (
  id uuid not null primary key,
  counsellor_id uuid not null references counsellors (person_id),
  session_type uuid not null references session_types (id),
  modality varchar(10) not null,
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null
);
create index appointments_counsellor on appointments (counsellor_id, starts_at);

create table bookings (
  id uuid not null primary key,
  appointment_id uuid not null references appointments (id),
  case_id uuid not null references cases (id),
  client_ref uuid not null,
  state varchar(24) not null,
  phone bytea,
  made_at timestamp(6) with time zone not null,
  version bigint not null
);
create index bookings_client on bookings (client_ref, state);
create index bookings_appointment on bookings (appointment_id);
create index bookings_case on bookings (case_id);

-- Who or what is taken, by quarter-hour, buffers included. The primary key is what forbids a double booking.
create table claims (
  resource uuid not null,
  quarter timestamp(6) with time zone not null,
  appointment_id uuid not null references appointments (id),
  primary key (resource, quarter)
);
create index claims_appointment on claims (appointment_id);
create index claims_quarter on claims (quarter);
