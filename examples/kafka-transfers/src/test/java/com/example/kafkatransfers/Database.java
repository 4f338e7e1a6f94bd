package com.example.kafkatransfers;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database of its own, and what an operator asks it. */
final class Database {

    private final String url = PostgreSql.running().newDatabase();
    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url, PostgreSql.USER, ""));

    String url() {
        return url;
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
