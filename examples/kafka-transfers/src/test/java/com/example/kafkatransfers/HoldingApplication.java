package com.example.kafkatransfers;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.example.crash.HeldAtSteps;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;

/** The application, which holds requests at the steps that the property {@code hold} has. */
public final class HoldingApplication {

    private HoldingApplication() {
    }

    public static void main(String[] args) throws Exception {
        Main main = Application.create();
        HeldAtSteps.of(main, System.getProperty("hold"), HoldingApplication::request, () -> {
        });
        main.run(args);
    }

    /** The record that an exchange is about: as it was consumed, or as its row has it. */
    private static String request(Exchange exchange) {
        Map<?, ?> row = exchange.getVariable("row", Map.class);
        byte[] value = row == null ? exchange.getVariable("original", byte[].class) : (byte[]) row.get("request");
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
