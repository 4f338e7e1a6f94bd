-- One row for each request, and for each record that is no request. The application makes the tables when they are not there.
create table if not exists transfers (
    -- The request's id; of a record that is no request its source.
    request_id  varchar(300) primary key,
    -- Where the record is: topic/partition/offset.
    source      varchar(300) not null,
    -- The record's value as it came.
    request     bytea,
    call_uuid   varchar(64),
    destination varchar(16),
    -- begun, then ended, then told. No row goes back.
    state       varchar(8) not null default 'begun' check (state in ('begun', 'ended', 'told')),
    -- From when on any node may take it. Whoever has it puts this off.
    due         timestamptz not null default now(),
    owner       varchar(300),
    -- How often it was taken. It tells whoever has it from whoever had it before.
    taken       integer not null default 0,
    -- The end: an outcome, or the reason why there is none.
    outcome     varchar(16),
    code        integer,
    known_by    varchar(16),
    reason      text,
    received    timestamptz not null default now(),
    ended       timestamptz,
    told        timestamptz
);
create index if not exists transfers_due on transfers (due) where state <> 'told';
-- Which transfers the component has begun, and which of them dial: the table of Camel's JdbcMessageIdRepository.
create table if not exists camel_messageprocessed (
    processorname varchar(255),
    messageid     varchar(100),
    createdat     timestamp,
    primary key (processorname, messageid)
);
