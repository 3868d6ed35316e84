package org.teduh.care.counselling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teduh.care.vault.NoteEmpty;
import org.teduh.care.vault.NoteTooLong;
import org.teduh.care.vault.NoteVault;
import org.teduh.care.vault.NoteView;
import org.teduh.platform.Beside;
import org.teduh.platform.M;
import org.teduh.platform.Secret;

/**
 * The notes of the case that is in hand, on the pages of an appointment and of a case. What is typed lives in this request
 * and nowhere else: no session, no view keeps it.
 */
@Named
@RequestScoped
public class NotesPage {

    @Inject
    private NoteVault vault;

    @Inject
    private M m;

    private @Nullable List<NoteView> notes;
    private String text = "";
    private @Nullable UUID amended;

    @PostConstruct
    void read() {
        amended = Opaque.posted("amend").orElse(null);
    }

    /** Signs what was typed: as a new note, or as an amendment of the chosen one. A refusal stands beside the field. */
    public @Nullable String sign(UUID caseId) {
        try {
            keep(caseId, Secret.of(text));
            return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
        } catch (NoteEmpty | NoteTooLong refusal) {
            Beside.field("form:text", refusal, m);
            return null;
        }
    }

    private void keep(UUID caseId, Secret typed) {
        if (amended == null) {
            vault.write(caseId, typed);
        } else {
            vault.amend(caseId, amended, typed);
        }
    }

    /** Begins an amendment: the page is written again, with the note that is amended above the field. */
    public void amend() {
        amended = Opaque.posted("note").orElse(null);
    }

    /** Leaves it. */
    public void leave() {
        amended = null;
        text = "";
    }

    /** The notes of the case with their amendments, the latest first. Opened once a page, and that leaves a row in the trail. */
    public List<NoteView> of(UUID caseId) {
        if (notes == null) {
            notes = grouped(vault.read(caseId));
        }
        return notes;
    }

    /** An amendment stands below what it amends; the note signed last comes first. */
    private static List<NoteView> grouped(List<NoteView> notes) {
        Map<UUID, List<NoteView>> byNote = notes.stream()
                .sorted(Comparator.comparing(NoteView::revision))
                .collect(Collectors.groupingBy(NoteView::id));
        return byNote.values().stream()
                .sorted(Comparator.comparing((List<NoteView> one) -> one.get(0).signedAt())
                        .reversed())
                .flatMap(List::stream)
                .toList();
    }

    public LocalDate day(NoteView note, ZoneId zone) {
        return LocalDate.ofInstant(note.signedAt(), zone);
    }

    public String reveal(NoteView note) {
        return note.text().reveal();
    }

    public @Nullable UUID getAmended() {
        return amended;
    }

    public boolean isAmending() {
        return amended != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
