package io.github.camelplivo.benchmarks.rival;

import application.Application;
import com.plivo.api.models.call.CallUpdateResponse;

/** Plivo's own SDK in a bean of a route. Its pool is its own affair: it keeps its size to itself. */
final class PlivoJavaBean extends CamelRival {

    PlivoJavaBean() {
        super("callUuid", (context, url, connections) -> {
            Application.Transfers transfers = new Application.Transfers(
                    Application.Client.of(url, Plivo.AUTH_ID, Plivo.AUTH_TOKEN));
            context.addRoutes(route(direct -> direct.bean(transfers)));
        });
    }

    @Override
    String message(Object body) {
        return ((CallUpdateResponse) body).getMessage();
    }
}
