package io.github.camelplivo.simulator;

import java.util.Locale;
import java.util.Map;

/**
 * A request to a URL of the user's that a {@link Postman} is to deliver.
 *
 * @param kind   what it is about
 * @param call   which call: {@code 1} for the first call of the simulator, {@code 1.2} for the second leg that it
 *               dialled; empty when it is about no call
 * @param number its number among those of its kind about that call, from 1; a retry counts
 * @param url    where it goes, with its fragment
 * @param fields what it says
 */
public record Letter(Kind kind, String call, int number, String url, Map<String, String> fields) {

    /** What a request to a URL of the user's is about. */
    public enum Kind {
        /** Fetches the document that answers a call. */
        ANSWER,
        /** Fetches the document that a call is transferred to. */
        TRANSFER,
        /** Fetches the document that a Redirect names. */
        REDIRECT,
        /** Tells an element's {@code action} how it ended; mostly the answer is the next document. */
        ACTION,
        /** Fetches what the party of a Dial hears before it is connected. */
        CONFIRM_SOUND,
        /** Tells a Dial's {@code callbackUrl} that a leg was answered. */
        DIAL_ANSWER,
        /** Tells a Dial's {@code callbackUrl} that a leg was connected. */
        DIAL_CONNECTED,
        /** Tells a Dial's {@code callbackUrl} that a leg is over. */
        DIAL_HANGUP,
        /** Tells that a call which the API made rings. */
        RING,
        /** Tells that a call is over. */
        HANGUP,
        /** Tells who answered, a person or a machine. */
        MACHINE,
        /** Tells what happens in a conference, a multiparty call or a masking session. */
        ROOM,
        /** Tells of recordings, streams and transcriptions. */
        MEDIA,
        /** Tells what came of an API request in the background. */
        API,
        /** Tells of messages, verifications and registrations. */
        MESSAGE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
