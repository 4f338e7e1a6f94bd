package com.example.transferqueue;

import javax.sql.DataSource;

import org.apache.camel.Exchange;
import org.apache.camel.processor.idempotent.jdbc.AbstractJdbcMessageIdRepository;
import org.springframework.dao.DuplicateKeyException;

/**
 * The requests that have been begun, for the idempotent consumer. A row is written, and committed, before anything is
 * sent to Plivo: after a crash it is there, and says that the request may have been sent.
 * <p>
 * Camel's {@code JdbcMessageIdRepository} remembers that a key was seen. This one also remembers in which message, for
 * that tells a second message with the same request, which is dropped, from the same message once more after a crash,
 * which must not be.
 */
public final class TransferRepository extends AbstractJdbcMessageIdRepository {

    private static final String TABLE = """
            create table if not exists transfers (
                request_id  varchar(64)  primary key,
                message_id  varchar(255) not null,
                call_uuid   varchar(64)  not null,
                destination varchar(16)  not null,
                begun       timestamp    not null default current_timestamp,
                fetched     timestamp
            )""";

    public TransferRepository(DataSource dataSource) {
        super(dataSource, "transfers");
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        jdbcTemplate.execute(TABLE);
    }

    /** Begins the request, unless that has been done; one statement, so that two nodes cannot both do it. */
    @Override
    public boolean add(Exchange exchange, String requestId) {
        TransferRequest request = exchange.getVariable("request", TransferRequest.class);
        try {
            jdbcTemplate.update("insert into transfers (request_id, message_id, call_uuid, destination) values (?, ?, ?, ?)",
                    requestId, exchange.getMessage().getHeader("JMSMessageID"), request.callUuid(), request.destination());
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    protected int queryForInt(String requestId) {
        return jdbcTemplate.queryForObject("select count(*) from transfers where request_id = ?", Integer.class, requestId);
    }

    @Override
    protected int insert(String requestId) {
        throw new UnsupportedOperationException("a request is begun with its message");
    }

    @Override
    protected int delete(String requestId) {
        return jdbcTemplate.update("delete from transfers where request_id = ?", requestId);
    }

    @Override
    protected int delete() {
        return jdbcTemplate.update("delete from transfers");
    }
}
