-- Which message owns which request.
create table if not exists transfers (
    request_id varchar(64) primary key,
    message_id varchar(255) not null,
    begun timestamp not null default current_timestamp
);

-- Which transfers the component has begun, and which of them dial: the table of Camel's JdbcMessageIdRepository.
create table if not exists camel_messageprocessed (
    processorname varchar(255),
    messageid varchar(100),
    createdat timestamp,
    primary key (processorname, messageid)
);
