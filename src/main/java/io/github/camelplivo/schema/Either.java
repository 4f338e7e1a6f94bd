package io.github.camelplivo.schema;

/** A value of one kind or of another. */
public record Either(Kind one, Kind other) implements Kind {

    @Override
    public Object check(Object value) {
        try {
            return one.check(value);
        } catch (IllegalArgumentException e) {
            try {
                return other.check(value);
            } catch (IllegalArgumentException f) {
                throw refusal();
            }
        }
    }

    @Override
    public String example() {
        return one.example();
    }

    @Override
    public String allowed() {
        return one.allowed() + ", or " + other.allowed();
    }

    @Override
    public boolean personal() {
        return one.personal() || other.personal();
    }

    @Override
    public boolean blanks() {
        return one.blanks() || other.blanks();
    }
}
