package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.simulator.Message.Content;
import io.github.camelplivo.simulator.Reception.Outcome;

/**
 * The messages, and what becomes of them: queued, sent a second later, and then as the person's {@link Reception} says.
 */
final class Messages {

    private static final Duration QUEUED = Duration.ofSeconds(1);

    private final SimulatorClock clock;
    private final Reports reports;
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Map<String, Reception> receptions = new HashMap<>();
    private final Conversation.Log conversations = new Conversation.Log();

    Messages(SimulatorClock clock, Reports reports) {
        this.clock = clock;
        this.reports = reports;
    }

    synchronized void receives(String person, Reception reception) {
        receptions.put(Address.key(person), reception);
    }

    synchronized Reception reception(String person) {
        return receptions.getOrDefault(Address.key(person), Reception.USUAL);
    }

    /** Whether Plivo accepts messages to it. */
    boolean takes(String recipient) {
        return Address.isNumber(recipient) && reception(recipient).outcome() != Outcome.INVALID;
    }

    /** The oldest first. */
    synchronized List<Message> all() {
        return List.copyOf(messages.values());
    }

    synchronized Optional<Message> find(String uuid) {
        return Optional.ofNullable(messages.get(uuid));
    }

    /** @param report where its states are told; null for nowhere */
    Message send(String account, String from, String to, Content content, Target report) {
        Message message = add(account, false, from, to, content, "queued");
        tell(message, report);
        Reception reception = reception(to);
        boolean sent = reception.outcome() != Outcome.FAILED;
        clock.after(QUEUED, () -> {
            if (sent) {
                move(message.uuid(), "sent", "", report);
                clock.after(reception.after(), () -> end(message.uuid(), reception, report));
            } else {
                end(message.uuid(), reception, report);
            }
        });
        return message;
    }

    private void end(String uuid, Reception reception, Target report) {
        Message ended = move(uuid, reception.outcome().toString(), reception.errorCode(), report);
        boolean read = reception.read() != null && reception.outcome() == Outcome.DELIVERED
                && ended.content().type().equals("whatsapp");
        if (read) {
            clock.after(reception.read(), () -> move(uuid, "read", "", report));
        }
    }

    Message receive(String account, String from, String to, Content content) {
        return add(account, true, from, to, content, "received");
    }

    private synchronized Message add(
            String account, boolean incoming, String from, String to, Content content, String state) {
        Instant now = clock.instant();
        Map<String, Object> more = new LinkedHashMap<>(content.more());
        if (content.type().equals("whatsapp")) {
            more.putAll(conversations.at(now, incoming ? to : from, incoming ? from : to, incoming).fields());
        }
        Message message = new Message(
                Answer.newId(), account, incoming, from, to,
                new Content(content.type(), content.text(), content.media(), more), state, "", Map.of(state, now));
        messages.put(message.uuid(), message);
        return message;
    }

    private Message move(String uuid, String state, String error, Target report) {
        Message moved;
        synchronized (this) {
            moved = messages.get(uuid).at(state, error, clock.instant());
            messages.put(uuid, moved);
        }
        tell(moved, report);
        return moved;
    }

    private void tell(Message message, Target report) {
        if (report != null) {
            reports.tell(report, message.account(), message.report());
        }
    }

    /** The newest first. */
    List<Message> newestFirst() {
        List<Message> reversed = new ArrayList<>(all());
        Collections.reverse(reversed);
        return reversed;
    }
}
