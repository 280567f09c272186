package dev.handback.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document may write for a day. */
final class DatesTest {

    @Test
    void readsADayWithBlanksAroundIt() {
        assertThat(Dates.parse(" 2026-11-18 ")).contains(LocalDate.of(2026, 11, 18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-02-30", "18.11.2026", "2026-1-1", "+999999999-12-31", "-999999999-01-01", "-0001-01-01"
            })
    void readsNoDayThatTheCalendarDoesNotHaveAndNoneWithoutAYearOfFourDigits(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }

    @Property
    void readsEveryDayOfAYearOfFourDigits(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        assertThat(Dates.parse(day.toString())).isEqualTo(Optional.of(day));
    }
}
