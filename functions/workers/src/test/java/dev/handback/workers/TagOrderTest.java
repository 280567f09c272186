package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TagOrderTest {
    @Test
    void countsAsPeopleDo() {
        List<String> inOrder = List.of(
                "1",
                "2",
                "10",
                "2026-11-19-r9",
                "2026-11-19-r10",
                "v1",
                "v1-rc1",
                "v1.9",
                "v01.10",
                "v1.10",
                "v1.10.1",
                "v99999999999999999999",
                "v100000000000000000000",
                "va");
        assertThat(inOrder.reversed().stream().sorted(new TagOrder())).containsExactlyElementsOf(inOrder);
    }
}
