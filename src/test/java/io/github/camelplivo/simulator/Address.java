package io.github.camelplivo.simulator;

/** Phone numbers and SIP addresses. */
final class Address {

    private Address() {
    }

    /** What two ways to write one address have in common: Plivo's pages write numbers with and without a plus sign. */
    static String key(String address) {
        return address.startsWith("+") ? address.substring(1) : address;
    }

    /** Whether it is a number in the form of E.164, with or without a plus sign. */
    static boolean isNumber(String address) {
        return key(address).matches("[1-9][0-9]{6,14}");
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
