package io.github.camelplivo.benchmarks.rival;

import java.util.function.Supplier;

/** All that are compared. The first is what the others are measured by. */
public enum Rivals {

    BARE("bare HttpClient", () -> new BareHttpClient(true)),
    BARE_UNDECODED("bare HttpClient, answer not decoded", () -> new BareHttpClient(false)),
    COMPONENT_JAVA(
            "camel-plivo, Java route",
            () -> Routes.component("CamelPlivoCallUuid", direct -> direct.to("plivo:call-transfer"))),
    COMPONENT_YAML("camel-plivo, YAML route", Routes::componentYaml),
    COMPONENT_TOD(
            "camel-plivo, toD",
            () -> Routes.component("id", direct -> direct.toD("plivo:call-transfer?callUuid=${header.id}"))),
    CAMEL_HTTP("Camel HTTP by hand", Routes::camelHttp),
    CAMEL_VERTX_HTTP("Camel Vert.x HTTP by hand", Routes::camelVertxHttp),
    PLIVO_JAVA("plivo-java in a bean", PlivoJavaBean::new),

    ONE_ENDPOINT("camel-plivo, 1 endpoint", () -> new Endpoints(1)),
    THOUSAND_ENDPOINTS("camel-plivo, 1000 endpoints", () -> new Endpoints(1000));

    private final String label;
    private final Supplier<Rival> maker;

    Rivals(String label, Supplier<Rival> maker) {
        this.label = label;
        this.maker = maker;
    }

    public String label() {
        return label;
    }

    Rival make() {
        return maker.get();
    }
}
