package io.github.camelplivo.demo.evening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** Where a person is told what to do, and answers. */
interface Terminal {

    void say(String line);

    /** What the person has typed before Enter; null when nobody is there any more. */
    String ask(String line);

    /** That of the process. */
    static Terminal ofProcess() {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return new Terminal() {
            @Override
            public void say(String line) {
                System.out.println(line);
            }

            @Override
            public String ask(String line) {
                System.out.print(line + " ");
                System.out.flush();
                try {
                    return in.readLine();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
