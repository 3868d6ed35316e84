package org.teduh.release;

/** What a signed head testifies. */
enum HeadState {
    PLANNED,
    PUBLISHED
}
