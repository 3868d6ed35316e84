create table releases (
  id uuid not null primary key,
  made_on date not null
);
