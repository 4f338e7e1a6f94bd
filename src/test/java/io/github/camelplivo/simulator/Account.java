package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What accounts have besides calls, to be looked into and prepared by a test.
 *
 * <pre>{@code
 * plivo.application("app-1", Map.of("message_url", "http://127.0.0.1:8080/plivo/sms"));
 * plivo.account().number("+14153334444", "app-1");
 * plivo.person("+14151112222").sends("Hello", "+14153334444");
 * }</pre>
 *
 * A reset of the simulator gives it another account.
 */
public final class Account {

    private final Services services;
    private final Switchboard board;

    Account(Services services, Switchboard board) {
        this.services = services;
        this.board = board;
    }

    Services services() {
        return services;
    }

    /**
     * Rents a number, whose calls and messages go to that application.
     *
     * @throws IllegalArgumentException when there is no such application
     */
    public Account number(String number, String appId) {
        if (services.store().find(ApplicationApi.ALL, appId).isEmpty()) {
            throw new IllegalArgumentException("There is no application " + appId);
        }
        services.numbers().rent(PlivoSimulator.AUTH_ID, number, "local");
        services.numbers().serve(PlivoSimulator.AUTH_ID, number, appId);
        return this;
    }

    /**
     * How many calls may begin in a second, those that Dials make among them; the others wait for their turn.
     *
     * @param calls 0 for as many as there are, as at first
     */
    public Account callsPerSecond(int calls) {
        board.pace(calls);
        return this;
    }

    /** The messages, sent and come in, in the order they began, as they are now. */
    public List<Message> messages() {
        return services.messages().all();
    }

    /**
     * The code that a person was sent to prove a number.
     *
     * @param of the number, for the newest code; or the UUID of a Verify session or of a caller id's verification
     */
    public Optional<String> code(String of) {
        return services.code(of);
    }

    /**
     * The objects of a collection, which is named by its path below the account, such as {@code 10dlc/Brand/}; the
     * newest first.
     */
    public List<Map<String, Object>> objects(String collection) {
        return services.store().all(collection);
    }

    /**
     * Puts an object into a collection, also of what Plivo's API only reads, such as {@code Zentrunk/Call/}, or changes
     * fields of one that is there.
     */
    public Account object(String collection, String id, Map<String, Object> fields) {
        Map<String, Object> object = new LinkedHashMap<>(services.store().find(collection, id).orElse(Map.of()));
        object.putAll(fields);
        services.store().put(collection, id, object);
        return this;
    }
}
