package io.github.camelplivo.simulator;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may come in where others than this machine's users can. Loopback is with the refusals of the API. */
class DoorTest {

    private static Headers headers(String host, String origin) {
        Headers headers = new Headers();
        headers.set("Host", host);
        if (origin != null) {
            headers.set("Origin", origin);
        }
        return headers;
    }

    @ParameterizedTest
    @CsvSource({
            "192.168.1.5:8089,", "[fe80::1]:8089,", "localhost:8089,",
            "192.168.1.5:8089, http://192.168.1.5:8089" })
    void anOpenOneIsNamedByAnAddress(String host, String origin) {
        new Door("0.0.0.0", 8089).check(headers(host, origin), 8089);
    }

    /** A page's own name can be made to lead here. */
    @ParameterizedTest
    @CsvSource({
            "evil.example.com:8089,, by its address", "192.168.1.5.evil.example.com,, by its address", ",, by its address",
            "192.168.1.5:8089, http://evil.example.com, another origin" })
    void aNameThatMayBeAnybodysDoesNotOpenIt(String host, String origin, String words) {
        Headers headers = host == null ? new Headers() : headers(host, origin);
        assertThatThrownBy(() -> new Door("0.0.0.0", 8089).check(headers, 8089)).isInstanceOf(ControlError.class)
                .hasMessageContaining(words);
    }

    /** Its credentials are known to everybody, so nothing else keeps a page out of the API. */
    @ParameterizedTest
    @CsvSource({
            "127.0.0.1, evil.example.com:8089,", "127.0.0.1, 127.0.0.1:8089, http://evil.example.com",
            "0.0.0.0, 192.168.1.5:8089, http://evil.example.com" })
    void noPageComesToTheApi(String listens, String host, String origin) {
        assertThatThrownBy(() -> new Door(listens, 8089).checkApi(headers(host, origin), 8089))
                .isInstanceOf(ControlError.class);
    }

    @ParameterizedTest
    @CsvSource({ "127.0.0.1, localhost:8089", "0.0.0.0, simulator:8089" })
    void anApplicationComesToTheApi(String listens, String host) {
        new Door(listens, 8089).checkApi(headers(host, null), 8089);
    }

    @ParameterizedTest
    @CsvSource({
            "127.0.0.1, false, 127.0.0.1", "::1, false, [::1]", "0.0.0.0, true, 127.0.0.1", "::, true, 127.0.0.1",
            "192.168.1.5, true, 192.168.1.5" })
    void loopbackIsClosed(String host, boolean open, String name) {
        Door door = new Door(host, 8089);

        assertThat(door.isOpen()).isEqualTo(open);
        assertThat(door.name()).isEqualTo(name);
    }
}
