package com.example.agenttools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets only those in who have the token. */
final class BearerToken extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 32;

    private final transient byte[] expected;

    /** @throws IllegalArgumentException if there is no token, or one that can be guessed */
    BearerToken(String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "Set the environment variable MCP_TOKEN to a secret of at least " + SHORTEST
                                               + " characters: whoever has it can move your calls");
        }
        expected = bytes("Bearer " + token);
    }

    static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = request.getHeader("Authorization");
        // In a time that does not depend on how much of it is right.
        if (given != null && MessageDigest.isEqual(expected, bytes(given))) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
