package com.example.kafkatransfers;

/**
 * What a record asks for.
 *
 * @param id          names the request: two records with one id are one request
 * @param callUuid    the call to transfer
 * @param destination the phone number to connect the caller to
 */
public record TransferRequest(String id, String callUuid, String destination) {

    /** Without the destination, which is somebody's phone number. */
    @Override
    public String toString() {
        return "Request " + id + ", call " + callUuid;
    }
}
