package com.example.transfers;

import io.github.camelplivo.account.PlivoCredentials;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells an auth token that changes. Only Camel asks for it, so Quarkus would take it for unused. */
@ApplicationScoped
@Unremovable
public class Vault implements PlivoCredentials {

    private volatile String token;

    /** @param next null for the configured one */
    void set(String next) {
        token = next;
    }

    @Override
    public String authToken(String authId) {
        return token;
    }
}
