package org.teduh.care.intake;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.OwnPages;

/**
 * Whether the second secret was given in this session, and where the person was going when it was asked for. It ends
 * with the session, and so with every change of password or e-mail.
 */
@SessionScoped
public class CareSession implements OwnPages, Serializable {

    private boolean open;
    private @Nullable String wanted;

    @Override
    public boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }

    @Override
    public void want(String view) {
        wanted = view;
    }

    /** The view to go on to. */
    String takeWanted(String otherwise) {
        String view = wanted == null ? otherwise : wanted;
        wanted = null;
        return view;
    }
}
