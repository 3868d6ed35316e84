package org.teduh.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** The signed-in person's own language and theme, from one session to the next; everybody who is signed in has them. */
@Stateless
@PermitAll
public class Preferences {

    private static final Set<String> LANGUAGES = Set.of("", "en", "id");
    private static final Set<String> THEMES = Set.of("", "light", "dark");

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private Visitor visitor;

    /** Reads to the caller as they once chose; once a session and person. */
    public void apply() {
        PersonId me = caller.person();
        if (visitor.isRecognisedAs(me)) {
            return;
        }
        visitor.recognise(me);
        Preference mine = db.find(Preference.class, me.value());
        if (mine != null) {
            wear(mine);
        }
    }

    /**
     * Reads to the caller like this from now on.
     *
     * @param language  "en", "id", or empty for the device's
     * @param theme  "light", "dark", or empty for the device's
     * @throws NotFound if it is none of these
     */
    public void choose(String language, String theme) {
        if (!LANGUAGES.contains(language) || !THEMES.contains(theme)) {
            throw new NotFound();
        }
        PersonId me = caller.person();
        Preference mine = db.find(Preference.class, me.value());
        if (mine == null) {
            mine = new Preference(me);
            db.persist(mine);
        }
        mine.read(language, theme);
        wear(mine);
    }

    private void wear(Preference mine) {
        visitor.speak(mine.language());
        visitor.dress(mine.theme());
    }
}
