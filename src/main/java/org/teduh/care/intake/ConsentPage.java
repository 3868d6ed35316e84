package org.teduh.care.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Pages;
import org.teduh.platform.Visitor;

/** care/intake/consent: the form, read before the first booking; one press agrees. */
@Named
@RequestScoped
public class ConsentPage {

    @Inject
    private Consents consents;

    @Inject
    private CareSession session;

    @Inject
    private Visitor visitor;

    @Inject
    private Pages pages;

    private @Nullable Optional<ConsentView> standing;

    /** Agrees to what stands on this page, in the language in which it was read, and goes on. */
    public String accept() {
        consents.accept(visitor.getLanguage());
        return pages.go(session.takeWanted("care/intake/record"));
    }

    /** The form as HTML. */
    public String getText() {
        return ConsentText.current(visitor.getLanguage()).html();
    }

    public int getVersion() {
        return ConsentText.CURRENT;
    }

    /** The consent that stands; null if it is to be asked for. */
    public @Nullable ConsentView getStanding() {
        if (standing == null) {
            standing = consents.standing();
        }
        return standing.orElse(null);
    }
}
