package org.teduh.hr;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.teduh.platform.NotFound;

/** Answers a request with the cells of a period as a file. */
@Dependent
class Download {

    @Inject
    private Figures figures;

    /** @throws NotFound if that period was not released */
    void send(String period) {
        PeriodView released = figures.periods().stream()
                .filter(view -> view.name().equals(period))
                .findFirst()
                .orElseThrow(NotFound::new);
        byte[] file = FiguresCsv.of(released, figures.cells(period)).getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv;charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"teduh-" + released.name() + ".csv\"");
        answer.setResponseContentLength(file.length);
        try {
            answer.getResponseOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
