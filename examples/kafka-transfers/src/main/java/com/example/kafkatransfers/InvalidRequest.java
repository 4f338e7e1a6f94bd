package com.example.kafkatransfers;

/** A record is no request. Its message says what is allowed, and repeats nothing of the record's values. */
public final class InvalidRequest extends Exception {

    private static final long serialVersionUID = 1;

    InvalidRequest(String reason) {
        super("Not a valid request: " + reason);
    }
}
