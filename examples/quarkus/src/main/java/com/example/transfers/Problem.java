package com.example.transfers;

/**
 * What a caller of the REST call gets when there is no transfer, as RFC 9457 has it.
 *
 * @param title  what is true now, and so what to do next
 * @param status the HTTP status
 * @param detail what went wrong
 */
public record Problem(String title, int status, String detail) {
}
