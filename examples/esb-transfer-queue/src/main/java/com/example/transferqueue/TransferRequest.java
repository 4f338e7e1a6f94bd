package com.example.transferqueue;

import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlRootElement;

/**
 * What a request asks for, however it came; {@code transfer.xsd} says what is allowed.
 *
 * @param id          names the request: two messages with one id are one request
 * @param callUuid    the call to transfer
 * @param destination the phone number to connect the caller to
 */
@JacksonXmlRootElement(localName = "transfer")
public record TransferRequest(String id, String callUuid, String destination) {

    /** Without the destination, which is somebody's phone number. */
    @Override
    public String toString() {
        return "transfer " + id + " of call " + callUuid;
    }
}
