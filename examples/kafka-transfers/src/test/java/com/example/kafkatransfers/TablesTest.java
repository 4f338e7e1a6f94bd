package com.example.kafkatransfers;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tables are made once, by whoever may. */
class TablesTest {

    private final Database database = new Database();

    @Test
    void nodesThatStartTogetherMakeThemOnce() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> starts = IntStream.range(0, 8).<Callable<Void>>mapToObj(i -> () -> {
                Tables.make(database.source());
                return null;
            }).toList();
            for (Future<Void> start : nodes.invokeAll(starts)) {
                start.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(database.count("true")).isZero();
    }

    @Test
    void aUserWhoMayNotMakeTablesNeedsThemMadeBefore() {
        database.execute("create role clerk login");
        DriverManagerDataSource clerk = new DriverManagerDataSource(database.url(), "clerk", "");

        assertThatThrownBy(() -> Tables.make(clerk)).hasMessageContaining("permission denied");
        Tables.make(database.source());
        assertThatCode(() -> Tables.make(clerk)).doesNotThrowAnyException();
    }
}
