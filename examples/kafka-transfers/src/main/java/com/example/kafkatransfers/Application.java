package com.example.kafkatransfers;

import javax.sql.DataSource;

import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;

/** Starts the routes of {@code src/main/resources/routes} with the settings of {@code application.properties}. */
public final class Application {

    private Application() {
    }

    public static void main(String[] args) throws Exception {
        create().run(args);
    }

    static Main create() {
        Main main = new Main(Application.class);
        main.addMainListener(new MainListenerSupport() {
            @Override
            public void afterConfigure(BaseMainSupport it) {
                Tables.make(it.getCamelContext().getRegistry().lookupByNameAndType("dataSource", DataSource.class));
            }
        });
        return main;
    }
}
