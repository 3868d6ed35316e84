package org.teduh.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import org.teduh.platform.Visitor;
import org.teduh.platform.Words;

/** How figures are said, in this request's language: never without their range. */
@RequestScoped
class HrWords {

    @Inject
    private Words words;

    @Inject
    private Visitor visitor;

    String say(String key, Object... values) {
        return words.say(visitor.getLocale(), key, values);
    }

    /** A whole number. */
    String whole(double value) {
        return number(value, 0, 0);
    }

    /** At most one digit after the comma: for an axis. */
    String decimal(double value) {
        return number(value, 0, 1);
    }

    /** One digit after the comma. */
    String tenths(double value) {
        return number(value, 1, 1);
    }

    private String number(double value, int least, int most) {
        NumberFormat format = NumberFormat.getInstance(visitor.getLocale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    /** "about 98", or "fewer than 10". */
    String count(Measure measure) {
        return measure.isSmall() ? say("hr.few") : say("hr.about", whole(measure.value()));
    }

    /** "likely 92 to 104"; nothing is said of the range of what is fewer than 10. */
    String range(Measure measure) {
        return measure.isSmall() ? "" : say("hr.likely", whole(measure.low()), whole(measure.high()));
    }

    /** "36 %", of a share. */
    String percent(Measure share) {
        return say("hr.percent", whole(100 * share.value()));
    }

    /** "likely 35 to 37", of a share. */
    String percentRange(Measure share) {
        return say("hr.likely", whole(100 * share.low()), whole(Math.min(100, 100 * share.high())));
    }

    /** "likely 4.5 to 5.2", of a rate in 100 people. */
    String rateRange(Measure rate) {
        return say("hr.likely", tenths(rate.low()), tenths(rate.high()));
    }

    /** The name of a group, "Other units of" its parent where it is that. */
    String group(Group group) {
        if (group.first().others()) {
            return say("hr.others", group.first().unit());
        }
        return group.isWhole() ? say("hr.whole") : group.first().unit();
    }

    /** The name of a period. */
    String period(PeriodView period) {
        return period.isYear()
                ? String.valueOf(period.year())
                : say("hr.part." + period.name().substring(5), String.valueOf(period.year()));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
