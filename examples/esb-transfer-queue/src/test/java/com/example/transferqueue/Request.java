package com.example.transferqueue;

/** Requests as senders write them. */
final class Request {

    private Request() {
    }

    static String json(String id, String callUuid, String destination) {
        return "{\"id\": \"%s\", \"callUuid\": \"%s\", \"destination\": \"%s\"}".formatted(id, callUuid, destination);
    }

    static String xml(String id, String callUuid, String destination) {
        return "<transfer><id>%s</id><callUuid>%s</callUuid><destination>%s</destination></transfer>"
                .formatted(id, callUuid, destination);
    }
}
