-- A file that was read and waits to be applied; what it says stands in tables of its own until then.
create table roster_imports (
  id uuid not null primary key,
  uploaded_by uuid not null references people (id),
  uploaded_at timestamp(6) with time zone not null,
  job_id uuid references jobs (id),
  state varchar(12) not null,
  newcomers integer not null,
  changed integer not null,
  unchanged integer not null,
  leaving integer not null,
  active integer not null,
  refused integer not null,
  held integer not null,
  unreadable boolean not null
);
create index roster_imports_uploaded on roster_imports (uploaded_at);

create table roster_lines (
  import_id uuid not null references roster_imports (id),
  line bigint not null,
  fate varchar(12) not null,
  number varchar(40) not null,
  name varchar(200) not null,
  email varchar(254) not null,
  unit_path varchar(1200) not null,
  site varchar(200) not null,
  zone varchar(64) not null,
  hired_on date not null,
  manager_number varchar(40),
  languages varchar(100) not null,
  job_title varchar(200) not null,
  leaves_on date,
  primary key (import_id, line)
);

create table roster_faults (
  id uuid not null primary key,
  import_id uuid not null references roster_imports (id),
  line bigint not null,
  field varchar(20),
  reason varchar(40) not null,
  other_line bigint not null,
  number varchar(40) not null
);
create index roster_faults_import on roster_faults (import_id, line);

-- A known number with another name, e-mail and hire date: two administrators say whether it is the same person.
create table roster_holds (
  id uuid not null primary key,
  person_id uuid not null unique references people (id),
  name varchar(200) not null,
  email varchar(254) not null,
  hired_on date not null,
  first_by uuid references people (id),
  held_at timestamp(6) with time zone not null
);
