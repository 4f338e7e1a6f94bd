package io.github.camelplivo.xml;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot stand in an element does not compile. */
class NestingTest {

    @TempDir
    private Path classes;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "response(dial(number(N)), speak(T))                 | true",
            "response(number(N))                                 | false",
            "response(response())                                | false",
            "dial(number(N), user(N))                            | true",
            "dial()                                              | false",
            "dial(speak(T))                                      | false",
            "getDigits(speak(T), play(N), waiting())             | true",
            "getDigits(hangup())                                 | false",
            "getInput(N)                                         | true",
            "getInput(speak(T))                                  | false",
            "preAnswer(play(N))                                  | true",
            "preAnswer(dial(number(N)))                          | false",
            "speak(p(s(w(N, emphasis(T)))), text(T))             | true",
            "speak(hangup())                                     | false",
            "s(p(T))                                             | false",
            "s(s(T))                                             | false",
            "p(p(T))                                             | false",
            "emphasis(s(T))                                      | false",
            "w(N, lang(N, T))                                    | false",
            "multiPartyCall(N, N)                                | false",
            "message(N, T)                                       | false",
            "hangup().reason(N)                                  | false",
            "hangup().timeout(20)                                | false" })
    void isCheckedByTheCompiler(String java, boolean compiles) {
        List<String> errors = Compiler.errors("Object it = " + java + ";", classes);

        assertThat(errors.isEmpty()).as("%s", errors).isEqualTo(compiles);
    }
}
