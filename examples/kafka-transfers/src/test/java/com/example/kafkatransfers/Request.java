package com.example.kafkatransfers;

/** A request as senders write it. */
final class Request {

    private Request() {
    }

    static String json(String id, String callUuid, String destination) {
        return "{\"id\": \"%s\", \"callUuid\": \"%s\", \"destination\": \"%s\"}".formatted(id, callUuid, destination);
    }
}
