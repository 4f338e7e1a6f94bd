package io.github.camelplivo;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A message body that is a bean is read as the application's ObjectMapper reads it. */
@Tag("portable")
class BeanBodiesTest extends WireTestSupport {

    /** A type that Jackson reads only with a module of the application's. */
    public static final class Number {

        private final String digits;

        Number(String digits) {
            this.digits = digits;
        }
    }

    public static class Sms {
        public Number src = new Number("14152220000");
        public Number dst = new Number("14152221111");
        @JsonProperty("text")
        public String words = "Hi";
        public String powerpackUuid;
    }

    public static class PhloPayload {
        public String firstName = "Ada";
        public Number number = new Number("1");
    }

    public static class Made {
        static final List<Made> MADE = new ArrayList<>();

        public Made() {
            MADE.add(this);
        }
    }

    public static class Lists {
        public List<String> to = List.of("a");
        public Object rate = new BigDecimal("0.10");
    }

    /** Of a registry, and what a bean of {@code firstName} becomes. */
    private record Case(String name, ObjectMapper[] mappers, String payload) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper().registerModule(new SimpleModule().addSerializer(Number.class, new JsonSerializer<>() {
            @Override
            public void serialize(Number number, JsonGenerator json, SerializerProvider all) throws IOException {
                json.writeString(number.digits);
            }
        }));
    }

    static Stream<Case> registries() {
        return Stream.of(
                new Case("none", new ObjectMapper[0], "{\"first_name\":\"Ada\",\"number\":{}}"),
                new Case("one", new ObjectMapper[] { mapper() }, "{\"first_name\":\"Ada\",\"number\":\"1\"}"),
                new Case(
                        "one with names of its own",
                        new ObjectMapper[] { mapper().setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE) },
                        "{\"FirstName\":\"Ada\",\"Number\":\"1\"}"),
                new Case(
                        "two, of which neither is meant", new ObjectMapper[] { mapper(), mapper() },
                        "{\"first_name\":\"Ada\",\"number\":{}}"));
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        // Each case binds its own mappers first.
        CamelContext context = super.createCamelContext();
        context.removeComponent("plivo");
        return context;
    }

    private void bind(ObjectMapper... mappers) {
        for (int i = 0; i < mappers.length; i++) {
            context.getRegistry().bind("mapper" + i, mappers[i]);
        }
        context.addComponent("plivo", plivo(wire.url()));
    }

    @ParameterizedTest
    @MethodSource("registries")
    void itsNamesAreThoseOfTheMapper(Case expected) {
        bind(expected.mappers);

        send("plivo:phlo-run?phloId=p", new PhloPayload());

        assertThat(wire.requests()).singleElement()
                .satisfies(request -> assertThat(request.body()).isEqualTo(expected.payload));
    }

    /** What it writes the names of classes for is not Plivo's. */
    @ParameterizedTest
    @EnumSource(ObjectMapper.DefaultTyping.class)
    void noClassIsNamedByAMapperThatNamesThemAndNoneIsMadeOfWhatABodySays(ObjectMapper.DefaultTyping typing) {
        Made.MADE.clear();
        bind(mapper().activateDefaultTyping(LaissezFaireSubTypeValidator.instance, typing));

        send("plivo:phlo-run?phloId=p", new Lists());
        send("plivo:phlo-run?phloId=p",
                new ObjectMapper().createObjectNode().set("made", new ObjectMapper().createArrayNode()
                        .add(Made.class.getName()).add(new ObjectMapper().createObjectNode())));

        assertThat(wire.requests()).extracting(RecordedWire.Request::body).containsExactly(
                "{\"to\":[\"a\"],\"rate\":0.10}", "{\"made\":[\"" + Made.class.getName() + "\",{}]}");
        assertThat(Made.MADE).isEmpty();
    }

    @Test
    void aModuleOfTheApplicationReadsItsTypes() {
        bind(mapper());

        send("plivo:message-send", new Sms());

        assertThat(wire.requests()).singleElement().satisfies(request -> assertThat(request.body())
                .contains("\"src\":\"14152220000\"", "\"dst\":\"14152221111\"", "\"text\":\"Hi\"").doesNotContain("powerpack"));
    }
}
