package com.example.kafkatransfers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.example.crash.PostgreSql;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database of its own, and what an operator asks it. */
final class Database {

    private final String url = PostgreSql.running().newDatabase();
    private final DataSource source = new DriverManagerDataSource(url, PostgreSql.USER, "");
    private final JdbcTemplate jdbc = new JdbcTemplate(source);

    String url() {
        return url;
    }

    DataSource source() {
        return source;
    }

    Connection connect() throws SQLException {
        return source.getConnection();
    }

    void execute(String statement) {
        jdbc.execute(statement);
    }

    List<Map<String, Object>> rows(String query, Object... values) {
        return jdbc.queryForList(query, values);
    }

    int count(String condition, Object... values) {
        return jdbc.queryForObject("select count(*) from transfers where " + condition, Integer.class, values);
    }
}
