package org.teduh.care.counselling;

import org.jspecify.annotations.Nullable;
import org.teduh.platform.Secret;

/**
 * What a counsellor reads of a client.
 *
 * @param called  the name that the client chose
 * @param phone  the number to call; null where the session is not by phone
 */
public record OpenedClient(Secret called, @Nullable Secret phone) {}
