-- Long work, so that a page finds it again and a dead node's work is seen to be dead.
create table jobs (
  id uuid not null primary key,
  kind varchar(60) not null,
  state varchar(12) not null,
  done bigint not null,
  total bigint not null,
  cancelled boolean not null,
  started_at timestamp(6) with time zone not null,
  heartbeat_at timestamp(6) with time zone not null,
  message varchar(100)
);
-- Jobs.latest
create index jobs_kind on jobs (kind, started_at);

-- Messages on their way out; sealed, and gone once sent.
create table outbox (
  id uuid not null primary key,
  sealed bytea not null,
  due_at timestamp(6) with time zone not null,
  tries integer not null
);
create index outbox_due on outbox (due_at);

-- What administrators did, with names in clear; nobody can change or remove a row.
create table admin_audit (
  id uuid not null primary key,
  done_at timestamp(6) with time zone not null,
  who varchar(200) not null,
  what varchar(60) not null,
  subject varchar(200) not null,
  detail varchar(200) not null
);
create index admin_audit_done_at on admin_audit (done_at);
