package io.github.camelplivo.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.camelplivo.schema.Either;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.ListOf;
import io.github.camelplivo.schema.Pairs;
import io.github.camelplivo.schema.Url;

/** Makes documents of all kinds from the table; the same ones from the same seed. */
final class AnyDocument {

    private static final int DEEPEST = 6;
    private static final String[] PIECES = {
            "Hello", " ", "a & b", "<Hangup/>", "]]>", "\"quoted\"", "it's", "Grüße", "שלום", "日本語", "😀", "\uFFFD", "&amp;",
            "\n", "\t",
            "%26", "+", "<!--", "\u0085", "\u2028" };

    private final Random random;

    AnyDocument(long seed) {
        random = new Random(seed);
    }

    Response next() {
        while (true) {
            try {
                return (Response) element(Grammar.row("Response"), 0);
            } catch (InvalidDocumentException e) {
                // Broke a rule over several parts, such as SSML without a Polly voice. The next one may not.
            }
        }
    }

    private Element<?> element(ElementRow row, int depth) {
        Body body = Body.of(row.name());
        for (Attribute attribute : row.attributes().values()) {
            if (attribute.required() || random.nextInt(4) == 0) {
                body = body.with(attribute.name(), value(attribute.kind()));
            }
        }
        if (row.content() instanceof Content.Value value) {
            body = body.holding(value(value.kind()));
        } else if (!(row.content() instanceof Content.Nothing)) {
            body = body.holding(parts(row, depth));
        }
        if (!body.problems().isEmpty()) {
            return element(row, depth);
        }
        return PlivoXml.element(body);
    }

    private List<Node> parts(ElementRow row, int depth) {
        List<ElementRow> fitting = Grammar.all().stream().filter(row::mayHold).toList();
        boolean mixed = row.content() instanceof Content.Mixed;
        List<Node> parts = new ArrayList<>();
        int count = mixed || depth > 0 ? 1 + random.nextInt(3) : random.nextInt(6);
        for (int i = 0; i < count; i++) {
            if (mixed && (depth > DEEPEST || random.nextBoolean())) {
                parts.add(new Text(words(1, 40)));
            } else {
                parts.add(element(fitting.get(random.nextInt(fitting.size())), depth + 1));
            }
        }
        return parts;
    }

    /** A value of that kind. */
    String value(Kind kind) {
        if (kind instanceof Kind.Words words) {
            return words(words.shortest(), Math.min(words.longest(), words.shortest() + 30));
        } else if (kind instanceof Kind.Whole whole) {
            return String.valueOf(whole.least() + random.nextInt(Math.min(1_000, whole.most() - whole.least()) + 1));
        } else if (kind instanceof Kind.Flag) {
            return String.valueOf(random.nextBoolean());
        } else if (kind instanceof Kind.OneOf oneOf) {
            return any(oneOf.values());
        } else if (kind instanceof Url url) {
            return any(url.schemes()) + "://calls.example.com:8443/a%20b?c=1&d=%26#ct=2000&rt=" + random.nextInt(100);
        } else if (kind instanceof Kind.Matches matches) {
            return any(matches.examples());
        } else if (kind instanceof ListOf list) {
            String one = list.each() instanceof Kind.Words ? "phrase " + random.nextInt(9) : value(list.each());
            return random.nextBoolean() ? one : one + list.separator() + one;
        } else if (kind instanceof Either either) {
            return value(random.nextBoolean() ? either.one() : either.other());
        } else if (kind instanceof Pairs) {
            return "X1=" + random.nextInt(9) + ",Y=a<b&c";
        }
        throw new IllegalStateException("a kind that nobody told the tests of: " + kind);
    }

    private String words(int shortest, int longest) {
        StringBuilder text = new StringBuilder();
        while (text.length() < shortest || text.toString().isBlank() || random.nextInt(3) > 0) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (text.length() > longest) {
                text.setLength(0);
            }
        }
        return text.toString();
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
