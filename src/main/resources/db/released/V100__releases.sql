-- What holds for a calendar year: made once, from the heads on 1 January, and never changed.
create table year_plans (
  calendar_year integer not null primary key,
  plan varchar(10) not null,
  zone varchar(64) not null,
  made_on date not null
);

-- The published groups of people. Public: they depend on head-counts only.
create table reporting_nodes (
  id uuid not null primary key,
  calendar_year integer not null references year_plans (calendar_year),
  grain varchar(10) not null,
  place integer not null,
  parent_id uuid references reporting_nodes (id),
  name varchar(200) not null,
  others boolean not null,
  collected varchar(4000) not null,
  level_no integer not null,
  heads integer not null,
  unique (calendar_year, grain, place)
);

-- In which node the people of a unit are counted.
create table node_units (
  node_id uuid not null references reporting_nodes (id),
  unit_id uuid not null,
  primary key (node_id, unit_id)
);

-- A release is planned by a row here. Each period once, whatever happens.
create table releases (
  id uuid not null primary key,
  period varchar(12) not null unique,
  calendar_year integer not null references year_plans (calendar_year),
  grain varchar(10) not null,
  first_day date not null,
  last_day date not null,
  manifest text not null,
  made_on date not null
);

-- And published by a row here, in one transaction with all that it publishes.
create table publications (
  release_id uuid not null primary key references releases (id),
  head varchar(64) not null unique,
  made_on date not null
);

-- People of a node on the first day of the period.
create table period_heads (
  release_id uuid not null references releases (id),
  node_id uuid not null references reporting_nodes (id),
  heads integer not null,
  primary key (release_id, node_id)
);

-- Figures with their noise, made to agree; deviation is the standard deviation of what was measured.
create table cells (
  release_id uuid not null references releases (id),
  kind varchar(1) not null,
  node_id uuid not null references reporting_nodes (id),
  answer integer not null,
  figure integer not null check (figure >= 0),
  deviation double precision not null,
  primary key (release_id, kind, node_id, answer)
);

-- New hires, exact; a number of mentored under 10 is not there.
create table onboarding (
  release_id uuid not null references releases (id),
  node_id uuid not null references reporting_nodes (id),
  hires integer not null check (hires >= 10),
  mentored integer check (mentored >= 10),
  primary key (release_id, node_id)
);
