package com.example.transfers;

import org.apache.camel.main.Main;

/** Starts the routes of {@code src/main/resources/routes} with the settings of {@code application.properties}. */
public final class Application {

    private Application() {
    }

    public static void main(String[] args) throws Exception {
        new Main(Application.class).run(args);
    }
}
