create table sites (
  id uuid not null primary key,
  name varchar(200) not null unique,
  zone varchar(64) not null
);

create table org_units (
  id uuid not null primary key,
  parent_id uuid references org_units (id),
  name varchar(200) not null
);

-- External people (the provider's counsellors, administrators) have no unit and no employee number.
create table people (
  id uuid not null primary key,
  employee_number varchar(40) unique,
  name varchar(200) not null,
  email varchar(254) not null unique,
  unit_id uuid references org_units (id),
  site_id uuid references sites (id),
  manager_id uuid references people (id),
  hired_on date,
  left_on date,
  languages varchar(100) not null,
  job_title varchar(200),
  password_hash varchar(200),
  -- Every session carries it; a change of password or e-mail changes it, and all sessions end.
  stamp uuid not null
);

-- Roster.hiredBetween, RosterStep.unitsOn
create index people_hired_on on people (hired_on);
create index people_manager on people (manager_id);

-- Who was in which unit since when: the reporting snapshots need the first day of a period that is over.
create table postings (
  person_id uuid not null references people (id),
  since date not null,
  unit_id uuid not null references org_units (id),
  primary key (person_id, since)
);

create table role_grants (
  id uuid not null primary key,
  person_id uuid not null references people (id),
  role varchar(40) not null,
  unique (person_id, role)
);
