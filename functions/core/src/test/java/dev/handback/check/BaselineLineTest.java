package dev.handback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.DocumentPath;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An entry of the baseline is one line, whatever a path or a subject holds, and is read back as it was. */
final class BaselineLineTest {

    @Property
    void isReadBackAsItWas(@ForAll("paths") String path, @ForAll("texts") String subject) {
        Finding.Key key = new Finding.Key("RB005", new DocumentPath(path), subject);
        String line = BaselineLine.write(key);
        assertThat(BaselineLine.read(line)).contains(key);
        assertThat(line.lines()).hasSize(1);
        assertThat(line.strip()).isEqualTo(line);
    }

    @Property
    void takesAnyLineWithoutFailing(@ForAll("texts") String line) {
        BaselineLine.read(line)
                .ifPresent(key ->
                        assertThat(BaselineLine.read(BaselineLine.write(key))).contains(key));
    }

    @Example
    void stayLegible() {
        Finding.Key key = new Finding.Key("LK001", new DocumentPath("docs/my notes/ü.md"), "100 % of\nit");
        assertThat(BaselineLine.write(key)).isEqualTo("LK001 docs/my%20notes/ü.md 100 %25 of%0Ait");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars(" %4\t\n\r\u0085\u2028\u202E\u00A0\uFEFFaü漢#")
                .ofMaxLength(12);
        return Arbitraries.oneOf(
                odd, Arbitraries.strings().alpha().ofMaxLength(12), Arbitraries.of("RB005 a b", "%%4"));
    }

    @Provide
    Arbitrary<String> paths() {
        return texts().map(text -> "a" + text.replace("/", ""));
    }
}
