package org.teduh.care.counselling;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a client would like, as far as they say. It narrows what is offered and books nothing.
 *
 * @param issue  what it is about; NOT_STATED narrows nothing
 * @param language  "en" or "id", empty for any
 * @param gender  of the counsellor, null for any
 * @param counsellor  by name, empty for anyone
 * @param site  where, if in person; empty for one's own
 */
public record Wish(
        Modality modality,
        Issue issue,
        String language,
        @Nullable Gender gender,
        String counsellor,
        String site) implements Serializable {

    /** Anyone, by video. */
    public static final Wish ANYONE = new Wish(Modality.VIDEO, Issue.NOT_STATED, "", null, "", "");

    boolean fits(Counsellor one) {
        return one.modalities().contains(modality)
                && (issue == Issue.NOT_STATED
                        || one.issues().isEmpty()
                        || one.issues().contains(issue))
                && (language.isEmpty() || one.languages().contains(language))
                && (gender == null || one.gender() == gender)
                && (counsellor.isEmpty() || one.name().equals(counsellor))
                && (modality != Modality.IN_PERSON || one.siteName().equals(site));
    }

    /** The same, in another way; in person at that site, unless another was chosen. */
    Wish by(Modality other, String ownSite) {
        return new Wish(other, issue, language, gender, counsellor, site.isEmpty() ? ownSite : site);
    }
}
