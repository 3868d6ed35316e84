package org.teduh.e2e;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An answer with everything replaced that differs between two requests although nobody did anything: the script nonce,
 * the view state, the session id and the date. What is left must be equal, byte for byte, wherever two answers are to
 * say the same. This is the one list of what may differ.
 */
final class Normal {

    private static final Map<Pattern, String> CHANGES = new LinkedHashMap<>();

    static {
        change("nonce-[A-Za-z0-9+/=_-]+", "nonce-N");
        change("nonce=\"[^\"]+\"", "nonce=\"N\"");
        change("(csp\\.init\\(['\"])[^'\"]+", "$1N");
        change("(jakarta\\.faces\\.ViewState[^>]*value=\")[^\"]*", "$1STATE");
        change("(<update id=\"[^\"]*ViewState[^\"]*\"><!\\[CDATA\\[)[^\\]]*", "$1STATE");
        change("(teduh=)[^;\\s]+", "$1SESSION");
        change("(?im)^(date|expires|last-modified|etag): .*$", "$1: DATE");
    }

    private Normal() {}

    static String of(String answer) {
        String normal = answer;
        for (Map.Entry<Pattern, String> change : CHANGES.entrySet()) {
            normal = change.getKey().matcher(normal).replaceAll(change.getValue());
        }
        return normal;
    }

    private static void change(String pattern, String by) {
        CHANGES.put(Pattern.compile(pattern), by);
    }
}
