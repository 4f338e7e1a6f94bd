package io.github.camelplivo.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.camelplivo.outcome.Looker;
import io.github.camelplivo.outcome.Terms;
import io.github.camelplivo.outcome.Terms.Aim;
import io.github.camelplivo.outcome.Ticket;
import org.apache.camel.util.TimeUtils;

/** Reads what a transfer waits for from its values, and rejects what it cannot wait for. Immutable. */
final class WaitTerms {

    /** What is wrong with callbackUrl, after the words that ask to wait. */
    static final String NO_ACCEPTANCE
            = " cannot be combined with callbackUrl, because Plivo's answer then does not mean that it has accepted: remove callbackUrl";
    /** How long after the last ring the reports of it may come. */
    private static final Duration REPORTS = Duration.ofSeconds(10);
    /**
     * A look does not see all of many legs: only when none rings any more do looks tell, and they take this much
     * longer.
     */
    private static final Duration MANY = Duration.ofSeconds(5);
    /** What makes two transfers of a call the same; how they are done may change before a message comes again. */
    private static final List<String> WHAT = List.of("destination", "document", "ring_order", WaitParameters.WAIT_FOR);
    /** How long it may take to bring the caller in. */
    private static final Duration BRINGING = Duration.ofSeconds(15);
    /** Seconds that Plivo lets a call ring when nothing else is said. */
    static final int CALL_RINGS = 120;
    /** How long Plivo may take to tell a machine from a person. */
    private static final Duration DETECTION = Duration.ofSeconds(15);
    private static final int PARK = 5;
    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OutcomeSettings settings;
    private final Clock clock;

    WaitTerms(OutcomeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    static boolean isAsked(Map<String, Object> values) {
        Object wait = values.get(WaitParameters.WAIT_FOR);
        return wait != null && !"accepted".equals(wait);
    }

    /**
     * What cannot be right of the options of an endpoint, or of the values of a message.
     *
     * @throws IllegalArgumentException naming all of it
     */
    static void check(Map<String, Object> values) {
        if (!isAsked(values)) {
            return;
        }
        List<String> problems = new ArrayList<>();
        String wait = "waitFor=" + values.get(WaitParameters.WAIT_FOR);
        if (values.get("aleg_url") != null) {
            problems.add(wait + " cannot see whether Plivo fetches alegUrl: set destination or document instead");
        }
        if (values.get("legs") != null && !"aleg".equals(values.get("legs"))) {
            problems.add(wait + " is for legs=aleg only");
        }
        if (values.get("callback_url") != null) {
            problems.add(wait + NO_ACCEPTANCE);
        }
        if ("answered".equals(values.get(WaitParameters.WAIT_FOR))) {
            if (values.get("dial_callback_url") != null) {
                problems.add(
                        wait + " needs Plivo's reports to dialCallbackUrl for itself: remove dialCallbackUrl");
            }
            if (values.get("document") != null) {
                problems.add(wait + " needs a destination: for a document only waitFor=fetched is possible");
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    /**
     * What is waited for.
     *
     * @param  values                   all values of the transfer, checked
     * @param  dialling                 who rings; null for a document
     * @param  attempt                  which sending of it
     * @throws IllegalArgumentException when the time would not do
     */
    Waiting of(Map<String, Object> values, Dialling dialling, int attempt) {
        check(values);
        boolean answer = "answered".equals(values.get(WaitParameters.WAIT_FOR));
        Duration ring = dialling == null ? Duration.ZERO : dialling.ring();
        Duration needed = settings.fetchTimeout().plus(REPORTS);
        if (answer) {
            needed = needed.plus(ring.multipliedBy(dialling.turns().size()));
            if (dialling.legs().stream().mapToInt(Integer::intValue).sum() > Looker.MOST_LIVE) {
                needed = needed.plus(MANY);
            }
        }
        String callUuid = values.get("call_uuid").toString();
        Object callerId = values.get("caller_id");
        Terms terms = terms(
                answer ? Aim.ANSWER : Aim.FETCH, dialling == null ? List.of() : dialling.legs(), ring,
                dialling != null && dialling.confirms(), timeout(values, needed));
        String key = key(values, callUuid);
        return new Waiting(
                ticket(id(), attempt, terms, settings.remembers() ? key : null), key, callUuid, terms,
                dialling == null ? List.of() : dialling.turns(), callerId == null ? null : callerId.toString(),
                lookFirst(values), throwsFailure(values));
    }

    /** What is waited for when a call is made: the call has no UUID yet, and the same message makes another one. */
    Waiting ofCall(Map<String, Object> values) {
        boolean detects = values.get("machine_detection") != null;
        Duration ring = seconds(values, CALL_RINGS).plus(detects ? DETECTION : Duration.ZERO);
        Duration needed = settings.fetchTimeout().plus(ring).plus(REPORTS);
        Terms terms = terms(Aim.CALL, List.of(1), ring, detects, timeout(values, needed));
        String id = id();
        return new Waiting(
                ticket(id, 1, terms, null), id, null, terms, List.of(values.get("to").toString()),
                values.get("from").toString(),
                "never", throwsFailure(values));
    }

    /**
     * What to wait for if the caller is brought in only after the destination has answered.
     *
     * @param confirms whether a key must be pressed
     */
    Waiting ofWarm(Map<String, Object> values, boolean confirms) {
        Duration ring = seconds(values, Dialling.RINGS).plus(confirms ? Dialling.CONFIRMATION : Duration.ZERO);
        Duration needed = settings.fetchTimeout().plus(ring).plus(BRINGING).plus(REPORTS);
        String destination = values.get("destination").toString();
        Terms terms = terms(
                Aim.BRING, List.of(destination.split("<").length), ring, confirms, timeout(values, needed));
        String callUuid = values.get("call_uuid").toString();
        return new Waiting(
                ticket(id(), 1, terms, null), key(values, callUuid), callUuid, terms, List.of(destination),
                values.get("caller_id").toString(), lookFirst(values), throwsFailure(values));
    }

    private Terms terms(Aim aim, List<Integer> legs, Duration ring, boolean confirms, Duration timeout) {
        Instant now = clock.instant();
        return new Terms(aim, legs, ring, confirms, now.plus(settings.fetchTimeout()), now.plus(timeout), false);
    }

    private Ticket ticket(String id, int attempt, Terms terms, String key) {
        return new Ticket(id, attempt, terms.fetchBy(), settings.nodeUrl(), key);
    }

    private static Duration seconds(Map<String, Object> values, int otherwise) {
        return Duration.ofSeconds(((Number) values.getOrDefault("ring_timeout", otherwise)).longValue());
    }

    private static String lookFirst(Map<String, Object> values) {
        return values.getOrDefault(WaitParameters.LOOK_FIRST, "auto").toString();
    }

    private static boolean throwsFailure(Map<String, Object> values) {
        return Boolean.TRUE.equals(values.get(WaitParameters.THROWS_FAILURE));
    }

    private static Duration timeout(Map<String, Object> values, Duration needed) {
        Object given = values.get(WaitParameters.OUTCOME_TIMEOUT);
        if (given == null) {
            return needed;
        }
        Duration timeout = Duration.ofMillis(TimeUtils.toMilliSeconds(given.toString()));
        if (timeout.compareTo(needed) < 0) {
            throw new IllegalArgumentException(
                    "outcomeTimeout is shorter than fetching and ringing may take, and would only make outcomes unknown: set"
                                               + " at least " + needed.toSeconds() + "s, or a shorter ringTimeout"
                                               + (values.containsKey("confirm_key") || values.containsKey("private_word")
                                                       ? "; the destination may take " + Dialling.CONFIRMATION.toSeconds()
                                                         + "s of it to press the key"
                                                       : ""));
        }
        return timeout;
    }

    /** Meanwhile the waiting route decides what happens to a caller whom nobody answered. */
    static Map<String, Object> parked(Map<String, Object> values) {
        Map<String, Object> parked = new TreeMap<>(values);
        parked.putIfAbsent(Dialling.PARK, PARK);
        return parked;
    }

    /** A key for the transfer: a hash of its transferId, its call and what it does. */
    private static String key(Map<String, Object> values, String callUuid) {
        Map<String, Object> what = new TreeMap<>(values);
        what.keySet().retainAll(WHAT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(
                    (values.getOrDefault(WaitParameters.TRANSFER_ID, "") + "\n" + callUuid + "\n" + what)
                            .getBytes(StandardCharsets.UTF_8));
            return text(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }

    private static String id() {
        byte[] id = new byte[ID_BYTES];
        RANDOM.nextBytes(id);
        return text(id);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
