package org.teduh.platform;

/** Whether this session may open its person's own care pages: what the gate needs to know of the second secret. */
public interface OwnPages {

    /** Whether the second secret was given in this session. */
    boolean isOpen();

    /** Remembers the view that was asked for, so that one goes on there once the secret is given. */
    void want(String view);
}
