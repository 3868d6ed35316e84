-- Who offers to be a mentor. taken is a guarded counter: no transaction can take more places than there are.
create table mentors (
  person_id uuid not null primary key references people (id),
  topics varchar(300) not null,
  languages varchar(20) not null,
  about varchar(1000) not null,
  capacity integer not null check (capacity between 1 and 3),
  taken integer not null,
  is_paused boolean not null,
  since date not null,
  version bigint not null,
  check (taken between 0 and capacity)
);

-- What somebody wants help with; one a person. The wish is sealed: the proposed mentor reads it, and nobody else.
create table mentoring_requests (
  person_id uuid not null primary key references people (id),
  topics varchar(300) not null,
  languages varchar(20) not null,
  wish bytea not null,
  state varchar(10) not null,
  asked_on date not null,
  version bigint not null
);
create index mentoring_requests_state on mentoring_requests (state);

create table cohorts (
  id uuid not null primary key,
  name varchar(100) not null unique,
  hired_from date not null,
  hired_until date not null,
  matched_at timestamp(6) with time zone,
  version bigint not null,
  check (hired_from <= hired_until)
);

-- What the last matching of a cohort found for each of its mentees, until it is sent; an unmatched one has a cause.
create table matches (
  cohort_id uuid not null references cohorts (id),
  mentee_id uuid not null references people (id),
  mentor_id uuid references people (id),
  fit integer not null,
  reasons varchar(400) not null,
  given_up varchar(400) not null,
  cause varchar(30),
  primary key (cohort_id, mentee_id)
);

create table pairings (
  id uuid not null primary key,
  mentor_id uuid not null references people (id),
  mentee_id uuid not null references people (id),
  cohort_id uuid references cohorts (id),
  is_onboarding boolean not null,
  state varchar(20) not null,
  fit integer not null,
  reasons varchar(400) not null,
  given_up varchar(400) not null,
  proposed_on date not null,
  active_on date,
  ended_on date,
  goals bytea,
  meets varchar(20),
  way varchar(20),
  version bigint not null,
  check (mentor_id <> mentee_id)
);
create index pairings_mentor on pairings (mentor_id, state);
create index pairings_mentee on pairings (mentee_id, state);
create index pairings_cohort on pairings (cohort_id);
create index pairings_active on pairings (active_on);

-- The 30-60-90-day plan of a pairing that has begun.
create table plan_steps (
  pairing_id uuid not null references pairings (id),
  plan_day integer not null,
  due_on date not null,
  done_on date,
  primary key (pairing_id, plan_day)
);

-- That the two met, and what one of them keeps to themselves about it.
create table check_ins (
  id uuid not null primary key,
  pairing_id uuid not null references pairings (id),
  author_id uuid not null references people (id),
  met_on date not null,
  went varchar(20) not null,
  line bytea,
  written_at timestamp(6) with time zone not null
);
create index check_ins_pairing on check_ins (pairing_id, met_on);
