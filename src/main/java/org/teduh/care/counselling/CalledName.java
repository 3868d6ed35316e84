package org.teduh.care.counselling;

import org.teduh.platform.Secret;

/** The name that a client chose to be called by: anything they like, one to sixty characters. */
final class CalledName {

    private static final int LONGEST = 60;

    private CalledName() {}

    /** @throws NameNeeded if there is none, or it is longer than a name */
    static Secret of(Secret typed) {
        String name = typed.reveal().strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
            throw new NameNeeded();
        }
        return Secret.of(name);
    }
}
