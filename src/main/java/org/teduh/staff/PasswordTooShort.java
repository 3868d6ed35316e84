package org.teduh.staff;

import org.teduh.platform.Refusal;

/** A password has fewer characters than it must have. */
public final class PasswordTooShort extends Refusal {

    public static final int SHORTEST = 10;

    /** A limit that no person reaches, so that a large one costs nobody anything. */
    public static final int LONGEST = 1000;

    /** @throws PasswordTooShort if it is; surrogate pairs count once */
    static void refuse(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST || password.length() > LONGEST) {
            throw new PasswordTooShort();
        }
    }
}
