package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.Message.Content;

/** Messages that people send to numbers of the account: the application of the number is told, and may answer. */
final class Incoming {

    private final Messages messages;
    private final NumberApi numbers;
    private final Reports reports;
    private final Background background;

    Incoming(Messages messages, NumberApi numbers, Reports reports, Background background) {
        this.messages = messages;
        this.numbers = numbers;
        this.reports = reports;
        this.background = background;
    }

    /** @throws IllegalStateException when nobody has rented the number */
    Message message(String from, String to, Content content) {
        if (!numbers.rented(to)) {
            throw new IllegalStateException("The account does not have the number " + to);
        }
        Map<String, Object> application = numbers.application(to).orElse(Map.of());
        Message message = messages.receive(PlivoSimulator.AUTH_ID, from, to, content);
        Object url = application.get("message_url");
        if (url != null) {
            Object method = application.get("message_method");
            tell(message, new Target("GET".equals(method) ? "GET" : "POST", url.toString()));
        }
        return message;
    }

    private void tell(Message message, Target target) {
        if (target.address().isPresent()) {
            background.run(() -> reports.ask(target, message.account(), message.arrival(),
                    reply -> reply.document().flatMap(Document::parse)
                            .ifPresent(document -> document.verbs().stream().filter(verb -> verb.name().equals("Message"))
                                    .forEach(verb -> answer(message, verb)))));
        }
    }

    private void answer(Message message, Verb verb) {
        Map<String, String> attributes = verb.attributes();
        Target report = attributes.containsKey("callbackUrl")
                ? new Target(attributes.getOrDefault("callbackMethod", "POST"), attributes.get("callbackUrl"))
                : null;
        Content content = new Content(attributes.getOrDefault("type", "sms"), verb.text(), List.of(), Map.of());
        for (String recipient : attributes.getOrDefault("dst", message.from()).split("<")) {
            messages.send(message.account(), attributes.getOrDefault("src", message.to()), recipient, content,
                    report != null && report.address().isPresent() ? report : null);
        }
    }
}
