package org.teduh.care.counselling;

import java.util.regex.Pattern;
import org.teduh.platform.Secret;

/** A number that can be called: a plus or none, then seven to fifteen digits (ITU-T E.164), however they are spaced. */
final class PhoneNumber {

    private static final Pattern CALLABLE = Pattern.compile("\\+?\\d{7,15}");
    private static final Pattern SPACING = Pattern.compile("[\\s().\\-/]");

    private PhoneNumber() {}

    /** @throws PhoneNeeded if nobody could call that */
    static Secret of(Secret typed) {
        String number = SPACING.matcher(typed.reveal()).replaceAll("");
        if (!CALLABLE.matcher(number).matches()) {
            throw new PhoneNeeded();
        }
        return Secret.of(number);
    }
}
