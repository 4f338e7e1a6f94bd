package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.Script.Keys;
import io.github.camelplivo.simulator.Script.Reaction;

import static java.util.Arrays.stream;

/**
 * What a person is to do, as the HTTP API and the command line say it.
 *
 * @param reaction what it does when it rings; null for what it did already
 * @param after    how long it rings before; null for as long as {@link PlivoSimulator#ring} says
 * @param talk     after how long it hangs up; null when it was not said
 * @param keys     what it presses when a Dial asks for a key; null when it was not said
 */
record PersonForm(String number, Reaction reaction, Duration after, Duration talk, Keys keys) {

    /** Every field. {@code answers} says in one word whether anybody does. */
    static final List<String> FIELDS = List.of("answers", "does", "after", "hangs_up_after", "presses", "presses_after");

    private static final List<String> REACTIONS = stream(Reaction.values()).map(Reaction::toString).toList();

    /** @throws ControlError when there is no such thing to do */
    static PersonForm of(String number, ControlBody body) {
        Duration after = body.has("after") ? body.seconds("after") : null;
        Duration talk = body.has("hangs_up_after") ? body.seconds("hangs_up_after") : null;
        Keys keys = keys(body);
        if (body.has("does")) {
            if (body.has("answers")) {
                throw ControlError.bad("does and answers exclude each other", List.of("does", "answers"));
            }
            Reaction reaction = Reaction.values()[REACTIONS.indexOf(body.oneOf("does", null, REACTIONS))];
            Duration usual = reaction == Reaction.NEVER_ANSWERS ? Script.NETWORK : Duration.ZERO;
            return new PersonForm(number, reaction, after == null ? usual : after, talk, keys);
        }
        if (after != null) {
            throw ControlError.bad("after needs does", REACTIONS);
        }
        if ((talk != null || keys != null) && !body.has("answers")) {
            return new PersonForm(number, null, null, talk, keys);
        }
        return body.flag("answers")
                ? new PersonForm(number, Reaction.ANSWERS, Duration.ZERO, talk, keys)
                : new PersonForm(number, Reaction.NEVER_ANSWERS, null, talk, keys);
    }

    private static Keys keys(ControlBody body) {
        if (body.has("presses")) {
            Duration after = body.has("presses_after") ? body.seconds("presses_after") : Duration.ZERO;
            return new Keys(body.keys("presses"), after);
        }
        if (body.has("presses_after")) {
            throw ControlError.bad("presses_after needs presses", List.of("presses"));
        }
        return null;
    }

    /**
     * People from a command line: {@code +14152223333,does=answers,after=5;+14152225555,does=busy}.
     *
     * @throws ControlError as for {@link #of}
     */
    static List<PersonForm> list(String text) {
        List<PersonForm> people = new ArrayList<>();
        for (String one : text.split(";")) {
            String[] words = one.split(",");
            Map<String, Object> fields = new LinkedHashMap<>();
            stream(words).skip(1).map(field -> field.split("=", 2)).forEach(
                    field -> fields.put(field[0].strip(), field.length == 2 ? field[1].strip() : ""));
            people.add(of(words[0].strip(), new ControlBody(fields).onlyOf(FIELDS)));
        }
        return people;
    }

    void tell(PlivoSimulator plivo) {
        Person person = plivo.person(number);
        if (reaction == Reaction.ANSWERS && after.isZero()) {
            person.answers();
        } else if (reaction != null) {
            person.change(script -> script.reacting(reaction, after));
        }
        if (talk != null) {
            person.hangsUpAfter(talk);
        }
        if (keys != null) {
            person.presses(keys.pressed(), keys.after());
        }
    }
}
