package org.teduh.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The file says what the page says, and nothing that a spreadsheet would run. */
class FiguresCsvTest {

    private final PeriodView period = new PeriodView(
            "2025", 2025, "YEAR", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 15));

    @Test
    void a_cell_is_a_line_and_a_small_one_is_not_told() {
        assertThat(FiguresCsv.of(period, List.of(cell("Sales", 71), cell("Legal, \"old\"", 9))))
                .isEqualTo("period,first day,last day,table,unit,people,answer,figure,likely from,likely to\r\n"
                        + "2025,2025-01-01,2025-12-31,counselling,Sales,400,,71,66,76\r\n"
                        + "2025,2025-01-01,2025-12-31,counselling,\"Legal, \"\"old\"\"\",400,,fewer than 10,,\r\n");
    }

    @Test
    void a_name_that_looks_like_a_formula_is_only_a_name() {
        assertThat(FiguresCsv.of(period, List.of(cell("=1+1", 71)))).contains(",'=1+1,");
    }

    private static CellView cell(String unit, int figure) {
        return new CellView("U", UUID.randomUUID(), null, unit, false, "", 2, 400, 0, figure, 3.06);
    }
}
