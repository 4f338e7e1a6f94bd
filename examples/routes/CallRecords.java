package routes;

import org.apache.camel.builder.RouteBuilder;

/** Each call that has ended starts the route once, the oldest first. The repository remembers which calls were there. */
public class CallRecords extends RouteBuilder {

    @Override
    public void configure() {
        from("plivo:call-list?delay={{poll:30s}}&idempotentRepository=#seen").routeId("call-records")
                .marshal().json()
                .to("file:{{records}}?fileName=${header.CamelPlivoObjectId}.json");
    }
}
