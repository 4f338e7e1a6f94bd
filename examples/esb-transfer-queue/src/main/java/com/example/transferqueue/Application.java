package com.example.transferqueue;

import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.apache.camel.CamelContext;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;

/** Starts the routes of {@code src/main/resources/routes} with the settings of {@code application.properties}. */
public final class Application {

    /** The queues, as the properties {@code queue.…} call them. */
    static final List<String> QUEUES = List.of("requests", "replies", "dead-letters", "undecided", "duplicates");

    private Application() {
    }

    public static void main(String[] args) throws Exception {
        create().run(args);
    }

    static Main create() {
        Main main = new Main(Application.class);
        main.addMainListener(new TablesBeforeTheRoutes());
        main.addMainListener(new BrokerAroundTheRoutes());
        return main;
    }

    private static String setting(CamelContext context, String name) {
        return context.resolvePropertyPlaceholders("{{" + name + "}}");
    }

    private static final class TablesBeforeTheRoutes extends MainListenerSupport {

        @Override
        public void afterConfigure(BaseMainSupport main) {
            CamelContext context = main.getCamelContext();
            if (Boolean.parseBoolean(setting(context, "database.create-tables"))) {
                Tables.create(context.getRegistry().lookupByNameAndType("dataSource", DataSource.class));
            }
        }
    }

    /** The embedded broker, where there is one, runs from before the routes start until they have stopped. */
    private static final class BrokerAroundTheRoutes extends MainListenerSupport {

        @Override
        public void afterConfigure(BaseMainSupport main) {
            CamelContext context = main.getCamelContext();
            if (!Boolean.parseBoolean(setting(context, "broker.embedded"))) {
                return;
            }
            List<String> queues = QUEUES.stream().map(queue -> setting(context, "queue." + queue)).toList();
            try {
                context.addService(new EmbeddedBroker(
                        Path.of(setting(context, "broker.directory")), Integer.parseInt(setting(context, "broker.port")),
                        Long.parseLong(setting(context, "broker.longest-delay")), queues,
                        setting(context, "queue.requests"), setting(context, "queue.dead-letters")));
            } catch (Exception e) {
                throw new RuntimeCamelException("The embedded broker does not start", e);
            }
        }
    }
}
